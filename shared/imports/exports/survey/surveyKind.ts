import type { ExportKind } from "../exportContent";
import { columnOf, hasField, type ExportTable } from "../table/exportTable";
import { headerWord } from "../table/headerWord";

/** Which form a table of answers is of, by the columns that the tool adds; null where it adds none. */
export function surveyKind(table: ExportTable): ExportKind | null {
  if (hasField(table, "responseId", "collector")) return "survey-monkey";
  if (hasField(table, "started", "completed") && (hasField(table, "responseId") || hasField(table, "email"))) {
    return "microsoft-forms";
  }
  if (hasField(table, "submitted")) return "limesurvey";
  const stamp = columnOf(table, "timestamp");
  return stamp === 0 && !/^(?:datum|date|svarsdatum)$/.test(headerWord(table.headers[0] ?? "")) ? "google-forms" : null;
}
