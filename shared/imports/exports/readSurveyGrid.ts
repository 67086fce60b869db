import type { SheetGrid } from "../../workbook/content";
import type { ExportChoices } from "./exportChoices";
import type { ExportContent } from "./exportContent";
import { readExport } from "./readExport";

/** A survey's raw answers on a sheet of the workbook: the same as an export with one sheet that is known to be a survey. */
export function readSurveyGrid(grid: SheetGrid, choices: ExportChoices = {}): ExportContent {
  return readExport([grid], grid.sheet, { ...choices, kind: "survey" });
}
