import { summedParts, type MemberChange } from "../../fees/memberChanges";
import { toNumber } from "../../money/decimal";
import { add, zero, type Fraction } from "../../money/fraction";
import { call } from "../../workbook/formula";
import { changePartTexts } from "../changePartTexts";
import { feeFormat, type FeeSheetContext } from "../feeSheet/feeSheetContext";
import { columnRange, type PlacedTable } from "../sheetComposer";

/** Both years' totals, the change and each of its parts, summed over the members. */
export function changeTotals(context: FeeSheetContext, changes: readonly MemberChange[], members: PlacedTable): void {
  const sum = (amounts: readonly (Fraction | null)[]) =>
    amounts.reduce<Fraction>((total, amount) => (amount === null ? total : add(total, amount)), zero);
  const rows = [
    {
      key: "previous",
      label: context.text("changeTotalPrevious"),
      total: sum(changes.map((each) => each.previousFee)),
    },
    { key: "fee", label: context.text("changeTotalFees"), total: sum(changes.map((each) => each.fee)) },
    { key: "change", label: context.text("changeTotal"), total: sum(changes.map((each) => each.change)) },
    ...[...summedParts(changes)].map(([kind, total]) => ({
      key: kind,
      label: context.text(changePartTexts[kind]),
      total,
    })),
  ];
  const format = feeFormat(rows.map(({ total }) => total));
  context.composer.line(context.text("changeTotalsHeading"), "heading");
  context.composer.table(
    context.tableName(`Jamforelse_summor_${String(context.result.fees.year)}`),
    [
      { key: "year", header: context.text("year"), width: 12, format: "0" },
      { key: "measure", header: context.text("measure"), width: 26 },
      { key: "value", header: context.text("amountKronor"), width: 14, format },
    ],
    rows.map(({ key, label, total }) => () => ({
      year: context.result.fees.year,
      measure: label,
      value: { value: toNumber(total), formula: call("SUM", columnRange(members.column(key))) },
    })),
  );
}
