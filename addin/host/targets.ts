import { isBlank } from "../../shared/workbook/cell";
import type { WorkbookContent } from "../../shared/workbook/content";
import { markedSheet, sameName } from "../../shared/workbook/definedName";
import type { CellFill, Plan } from "../../shared/workbook/plan";
import { cellName, columnLetters } from "../../shared/workbook/reference";
import type { CellArea, SheetModel } from "../../shared/workbook/sheetModel";
import { workingName } from "../../shared/reports/incompleteMark";
import { HostFault, onSheet } from "./hostFault";

/** Where a sheet of the plan goes, as it is immediately before it is written. */
export interface Target {
  readonly model: SheetModel;
  /** What the sheet is called while it is written: a new one gets its name last. */
  readonly writtenAs: string;
  /** The sheet is there and is drawn anew; false: it is added. */
  readonly exists: boolean;
  /** Its marker stands on it already. */
  readonly isMarked: boolean;
  /** The marker's name is in the workbook, though it may refer to a sheet that is gone. */
  readonly isNamed: boolean;
  /** The person has hidden it: it is written, and stays hidden. */
  readonly isHidden: boolean;
  /** Its used cells, formats included; null where there are none. */
  readonly used: CellArea | null;
  /** Tables on the sheet by name, with their area where the model has one of that name. */
  readonly tables: readonly { readonly name: string; readonly area: CellArea | null }[];
  /** Series of each chart of the model that is there already, by the chart's name. */
  readonly charts: ReadonlyMap<string, number>;
}

/** Everything that the plan overwrites, as it is immediately before it is written. */
export interface Targets {
  readonly sheets: readonly Target[];
  /** `isText`: the cell has the format "@", and takes everything for text. */
  readonly fills: readonly { readonly fill: CellFill; readonly isText: boolean }[];
}

type FoundSheet = Pick<Target, "isHidden" | "used" | "tables" | "charts">;

interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
}

/**
 * Queues a second look at everything that the plan overwrites, for one sync: others may have changed the workbook since it was read.
 * @param content what the plan rests on
 * @returns what gives the targets once the sync is done
 * @throws HostFault (from the returned function) when something may not be written, or is no longer what the plan rests on
 */
export function queueTargets(context: Excel.RequestContext, plan: Plan, content: WorkbookContent): () => Targets {
  const { workbook } = context;
  workbook.load("readOnly");
  const structure = workbook.protection.load("protected");
  const names = workbook.names.load("items/name,items/formula,items/scope");
  const taken = workbook.worksheets.load("items/name");
  const fills = plan.fills.map((fill) => {
    const sheet = workbook.worksheets.getItemOrNullObject(fill.sheet);
    const protection = sheet.protection.load("protected");
    const range = sheet.getRange(cellName(fill.row, fill.column)).load("formulas,numberFormat");
    return { fill, sheet: sheet.load("name"), protection, range };
  });
  const sheets = plan.sheets.map((model) => ({
    model,
    named: queueSheet(context, model, model.name),
    working: queueSheet(context, model, workingName(model.name)),
  }));
  return () => {
    if (workbook.readOnly) throw new HostFault("excel-read-only");
    for (const { fill, sheet, protection, range } of fills) {
      const place = { sheet: fill.sheet, row: fill.row, column: columnLetters(fill.column) };
      if (sheet.isNullObject) throw new HostFault("excel-workbook-changed", {}, onSheet(fill.sheet));
      if (protection.protected) throw new HostFault("sheet-protected", {}, onSheet(fill.sheet));
      const now: unknown = range.formulas[0]?.[0];
      if (now !== fill.value && !isBlank(typeof now === "string" ? now : null)) {
        throw new HostFault("cell-not-blank", { sheet: fill.sheet, row: fill.row, column: place.column });
      }
    }
    const markers = names.items.flatMap(({ name, formula, scope }) => {
      const sheet = markedSheet({ name, refersTo: String(formula), sheetIndex: scope === "Workbook" ? null : 0 });
      return sheet === null ? [] : [{ name, sheet }];
    });
    const targets = sheets.flatMap(({ model, named, working }) => {
      const markedNow = markers.find(({ name }) => model.marker !== null && sameName(name, model.marker)) ?? null;
      const isTaken = taken.items.some(({ name }) => sameName(name, model.name));
      // An input sheet that has come meanwhile is somebody's work: it stays.
      if (model.marker === null && isTaken) return [];
      checkUnchanged(model, content, markedNow?.sheet ?? null, isTaken);
      const isDrawn = markedNow !== null && sameName(markedNow.sheet, model.name);
      const found = (isDrawn ? named : working)();
      if (found === null && structure.protected)
        throw new HostFault("excel-structure-protected", { sheet: model.name });
      return [
        {
          model,
          writtenAs: isDrawn ? model.name : workingName(model.name),
          exists: found !== null,
          isMarked: markedNow !== null,
          isNamed: names.items.some(({ name }) => model.marker !== null && sameName(name, model.marker)),
          isHidden: found?.isHidden ?? false,
          used: found?.used ?? null,
          tables: found?.tables ?? [],
          charts: found?.charts ?? new Map<string, number>(),
        },
      ];
    });
    return {
      sheets: targets,
      fills: fills.map(({ fill, range }) => ({ fill, isText: range.numberFormat[0]?.[0] === "@" })),
    };
  };
}

/** A generated sheet is where the plan found it, or still nowhere, its name free. */
function checkUnchanged(model: SheetModel, content: WorkbookContent, markedNow: string | null, isTaken: boolean): void {
  const { marker } = model;
  if (marker === null) return;
  const before = content.sheets.find((sheet) => sheet.marker !== null && sameName(sheet.marker, marker))?.name ?? null;
  const isSame = before === null ? markedNow === null && !isTaken : markedNow !== null && sameName(markedNow, before);
  if (!isSame) throw new HostFault("excel-workbook-changed", {}, onSheet(model.name));
}

/** @returns what gives the sheet once the sync is done; null where there is none of the name */
function queueSheet(context: Excel.RequestContext, model: SheetModel, sheetName: string): () => FoundSheet | null {
  const { worksheets, tables } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(sheetName).load("name,visibility");
  const loaded: LoadedSheet = {
    sheet,
    protection: sheet.protection.load("protected"),
    used: sheet.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount"),
    tables: sheet.tables.load("items/name"),
  };
  const named = model.tables.map(({ name }) => {
    const table = tables.getItemOrNullObject(name).load("name");
    const on = table.worksheet.load("name");
    const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, table, on, range };
  });
  const charts = model.charts.map(({ name }) => {
    const chart = sheet.charts.getItemOrNullObject(name).load("name");
    return { name, chart, series: chart.series.load("items/name") };
  });
  return () => {
    const elsewhere = named.find(({ table, on }) => !table.isNullObject && !sameName(on.name, sheetName));
    if (elsewhere !== undefined) {
      throw new HostFault("excel-table-name-taken", { table: elsewhere.name }, onSheet(elsewhere.on.name));
    }
    if (loaded.sheet.isNullObject) return null;
    if (loaded.protection.protected) throw new HostFault("sheet-protected", {}, onSheet(loaded.sheet.name));
    return {
      isHidden: loaded.sheet.visibility !== "Visible",
      used: loaded.used.isNullObject ? null : areaOf(loaded.used),
      tables: loaded.tables.items.map(({ name }) => {
        const own = named.find((each) => !each.table.isNullObject && sameName(each.name, name));
        return { name, area: own === undefined ? null : areaOf(own.range) };
      }),
      charts: new Map(
        charts.flatMap(({ name, chart, series }) => (chart.isNullObject ? [] : [[name, series.items.length] as const])),
      ),
    };
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { row: rowIndex + 1, column: columnIndex + 1, rows: rowCount, columns: columnCount };
}
