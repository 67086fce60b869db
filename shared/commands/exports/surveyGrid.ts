import type { SurveyExport } from "../../imports/exports/exportContent";
import { sameWord } from "../../text/sameWord";
import { isCellError } from "../../workbook/cell";
import type { SheetGrid } from "../../workbook/content";

/** The sheet of a file that its answers were read from: the one whose header row asks what was read. */
export function surveyGrid(sheets: readonly SheetGrid[], { headerRow, items }: SurveyExport): SheetGrid | null {
  const score = ({ row, values }: SheetGrid): number => {
    const header = values[headerRow - row] ?? [];
    const above = values[headerRow - row - 1] ?? [];
    const text = (column: number): string =>
      sameWord([above[column] ?? null, header[column] ?? null].map(cellText).join(" "));
    return items.filter(({ column, title }) => text(column).includes(sameWord(title))).length;
  };
  const ordered = sheets.map((grid) => ({ grid, score: score(grid) })).sort((a, b) => b.score - a.score);
  return ordered[0]?.grid ?? null;
}

function cellText(value: SheetGrid["values"][number][number]): string {
  return value === null || isCellError(value) ? "" : String(value);
}
