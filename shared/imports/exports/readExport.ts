import type { SheetGrid } from "../../workbook/content";
import { finding } from "../../workbook/place";
import type { ExportChoices } from "./exportChoices";
import type { ExportContent } from "./exportContent";

/**
 * What an export of a meeting tool, a sign-up form or a survey holds.
 * @param sheets of the file, or of the workbook that lies open
 * @param file its name, for findings that belong to no sheet
 */
export function readExport(sheets: readonly SheetGrid[], file: string, _choices: ExportChoices = {}): ExportContent {
  const place = { sheet: sheets[0]?.sheet ?? file, row: null, column: null };
  return {
    kind: "unknown",
    columns: [],
    attendance: null,
    survey: null,
    findings: [finding("export-unknown", "error", place)],
  };
}
