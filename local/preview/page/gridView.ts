import { columnLetters } from "../../../shared/workbook/reference";
import type { PageArea, PageChart, PageSheet } from "../pageModel";
import { chartView } from "./chartView";
import { element } from "./element";
import { LineSizes } from "./lineSizes";
import { pageText } from "./pageText";
import type { RowCache } from "./rowCache";
import { rowView } from "./rowView";

const usualWidth = 64;
const usualHeight = 20;
const headHeight = 22;

/** Rows and columns that can be reached beyond the last that holds something. */
const [moreRows, moreColumns] = [200, 30];

/** Of a sheet whose frozen rows would fill the window, none are frozen: else nothing could be scrolled to. */
const mostFrozen = 0.6;

/** A cell's rectangle in the window of the grid. */
export interface CellRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws the part of a sheet that is in view. Only what is seen stands in the page, so a sheet of 50,000 rows scrolls as lightly as a small one.
 */
export class GridView {
  readonly root = element("div", { class: "grid", role: "grid", tabindex: 0, "aria-multiselectable": "true" });
  readonly window = element("div", { class: "window", role: "presentation" });
  selection: PageArea = { row: 1, column: 1, rows: 1, columns: 1 };
  private readonly spacer = element("div", { class: "spacer", role: "presentation" });
  private readonly heads = element("div", { class: "heads", role: "row", "aria-rowindex": 1 });
  private readonly frozen = element("div", { class: "rows frozen", role: "rowgroup" });
  private readonly body = element("div", { class: "rows", role: "rowgroup" });
  private readonly charts = element("div", { class: "charts", role: "presentation" });
  private readonly marks = [
    element("div", { class: "mark", role: "presentation" }),
    element("div", { class: "mark", role: "presentation" }),
  ] as const;
  private readonly lines = element("div", { class: "lines", role: "presentation" });
  private drawn = new Map<number, { readonly view: HTMLElement; readonly cells: HTMLElement; key: string }>();
  private sheet: PageSheet | null = null;
  private rows: RowCache | null = null;
  private rowSizes = new LineSizes(1, usualHeight, []);
  private columnSizes = new LineSizes(1, usualWidth, []);
  private frame = 0;
  private fetchedRows = 0;

  constructor() {
    this.window.append(
      this.lines,
      this.body,
      this.frozen,
      this.heads,
      element("div", { class: "corner", role: "presentation" }),
    );
    this.body.append(this.charts, this.marks[0]);
    this.frozen.append(this.marks[1]);
    this.spacer.append(this.window);
    this.root.append(this.spacer);
    this.root.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(this.root);
  }

  /** Shows a sheet; one that is shown already stays where it is scrolled. */
  show(sheet: PageSheet, rows: RowCache): void {
    const isOther = sheet.id !== this.sheet?.id || rows !== this.rows;
    this.sheet = sheet;
    this.rows = rows;
    this.rowSizes = new LineSizes(Math.max(sheet.usedRows + moreRows, 100), usualHeight, sheet.heights);
    this.columnSizes = new LineSizes(Math.max(sheet.usedColumns + moreColumns, 40), usualWidth, sheet.widths);
    this.root.setAttribute("aria-label", pageText("grid", { sheet: sheet.name }));
    this.root.setAttribute("aria-rowcount", String(this.rowSizes.count + 1));
    this.root.setAttribute("aria-colcount", String(this.columnSizes.count));
    this.spacer.style.width = `${this.headWidth + this.columnSizes.total}px`;
    this.spacer.style.height = `${headHeight + this.rowSizes.total}px`;
    if (isOther) {
      this.charts.replaceChildren();
      this.clear();
      this.root.scrollTo(0, 0);
    }
    this.draw();
  }

  showCharts(charts: readonly PageChart[]): void {
    this.charts.replaceChildren(
      ...charts.map((chart) => {
        const view = chartView(chart);
        Object.assign(view.style, { left: `${chart.left}px`, top: `${chart.top}px` });
        return view;
      }),
    );
  }

  /** What was fetched has changed. */
  refresh(): void {
    this.fetchedRows += 1;
    this.draw();
  }

  /** Draws in the next frame what is in view. */
  draw(): void {
    if (this.frame === 0) {
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        this.drawNow();
      });
    }
  }

  /** The cell under a place of the window; null above the letters or beside the numbers. */
  cellAt(x: number, y: number): { readonly row: number; readonly column: number } | null {
    const [left, top] = [x - this.headWidth, y - headHeight];
    if (left < 0 || top < 0) {
      return null;
    }
    const row = this.rowSizes.at(top < this.frozenHeight ? top : top + this.root.scrollTop);
    return { row, column: this.columnSizes.at(left + this.root.scrollLeft) };
  }

  rectangleOf(row: number, column: number): CellRectangle {
    const isFrozen = row <= this.frozenRows;
    return {
      left: this.headWidth + this.columnSizes.start(column) - this.root.scrollLeft,
      top: headHeight + this.rowSizes.start(row) - (isFrozen ? 0 : this.root.scrollTop),
      width: this.columnSizes.size(column),
      height: this.rowSizes.size(row),
    };
  }

  /** Scrolls as little as needed to have a cell in view. */
  reveal(row: number, column: number): void {
    const { root, rowSizes, columnSizes } = this;
    const height = root.clientHeight - headHeight - this.frozenHeight;
    const width = root.clientWidth - this.headWidth;
    if (row > this.frozenRows) {
      const top = rowSizes.start(row) - this.frozenHeight;
      root.scrollTop = Math.min(top, Math.max(root.scrollTop, top + rowSizes.size(row) - height));
    }
    const left = columnSizes.start(column);
    root.scrollLeft = Math.min(left, Math.max(root.scrollLeft, left + columnSizes.size(column) - width));
  }

  /** How many rows are in view, for the keys that turn pages. */
  get pageRows(): number {
    return Math.max(1, Math.floor((this.root.clientHeight - headHeight - this.frozenHeight) / usualHeight) - 1);
  }

  get lastRow(): number {
    return this.rowSizes.count;
  }

  get lastColumn(): number {
    return this.columnSizes.count;
  }

  private get headWidth(): number {
    return 16 + 8 * Math.max(3, String(this.rowSizes.count).length);
  }

  private get frozenRows(): number {
    const wanted = this.sheet?.frozenRows ?? 0;
    return this.rowSizes.start(wanted + 1) > this.root.clientHeight * mostFrozen ? 0 : wanted;
  }

  private get frozenHeight(): number {
    return this.rowSizes.start(this.frozenRows + 1);
  }

  private clear(): void {
    this.drawn.forEach(({ view }) => view.remove());
    this.drawn = new Map();
  }

  private drawNow(): void {
    const { root, rowSizes, columnSizes, frozenHeight, frozenRows, rows } = this;
    if (rows === null) {
      return;
    }
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = root;
    Object.assign(this.window.style, { width: `${clientWidth}px`, height: `${clientHeight}px` });
    this.window.style.setProperty("--head", `${this.headWidth}px`);
    Object.assign(this.frozen.style, { top: `${headHeight}px`, height: `${frozenHeight}px` });
    this.frozen.classList.toggle("shown", frozenHeight > 0);
    Object.assign(this.body.style, {
      top: `${headHeight + frozenHeight}px`,
      height: `${Math.max(0, clientHeight - headHeight - frozenHeight)}px`,
    });
    const first = rowSizes.at(frozenHeight + scrollTop);
    const last = rowSizes.at(frozenHeight + scrollTop + clientHeight);
    rows.want(Math.max(1, first - 20), last + 20);
    if (frozenRows > 0) {
      rows.want(1, frozenRows);
    }
    const wanted = [
      ...Array.from({ length: frozenRows }, (_none, at) => at + 1),
      ...Array.from(
        { length: Math.max(0, last - Math.max(first, frozenRows + 1) + 1) },
        (_none, at) => Math.max(first, frozenRows + 1) + at,
      ),
    ];
    const kept = new Set(wanted);
    for (const [row, { view }] of this.drawn) {
      if (!kept.has(row)) {
        view.remove();
        this.drawn.delete(row);
      }
    }
    wanted.forEach((row) => this.drawRow(row, rows));
    this.drawHeads(columnSizes.at(scrollLeft), columnSizes.at(scrollLeft + clientWidth));
    this.charts.style.transform = `translate(${this.headWidth - scrollLeft}px, ${-frozenHeight - scrollTop}px)`;
    this.drawMarks();
    this.root.setAttribute("aria-activedescendant", "active-cell");
  }

  private drawRow(row: number, rows: RowCache): void {
    const { rowSizes, columnSizes, root, selection } = this;
    const isFrozen = row <= this.frozenRows;
    const active = row === selection.row ? selection.column : null;
    const step = 400;
    const from = Math.floor(root.scrollLeft / step) * step;
    const to = from + root.clientWidth + step;
    const isChosen = row >= selection.row && row < selection.row + selection.rows;
    const key = [this.fetchedRows, active, from, to, rowSizes.size(row), columnSizes.total, isFrozen].join();
    let drawn = this.drawn.get(row);
    if (drawn === undefined) {
      const cells = element("div", { class: "cells", role: "presentation" });
      const head = element("div", { class: "row-head", role: "rowheader" }, String(row));
      const view = element("div", { class: "row", role: "row", "aria-rowindex": row + 1 }, cells, head);
      drawn = { view, cells, key: "" };
      this.drawn.set(row, drawn);
    }
    if (drawn.key !== key) {
      drawn.key = key;
      (isFrozen ? this.frozen : this.body).insertBefore(drawn.view, isFrozen ? this.marks[1] : this.charts);
      drawn.view.style.height = `${rowSizes.size(row)}px`;
      const tables = this.sheet?.tables ?? [];
      drawn.cells.replaceChildren(
        ...rowView({ row, cells: rows.row(row), columns: columnSizes, tables, active, from, to }),
      );
    }
    const top = rowSizes.start(row) - (isFrozen ? 0 : this.frozenHeight + root.scrollTop);
    drawn.view.style.top = `${top}px`;
    drawn.cells.style.transform = `translateX(${this.headWidth - root.scrollLeft}px)`;
    drawn.view.classList.toggle("chosen", isChosen);
  }

  private drawHeads(first: number, last: number): void {
    const { columnSizes, selection, root } = this;
    const views: HTMLElement[] = [];
    const lines: HTMLElement[] = [];
    for (let column = first; column <= last; column += 1) {
      const left = `${this.headWidth + columnSizes.start(column) - root.scrollLeft}px`;
      const head = element(
        "div",
        { class: "column-head", role: "columnheader", "aria-colindex": column },
        columnLetters(column),
      );
      Object.assign(head.style, { left, width: `${columnSizes.size(column)}px` });
      head.classList.toggle("chosen", column >= selection.column && column < selection.column + selection.columns);
      views.push(head);
      const line = element("div", { class: "line" });
      line.style.left = `${this.headWidth + columnSizes.start(column + 1) - root.scrollLeft - 1}px`;
      lines.push(line);
    }
    this.heads.replaceChildren(...views);
    this.lines.replaceChildren(...lines);
  }

  /** The frame around what is selected, in the frozen rows and in the others. */
  private drawMarks(): void {
    const { selection, rowSizes, columnSizes, root } = this;
    const top = rowSizes.start(selection.row);
    const box = {
      left: `${this.headWidth + columnSizes.start(selection.column) - root.scrollLeft}px`,
      width: `${columnSizes.start(selection.column + selection.columns) - columnSizes.start(selection.column)}px`,
      height: `${rowSizes.start(selection.row + selection.rows) - top}px`,
    };
    Object.assign(this.marks[0].style, box, { top: `${top - this.frozenHeight - root.scrollTop}px` });
    Object.assign(this.marks[1].style, box, { top: `${top}px` });
  }
}
