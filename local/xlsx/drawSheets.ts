import type { SheetModel } from "../../shared/workbook/sheetModel";
import { sameName } from "../../shared/workbook/definedName";
import { drawCells } from "./drawCells";
import { drawCharts } from "./drawCharts";
import { drawTables } from "./drawTables";
import type { Editing } from "./editing";
import { newSheetXml, sheetContentType } from "./newSheetXml";
import type { SheetEntry } from "./openedWorkbook";
import { addLink, setContentType } from "./packageLinks";
import { joinPart, segmentPart } from "./partSegments";

export interface DrawnSheets {
  /** Parts of sheets that were there and have changed. */
  readonly redrawn: readonly string[];
  /** Parts of sheets that are new. */
  readonly drawn: readonly string[];
}

/**
 * Draws the sheets of a plan: a generated one where its marker stands, else as a new tab or on one of its name that holds nothing; an input
 * sheet only where there is none of its name, or one that holds nothing.
 */
export async function drawSheets(editing: Editing, models: readonly SheetModel[]): Promise<DrawnSheets> {
  const redrawn: string[] = [];
  const drawn: string[] = [];
  for (const model of models) {
    const marked = markedSheet(editing, model);
    const blank = editing.opened?.sheets.find((sheet) => sheet.isBlank && sameName(sheet.name, model.name));
    const isTaken = editing.workbook.sheetNames.some((name) => sameName(name, model.name));
    if (marked !== null) {
      editing.workbook.hideName(model.marker ?? "");
      if (await drawSheet(editing, model, marked.part, marked.name, false)) {
        redrawn.push(marked.part);
      }
    } else if (blank !== undefined) {
      await drawBlank(editing, model, blank);
      redrawn.push(blank.part);
    } else if (!isTaken) {
      drawn.push(await addSheet(editing, model));
    } else if (model.marker !== null) {
      throw new TypeError(`the name ${model.name} is taken by a sheet without the marker ${model.marker}`);
    }
  }
  return { redrawn, drawn };
}

function markedSheet(
  { opened }: Editing,
  { marker }: SheetModel,
): { readonly name: string; readonly part: string } | null {
  return (
    opened?.sheets.find((sheet) => marker !== null && sheet.marker !== null && sameName(sheet.marker, marker)) ?? null
  );
}

async function addSheet(editing: Editing, model: SheetModel): Promise<string> {
  const { draft, workbook, workbookPart } = editing;
  const part = draft.freePart("xl/worksheets/sheet", "xml");
  await draft.setText(part, newSheetXml(model));
  await setContentType(draft, part, sheetContentType);
  workbook.addSheet(model.name, await addLink(draft, workbookPart, "worksheet", part));
  editing.sheetParts.push(part);
  if (model.marker !== null) {
    workbook.mark(model.marker, model.name);
  }
  await drawSheet(editing, model, part, model.name, true);
  return part;
}

/** A sheet that holds nothing becomes what a new one is. */
async function drawBlank(editing: Editing, model: SheetModel, { name, part }: SheetEntry): Promise<void> {
  await editing.draft.setText(part, newSheetXml(model));
  if (model.marker !== null) {
    editing.workbook.mark(model.marker, name);
  }
  await drawSheet(editing, model, part, name, true);
}

/** Draws a model in a sheet's part. Did the part change? */
async function drawSheet(
  editing: Editing,
  model: SheetModel,
  part: string,
  name: string,
  isNew: boolean,
): Promise<boolean> {
  const { draft, workbook } = editing;
  checkTableNames(editing, model, name);
  const before = await draft.text(part);
  let sheet = drawCells(segmentPart(before, part), model, await editing.styles(), editing.opened?.from1904 ?? false);
  sheet = await drawCharts(draft, part, sheet, model, name);
  sheet = await drawTables(draft, part, sheet, model, editing.nextTableId);
  await draft.setText(part, joinPart(sheet));
  workbook.setPrintTitles(name, model.page.titleRows, isNew);
  editing.drawnNames.set(model.name, name);
  return (await draft.text(part)) !== before;
}

function checkTableNames({ opened }: Editing, model: SheetModel, name: string): void {
  const { marker } = model;
  const isOwn = (sheet: SheetEntry) =>
    sameName(sheet.name, name) || (marker !== null && sheet.marker !== null && sameName(sheet.marker, marker));
  const others = (opened?.sheets ?? []).filter((sheet) => !isOwn(sheet));
  const taken = [...others.flatMap((sheet) => sheet.tables), ...(opened?.names ?? [])];
  const clash = model.tables.find((table) => taken.some((one) => sameName(one.name, table.name)));
  if (clash !== undefined) {
    throw new TypeError(`the name ${clash.name} is taken`);
  }
}
