import { ExcelProtocol } from "../excelProtocol/excelProtocol";
import type { ProtocolViolation } from "../excelProtocol/protocolViolation";
import type { WorkbookMessage } from "../excelProtocol/seam";
import { gridOfXlsx } from "../grid/gridOfXlsx";
import { cellAt, setCell, type GridArea, type GridSheet, type GridWorkbook } from "../grid/gridWorkbook";
import { Recalculator } from "../grid/recalculate";
import { xlsxOfGrid } from "../grid/xlsxOfGrid";
import { openWorkbookFile, saveWorkbookFile, type OpenedWorkbookFile, type SavedFile } from "../xlsx/workbookFile";
import type { PreviewSource } from "./openSource";
import type { FrameName } from "./pageModel";
import { typedCell } from "./typedCell";

/** What happens in the workbook, for those who show it. */
export interface PreviewListener {
  changed(): void;
  shown(sheet: string, selection: GridArea): void;
  told(frame: FrameName, message: WorkbookMessage): void;
  /** The add-in asked for what Excel does not have, or asked wrongly: a fault of the program. */
  violated(violation: ProtocolViolation): void;
}

const frames: readonly FrameName[] = ["panel", "commands"];

/** The workbook that the preview works on: in memory, with an Excel in front of it for each frame of the add-in. */
export class PreviewWorkbook {
  keptFormulas = 0;
  isChanged = false;
  /** The formulas are computed already: a protocol that asks for it again need not. */
  private isCalculated = false;
  /** Ids of sheets that a command of the ribbon wrote and of which the panel has not heard. */
  private readonly untold = new Set<string>();
  private readonly protocols = new Map<FrameName, ExcelProtocol>();

  private constructor(
    private readonly source: PreviewSource,
    readonly grid: GridWorkbook,
    private readonly recalculator: Recalculator,
    private readonly listener: PreviewListener,
    private file: OpenedWorkbookFile | null,
  ) {
    frames.forEach((frame) => this.restart(frame));
    this.keptFormulas = recalculator.recalculate().kept;
  }

  static async of(source: PreviewSource, listener: PreviewListener): Promise<PreviewWorkbook> {
    const grid = await gridOfXlsx(source.opened);
    return new PreviewWorkbook(source, grid, await Recalculator.of(grid), listener, source.file);
  }

  get fileName(): string {
    return this.source.fileName;
  }

  get hasFile(): boolean {
    return this.file !== null;
  }

  sheet(id: string): GridSheet | null {
    return this.grid.sheets.find((one) => one.id === id) ?? null;
  }

  /** A frame that is loaded anew begins without what the one before it listened to. */
  restart(frame: FrameName): void {
    this.protocols.set(
      frame,
      new ExcelProtocol(this.grid, {
        mode: "preview",
        calculate: (_grid, changed) => this.calculateFor(frame, changed),
        tell: (message) => this.listener.told(frame, message),
        onViolation: (violation) => this.listener.violated(violation),
      }),
    );
  }

  /** Answers a request of a frame's office.js. */
  answer(frame: FrameName, body: string): string {
    const { grid } = this;
    const before = JSON.stringify([grid.activeSheet, grid.selection]);
    const response = this.protocols.get(frame)?.answer(body) ?? "";
    this.tellPanel();
    if (JSON.stringify([grid.activeSheet, grid.selection]) !== before) {
      this.listener.shown(grid.activeSheet, grid.selection);
    }
    return response;
  }

  /** Puts what a person typed into the cells of an area, from its first cell on; null clears what the area holds. */
  edit(sheet: GridSheet, area: GridArea, typed: readonly (readonly string[])[] | null): void {
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        const [atRow, atColumn] = [area.row + row, area.column + column];
        const cell = cellAt(sheet, atRow, atColumn);
        const text = typed === null ? "" : (typed[row]?.[column] ?? null);
        const isBlank = cell.value === null && cell.formula === null;
        if (text !== null && !(text === "" && isBlank)) {
          setCell(sheet, atRow, atColumn, { ...cell, ...typedCell(text, cell) });
        }
      }
    }
    this.calculate();
    this.isCalculated = true;
    this.protocols.forEach((protocol) => protocol.noteEdit(sheet, area));
    this.isCalculated = false;
  }

  /** The workbook as the bytes of a file. */
  bytes(): Promise<Uint8Array> {
    return xlsxOfGrid(this.source.opened, this.grid);
  }

  /**
   * Writes the workbook to the file that it came from.
   * @throws WorkbookFileError when the file changed since it was read or saved, or the disk refuses
   */
  async save(): Promise<SavedFile | null> {
    if (this.file === null) {
      return null;
    }
    const saved = await saveWorkbookFile(this.file, await this.bytes(), this.file.path);
    this.file = await openWorkbookFile(this.file.path);
    this.isChanged = false;
    this.listener.changed();
    return saved;
  }

  private calculateFor(frame: FrameName, changed: ReadonlySet<string>): void {
    if (!this.isCalculated) {
      this.calculate();
    }
    if (frame === "commands") {
      changed.forEach((id) => this.untold.add(id));
    }
  }

  /** What a command of the ribbon wrote is news to the panel, as in Excel. */
  private tellPanel(): void {
    const sheets = [...this.untold].map((id) => this.sheet(id)).filter((sheet) => sheet !== null);
    this.untold.clear();
    this.isCalculated = true;
    sheets.forEach((sheet) => {
      const rows = Math.max(1, ...sheet.cells.keys());
      this.protocols.get("panel")?.noteEdit(sheet, { row: 1, column: 1, rows, columns: 1 });
    });
    this.isCalculated = false;
  }

  private calculate(): void {
    this.keptFormulas = this.recalculator.recalculate().kept;
    this.isChanged = true;
    this.listener.changed();
  }
}
