import type { CellReference, Expression } from "../workbook/expression";
import type {
  CellArea,
  CellStyle,
  ChartModel,
  ChoiceModel,
  ModelCell,
  PageSetup,
  SheetModel,
  TableModel,
} from "../workbook/sheetModel";
import { uprightIfLegible } from "../workbook/paper";
import { pageBreaks } from "./pageBreaks";
import { placeCharts, type WantedChart } from "./placeCharts";
import { noteLines } from "./noteLines";

/** What a cell of a table shows: a plain value, or a formula beside the value that the core computed. */
export type CellContent =
  | string
  | number
  | boolean
  | {
      readonly value: ModelCell["value"];
      readonly formula?: Expression;
      readonly format?: string;
    };

export interface TableColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly format?: string;
  readonly wrap?: boolean;
}

/**
 * The cells of a row by column key; `cell` refers to another cell of the same row. Asked for when the sheet is finished, so that it may
 * refer to tables placed later.
 */
export type TableRowContent = (cell: (key: string) => CellReference) => Readonly<Record<string, CellContent | null>>;

/** A table that stands on the sheet: its cells can be referred to. */
export interface PlacedTable {
  readonly area: CellArea;
  /** Rows are counted from 0, header apart. */
  cell(row: number, key: string): CellReference;
  /** The data cells of a column. */
  column(key: string): CellArea;
}

/** How a sheet is to print. "either": upright where it can be read so, else lying down. */
interface WantedPage extends Pick<PageSetup, "titleRows"> {
  readonly orientation: PageSetup["orientation"] | "either";
}

/** Characters that a page lying down has room for at full size: what runs on beyond it makes the whole sheet print smaller. */
const pageLine = 135;

/** Puts lines and tables under each other from column A, without blank rows between them. */
export class SheetComposer {
  private readonly rows: (ModelCell | null)[][] = [];
  private readonly widths: number[] = [];
  private readonly tables: TableModel[] = [];
  private readonly charts: ChartModel[] = [];
  private readonly wantedCharts: WantedChart[] = [];
  private readonly choices: ChoiceModel[] = [];
  private readonly pending: (() => void)[] = [];

  constructor(private readonly valuesOnly: boolean) {}

  /** The row that comes next, from 1. */
  get nextRow(): number {
    return this.rows.length + 1;
  }

  /** A line of text from column A; a body or note that is wider than a page lying down is broken into several. */
  line(value: string, style: CellStyle): void {
    const lines = style === "body" || style === "note" ? noteLines(value, pageLine) : [value];
    for (const each of lines) this.rows.push([{ value: each, style }]);
  }

  /** What a chart shows, in one line: the chart's own description has the same words. */
  chartSentence(value: string): void {
    this.rows.push([{ value, style: "body" }]);
  }

  /** A whole paragraph in one cell, broken within the width of column A, so that it can be copied as it stands. */
  paragraph(value: string): void {
    this.rows.push([{ value, style: "body", format: "@", wrap: true }]);
  }

  table(name: string, columns: readonly TableColumn[], content: readonly TableRowContent[]): PlacedTable {
    const headerRow = this.nextRow;
    const positions = new Map(columns.map((column, index) => [column.key, index + 1]));
    const reference = (row: number, key: string): CellReference => {
      const column = positions.get(key);
      if (column === undefined) throw new RangeError(`The table ${name} has no column ${key}.`);
      return { kind: "cell", row, column, fixed: false };
    };
    columns.forEach((column, index) => {
      this.widths[index] = Math.max(this.widths[index] ?? 0, column.width);
    });
    this.rows.push(columns.map((column) => ({ value: column.header, style: "header" as const, wrap: true })));
    content.forEach((rowContent, index) => {
      const row: (ModelCell | null)[] = [];
      this.rows.push(row);
      this.pending.push(() => {
        const cells = rowContent((key) => reference(headerRow + 1 + index, key));
        row.push(...columns.map((column, at) => this.cellOf(cells[column.key] ?? null, column, at === 0)));
      });
    });
    const area = { row: headerRow, column: 1, rows: content.length + 1, columns: columns.length };
    this.tables.push({ name, area });
    return {
      area,
      cell: (row, key) => reference(headerRow + 1 + row, key),
      column: (key) => ({ row: headerRow + 1, column: reference(1, key).column, rows: content.length, columns: 1 }),
    };
  }

  chart(chart: ChartModel): void {
    this.charts.push(chart);
  }

  /** A chart to the right of its table, where room is found when the sheet is finished; lower where a page would cut it. */
  chartBeside(table: PlacedTable, chart: WantedChart["chart"], rows: number): void {
    this.wantedCharts.push({ chart, row: table.area.row, rows });
  }

  choice(area: CellArea, words: readonly string[]): void {
    this.choices.push({ area, words });
  }

  finish(sheet: {
    readonly name: string;
    readonly marker: string | null;
    readonly frozenRows: number;
    readonly page: WantedPage;
  }): SheetModel {
    for (const fill of this.pending.splice(0)) fill();
    const { rows, tables, choices } = this;
    const orientation = sheet.page.orientation === "either" ? uprightIfLegible(this.widths) : sheet.page.orientation;
    const { widths, charts: placed } = placeCharts(this.wantedCharts, rows, this.widths, orientation);
    const charts = [...this.charts, ...placed];
    const breaks = pageBreaks({ rows, widths, tables, charts, orientation });
    const page: PageSetup = { ...sheet.page, orientation, ...(breaks.length === 0 ? {} : { breaks }) };
    return { ...sheet, page, rows, widths, tables, charts, choices };
  }

  private cellOf(content: CellContent | null, column: TableColumn, isFirst: boolean): ModelCell | null {
    if (content === null) return null;
    const isPlain = typeof content !== "object";
    const value = isPlain ? content : content.value;
    const format = (isPlain ? undefined : content.format) ?? column.format;
    const formula = isPlain || this.valuesOnly ? undefined : content.formula;
    return {
      value,
      style: "body",
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined || (typeof value === "string" && formula === undefined && format !== "@")
        ? {}
        : { format }),
      ...(column.wrap === true ? { wrap: true } : {}),
      ...(typeof value === "string" && !isFirst ? { indent: true } : {}),
    };
  }
}

/** The first and the last cell of an area that is one column wide, kept when a formula is copied. */
export function columnRange(area: CellArea): Expression {
  return {
    kind: "range",
    from: { kind: "cell", row: area.row, column: area.column, fixed: true },
    to: { kind: "cell", row: area.row + area.rows - 1, column: area.column, fixed: true },
  };
}
