import { errorRemark, type Remark } from "../workbook/reading/cellReading";
import { periodOf } from "./periodOf";
import type { SheetColumn } from "./sheetColumns";
import { statedPeriods } from "./statedPeriods";

/** The year that a row is of, or why it is of none. */
export interface RowPeriod {
  readonly year: number | null;
  /** A day, month or quarter that ends no year. */
  readonly other: string | null;
  readonly remark: Remark | null;
  /** The column that says so; null where none does. */
  readonly column: number | null;
}

const noPeriod: RowPeriod = { year: null, other: null, remark: null, column: null };

function periodIn(text: string, { column, header }: SheetColumn): RowPeriod {
  const fault = (remark: Remark): RowPeriod => ({ ...noPeriod, remark, column });
  if (text === "") return fault(errorRemark("missing-value", { header }));
  const { periods, rest } = statedPeriods(text);
  const period = periodOf(periods);
  if (periods.length === 0 || /[\p{L}\d]/u.test(rest)) return fault(errorRemark("not-a-year", { text }));
  return "other" in period ? { ...noPeriod, other: period.other, column } : { ...noPeriod, year: period.year, column };
}

/** What the columns of periods say of a row together; nothing where there are none. */
export function rowPeriod(columns: readonly SheetColumn[], textOf: (column: number) => string): RowPeriod {
  let together = noPeriod;
  for (const each of columns) {
    const own = periodIn(textOf(each.column), each);
    if (own.remark !== null || own.other !== null) return own;
    if (together.year !== null && own.year !== null && own.year !== together.year) {
      const remark = errorRemark("import-years-differ", { year: own.year, otherYear: together.year });
      return { ...noPeriod, remark, column: each.column };
    }
    together = own.year === null ? together : own;
  }
  return together;
}
