/** What the server tells the page. Sizes are in CSS pixels, rows and columns from 1. */

export interface PageArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PageTable {
  readonly name: string;
  readonly area: PageArea;
  readonly hasHeaders: boolean;
  readonly style: string;
}

export interface PageSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Rows and columns up to the last that holds something. */
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly frozenRows: number;
  readonly widths: readonly (readonly [column: number, width: number])[];
  readonly heights: readonly (readonly [row: number, height: number])[];
  readonly tables: readonly PageTable[];
  readonly choices: readonly { readonly area: PageArea; readonly words: readonly string[] }[];
}

export interface PageWorkbook {
  /** Grows with every change. */
  readonly version: number;
  /** Changes when another workbook takes the place of this one. */
  readonly workbook: number;
  readonly fileName: string;
  /** Opened from a path, to which it can be saved. */
  readonly hasFile: boolean;
  readonly isChanged: boolean;
  /** Formulas that could not be computed and keep what they gave last. */
  readonly keptFormulas: number;
  readonly sheets: readonly PageSheet[];
  readonly activeSheet: string;
  readonly selection: PageArea;
}

export interface PageLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** In points. */
  readonly size: number;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly topBorder: boolean;
  readonly wrap: boolean;
  readonly indent: number;
  readonly align: "left" | "center" | "right";
  readonly vertical: "Top" | "Center" | "Bottom";
}

export interface PageCell {
  readonly column: number;
  /** What the cell shows. */
  readonly text: string;
  /** What stands in the formula bar. */
  readonly typed: string;
  /** A number that does not fit is shown as ####; a text runs on. */
  readonly isNumber: boolean;
  /** Position among the looks of the answer. */
  readonly look: number;
}

export interface PageRows {
  readonly version: number;
  readonly looks: readonly PageLook[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly PageCell[] }[];
}

export interface PageSeries {
  readonly name: string;
  readonly shape: "line" | "points" | "columns" | "bars";
  /** In a chart of categories x is the place of the category, from 0; one without a number is left out. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface PageChart {
  readonly name: string;
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly isLogarithmic: boolean;
  /** Names of the categories; null where x is a number. */
  readonly categories: readonly string[] | null;
  /** Columns or bars of a category stand on each other. */
  readonly isStacked: boolean;
  /** The ends of the axis of y; null where they follow from the values. */
  readonly yMin: number | null;
  readonly yMax: number | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly PageSeries[];
}

/** A button of the ribbon, from the manifest. */
export interface PageCommand {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the icon on this server; "" where the manifest has none. */
  readonly icon: string;
  /** Function that the ribbon calls; null for a button that shows the panel. */
  readonly functionName: string | null;
  /** Address on this server of the page that the panel shows; null for a button that calls a function. */
  readonly page: string | null;
}

export interface PageRibbon {
  readonly group: string;
  readonly commands: readonly PageCommand[];
}

/** What the server says by itself. */
export type PageEvent =
  | { readonly kind: "changed"; readonly version: number }
  /** An add-in showed a sheet or selected cells. */
  | { readonly kind: "shown"; readonly sheet: string; readonly selection: PageArea }
  /** Another workbook took the place of this one. */
  | { readonly kind: "replaced" }
  /** What a frame's add-in listens to. */
  | { readonly kind: "told"; readonly frame: FrameName; readonly message: unknown };

export type FrameName = "panel" | "commands";

/** What a frame and the page say to each other. */
export type FrameMessage =
  | { readonly kind: "request"; readonly id: number; readonly body: string; readonly flags: number }
  | { readonly kind: "answer"; readonly id: number; readonly body: string | null }
  | { readonly kind: "command"; readonly id: string; readonly functionName: string }
  | { readonly kind: "completed"; readonly id: string; readonly status: number }
  | { readonly kind: "message"; readonly message: unknown };
