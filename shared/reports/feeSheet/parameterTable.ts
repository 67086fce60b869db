import type { YearAmounts } from "../../fees/yearAmounts";
import { toNumber } from "../../money/decimal";
import type { CellReference } from "../../workbook/expression";
import type { TableColumn, TableRowContent } from "../sheetComposer";
import { categoryText, exactAmount, type FeeSheetContext } from "./feeSheetContext";
import { unitContent, yearContent, type TariffAmount, type TariffPlaces } from "./tariffAmount";

const factorFormat = "0.000000000";

/** The factor, the stated amounts, what they are rounded to and what they are in the year: one row a parameter. */
export function parameterTable(
  context: FeeSheetContext,
  tariffs: readonly YearAmounts[],
  amounts: readonly TariffAmount[],
  places: TariffPlaces,
): void {
  const { composer } = context;
  composer.line(context.text("tariffHeading"), "heading");
  const columns: readonly TableColumn[] = [
    { key: "category", header: context.text("category"), width: 12, wrap: true },
    { key: "parameter", header: context.text("parameter"), width: 23, wrap: true },
    { key: "stated", header: context.text("stated"), width: 12, format: exactAmount },
    { key: "indexed", header: context.text("indexed"), width: 13, wrap: true },
    { key: "rounded", header: context.text("roundedTo"), width: 14, wrap: true },
    { key: "ofYear", header: context.text("amountOfYear"), width: 12 },
  ];
  const rows: TableRowContent[] = [];
  const marks: ((row: number) => void)[] = [];
  const add = (row: TableRowContent, mark: (row: number) => void) => {
    rows.push(row);
    marks.push(mark);
  };
  for (const tariff of tariffs) {
    const { rule } = tariff.version;
    const category = categoryText(context, rule.category);
    const factor = toNumber(tariff.chain.factor);
    add(
      (cell) => ({
        category,
        parameter: context.text("factor"),
        stated: { value: factor, format: factorFormat },
        indexed: rule.series ?? context.text("notIndexed"),
        rounded: context.text("notRounded"),
        ofYear: { value: factor, formula: cell("stated"), format: factorFormat },
      }),
      (row) => places.factor.set(tariff, table.cell(row, "stated")),
    );
    for (const amount of amounts.filter((each) => each.tariff === tariff)) {
      add(
        () => ({
          category,
          parameter: amount.label,
          stated: toNumber(amount.stated),
          indexed: context.text(amount.isIndexed ? "yes" : "no"),
          rounded: unitContent(context, amount),
          ofYear: yearContent(amount, places),
        }),
        (row) => {
          places.stated.set(amount, table.cell(row, "stated"));
          places.unit.set(amount, table.cell(row, "rounded"));
          places.ofYear.set(amount, table.cell(row, "ofYear"));
        },
      );
    }
    const addPlain = (key: "feeUnit" | "largestRise", value: number, to: Map<YearAmounts, CellReference>) => {
      add(
        (cell) => ({
          category,
          parameter: context.text(key),
          stated: value,
          indexed: context.text("no"),
          rounded: context.text("notRounded"),
          ofYear: { value, formula: cell("stated"), format: exactAmount },
        }),
        (row) => to.set(tariff, table.cell(row, "ofYear")),
      );
    };
    addPlain("feeUnit", rule.feeUnit, places.feeUnit);
    if (rule.largestRise !== null) addPlain("largestRise", toNumber(rule.largestRise), places.largestRise);
  }
  const table = composer.table(context.tableName(`Tariff_${String(context.result.fees.year)}`), columns, rows);
  marks.forEach((mark, row) => {
    mark(row);
  });
}
