import type { PageArea, PageChart, PageSheet } from "../pageModel";
import { chartView } from "./chartView";
import { columnHeads } from "./columnHeads";
import { element } from "./element";
import { GridGeometry, headHeight } from "./gridGeometry";
import { pageText } from "./pageText";
import type { RowCache } from "./rowCache";
import { rowView } from "./rowView";

/** Rows that are fetched before they come into view. */
const ahead = 20;

/** Cells of a row are drawn anew when it was scrolled so many pixels to the side. */
const sideStep = 400;

interface DrawnRow {
  readonly view: HTMLElement;
  readonly cells: HTMLElement;
  /** What it was drawn from. */
  key: string;
}

function part(name: string, role = "presentation"): HTMLElement {
  return element("div", { class: name, role });
}

/**
 * Draws the part of a sheet that is in view. Only what is seen stands in the page, so a sheet of 50,000 rows scrolls as lightly as a small one.
 */
export class GridView {
  readonly root = element("div", { class: "grid", role: "grid", tabindex: 0, "aria-multiselectable": "true" });
  readonly window = part("window");
  selection: PageArea = { row: 1, column: 1, rows: 1, columns: 1 };
  private readonly spacer = part("spacer");
  private readonly heads = element("div", { class: "heads", role: "row", "aria-rowindex": 1 });
  private readonly frozen = part("rows frozen", "rowgroup");
  private readonly body = part("rows", "rowgroup");
  private readonly charts = part("charts");
  private readonly frozenMark = part("mark");
  private readonly mark = part("mark");
  private readonly lines = part("lines");
  private readonly drawn = new Map<number, DrawnRow>();
  private layout: GridGeometry | null = null;
  private rows: RowCache | null = null;
  private frame = 0;
  private arrivals = 0;

  constructor() {
    this.window.append(this.lines, this.body, this.frozen, this.heads, part("corner"));
    this.body.append(this.charts, this.mark);
    this.frozen.append(this.frozenMark);
    this.spacer.append(this.window);
    this.root.append(this.spacer);
    this.root.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(this.root);
  }

  /** Where the cells lie; null until a sheet is shown. */
  get geometry(): GridGeometry | null {
    return this.layout;
  }

  /** Shows a sheet; one that is shown already stays where it is scrolled. */
  show(sheet: PageSheet, rows: RowCache): void {
    const isOther = sheet.id !== this.layout?.sheet.id || rows !== this.rows;
    const layout = new GridGeometry(sheet, this.root);
    this.layout = layout;
    this.rows = rows;
    this.root.setAttribute("aria-label", pageText("grid", { sheet: sheet.name }));
    this.root.setAttribute("aria-rowcount", String(layout.rows.count + 1));
    this.root.setAttribute("aria-colcount", String(layout.columns.count));
    this.root.setAttribute("aria-activedescendant", "active-cell");
    this.spacer.style.width = `${layout.headWidth + layout.columns.total}px`;
    this.spacer.style.height = `${headHeight + layout.rows.total}px`;
    if (isOther) {
      this.charts.replaceChildren();
      this.keepRows(new Set());
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

  /** Rows have arrived. */
  refresh(): void {
    this.arrivals += 1;
    this.draw();
  }

  /** Draws in the next frame what is in view. */
  draw(): void {
    if (this.frame === 0) {
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        if (this.layout !== null && this.rows !== null) {
          this.drawNow(this.layout, this.rows);
        }
      });
    }
  }

  private drawNow(layout: GridGeometry, rows: RowCache): void {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.root;
    const { frozenHeight, frozenRows, seenRows } = layout;
    Object.assign(this.window.style, { width: `${clientWidth}px`, height: `${clientHeight}px` });
    this.window.style.setProperty("--head", `${layout.headWidth}px`);
    Object.assign(this.frozen.style, { top: `${headHeight}px`, height: `${frozenHeight}px` });
    this.frozen.classList.toggle("shown", frozenHeight > 0);
    Object.assign(this.body.style, { top: `${headHeight + frozenHeight}px`, height: `${layout.bodyHeight}px` });
    rows.want(Math.max(1, seenRows.first - ahead), seenRows.last + ahead);
    if (frozenRows > 0) {
      rows.want(1, frozenRows);
    }
    const wanted = new Set(Array.from({ length: frozenRows }, (_none, at) => at + 1));
    for (let row = seenRows.first; row <= seenRows.last; row += 1) {
      wanted.add(row);
    }
    this.keepRows(wanted);
    wanted.forEach((row) => this.drawRow(row, layout, rows));
    const [first, last] = [layout.columns.at(scrollLeft), layout.columns.at(scrollLeft + clientWidth)];
    const { heads, lines } = columnHeads(layout, first, last, this.selection);
    this.heads.replaceChildren(...heads);
    this.lines.replaceChildren(...lines);
    this.charts.style.transform = `translate(${layout.headWidth - scrollLeft}px, ${-frozenHeight - scrollTop}px)`;
    this.drawMarks(layout);
  }

  private keepRows(wanted: ReadonlySet<number>): void {
    for (const [row, { view }] of this.drawn) {
      if (!wanted.has(row)) {
        view.remove();
        this.drawn.delete(row);
      }
    }
  }

  private drawRow(row: number, layout: GridGeometry, rows: RowCache): void {
    const { selection, root } = this;
    const { columns, sheet } = layout;
    const isFrozen = row <= layout.frozenRows;
    const active = row === selection.row ? selection.column : null;
    const from = Math.floor(root.scrollLeft / sideStep) * sideStep;
    const to = from + root.clientWidth + sideStep;
    const key = [this.arrivals, active, from, to, layout.rows.size(row), columns.total, isFrozen].join();
    const drawn = this.drawn.get(row) ?? this.blankRow(row);
    const { view, cells } = drawn;
    if (drawn.key !== key) {
      drawn.key = key;
      (isFrozen ? this.frozen : this.body).insertBefore(view, isFrozen ? this.frozenMark : this.charts);
      view.style.height = `${layout.rows.size(row)}px`;
      cells.replaceChildren(...rowView({ row, cells: rows.row(row), columns, tables: sheet.tables, active, from, to }));
    }
    view.style.top = `${layout.top(row)}px`;
    cells.style.transform = `translateX(${layout.left(1)}px)`;
    view.classList.toggle("chosen", row >= selection.row && row < selection.row + selection.rows);
  }

  private blankRow(row: number): DrawnRow {
    const cells = part("cells");
    const head = element("div", { class: "row-head", role: "rowheader" }, String(row));
    const drawn = {
      view: element("div", { class: "row", role: "row", "aria-rowindex": row + 1 }, cells, head),
      cells,
      key: "",
    };
    this.drawn.set(row, drawn);
    return drawn;
  }

  /** The frame around what is selected, in the frozen rows and in the others. */
  private drawMarks(layout: GridGeometry): void {
    const { row, column, rows, columns } = this.selection;
    const top = layout.rows.start(row);
    const box = {
      left: `${layout.left(column)}px`,
      width: `${layout.left(column + columns) - layout.left(column)}px`,
      height: `${layout.rows.start(row + rows) - top}px`,
    };
    Object.assign(this.mark.style, box, { top: `${top - layout.frozenHeight - this.root.scrollTop}px` });
    Object.assign(this.frozenMark.style, box, { top: `${top}px` });
  }
}
