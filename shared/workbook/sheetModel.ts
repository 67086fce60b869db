import type { Expression } from "./expression";

/** How a cell looks; each host has one look for each. Nothing is said by look alone. */
export type CellStyle = "title" | "heading" | "header" | "body" | "total" | "note";

/** One cell to write. With a formula, `value` is what the core computed for it; `{ error: "#N/A" }` where it gives none. */
export interface ModelCell {
  readonly value: string | number | boolean | { readonly error: string };
  readonly formula?: Expression;
  /** Number format in en-US tokens, such as `#,##0`; "@" for text. None: general. */
  readonly format?: string;
  readonly style: CellStyle;
  /** Wrap text within the column's width. */
  readonly wrap?: boolean;
  /** Text set in a little from the left, so that it does not touch a number to its left. */
  readonly indent?: boolean;
}

/** A rectangle of the same sheet, from 1, both ends included. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A named table: the first row of its area is the header row. */
export interface TableModel {
  /** Unique in the workbook, and valid as a name in every host. */
  readonly name: string;
  readonly area: CellArea;
}

/**
 * What a chart shows of two columns of cells. In a chart of categories every series has the same x, whose cells are texts; cells of y hold
 * numbers, or #N/A where there is none: a text would be drawn as zero.
 */
export interface ChartSeries {
  readonly name: string;
  readonly x: CellArea;
  readonly y: CellArea;
  /** Points without a line, or a line without points; of a scatter chart only. */
  readonly shape: "points" | "line";
}

/** A native chart. Its data stand in cells of the same sheet. */
export interface ChartModel {
  /** Unique in the workbook; by this name a host finds the chart again when it refills the sheet. */
  readonly name: string;
  /** A scatter chart has numbers on both axes; the others have categories, "bar" from the top down. */
  readonly kind: "scatter" | "column" | "bar" | "line";
  /** Columns or bars of one category stand on each other; left out: beside each other. */
  readonly isStacked?: boolean;
  /** Where the axis of y begins and ends; left out: from zero for columns and bars, else as the program chooses. */
  readonly yRange?: { readonly min: number; readonly max: number };
  readonly title: string;
  readonly xTitle: string;
  /** Logarithmic where the largest value is many times the smallest. */
  readonly xScale: "linear" | "logarithmic";
  readonly yTitle: string;
  /** What the chart shows, in words. */
  readonly description: string;
  /** Where it lies: it covers these cells. */
  readonly area: CellArea;
  readonly series: readonly ChartSeries[];
}

/** How the sheet prints, on A4. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on every page, from 1; null where none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows that begin a new page, from 1 and in order; left out: none. */
  readonly breaks?: readonly number[];
}

/** A list of allowed words for the cells of an area. */
export interface ChoiceModel {
  readonly area: CellArea;
  readonly words: readonly string[];
}

/**
 * A sheet as a host draws it.
 *
 * A generated sheet has a marker, a workbook-scoped defined name on its A1, by which it is found again and refilled. An input sheet has
 * none and is drawn only where no sheet of its name exists.
 */
export interface SheetModel {
  readonly name: string;
  readonly marker: string | null;
  /** Rows from the top, each from column A; null leaves a cell empty. */
  readonly rows: readonly (readonly (ModelCell | null)[])[];
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly tables: readonly TableModel[];
  readonly charts: readonly ChartModel[];
  readonly choices: readonly ChoiceModel[];
  /** Rows that stay in view at the top. */
  readonly frozenRows: number;
  readonly page: PageSetup;
}
