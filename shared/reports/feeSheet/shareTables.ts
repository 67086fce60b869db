import type { YearAmounts } from "../../fees/yearAmounts";
import { toNumber } from "../../money/decimal";
import { divide, fraction, multiply, subtract, type Fraction } from "../../money/fraction";
import { roundHalfAwayFromZero } from "../../money/roundHalfAwayFromZero";
import type { CellReference, Expression } from "../../workbook/expression";
import { binary, call, fixed, plus, range, text, times, whole } from "../../workbook/formula";
import type { TableColumn, TableRowContent } from "../sheetComposer";
import type { FeePlaces } from "./feePlaces";
import { feeFormat, wholeKronor, type FeeSheetContext } from "./feeSheetContext";
import { groupTable } from "./groupTable";
import type { TariffCells } from "./tariffCells";
import { placeIn } from "./tariffAmount";
import type { SharedGroup } from "./sharedGroups";

/** Tables for amounts that members share: the groups, and each member's share by largest remainder. */
export function shareTables(
  context: FeeSheetContext,
  groups: readonly SharedGroup[],
  tariffs: ReadonlyMap<YearAmounts, TariffCells>,
  places: FeePlaces,
): void {
  if (groups.length === 0) return;
  groupTable(context, groups, tariffs, places);
  shareTable(context, groups, places);
}

/** Largest remainder in the open: whole units, what remains, the order in which remaining units are given. */
function shareTable(context: FeeSheetContext, groups: readonly SharedGroup[], places: FeePlaces): void {
  context.composer.line(context.text("sharesHeading"), "heading");
  const rows: TableRowContent[] = [];
  let start = 0;
  for (const group of groups) {
    const first = start;
    const quotas = quotasOf(group);
    group.members.forEach((member, index) => {
      const quota = quotas[index] ?? fraction(0);
      const wholeUnits = quota.numerator / quota.denominator;
      const remainder = toNumber(roundHalfAwayFromZero(subtract(quota, fraction(wholeUnits)), fraction(1, 100000000)));
      rows.push((cell) => {
        const column = (key: string, to: number): Expression =>
          range(fixed(table.cell(first, key)), fixed(table.cell(to, key)));
        const last = first + group.members.length - 1;
        const amount = fixed(placeIn(places.groupAmount, group));
        const units = binary(times(amount, whole(100)), "/", cell("unit"));
        const quotaFormula = binary(times(units, cell("weight")), "/", call("SUM", column("weight", last)));
        const rounded = call("ROUND", quotaFormula, whole(8));
        const half = binary(whole(1), "/", whole(2));
        const larger = call("COUNTIFS", column("remainder", last), binary(text(">"), "&", cell("remainder")));
        const above = first + index - 1;
        const equalAbove = index === 0 ? [] : [call("COUNTIFS", column("remainder", above), cell("remainder"))];
        const left = binary(call("ROUND", units, whole(0)), "-", call("SUM", column("whole", last)));
        return {
          payer: group.payer.payer,
          name: member.name,
          code: { value: member.code, format: "@" },
          weight: group.isByPopulation
            ? { value: member.population ?? 0, formula: placeIn(places.population, member) }
            : 1,
          unit: group.unitOre,
          whole: {
            value: Number(wholeUnits),
            formula: call("MAX", whole(0), call("ROUND", binary(rounded, "-", half), whole(0))),
          },
          remainder: { value: remainder, formula: call("ROUND", binary(quotaFormula, "-", cell("whole")), whole(8)) },
          rank: { value: rankOf(quotas, index), formula: plus(whole(1), larger, ...equalAbove) },
          share: {
            value: toNumber(member.fee),
            formula: binary(
              times(
                plus(cell("whole"), call("IF", binary(cell("rank"), "<=", left), whole(1), whole(0))),
                cell("unit"),
              ),
              "/",
              whole(100),
            ),
          },
        };
      });
    });
    start += group.members.length;
  }
  const shares = groups.flatMap((group) => group.members.map((member) => member.fee));
  const columns: readonly TableColumn[] = [
    { key: "payer", header: context.text("payer"), width: 12, wrap: true },
    { key: "name", header: context.text("municipality"), width: 23, wrap: true },
    { key: "code", header: context.text("code"), width: 12 },
    { key: "weight", header: context.text("weight"), width: 13, format: wholeKronor },
    { key: "unit", header: context.text("shareUnit"), width: 12, format: wholeKronor },
    { key: "whole", header: context.text("quotaWhole"), width: 12, format: wholeKronor },
    { key: "remainder", header: context.text("remainder"), width: 12, format: "0.00000000" },
    { key: "rank", header: context.text("shareRank"), width: 10, format: "0" },
    { key: "share", header: context.text("share"), width: 12, format: feeFormat(shares) },
  ];
  const name = context.tableName(`Fordelning_${String(context.result.fees.year)}`);
  const table = context.composer.table(name, columns, rows);
  let row = 0;
  for (const group of groups) {
    for (const member of group.members) {
      places.share.set(member, table.cell(row, "share") satisfies CellReference);
      row += 1;
    }
  }
}

/** Each member's exact number of units. */
function quotasOf(group: SharedGroup): readonly Fraction[] {
  const weights = group.members.map((member) => (group.isByPopulation ? (member.population ?? 0) : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const amount = group.payer.decided?.amount ?? group.payer.fee;
  const units = divide(multiply(amount, fraction(100)), fraction(group.unitOre));
  return weights.map((weight) => multiply(units, fraction(weight, sum)));
}

function rankOf(quotas: readonly Fraction[], index: number): number {
  const remainders = quotas.map((quota) => quota.numerator % quota.denominator);
  const scaled = remainders.map((remainder, each) => ({
    numerator: remainder,
    denominator: quotas[each]?.denominator ?? BigInt(1),
  }));
  const own = scaled[index] ?? fraction(0);
  return (
    1 +
    scaled.filter((other, each) => {
      const left = other.numerator * own.denominator;
      const right = own.numerator * other.denominator;
      return left > right || (left === right && each < index);
    }).length
  );
}
