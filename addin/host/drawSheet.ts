import { incompleteMark } from "../../shared/reports/incompleteMark";
import { pointsOfCharacters } from "../../shared/workbook/columnWidth";
import { quotedSheet } from "../../shared/workbook/definedName";
import { areaName } from "../../shared/workbook/reference";
import type { SheetModel } from "../../shared/workbook/sheetModel";
import { applyLook, requestsOfLook } from "./applyLook";
import { cellRows, writtenCell } from "./cellRows";
import { drawCharts, requestsOfChart } from "./drawCharts";
import { drawTables, readyTables, requestsOfOldTable, stayingTables } from "./drawTables";
import { lookAreas } from "./lookAreas";
import { evenLooks, formatRows } from "./manyLooks";
import { payloadLimit, rowBlocks } from "./payload";
import type { Target } from "./targets";
import { wholeArea } from "./wholeArea";
import type { WriteQueue } from "./writeQueue";

/** Blocks of cells stay well below the limit of one request, which holds more than cells. */
const blockLimit = payloadLimit * 0.6;

/** Of a sheet with more looks than this, number formats are given cell by cell: it is no report of ours. */
const mostLooks = 400;

/**
 * Draws one sheet. A new one gets its name when it is added, and its marker by the very next request: nothing here renames, since Excel
 * then forgets what a person could have undone. The first request into cells marks the sheet as incomplete and the last takes the mark
 * away, in one batch or in many: whatever breaks between, the sheet says so itself.
 */
export async function drawSheet(context: Excel.RequestContext, target: Target, queue: WriteQueue): Promise<void> {
  const { model, found } = target;
  await queue.room(4);
  const { worksheets, names } = context.workbook;
  const sheet = found === null ? worksheets.add(model.name) : worksheets.getItem(model.name);
  const first = sheet.getRange("A1");
  if (!target.isMarked && model.marker !== null) {
    // Of a sheet that was deleted the name is left; a second one of the name Excel refuses.
    if (target.isNamed) names.getItem(model.marker).formula = `=${quotedSheet(model.name)}!$A$1`;
    else names.add(model.marker, first);
  }
  first.formulas = [[incompleteMark]];
  const staying = stayingTables(target);
  await clearOld(sheet, target, staying, queue);
  await drawCells(sheet, model, queue);
  await queue.room(model.tables.length * 4);
  drawTables(sheet, target, staying);
  await drawSurroundings(sheet, model, queue);
  await queue.room(model.charts.reduce((sum, chart) => sum + requestsOfChart(chart), 0));
  drawCharts(sheet, model, found?.charts ?? new Map<string, number>());
  await queue.room(2);
  first.formulas = [[writtenCell(model.rows[0]?.[0] ?? null)]];
}

/** Formats of everything that was there, and cells that the new sheet does not reach. */
async function clearOld(
  sheet: Excel.Worksheet,
  target: Target,
  staying: ReadonlySet<string>,
  queue: WriteQueue,
): Promise<void> {
  await queue.room((target.found?.tables.length ?? 0) * requestsOfOldTable + 5);
  readyTables(sheet, target, staying);
  const used = target.found?.used ?? null;
  if (used === null) return;
  sheet.getRange(areaName(used)).clear("Formats");
  const drawn = wholeArea(target.model);
  const usedEnd = { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
  if (usedEnd.row > drawn.rows) {
    const below = { row: drawn.rows + 1, column: 1, rows: usedEnd.row - drawn.rows, columns: usedEnd.column };
    const rest = sheet.getRange(areaName(below));
    rest.clear("Contents");
    // Rows that held more lines are as high as others again.
    rest.format.autofitRows();
  }
  if (usedEnd.column > drawn.columns) {
    const beside = { row: 1, column: drawn.columns + 1, rows: drawn.rows, columns: usedEnd.column - drawn.columns };
    sheet.getRange(areaName(beside)).clear("Contents");
  }
}

/** Looks first: a cell has to be text before it is given one that could be a number. */
async function drawCells(sheet: Excel.Worksheet, model: SheetModel, queue: WriteQueue): Promise<void> {
  const { columns } = wholeArea(model);
  const own = lookAreas(model.rows);
  const isUneven = own.length > mostLooks;
  for (const look of isUneven ? lookAreas(evenLooks(model.rows)) : own) {
    await queue.room(requestsOfLook);
    applyLook(sheet.getRange(areaName(look.area)), look);
  }
  if (isUneven) {
    for (const block of rowBlocks(formatRows(model.rows), blockLimit)) {
      await queue.room(2, block.bytes);
      const area = { row: block.start + 1, column: 1, rows: block.rows.length, columns };
      sheet.getRange(areaName(area)).numberFormat = block.rows.map((row) => [...row]);
    }
  }
  for (const block of rowBlocks(cellRows(model, incompleteMark), blockLimit)) {
    await queue.room(2, block.bytes);
    const area = { row: block.start + 1, column: 1, rows: block.rows.length, columns };
    sheet.getRange(areaName(area)).formulas = block.rows.map((row) => [...row]);
  }
}

/** Widths, heights, and lists of words. */
async function drawSurroundings(sheet: Excel.Worksheet, model: SheetModel, queue: WriteQueue): Promise<void> {
  await queue.room(model.widths.length * 2 + model.choices.length * 3 + 2);
  model.widths.forEach((characters, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn().format.columnWidth = pointsOfCharacters(characters);
  });
  // Before the charts: they lie where the rows are.
  sheet.getRange(areaName(wholeArea(model))).format.autofitRows();
  for (const { area, words } of model.choices) {
    const { dataValidation } = sheet.getRange(areaName(area));
    dataValidation.rule = { list: { inCellDropDown: true, source: words.join(",") } };
    // Another word gets a question, no refusal: the words of both languages are read.
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
  }
}
