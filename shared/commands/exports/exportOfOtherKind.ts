import type { ExportContent } from "../../imports/exports/exportContent";
import type { Language } from "../../text/language";
import { noPlace, type Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import type { CommandOutcome } from "../commandOutcome";
import { exportRefused } from "./exportRefused";

/**
 * A survey that was given as attendance, or attendance given as a survey: what it was taken for and which command takes it. What else there
 * is to say of it belongs to that command.
 */
export function exportOfOtherKind(
  read: ExportContent,
  told: readonly Finding[],
  file: string,
  language: Language,
): CommandOutcome {
  const code = read.survey === null ? "export-not-survey" : "export-not-attendance";
  const why = told.filter((each) => each.code === `export-is-${read.kind}`);
  return exportRefused(read, [...why, finding(code, "error", noPlace, { file })], language);
}
