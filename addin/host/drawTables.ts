import { sameName } from "../../shared/workbook/definedName";
import { areaName } from "../../shared/workbook/reference";
import type { CellArea, TableModel } from "../../shared/workbook/sheetModel";
import type { Target } from "./targets";
import { hasUniformColumns } from "./uniformColumns";

/** Bands of light grey, no colour of its own: the header's look is the cells'. */
const tableStyle = "TableStyleLight1";

/** A table has at least one row below its header. */
function areaIn({ area }: TableModel): CellArea {
  return { ...area, rows: Math.max(2, area.rows) };
}

/** Is the table where it shall be, or can it grow or shrink to be there? Excel moves the header row of none. */
function canStay(before: CellArea, after: CellArea): boolean {
  return before.row === after.row && before.column === after.column;
}

function overlap(one: CellArea, other: CellArea): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/**
 * Which tables of a sheet stay as tables: those of the model that keep their corner, unless another that has to go away from there first
 * is in the way, and whose columns hold no formulas that Excel would make one. All others become plain cells before the sheet is
 * written, and tables again after.
 */
export function stayingTables({ model, found }: Target): ReadonlySet<string> {
  const tables = found?.tables ?? [];
  const staying = new Set<string>();
  for (const wanted of model.tables) {
    const before = tables.find(({ name }) => sameName(name, wanted.name))?.area ?? null;
    if (before === null || !canStay(before, areaIn(wanted)) || !hasUniformColumns(model, areaIn(wanted))) continue;
    const inTheWay = tables.some(
      (other) => !sameName(other.name, wanted.name) && other.area !== null && overlap(other.area, areaIn(wanted)),
    );
    if (!inTheWay) staying.add(wanted.name);
  }
  return staying;
}

/** At most so many requests make a table on the sheet ready for its cells. */
export const requestsOfOldTable = 3;

/**
 * Makes the tables on the sheet ready for the cells. Those that do not stay become plain cells. Those that stay get their size before
 * the cells come, so that nothing is written into a table that is not of it, and lose a total row that a person has switched on: it would
 * stand in the way of the last row.
 */
export function readyTables(sheet: Excel.Worksheet, { model, found }: Target, staying: ReadonlySet<string>): void {
  for (const { name, area, hasTotals } of found?.tables ?? []) {
    const wanted = model.tables.find((each) => sameName(each.name, name));
    const table = sheet.tables.getItem(name);
    if (wanted === undefined || area === null || !staying.has(wanted.name)) {
      table.convertToRange();
      continue;
    }
    if (hasTotals) table.showTotals = false;
    const before = areaName({ ...area, rows: area.rows - (hasTotals ? 1 : 0) });
    if (before !== areaName(areaIn(wanted))) table.resize(areaName(areaIn(wanted)));
  }
}

/** Makes the other tables of the model, once their cells are written. */
export function drawTables(sheet: Excel.Worksheet, { model }: Target, staying: ReadonlySet<string>): void {
  for (const wanted of model.tables) {
    if (staying.has(wanted.name)) continue;
    const table = sheet.tables.add(areaName(areaIn(wanted)), true);
    table.style = tableStyle;
    // Its name comes last: a write that breaks before it leaves a table that the next run makes anew.
    table.name = wanted.name;
  }
}
