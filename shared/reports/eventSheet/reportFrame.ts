import { longestLine } from "../placeCharts";
import { noteLines } from "../noteLines";
import type { EventReport } from "./eventReport";
import { reportContext, type ReportContext } from "./reportContext";

/** The context of a sheet of the year. */
export function contextOf({ activity, anonymityThreshold, target, language, valuesOnly }: EventReport): ReportContext {
  const values = { year: activity.year, threshold: anonymityThreshold };
  return reportContext(target, language, valuesOnly, String(activity.year), values);
}

export function titleOf(
  { text }: ReportContext,
  key: "eventSheet" | "attendanceSheet" | "evaluationSheet",
  network: string | null,
): string {
  return network === null ? text(key) : text("ofNetwork", { title: text(key), network });
}

/** The notes at the end, in lines that are no wider than what is printed. */
export function closing({ composer }: ReportContext, notes: readonly string[]): void {
  for (const note of notes) for (const line of noteLines(note, longestLine)) composer.line(line, "note");
}
