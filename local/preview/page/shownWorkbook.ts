import type { PageArea, PageSheet, PageWorkbook } from "../pageModel";
import type { GridView } from "./gridView";
import { RowCache, type ShownCell } from "./rowCache";
import { server } from "./server";

const corner: PageArea = { row: 1, column: 1, rows: 1, columns: 1 };

/** What of the workbook the page shows now: which sheet, its rows, and what is selected on each. */
export class ShownWorkbook {
  private latest: PageWorkbook | null = null;
  private id = "";
  private rows: RowCache | null = null;
  private readonly selections = new Map<string, PageArea>();

  constructor(
    private readonly grid: GridView,
    /** Hears that what is shown has changed. */
    private readonly changed: () => void,
    private readonly fail: (error: unknown) => void,
  ) {}

  get workbook(): PageWorkbook | null {
    return this.latest;
  }

  get sheet(): PageSheet | null {
    return this.latest?.sheets.find(({ id }) => id === this.id) ?? null;
  }

  get selected(): ShownCell | null {
    const { row, column } = this.grid.selection;
    return this.cell(row, column);
  }

  cell(row: number, column: number): ShownCell | null {
    return this.rows?.cell(row, column) ?? null;
  }

  /** Takes up the workbook as the server has it now. */
  async load(): Promise<void> {
    const before = this.latest;
    this.latest = await server.workbook();
    if (before?.workbook !== this.latest.workbook || this.sheet === null) {
      this.selections.clear();
      this.rows = null;
      this.open(this.latest.activeSheet, this.latest.selection);
    } else {
      this.draw();
    }
  }

  /** Shows another sheet as the person left it, and tells the server. */
  async turnTo(id: string): Promise<void> {
    const area = this.selections.get(id) ?? corner;
    this.open(id, area);
    await server.select(id, area);
  }

  /** The sheet so many tabs further on; null at the ends. */
  neighbour(step: 1 | -1): PageSheet | null {
    const sheets = this.latest?.sheets ?? [];
    return sheets[sheets.findIndex(({ id }) => id === this.id) + step] ?? null;
  }

  open(id: string, selection: PageArea): void {
    const { grid } = this;
    if (id !== this.id || this.rows === null) {
      this.selections.set(this.id, grid.selection);
      this.id = id;
      this.rows = new RowCache(id, () => this.arrived(), this.fail);
    }
    grid.selection = selection;
    this.draw();
    grid.geometry?.reveal(selection.row, selection.column);
  }

  async select(area: PageArea): Promise<void> {
    this.grid.selection = area;
    this.grid.geometry?.reveal(area.row, area.column);
    this.grid.draw();
    this.changed();
    await server.select(this.id, area);
  }

  private draw(): void {
    const { sheet, rows, latest, grid } = this;
    if (sheet === null || rows === null || latest === null) {
      return;
    }
    rows.expire(latest.version);
    grid.show(sheet, rows);
    this.changed();
    const isStill = (): boolean => sheet.id === this.id;
    server.charts(sheet.id).then((charts) => (isStill() ? grid.showCharts(charts) : undefined), this.fail);
  }

  private arrived(): void {
    this.grid.refresh();
    this.changed();
  }
}
