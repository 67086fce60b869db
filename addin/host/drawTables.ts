import { sameName } from "../../shared/workbook/definedName";
import { areaName } from "../../shared/workbook/reference";
import type { CellArea, TableModel } from "../../shared/workbook/sheetModel";
import type { Target } from "./targets";

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
 * is in the way. All others become plain cells before the sheet is written, and tables again after.
 */
export function stayingTables({ model, tables }: Target): ReadonlySet<string> {
  const staying = new Set<string>();
  for (const wanted of model.tables) {
    const before = tables.find(({ name }) => sameName(name, wanted.name))?.area ?? null;
    if (before === null || !canStay(before, areaIn(wanted))) continue;
    const inTheWay = tables.some(
      (other) => !sameName(other.name, wanted.name) && other.area !== null && overlap(other.area, areaIn(wanted)),
    );
    if (!inTheWay) staying.add(wanted.name);
  }
  return staying;
}

/** Takes away, as tables only, those that do not stay: their cells are written anew. */
export function releaseTables(sheet: Excel.Worksheet, target: Target, staying: ReadonlySet<string>): void {
  for (const { name } of target.tables) {
    if (![...staying].some((each) => sameName(each, name))) sheet.tables.getItem(name).convertToRange();
  }
}

/** Makes the tables of the model, once their cells are written. */
export function drawTables(sheet: Excel.Worksheet, { model, tables }: Target, staying: ReadonlySet<string>): void {
  for (const wanted of model.tables) {
    const after = areaIn(wanted);
    if (staying.has(wanted.name)) {
      const before = tables.find(({ name }) => sameName(name, wanted.name))?.area;
      const isSame = before !== undefined && before !== null && areaName(before) === areaName(after);
      if (!isSame) sheet.tables.getItem(wanted.name).resize(areaName(after));
      continue;
    }
    const table = sheet.tables.add(areaName(after), true);
    table.name = wanted.name;
    table.style = tableStyle;
  }
}
