import type { PageTable } from "../pageModel";
import { element } from "./element";
import type { LineSizes } from "./lineSizes";
import type { ShownCell, ShownRow } from "./rowCache";

const padding = 3;
const canvas = document.createElement("canvas").getContext("2d");
const typefaces = 'Calibri, Carlito, "Segoe UI", sans-serif';

/**
 * Columns fit what is written in Calibri, whose digits are 7.4 pixels wide at 11 points and whose bold letters 7. Where another typeface is
 * wider, letters are made smaller.
 */
const scale = ((): number => {
  if (canvas === null) {
    return 1;
  }
  const size = `${(11 * 4) / 3}px ${typefaces}`;
  canvas.font = size;
  const digits = canvas.measureText("0123456789").width;
  canvas.font = `bold ${size}`;
  const letters = canvas.measureText("abcdefghijklmnopqrstuvwxyzåäö").width;
  return Math.min(1, 74 / digits, 204 / letters);
})();

/** The size of letters in CSS pixels, from points. */
function pixelSize(points: number): number {
  return ((points * 4) / 3) * scale;
}

function textWidth(text: string, cell: ShownCell): number {
  if (canvas === null) {
    return text.length * 7;
  }
  canvas.font = `${cell.look.bold ? "bold " : ""}${pixelSize(cell.look.size)}px ${typefaces}`;
  return canvas.measureText(text).width;
}

/** How far a text runs on over the blank cells to its right. */
function runsTo(cell: ShownCell, next: ShownCell | undefined, columns: LineSizes): number {
  const own = columns.start(cell.column + 1);
  if (cell.isNumber || cell.look.wrap || cell.look.align !== "left" || cell.text === "") {
    return own;
  }
  const end = columns.start(cell.column) + textWidth(cell.text, cell) + 2 * padding + cell.look.indent * 9;
  const limit = next === undefined ? columns.total : columns.start(next.column);
  return Math.max(own, Math.min(end, limit));
}

function shownTextOf(cell: ShownCell, width: number): string {
  const isTooWide = cell.isNumber && width > 0 && textWidth(cell.text, cell) > width - padding;
  return isTooWide ? "#".repeat(Math.max(1, Math.floor(width / 9))) : cell.text;
}

const verticals = { Top: "flex-start", Center: "center", Bottom: "flex-end" } as const;
const horizontals = { left: "flex-start", center: "center", right: "flex-end" } as const;

function cellView(cell: ShownCell, next: ShownCell | undefined, columns: LineSizes): HTMLElement {
  const { look, column } = cell;
  const left = columns.start(column);
  const width = columns.size(column);
  const text = element("span", {}, shownTextOf(cell, width));
  const view = element("div", { class: "cell", role: "gridcell", "aria-colindex": column }, text);
  const { style } = view;
  style.left = `${left}px`;
  const end = runsTo(cell, next, columns);
  style.width = `${end - left}px`;
  view.classList.toggle("runs-on", end > columns.start(column + 1));
  style.alignItems = verticals[look.vertical];
  style.justifyContent = horizontals[look.align];
  style.fontSize = `${pixelSize(look.size)}px`;
  style.fontWeight = look.bold ? "700" : "";
  style.fontStyle = look.italic ? "italic" : "";
  style.color = look.colour ?? "";
  style.background = look.fill ?? "";
  style.paddingLeft = `${padding + look.indent * 9}px`;
  text.style.textAlign = look.align;
  view.classList.toggle("wraps", look.wrap);
  view.classList.toggle("top-border", look.topBorder);
  return view;
}

/** The bands of a table, where its style has some and the cells no colour of their own. */
function bandView(table: PageTable, row: number, columns: LineSizes): HTMLElement | null {
  const { area } = table;
  if (table.style === "" || row < area.row || row >= area.row + area.rows) {
    return null;
  }
  const isHeader = table.hasHeaders && row === area.row;
  const body = row - area.row - (table.hasHeaders ? 1 : 0);
  const kind = isHeader ? "table-header" : body % 2 === 0 ? "table-band" : "table-row";
  const style = /Light/.test(table.style) ? "light" : "medium";
  const view = element("div", { class: `${kind} ${style}`, role: "presentation" });
  const last = row === area.row + area.rows - 1;
  view.classList.toggle("table-end", last);
  view.style.left = `${columns.start(area.column)}px`;
  view.style.width = `${columns.start(area.column + area.columns) - columns.start(area.column)}px`;
  return view;
}

export interface RowContent {
  readonly row: number;
  readonly cells: ShownRow;
  readonly columns: LineSizes;
  readonly tables: readonly PageTable[];
  /** Column of the selected cell, when it is in this row. */
  readonly active: number | null;
  /** The part of the row that is in view, in pixels. */
  readonly from: number;
  readonly to: number;
}

/** What a row shows: the bands of tables, its cells as far as they are in view, and always the selected cell. */
export function rowView({ row, cells, columns, tables, active, from, to }: RowContent): readonly HTMLElement[] {
  const bands = tables.map((table) => bandView(table, row, columns)).filter((band) => band !== null);
  const views = cells.flatMap((cell, at) => {
    const next = cells.slice(at + 1).find((other) => other.text !== "");
    const view = cellView(cell, next, columns);
    const left = columns.start(cell.column);
    const isSeen = left < to && left + parseFloat(view.style.width) > from && columns.size(cell.column) > 0;
    if (cell.column === active) {
      view.id = "active-cell";
      view.setAttribute("aria-selected", "true");
    }
    return isSeen || cell.column === active ? [view] : [];
  });
  if (active !== null && !cells.some((cell) => cell.column === active)) {
    const blank = element("div", {
      id: "active-cell",
      class: "cell",
      role: "gridcell",
      "aria-colindex": active,
      "aria-selected": "true",
    });
    blank.style.left = `${columns.start(active)}px`;
    blank.style.width = `${columns.size(active)}px`;
    views.push(blank);
  }
  return [...bands, ...views];
}
