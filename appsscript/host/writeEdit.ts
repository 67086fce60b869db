import { sameName } from "../../shared/workbook/definedName";
import { editAreas, type EditedArea, type PlacedCell } from "../../shared/workbook/editAreas";
import type { CellArea } from "../../shared/workbook/sheetModel";
import type { TableEdit } from "../../shared/workbook/tableEdit";
import type { CellJournal } from "./cellJournal";
import { editRuns } from "./editRuns";
import { readRange, textKept, writtenAgain, type CellContent, type RangeContent } from "./rangeContent";
import type { Sheet } from "./services";
import type { Workbook } from "./workbook";

/** So many rectangles of one area are written each by itself; of more each would take too long at Google's. */
const mostRuns = 4;

/** Writes an edit that has been looked at: room for its rows, their looks, its cells, and what the table's name refers to. */
export function writeEdit({ spreadsheet, names }: Workbook, sheet: Sheet, edit: TableEdit, journal: CellJournal): void {
  const { firstRow, added } = edit;
  const last = firstRow + added.length - 1;
  const lacking = last - sheet.getMaxRows();
  if (added.length > 0 && lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  for (const edited of editAreas(edit)) {
    if (edited.cells[0]?.seen === null) lookLikeAbove(sheet, edit, edited.area);
    writeArea(sheet, edited, journal);
  }
  const name = names.find((each) => edit.table !== null && sameName(each.name, edit.table));
  const area = name?.place?.area;
  if (name !== undefined && area !== undefined && added.length > 0 && last > area.row + area.rows - 1) {
    spreadsheet.setNamedRange(name.name, sheet.getRange(area.row, area.column, last - area.row + 1, area.columns));
  }
}

/** A new row looks like the one above it, as it does where a person types below a table. */
function lookLikeAbove(sheet: Sheet, { headerRow, firstRow }: TableEdit, area: CellArea): void {
  if (firstRow - 1 === headerRow) return;
  const above = sheet.getRange(firstRow - 1, area.column, 1, area.columns);
  const rows = sheet.getRange(area.row, area.column, area.rows, area.columns);
  above.copyTo(rows, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
}

/**
 * Cells that lie apart in many places are written together with what stands between them, which is given again what it holds: unless
 * something between is more than its value.
 */
function writeArea(sheet: Sheet, edited: EditedArea, journal: CellJournal): void {
  const content = readRange(sheet, edited.area);
  const runs = editRuns(edited);
  if (runs.length > mostRuns && isPlainBetween(edited, content)) {
    writeCells(sheet, edited.area, edited.cells, content, journal);
    return;
  }
  for (const { area, rows } of runs) writeCells(sheet, area, rows.flat(), content, journal);
}

function isPlainBetween({ area, cells }: EditedArea, { values, formulas }: RangeContent): boolean {
  const own = new Set(cells.map(({ row, cell }) => (row - area.row) * area.columns + cell.column - area.column));
  return values.every((row, down) =>
    row.every((value, right) => {
      const isPlain = (typeof value !== "object" || value instanceof Date) && formulas[down]?.[right] === "";
      return isPlain || own.has(down * area.columns + right);
    }),
  );
}

function writeCells(
  sheet: Sheet,
  area: CellArea,
  cells: readonly PlacedCell[],
  content: RangeContent,
  journal: CellJournal,
): void {
  const before = writtenAgain(content, area);
  const contents: CellContent[][] = before.contents.map((row) => [...row]);
  const formats = before.formats.map((row) => [...row]);
  for (const { row, cell } of cells) {
    const [down, right] = [row - area.row, cell.column - area.column];
    const format = cell.format ?? formats[down]?.[right] ?? "General";
    const [contentRow, formatRow] = [contents[down], formats[down]];
    if (contentRow === undefined || formatRow === undefined) throw new RangeError(`row ${row} is outside the edit`);
    contentRow[right] = textKept(cell.value ?? "", format);
    formatRow[right] = format;
  }
  journal.write({ range: sheet.getRange(area.row, area.column, area.rows, area.columns), contents, formats }, before);
}
