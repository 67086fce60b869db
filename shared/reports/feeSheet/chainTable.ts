import type { YearAmounts } from "../../fees/yearAmounts";
import { amountOfYear } from "../../fees/yearAmounts";
import { toNumber } from "../../money/decimal";
import { divide, fraction } from "../../money/fraction";
import { binary, times } from "../../workbook/formula";
import type { CellContent, TableColumn, TableRowContent } from "../sheetComposer";
import { categoryText, exactAmount, type FeeSheetContext } from "./feeSheetContext";
import { placeIn, roundedFormula, type TariffAmount, type TariffPlaces } from "./tariffAmount";

const yearKey = (year: number): string => `y${String(year)}`;

/** Amounts that start each year from the year before's rounded amount: a row an amount, below a row of the factors, a column a year. */
export function chainTable(context: FeeSheetContext, amounts: readonly TariffAmount[], places: TariffPlaces): void {
  const chained = amounts.filter((amount) => amount.isChained);
  if (chained.length === 0) return;
  const lastYear = context.result.fees.year;
  const baseOf = (tariff: YearAmounts) => tariff.version.rule.baseYear ?? lastYear;
  const firstYear = Math.min(...chained.map((amount) => baseOf(amount.tariff)));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const rows: TableRowContent[] = [];
  const factorRows = new Map<YearAmounts, number>();
  const amountRows = new Map<TariffAmount, number>();
  const everyYear = (tariff: YearAmounts, content: (year: number) => CellContent) =>
    Object.fromEntries(
      years.map((year) => [yearKey(year), year < baseOf(tariff) ? context.text("missing") : content(year)]),
    );
  for (const tariff of new Set(chained.map((amount) => amount.tariff))) {
    const category = categoryText(context, tariff.version.rule.category);
    factorRows.set(tariff, rows.length);
    rows.push(() => ({
      category,
      label: context.text("factor"),
      ...everyYear(tariff, (year) => {
        const step = tariff.chain.steps.find((each) => each.year === year);
        const value = { value: step === undefined ? 1 : toNumber(step.factor), format: "0.000000000" };
        return year === lastYear ? { ...value, formula: placeIn(places.factor, tariff) } : value;
      }),
    }));
    for (const amount of chained.filter((each) => each.tariff === tariff)) {
      amountRows.set(amount, rows.length);
      rows.push(() => ({
        category,
        label: amount.label,
        ...everyYear(tariff, (year) => ({
          value: toNumber(chainedAmount(amount, year)),
          formula: roundedFormula(amount, movedFormula(amount, year), places),
          format: exactAmount,
        })),
      }));
    }
  }
  const movedFormula = (amount: TariffAmount, year: number) => {
    if (year === baseOf(amount.tariff)) return placeIn(places.stated, amount);
    const own = amountRows.get(amount) ?? 0;
    const factors = factorRows.get(amount.tariff) ?? 0;
    const moved = times(table.cell(own, yearKey(year - 1)), table.cell(factors, yearKey(year)));
    return binary(moved, "/", table.cell(factors, yearKey(year - 1)));
  };
  context.composer.line(context.text("chainHeading"), "heading");
  const columns: readonly TableColumn[] = [
    { key: "category", header: context.text("category"), width: 12, wrap: true },
    { key: "label", header: context.text("amount"), width: 23, wrap: true },
    ...years.map((year) => ({ key: yearKey(year), header: String(year), width: 12 })),
  ];
  const table = context.composer.table(context.tableName(`Kedja_${String(lastYear)}`), columns, rows);
  for (const [amount, row] of amountRows) places.chainEnd.set(amount, table.cell(row, yearKey(lastYear)));
}

/** The amount in a year on the way. */
function chainedAmount(amount: TariffAmount, year: number) {
  const { chain } = amount.tariff;
  const unit = amount.unit === null || !amount.unitIsOre ? amount.unit : divide(amount.unit, fraction(100));
  return amountOfYear(
    amount.stated,
    true,
    { ...chain, steps: chain.steps.filter((step) => step.year <= year) },
    "rounded",
    unit,
  );
}
