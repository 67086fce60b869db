import type { GridArea, GridSheet, GridWorkbook } from "../grid/gridWorkbook";
import { ExcelError } from "./excelError";
import { areaAddress, type RangeTarget } from "./rangeTarget";
import type { WorkbookMessage } from "./workbookMessage";

/** Computes formulas anew and puts their values into the workbook's cells. `changedSheets` are ids of sheets. */
export type Calculate = (workbook: GridWorkbook, changedSheets: ReadonlySet<string>) => void;

/** Kinds of events, as office.js numbers them. */
export const messageTypes = { changed: 10, activated: 11, added: 13, selectionChanged: 14, deleted: 15 } as const;

/** The target of a listener on all sheets. */
export const wholeWorkbook = "Workbook";

/** What lives between requests: kept references, listeners, and which sheets wait to be computed. */
export class Session {
  readonly workbook: GridWorkbook;
  /** Ranges that office.js asked to keep, by reference. */
  readonly references = new Map<string, RangeTarget>();
  /** Events that office.js listens to, as `${messageType} ${targetId}`. */
  readonly listeners = new Set<string>();
  /** Messages to send when the request is answered. */
  readonly messages: WorkbookMessage[] = [];
  /** Sheets that the request in hand has added, and that this Excel does not show before it is answered. */
  readonly hiddenUntilAnswered = new Set<GridSheet>();
  /** Something was written since the workbook was opened. */
  isDirty = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  isCalculationSuspended = false;
  #changedSheets = new Set<string>();
  readonly #referenceIds = new Map<RangeTarget, string>();
  readonly #calculate: Calculate;
  readonly #showsAddedSheets: boolean;

  constructor(workbook: GridWorkbook, calculate: Calculate, showsAddedSheets = true) {
    this.workbook = workbook;
    this.#calculate = calculate;
    this.#showsAddedSheets = showsAddedSheets;
  }

  /**
   * @param sheet null for what belongs to no sheet
   * @throws ExcelError AccessDenied where the workbook or the sheet may not be written
   */
  ensureWritable(sheet: GridSheet | null): void {
    if (this.workbook.isReadOnly) {
      throw new ExcelError("AccessDenied", "The workbook is read-only.");
    }
    if (sheet?.isProtected === true) {
      throw new ExcelError("AccessDenied", "The sheet is protected.");
    }
    this.isDirty = true;
  }

  /** @throws ExcelError AccessDenied where sheets may not be added, taken away, moved or renamed */
  ensureStructureWritable(): void {
    this.ensureWritable(null);
    if (this.workbook.isProtected === true) {
      throw new ExcelError("AccessDenied", "The workbook's structure is protected.");
    }
  }

  noteChange(sheet: GridSheet, area: GridArea): void {
    this.#changedSheets.add(sheet.id);
    this.#note(messageTypes.changed, sheet.id, {
      address: areaAddress(area),
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
      triggerSource: "Unknown",
    });
  }

  /** Names, tables or sheets are called otherwise, so that any formula may give something else. */
  noteNames(): void {
    for (const { id } of this.workbook.sheets) {
      this.#changedSheets.add(id);
    }
  }

  noteSelection(sheet: GridSheet, area: GridArea): void {
    this.#note(messageTypes.selectionChanged, sheet.id, { address: areaAddress(area), worksheetId: sheet.id });
  }

  noteAdded(sheet: GridSheet): void {
    if (!this.#showsAddedSheets) {
      this.hiddenUntilAnswered.add(sheet);
    }
    this.noteSheet(messageTypes.added, sheet);
  }

  noteSheet(messageType: typeof messageTypes.added | typeof messageTypes.deleted, sheet: GridSheet): void {
    this.#changedSheets.add(sheet.id);
    this.#note(messageType, sheet.id, { source: "Local", worksheetId: sheet.id });
  }

  activate(sheet: GridSheet): void {
    if (this.hiddenUntilAnswered.has(sheet)) {
      return;
    }
    if (this.workbook.activeSheet !== sheet.id) {
      this.workbook.activeSheet = sheet.id;
      this.workbook.selection = { row: 1, column: 1, rows: 1, columns: 1 };
      this.#note(messageTypes.activated, sheet.id, { worksheetId: sheet.id });
    }
  }

  #note(messageType: number, sheetId: string, said: Readonly<Record<string, string>>): void {
    for (const targetId of [sheetId, wholeWorkbook]) {
      if (this.listeners.has(`${messageType} ${targetId}`)) {
        this.messages.push({ messageType, targetId, message: JSON.stringify(said) });
      }
    }
  }

  /** Computes what waits, unless it is put off. */
  calculate(isAsked = false): void {
    const mayRun = isAsked || (this.calculationMode !== "Manual" && !this.isCalculationSuspended);
    if (mayRun && this.#changedSheets.size > 0) {
      const changed = this.#changedSheets;
      this.#changedSheets = new Set();
      this.#calculate(this.workbook, changed);
    }
  }

  keepReference(target: RangeTarget): void {
    if (!this.#referenceIds.has(target)) {
      const id = this.workbook.nextId();
      this.#referenceIds.set(target, id);
      this.references.set(id, target);
    }
  }

  removeReference(id: string): void {
    const target = this.references.get(id);
    if (target !== undefined) {
      this.references.delete(id);
      this.#referenceIds.delete(target);
    }
  }

  referenceOf(target: RangeTarget): string | null {
    return this.#referenceIds.get(target) ?? null;
  }
}
