import type { ExportKind } from "../exportContent";
import { hasField, type ExportTable } from "../table/exportTable";
import { headerWord } from "../table/headerWord";

/** What Google calls the first column of answers to a form. */
const stamps: ReadonlySet<string> = new Set([
  "timestamp",
  "tidstämpel",
  "tidsstämpel",
  "horodateur",
  "sygnatura czasowa",
]);

/** Which form a table of answers is of, by the columns that the tool adds; null where it adds none. */
export function surveyKind(table: ExportTable): ExportKind | null {
  if (hasField(table, "responseId", "collector")) return "survey-monkey";
  if (hasField(table, "started", "completed") && (hasField(table, "responseId") || hasField(table, "email"))) {
    return "microsoft-forms";
  }
  if (hasField(table, "submitted")) return "limesurvey";
  const isStamp = table.fields[0] === "timestamp" && stamps.has(headerWord(table.headers[0] ?? ""));
  return isStamp ? "google-forms" : null;
}
