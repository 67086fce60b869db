import type { Trend, TrendYear } from "../../evaluation/yearEvaluation";
import type { YearReportContext } from "./yearReportContext";

/** What an item of the yearly survey came to in a year; null where the year has none. */
export function inYear({ years }: Trend, year: number): TrendYear | null {
  return years.find((each) => each.year === year) ?? null;
}

/** A mean that may be shown. */
export function meanIn(trend: Trend, year: number) {
  const found = inYear(trend, year);
  return found === null || found.isBelowThreshold ? null : found.mean;
}

/** What is asked; the role where no question is stated. */
export function titleOf({ text }: YearReportContext, { title, role }: Trend): string {
  return title === ""
    ? text(role === "other" ? "other" : role === "usefulness" ? "usefulness" : "satisfaction")
    : title;
}
