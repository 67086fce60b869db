import { readExport } from "../../imports/exports/readExport";
import type { ExportChoices } from "../../imports/exports/exportChoices";
import type { SurveyExport } from "../../imports/exports/exportContent";
import type { SheetGrid } from "../../workbook/content";

/** The sheet of a file that its answers were read from: the one that gives the same questions and answers by itself. */
export function surveyGrid(
  sheets: readonly SheetGrid[],
  { headerRow, items, responses }: SurveyExport,
  choices: ExportChoices,
): SheetGrid | null {
  const [first] = sheets;
  if (sheets.length === 1) return first ?? null;
  const titles = items.map(({ title }) => title).join("\n");
  const isIt = (grid: SheetGrid): boolean => {
    const { survey } = readExport([grid], grid.sheet, choices);
    if (survey === null || survey.headerRow !== headerRow) return false;
    return survey.responses.length === responses.length && survey.items.map(({ title }) => title).join("\n") === titles;
  };
  return sheets.find(isIt) ?? null;
}
