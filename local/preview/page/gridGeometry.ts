import type { PageSheet } from "../pageModel";
import { LineSizes } from "./lineSizes";

const usualWidth = 64;
const usualHeight = 20;

/** How high the row with the letters of the columns is, in CSS pixels. */
export const headHeight = 22;

/** Rows and columns that can be reached beyond the last that holds something. */
const [moreRows, moreColumns] = [200, 30];

/** Where frozen rows would fill the window, none are frozen: else nothing could be scrolled to. */
const mostFrozen = 0.6;

/** A cell's rectangle in the window of the grid. */
export interface CellRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the cells of a sheet lie, in a window that scrolls under letters, numbers and frozen rows. */
export class GridGeometry {
  readonly rows: LineSizes;
  readonly columns: LineSizes;
  /** How wide the column with the numbers of the rows is. */
  readonly headWidth: number;

  constructor(
    readonly sheet: PageSheet,
    private readonly scroller: HTMLElement,
  ) {
    this.rows = new LineSizes(Math.max(sheet.usedRows + moreRows, 100), usualHeight, sheet.heights);
    this.columns = new LineSizes(Math.max(sheet.usedColumns + moreColumns, 40), usualWidth, sheet.widths);
    this.headWidth = 16 + 8 * Math.max(3, String(this.rows.count).length);
  }

  get frozenRows(): number {
    const wanted = this.sheet.frozenRows;
    return this.rows.start(wanted + 1) > this.scroller.clientHeight * mostFrozen ? 0 : wanted;
  }

  get frozenHeight(): number {
    return this.rows.start(this.frozenRows + 1);
  }

  /** How high the part is that scrolls. */
  get bodyHeight(): number {
    return Math.max(0, this.scroller.clientHeight - headHeight - this.frozenHeight);
  }

  /** How many rows are in view, for the keys that turn pages. */
  get pageRows(): number {
    return Math.max(1, Math.floor(this.bodyHeight / usualHeight) - 1);
  }

  /** The rows that scroll and are in view. */
  get seenRows(): { readonly first: number; readonly last: number } {
    const top = this.frozenHeight + this.scroller.scrollTop;
    const first = Math.max(this.frozenRows + 1, this.rows.at(top));
    return { first, last: Math.max(first, this.rows.at(top + this.bodyHeight)) };
  }

  /** Where a column begins in the window. */
  left(column: number): number {
    return this.headWidth + this.columns.start(column) - this.scroller.scrollLeft;
  }

  /** Where a row begins in its part of the window, frozen or scrolling. */
  top(row: number): number {
    return this.rows.start(row) - (row <= this.frozenRows ? 0 : this.frozenHeight + this.scroller.scrollTop);
  }

  /** The cell under a place of the window; null above the letters or beside the numbers. */
  cellAt(x: number, y: number): { readonly row: number; readonly column: number } | null {
    const [left, top] = [x - this.headWidth, y - headHeight];
    if (left < 0 || top < 0) {
      return null;
    }
    const row = this.rows.at(top < this.frozenHeight ? top : top + this.scroller.scrollTop);
    return { row, column: this.columns.at(left + this.scroller.scrollLeft) };
  }

  rectangleOf(row: number, column: number): CellRectangle {
    const part = headHeight + (row <= this.frozenRows ? 0 : this.frozenHeight);
    return {
      left: this.left(column),
      top: part + this.top(row),
      width: this.columns.size(column),
      height: this.rows.size(row),
    };
  }

  /** Scrolls as little as needed to have a cell in view. */
  reveal(row: number, column: number): void {
    const { scroller, rows, columns } = this;
    if (row > this.frozenRows) {
      const top = rows.start(row) - this.frozenHeight;
      scroller.scrollTop = Math.min(top, Math.max(scroller.scrollTop, top + rows.size(row) - this.bodyHeight));
    }
    const left = columns.start(column);
    const width = scroller.clientWidth - this.headWidth;
    scroller.scrollLeft = Math.min(left, Math.max(scroller.scrollLeft, left + columns.size(column) - width));
  }
}
