import type { Mean } from "../../evaluation/surveyResult";
import { activityText, type ActivityTextKey } from "../../text/activityReportTexts";
import { serialOfDay } from "../../text/dateText";
import type { Language } from "../../text/language";
import { formatNumber } from "../../text/numberText";
import { words } from "../../text/tableTexts";
import { SheetComposer, type CellContent } from "../sheetComposer";
import type { SheetTarget } from "../sheetNames";

export const wholeNumber = "#,##0";
export const dayFormat = "yyyy-mm-dd";
export const shareFormat = "0%";

/** What every part of a sheet of events, attendance or evaluations is drawn from. */
export interface ReportContext {
  readonly composer: SheetComposer;
  readonly language: Language;
  readonly valuesOnly: boolean;
  /** A text of the sheet, with the year filled in. */
  text(key: ActivityTextKey, values?: Readonly<Record<string, string | number>>): string;
  /** The word of a cell by its id in the schema, as it is written. */
  word(id: string): string;
  /** A number within a sentence. */
  number(value: number): string;
  /** A name for a table that no other has; what the sheet is of ends it. */
  tableName(wanted: string): string;
  /** A name by which a chart of the sheet is found again. */
  chartName(wanted: string): string;
  /** The number, or that there is none. */
  known(value: number | null): number | string;
  /** A day as a date cell, or that it is not known. */
  day(value: string | null): CellContent;
}

/**
 * @param suffix what the sheet is of, such as the year, as names of tables and charts have it
 * @param values filled into every text, such as the year and the anonymity threshold
 */
export function reportContext(
  target: SheetTarget,
  language: Language,
  valuesOnly: boolean,
  suffix: string,
  values: Readonly<Record<string, string | number>>,
): ReportContext {
  const text: ReportContext["text"] = (key, more = {}) => activityText(key, language, { ...values, ...more });
  return {
    composer: new SheetComposer(valuesOnly),
    language,
    valuesOnly,
    text,
    word: (id) => words[id]?.[language][0] ?? id,
    number: (value) => formatNumber(value, language),
    tableName: (wanted) => target.tableName(`${wanted}_${suffix}`),
    chartName: (wanted) => `KN_${wanted}_${suffix}`,
    known: (value) => value ?? text("missing"),
    day: (value) => (value === null ? text("missing") : { value: serialOfDay(value), format: dayFormat }),
  };
}

/** The number format that shows so many decimals. */
export function decimalFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** A mean as a cell shows it: rounded half up, with its own decimals. */
export function meanContent({ text, decimals }: Mean): { readonly value: number; readonly format: string } {
  return { value: Number(text), format: decimalFormat(decimals) };
}
