import { toNumber } from "../../money/decimal";
import { plus, whole } from "../../workbook/formula";
import type { YearAmounts } from "../../fees/yearAmounts";
import type { TableColumn, TableRowContent } from "../sheetComposer";
import { categoryText, exactAmount, wholeKronor, type FeeSheetContext } from "./feeSheetContext";
import { unitContent, yearContent, type TariffAmount, type TariffPlaces } from "./tariffAmount";
import type { ClassCells } from "./tariffCells";

/** The classes of the tariffs that have them: one row a class. */
export function classTable(
  context: FeeSheetContext,
  amounts: readonly TariffAmount[],
  places: TariffPlaces,
): ReadonlyMap<YearAmounts, ClassCells> {
  const found = new Map<YearAmounts, ClassCells>();
  if (amounts.length === 0) return found;
  context.composer.line(context.text("classesHeading"), "heading");
  const limitOf = (amount: TariffAmount, index: number) => amount.tariff.version.classes?.classes[index]?.upTo ?? null;
  const indexOf = (row: number) => row - amounts.findIndex((each) => each.tariff === amounts[row]?.tariff);
  const rows = amounts.map((amount, row): TableRowContent => {
    const index = indexOf(row);
    const limit = limitOf(amount, index);
    const below = limitOf(amount, index - 1) ?? 0;
    return () => ({
      category: categoryText(context, amount.tariff.version.rule.category),
      label: amount.label,
      stated: toNumber(amount.stated),
      from: index === 0 ? 0 : { value: below + 1, formula: plus(table.cell(row - 1, "upTo"), whole(1)) },
      upTo: limit ?? context.text("noUpperLimit"),
      rounded: unitContent(context, amount),
      ofYear: yearContent(amount, places),
    });
  });
  const isFlat = amounts.every((amount) => !amount.unitIsOre);
  const columns: readonly TableColumn[] = [
    { key: "category", header: context.text("category"), width: 12, wrap: true },
    { key: "label", header: context.text("parameter"), width: 23, wrap: true },
    { key: "stated", header: context.text("stated"), width: 12, format: exactAmount },
    { key: "from", header: context.text("classFrom"), width: 13, format: wholeKronor },
    { key: "upTo", header: context.text("classUpTo"), width: 12, format: wholeKronor },
    { key: "rounded", header: context.text("roundedTo"), width: 12, wrap: true },
    { key: "ofYear", header: context.text(isFlat ? "classFee" : "classRate"), width: 12 },
  ];
  const name = context.tableName(`Klasser_${String(context.result.fees.year)}`);
  const table = context.composer.table(name, columns, rows);
  amounts.forEach((amount, row) => {
    places.stated.set(amount, table.cell(row, "stated"));
    places.unit.set(amount, table.cell(row, "rounded"));
    places.ofYear.set(amount, table.cell(row, "ofYear"));
    const cells = found.get(amount.tariff);
    const limit = limitOf(amount, indexOf(row));
    found.set(amount.tariff, {
      kind: amount.tariff.version.classes?.kind ?? "flat",
      from: [...(cells?.from ?? []), table.cell(row, "from")],
      upTo: [...(cells?.upTo ?? []), limit === null ? null : table.cell(row, "upTo")],
      amount: [...(cells?.amount ?? []), table.cell(row, "ofYear")],
    });
  });
  return found;
}
