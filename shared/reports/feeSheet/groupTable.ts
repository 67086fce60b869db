import type { YearAmounts } from "../../fees/yearAmounts";
import { toNumber } from "../../money/decimal";
import { call } from "../../workbook/formula";
import type { TableColumn, TableRowContent } from "../sheetComposer";
import { boundWord, boundWords } from "./boundWords";
import type { FeePlaces } from "./feePlaces";
import { feeFormat, kronorAndOre, wholeKronor, type FeeSheetContext } from "./feeSheetContext";
import { groupRiseCells, groupRiseColumns } from "./groupRiseCells";
import { hasLargestRise, limitOf } from "./riseCells";
import type { SharedGroup } from "./sharedGroups";
import { placeIn } from "./tariffAmount";
import { boundFormula, feeFormula, unboundedFormula, type TariffCells } from "./tariffCells";

/** One row a group: its population, what the rule gives it, and the amount that its members share. */
export function groupTable(
  context: FeeSheetContext,
  groups: readonly SharedGroup[],
  tariffs: ReadonlyMap<YearAmounts, TariffCells>,
  places: FeePlaces,
): void {
  const hasRise = hasLargestRise(context.result.fees) && groups.some(({ members }) => members[0]?.joint != null);
  context.composer.line(context.text("groupsHeading"), "heading");
  const rows = groups.map((group): TableRowContent => {
    const joint = group.members[0]?.joint ?? null;
    const riseLimit = group.members[0]?.riseLimit ?? null;
    const tariff = group.members[0] === undefined ? undefined : tariffs.get(group.members[0].amounts);
    const decided = group.payer.decided;
    const total = group.members.reduce((sum, member) => sum + (member.population ?? 0), 0);
    return (cell) => {
      const populations = group.members.map((member) => placeIn(places.population, member));
      return {
        payer: group.payer.payer,
        basis: context.text(decided === null ? "joint" : "payerDecision"),
        population: group.isByPopulation
          ? { value: total, formula: call("SUM", ...populations) }
          : context.text("missing"),
        unbounded:
          joint === null || tariff === undefined
            ? context.text("missing")
            : { value: toNumber(joint.ruleFee.unbounded), formula: unboundedFormula(tariff, cell("population")) },
        bound:
          joint === null || tariff === undefined
            ? context.text("missing")
            : {
                value: boundWord(context, joint.ruleFee.bound),
                formula: boundFormula(tariff, cell("unbounded"), boundWords(context)),
              },
        amount:
          decided !== null
            ? toNumber(decided.amount)
            : joint === null || tariff === undefined
              ? context.text("missing")
              : {
                  value: toNumber(joint.limited.fee),
                  formula: feeFormula(
                    tariff,
                    cell("unbounded"),
                    null,
                    riseLimit === null ? null : limitOf(tariff, true, cell("previous")),
                  ),
                },
        ...(hasRise ? groupRiseCells(context, group, tariff, places, cell) : {}),
      };
    };
  });
  const columns: readonly TableColumn[] = [
    { key: "payer", header: context.text("payer"), width: 12, wrap: true },
    { key: "basis", header: context.text("basis"), width: 23, wrap: true },
    { key: "population", header: context.text("groupPopulation"), width: 12, format: wholeKronor },
    { key: "unbounded", header: context.text("unbounded"), width: 13, format: kronorAndOre },
    { key: "bound", header: context.text("bound"), width: 10 },
    {
      key: "amount",
      header: context.text("amountKronor"),
      width: 12,
      format: feeFormat(groups.map((group) => group.payer.fee)),
    },
    ...(hasRise ? groupRiseColumns(context, groups) : []),
  ];
  const table = context.composer.table(context.tableName(`Delas_${String(context.result.fees.year)}`), columns, rows);
  groups.forEach((group, row) => {
    places.groupAmount.set(group, table.cell(row, "amount"));
    for (const member of group.members) {
      places.groupUnbounded.set(member, table.cell(row, "unbounded"));
      places.groupBound.set(member, table.cell(row, "bound"));
      if (hasRise) places.groupRiseLimited.set(member, table.cell(row, "riseLimited"));
    }
  });
  if (hasRise) places.notCharged.push(table.column("notCharged"));
}
