import type { SheetGrid } from "../../../workbook/content";
import { isBlank } from "../../../workbook/cell";
import type { ColumnMap } from "../exportContent";
import { cellText } from "./cellText";
import { chosenHeaders, withChoices } from "./chosenField";
import type { ExportTable } from "./exportTable";
import { fieldOfHeader } from "./fieldOfHeader";
import { headerRow } from "./headerRow";
import { headerWord } from "./headerWord";
import { sectionRows, type SheetSection } from "./sectionRows";

/** The table of a part of a sheet, by the row that looks most like headers; null where none does. */
function tableOf(grid: SheetGrid, { title, from, to }: SheetSection, map: ColumnMap): ExportTable | null {
  const chosen = new Set(chosenHeaders(map).map(({ header }) => headerWord(header)));
  const row = headerRow(grid, from, to, chosen);
  if (row === null) return null;
  const headers = (grid.values[row] ?? []).map(cellText);
  const fields = withChoices(headers, headers.map(fieldOfHeader), map, grid.column);
  return {
    grid,
    section: title,
    headerRow: row,
    from: row + 1,
    to: withoutBlankEnd(grid, row + 1, to),
    headers,
    fields,
  };
}

function withoutBlankEnd({ values }: SheetGrid, from: number, to: number): number {
  let end = to;
  while (end > from && (values[end - 1] ?? []).every(isBlank)) end -= 1;
  return end;
}

/** Every part of a sheet that has a header row. */
export function tablesOfSheet(grid: SheetGrid, map: ColumnMap = {}): readonly ExportTable[] {
  return sectionRows(grid)
    .map((section) => tableOf(grid, section, map))
    .filter((table) => table !== null);
}
