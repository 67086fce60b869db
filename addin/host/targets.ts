import { isBlank } from "../../shared/workbook/cell";
import type { WorkbookContent } from "../../shared/workbook/content";
import { markedSheet, sameName } from "../../shared/workbook/definedName";
import type { CellFill, Plan } from "../../shared/workbook/plan";
import { cellName, columnLetters } from "../../shared/workbook/reference";
import type { SheetModel } from "../../shared/workbook/sheetModel";
import type { EditTarget } from "./editTargets";
import { HostFault, onSheet } from "./hostFault";
import { refersToSheet } from "./refersToSheet";
import { remainsOf } from "./remains";
import { queueSheetPlace, type FoundSheet, type SheetPlace } from "./sheetPlace";

/** Where a sheet of the plan goes, as it is immediately before it is written. */
export interface Target {
  readonly model: SheetModel;
  /** The sheet that is drawn anew; null: one is added. */
  readonly found: FoundSheet | null;
  /** Its marker stands on it already. */
  readonly isMarked: boolean;
  /** The marker's name is in the workbook, though it may refer to a sheet that is gone. */
  readonly isNamed: boolean;
  /** The marker's name is in the workbook, and hidden. */
  readonly isNameHidden: boolean;
}

/** Everything that the plan overwrites, as it is immediately before it is written. */
export interface Targets {
  readonly sheets: readonly Target[];
  /** `isText`: the cell has the format "@", and takes everything for text. */
  readonly fills: readonly { readonly fill: CellFill; readonly isText: boolean }[];
  readonly edits: readonly EditTarget[];
}

/** The workbook's names, and whether sheets can be added, immediately before the plan is carried out. */
interface Now {
  readonly names: readonly { readonly name: string; readonly formula: string; readonly isVisible: boolean }[];
  readonly markers: readonly { readonly name: string; readonly sheet: string }[];
  readonly isStructureProtected: boolean;
}

/**
 * Queues a second look at everything that the plan overwrites, for one sync: others may have changed the workbook since it was read.
 * @param content what the plan rests on
 * @param edits gives the input tables whose rows change, which are queued already
 * @returns what gives the targets once the sync is done
 * @throws HostFault (from the returned function) when something may not be written, or is no longer what the plan rests on
 */
export function queueTargets(
  context: Excel.RequestContext,
  plan: Plan,
  content: WorkbookContent,
  edits: () => readonly EditTarget[],
): () => Targets {
  const { workbook } = context;
  workbook.load("readOnly");
  const structure = workbook.protection.load("protected");
  const names = workbook.names.load("items/name,items/formula,items/scope,items/visible");
  const fills = plan.fills.map((fill) => queueFill(context, fill));
  const sheets = plan.sheets.map((model) => ({ model, place: queueSheetPlace(context, model) }));
  return () => {
    if (workbook.readOnly) throw new HostFault("excel-read-only");
    const filled = fills.map((fill) => fill());
    const edited = edits();
    const now = {
      names: names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), isVisible: visible })),
      markers: names.items.flatMap(({ name, formula, scope }) => {
        const sheet = markedSheet({ name, refersTo: String(formula), sheetIndex: scope === "Workbook" ? null : 0 });
        return sheet === null ? [] : [{ name, sheet }];
      }),
      isStructureProtected: structure.protected,
    };
    return {
      sheets: sheets.flatMap(({ model, place }) => targetOf(model, place(), now, content)),
      fills: filled,
      edits: edited,
    };
  };
}

function queueFill(context: Excel.RequestContext, fill: CellFill): () => Targets["fills"][number] {
  const sheet = context.workbook.worksheets.getItemOrNullObject(fill.sheet).load("name");
  const protection = sheet.protection.load("protected");
  const range = sheet.getRange(cellName(fill.row, fill.column)).load("formulas,numberFormat");
  return () => {
    if (sheet.isNullObject) throw new HostFault("excel-workbook-changed", {}, onSheet(fill.sheet));
    if (protection.protected) throw new HostFault("sheet-protected", {}, onSheet(fill.sheet));
    const now: unknown = range.formulas[0]?.[0];
    if (now !== fill.value && !isBlank(typeof now === "string" ? now : null)) {
      const column = columnLetters(fill.column);
      throw new HostFault("cell-not-blank", { sheet: fill.sheet, row: fill.row, column });
    }
    return { fill, isText: range.numberFormat[0]?.[0] === "@" };
  };
}

/** Nothing where an input sheet has come meanwhile that is somebody's work: it stays. */
function targetOf(
  model: SheetModel,
  { found, tableElsewhere }: SheetPlace,
  { names, markers, isStructureProtected }: Now,
  content: WorkbookContent,
): readonly Target[] {
  const { marker } = model;
  const markedNow = markers.find(({ name }) => marker !== null && sameName(name, marker))?.sheet ?? null;
  const isMarked = markedNow !== null && sameName(markedNow, model.name);
  const isReferredTo = names.some(({ formula }) => refersToSheet(formula, model.name));
  const remains = found === null || isMarked ? null : remainsOf(model, found, isReferredTo);
  if (remains === "own" || remains === "whole") {
    if (marker === null) return [];
    throw new HostFault("excel-workbook-changed", {}, onSheet(model.name));
  }
  if (tableElsewhere !== null) {
    throw new HostFault("excel-table-name-taken", { table: tableElsewhere.table }, onSheet(tableElsewhere.sheet));
  }
  if (marker !== null) checkMarker(model, marker, content, markedNow);
  if (found?.isProtected === true) throw new HostFault("sheet-protected", {}, onSheet(model.name));
  if (found === null && isStructureProtected) {
    throw new HostFault("excel-structure-protected", { sheet: model.name });
  }
  const name = names.find((each) => marker !== null && sameName(each.name, marker));
  return [{ model, found, isMarked, isNamed: name !== undefined, isNameHidden: name?.isVisible === false }];
}

/** A generated sheet is where the plan found it, or still nowhere. */
function checkMarker(model: SheetModel, marker: string, content: WorkbookContent, markedNow: string | null): void {
  const before = content.sheets.find((sheet) => sheet.marker !== null && sameName(sheet.marker, marker))?.name ?? null;
  const isSame = before === null ? markedNow === null : markedNow !== null && sameName(markedNow, before);
  if (!isSame) throw new HostFault("excel-workbook-changed", {}, onSheet(model.name));
}
