import { noteLines } from "../noteLines";
import { longestLine } from "../placeCharts";
import { yearReportText, type YearReportTextKey } from "../../text/yearReportTexts";
import { reportContext, type ReportContext } from "../eventSheet/reportContext";
import type { YearReport } from "./yearReportInput";

/** What every part of the annual report is drawn from. */
export interface YearReportContext extends ReportContext {
  /** A text of the annual report, with the year filled in. */
  say(key: YearReportTextKey, values?: Readonly<Record<string, string | number>>): string;
}

export function yearReportContext({ activity, options, target, language, valuesOnly }: YearReport): YearReportContext {
  const { year } = activity;
  const values = { year, threshold: options.anonymityThreshold };
  return {
    ...reportContext(target, language, valuesOnly, `rapport_${String(year)}`, values),
    say: (key, more = {}) => yearReportText(key, language, { ...values, ...more }),
  };
}

/** A sentence, in lines that are no wider than what charts leave room for. */
export function sentence({ composer }: YearReportContext, text: string): void {
  for (const line of noteLines(text, longestLine)) composer.line(line, "body");
}

/** Several words of a sentence: "a, b och c". */
export function listed({ say }: YearReportContext, words: readonly string[]): string {
  const last = words[words.length - 1];
  if (last === undefined || words.length === 1) return last ?? "";
  return say("and", { first: words.slice(0, -1).join(", "), last });
}
