import { summedParts, type MemberChange } from "../../fees/memberChanges";
import { toNumber } from "../../money/decimal";
import { add, zero, type Fraction } from "../../money/fraction";
import type { Expression } from "../../workbook/expression";
import { call, text as textOf } from "../../workbook/formula";
import { changePartTexts } from "../changePartTexts";
import { feeFormat, type FeeSheetContext } from "../feeSheet/feeSheetContext";
import { columnRange, type PlacedTable } from "../sheetComposer";

/** Both years' totals, the change and each of its parts, summed over the members. */
export function changeTotals(context: FeeSheetContext, changes: readonly MemberChange[], members: PlacedTable): void {
  const rows = totalRows(context, changes, members);
  const format = feeFormat(rows.map(({ total }) => total));
  context.composer.line(context.text("changeTotalsHeading"), "heading");
  context.composer.table(
    context.tableName(`Jamforelse_summor_${String(context.result.fees.year)}`),
    [
      { key: "year", header: context.text("year"), width: 11, format: "0" },
      { key: "measure", header: context.text("measure"), width: 22 },
      { key: "value", header: context.text("amountKronor"), width: 12, format },
    ],
    rows.map(({ label, total, formula }) => () => ({
      year: context.result.fees.year,
      measure: label,
      value: { value: toNumber(total), formula },
    })),
  );
}

interface TotalRow {
  readonly label: string;
  readonly total: Fraction;
  readonly formula: Expression;
}

/**
 * Where somebody's change is not known both totals are of the others, so that the change is what lies between them; what stands outside
 * follows, and the total of all.
 */
function totalRows(
  { text }: FeeSheetContext,
  changes: readonly MemberChange[],
  members: PlacedTable,
): readonly TotalRow[] {
  const missing = text("missing");
  const compared = changes.filter(({ change }) => change !== null);
  const outside = changes.filter(({ change }) => change === null);
  const sumOf = (key: string) => call("SUM", columnRange(members.column(key)));
  const sumWhere = (key: string, criterion: string) =>
    call("SUMIFS", columnRange(members.column(key)), columnRange(members.column("change")), textOf(criterion));
  const previous = sum(compared.map(({ previousFee }) => previousFee));
  const all = { label: text("changeTotalFees"), total: sum(changes.map(({ fee }) => fee)), formula: sumOf("fee") };
  const changed = [
    { label: text("changeTotal"), total: sum(changes.map(({ change }) => change)), formula: sumOf("change") },
    ...[...summedParts(changes)].map(([kind, total]) => ({
      label: text(changePartTexts[kind]),
      total,
      formula: sumOf(kind),
    })),
  ];
  if (outside.length === 0) {
    return [{ label: text("changeTotalPrevious"), total: previous, formula: sumOf("previous") }, all, ...changed];
  }
  const isCompared = `<>${missing}`;
  const total = sum(compared.map(({ fee }) => fee));
  return [
    { label: text("changeTotalPreviousCompared"), total: previous, formula: sumWhere("previous", isCompared) },
    { label: text("changeTotalCompared"), total, formula: sumWhere("fee", isCompared) },
    ...changed,
    { label: text("changeTotalOutside"), total: sum(outside.map(({ fee }) => fee)), formula: sumWhere("fee", missing) },
    all,
  ];
}

function sum(amounts: readonly (Fraction | null)[]): Fraction {
  return amounts.reduce<Fraction>((total, amount) => (amount === null ? total : add(total, amount)), zero);
}
