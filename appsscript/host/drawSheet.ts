import { incompleteMark } from "../../shared/reports/incompleteMark";
import { sameName } from "../../shared/workbook/definedName";
import type { SheetModel } from "../../shared/workbook/sheetModel";
import { withChartColumns } from "./chartColumns";
import { drawCharts } from "./drawCharts";
import { fitGrid } from "./fitGrid";
import { isBlankSheet } from "./isBlankSheet";
import type { Sheet, Spreadsheet } from "./services";
import { setNames, tableNames } from "./setNames";
import { setWidths } from "./setWidths";
import { noParts, readSheetParts, writeSheetParts, type SheetParts } from "./sheetParts";
import { stateNow, type SheetState } from "./sheetState";
import { UndrawnSheet } from "./undrawnSheet";
import { markedSheet, type NamedSheet, type Workbook } from "./workbook";
import { writeCells } from "./writeCells";

/**
 * Draws a model: a generated sheet where its marker stands, else as a new sheet; an input sheet only where there is none of its name. A
 * sheet of the name that holds nothing is as good as none.
 *
 * The first write makes A1 say that the sheet is incomplete, the last puts the title there; then all is brought out.
 * @returns the sheet; null where the user's own has the name of an input sheet, and nothing was done
 * @throws UndrawnSheet where the sheet was not finished
 */
export function drawSheet(workbook: Workbook, model: SheetModel): Sheet | null {
  const marked = markedSheet(workbook, model.marker);
  if (marked !== null) {
    redraw(workbook, marked, model);
    return marked.sheet;
  }
  const taken = workbook.sheets.find(({ name }) => sameName(name, model.name));
  if (taken !== undefined && !isBlankSheet(taken, workbook.names)) {
    if (model.marker === null) return null;
    throw new TypeError(`the name ${model.name} is taken by a sheet without the marker ${model.marker}`);
  }
  return drawNew(workbook, model, taken?.sheet ?? null);
}

/** @param blank the sheet of the name that holds nothing; null: one is added */
function drawNew(workbook: Workbook, model: SheetModel, blank: Sheet | null): Sheet {
  const { spreadsheet } = workbook;
  const sheet = blank ?? inserted(spreadsheet, model);
  let isOurs = false;
  try {
    const corner = sheet.getRange(1, 1);
    // First of all: a run that is cut off leaves a sheet that holds nothing, or one that the next run finds.
    if (model.marker !== null) spreadsheet.setNamedRange(model.marker, corner);
    isOurs = model.marker !== null;
    corner.setValue(incompleteMark);
    fill(workbook, sheet, model, noParts, { rows: 0, columns: 0 });
    SpreadsheetApp.flush();
    return sheet;
  } catch (error) {
    // Without a marker the next run would take the sheet for the user's own.
    throw new UndrawnSheet(error, isOurs ? stateNow(sheet, model.name, true) : removed(spreadsheet, sheet, blank));
  }
}

function inserted(spreadsheet: Spreadsheet, model: SheetModel): Sheet {
  try {
    return spreadsheet.insertSheet(model.name, spreadsheet.getNumSheets());
  } catch (error) {
    throw new UndrawnSheet(error, "absent");
  }
}

function removed(spreadsheet: Spreadsheet, sheet: Sheet, blank: Sheet | null): SheetState {
  // A sheet that was there stays, as long as nothing is on it.
  if (blank !== null && blank.getLastRow() === 0) return "old";
  try {
    spreadsheet.deleteSheet(sheet);
    return "absent";
  } catch {
    // The fault that led here is told, and that the sheet must be deleted by hand.
    return "stuck";
  }
}

function redraw(workbook: Workbook, { sheet, name }: NamedSheet, model: SheetModel): void {
  let isFilled = false;
  try {
    const before = readSheetParts(sheet);
    sheet.getRange(1, 1).setValue(incompleteMark);
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearFormat();
    isFilled = true;
    fill(workbook, sheet, model, before, { rows: sheet.getLastRow(), columns: sheet.getLastColumn() });
    SpreadsheetApp.flush();
  } catch (error) {
    throw new UndrawnSheet(error, stateNow(sheet, name, isFilled));
  }
}

/**
 * Everything between the first and the last write of a sheet, and the last.
 * @param used what the sheet held before: its cells are written over, blank where the model has none
 */
function fill(
  { spreadsheet, names }: Workbook,
  sheet: Sheet,
  model: SheetModel,
  before: SheetParts,
  used: { readonly rows: number; readonly columns: number },
): void {
  const drawn = withChartColumns(model);
  const height = Math.max(drawn.rows.length, used.rows);
  const width = Math.max(drawn.rows[0]?.length ?? 1, used.columns);
  fitGrid(sheet, model, height, width);
  writeCells(sheet, sheet.getRange(1, 1, height, width), drawn.rows, incompleteMark);
  setWidths(sheet, model.widths);
  setNames(spreadsheet, sheet, model, names, before.tables);
  const charts = drawCharts(sheet, model, drawn, before.charts);
  hideChartColumns(sheet, before.chartColumns, drawn.columns);
  for (const { area, words } of model.choices) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...words], true)
      .setAllowInvalid(true)
      .build();
    sheet.getRange(area.row, area.column, area.rows, area.columns).setDataValidation(rule);
  }
  if (sheet.getFrozenRows() !== model.frozenRows) sheet.setFrozenRows(model.frozenRows);
  if (model.marker !== null) {
    writeSheetParts(sheet, before, { tables: tableNames(model), charts, chartColumns: drawn.columns });
  }
  const title = model.rows[0]?.[0]?.value ?? "";
  sheet.getRange(1, 1).setValue(typeof title === "object" ? title.error : title);
}

function hideChartColumns(sheet: Sheet, before: SheetParts["chartColumns"], now: SheetParts["chartColumns"]): void {
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  const last = sheet.getMaxColumns();
  if (before !== null && before.first <= last) {
    sheet.showColumns(before.first, Math.min(before.count, last - before.first + 1));
  }
  if (now !== null) sheet.hideColumns(now.first, now.count);
}
