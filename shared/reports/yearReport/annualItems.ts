import type { Trend, TrendYear } from "../../evaluation/yearEvaluation";
import type { YearReportContext } from "./yearReportContext";

/** What an item of the yearly survey came to in a year; null where the year has none. */
export function inYear({ years }: Trend, year: number): TrendYear | null {
  return years.find((each) => each.year === year) ?? null;
}

/** What is asked; the role where no question is stated. */
export function titleOf({ text }: YearReportContext, { title, role }: Trend): string {
  return title === ""
    ? text(role === "other" ? "other" : role === "usefulness" ? "usefulness" : "satisfaction")
    : title;
}
