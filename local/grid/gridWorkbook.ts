import type { CellError } from "../../shared/workbook/cell";

/** How a cell looks. Colours are `#RRGGBB`; null is the program's own. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** In points. */
  readonly size: number;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly topBorder: boolean;
  readonly wrap: boolean;
  readonly indent: number;
  readonly horizontal: "General" | "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center" | "Bottom";
}

export const plainLook: CellLook = {
  bold: false,
  italic: false,
  size: 11,
  colour: null,
  fill: null,
  topBorder: false,
  wrap: false,
  indent: 0,
  horizontal: "General",
  vertical: "Bottom",
};

/** One cell. A cell that holds nothing may still have a format and a look. */
export interface GridCell {
  /** What the cell shows; of a formula, what it gave when last computed. Dates are serial numbers. Null: nothing. */
  readonly value: string | number | boolean | CellError | null;
  /** With its leading "=", in English with commas; null where the cell holds no formula. */
  readonly formula: string | null;
  /** Number format in en-US tokens; "General" where none is set. */
  readonly format: string;
  readonly look: CellLook;
}

export const blankCell: GridCell = { value: null, formula: null, format: "General", look: plainLook };

/** A rectangle of cells, from 1. */
export interface GridArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table. The first row of its area is the header row where it shows one, the last its total row where it shows one. */
export interface GridTable {
  readonly id: string;
  name: string;
  area: GridArea;
  showHeaders: boolean;
  /** What the columns are called while the header row is hidden. */
  columnNames?: readonly string[];
  showTotals: boolean;
  /** Such as "TableStyleMedium2"; "" where none. */
  style: string;
  /** Every other row is shaded; so it is where nothing is said. */
  showBandedRows?: boolean;
  /** Header cells have a button to filter by; so it is where nothing is said. */
  showFilterButton?: boolean;
}

export interface GridSeries {
  readonly id: string;
  name: string;
  /** Reference with its sheet, such as `'Avgifter 2026'!$D$5:$D$40`; null where none is set. */
  x: string | null;
  y: string | null;
  chartType: string;
  markerStyle: string;
  /** The line between the points: Excel's names, "None" where there is none. */
  lineStyle: string;
  /** `#RRGGBB`; left out where the program chooses. */
  lineColour?: string;
  /** In points; left out where the program chooses. */
  lineWeight?: number;
  markerSize?: number;
  /** `#RRGGBB` of columns and bars; left out where the program chooses. */
  fill?: string;
  /** `#RRGGBB` of a marker within; left out where the program chooses. */
  markerFill?: string;
  /** `#RRGGBB` of a marker's edge; left out where the program chooses. */
  markerEdge?: string;
}

export interface GridAxis {
  title: string | null;
  scale: "Linear" | "Logarithmic";
  format: string | null;
  /** The ends of the axis; left out where the program chooses. */
  minimum?: number;
  maximum?: number;
  /** From the end to the beginning, as bars are read from the top down. */
  isReversed?: boolean;
  /** Whether labels are texts or days, in Excel's words; left out where the program chooses. */
  categories?: string;
  /** Every so many categories have a label; left out where the program chooses. */
  labelEvery?: number;
  /** Where the other axis meets it, in Excel's words; left out where the program chooses. */
  meetsAt?: string;
  /** Lines across the plot at the axis's marks; left out where the program chooses. */
  gridlines?: boolean;
}

export interface GridChart {
  readonly id: string;
  name: string;
  /** As Excel names it: "XYScatter", "ColumnClustered", "BarClustered", "Line" … */
  chartType: string;
  title: string | null;
  legend: string | null;
  xAxis: GridAxis;
  yAxis: GridAxis;
  series: GridSeries[];
  /** What is drawn for a cell without a number, in Excel's words; left out where the program chooses. */
  blanks?: string;
  /** In points from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A defined name; of the whole workbook, or of the sheet that holds it. */
export interface GridName {
  name: string;
  /** With its leading "=", such as `='Avgifter 2026'!$A$1`. */
  formula: string;
  visible: boolean;
}

/** A list of words that cells may hold. */
export interface GridChoice {
  readonly area: GridArea;
  readonly words: readonly string[];
  /** What another word gets: left out, a refusal. */
  readonly alert?: "Stop" | "Warning" | "Information";
}

export interface GridPage {
  orientation: "Portrait" | "Landscape";
  paperSize: string | null;
  /** Rows repeated on each page, from 1; null where none. */
  titleRows: { readonly first: number; readonly last: number } | null;
  /** Printed one page wide. */
  fitsWidth: boolean;
  /** Rows that begin a new page because someone said so, from 1 and in order. */
  breaks: readonly number[];
}

/** A sheet in memory: what Excel keeps of it, as far as the product and its tests use it. Plain data, changed in place. */
export interface GridSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  /** Cells by row, then by column, from 1. A cell that is not there is {@link blankCell}. */
  readonly cells: Map<number, Map<number, GridCell>>;
  /** In points, by column from 1. */
  readonly columnWidths: Map<number, number>;
  /** In points, by row from 1; a row without has the program's own height. */
  readonly rowHeights: Map<number, number>;
  readonly tables: GridTable[];
  readonly charts: GridChart[];
  readonly choices: GridChoice[];
  readonly names: GridName[];
  frozenRows: number;
  readonly page: GridPage;
}

/** A workbook in memory. */
export interface GridWorkbook {
  readonly sheets: GridSheet[];
  readonly names: GridName[];
  isReadOnly: boolean;
  /** Its sheets can be neither added, taken away nor renamed; left out where they can. */
  isProtected?: boolean;
  /** Id of the sheet in view. */
  activeSheet: string;
  /** The selected area of the sheet in view. */
  selection: GridArea;
  /** What its file is called; left out where it has none. */
  fileName?: string;
  /** Gives an id that nothing in the workbook has. */
  nextId(): string;
}

export function cellAt(sheet: GridSheet, row: number, column: number): GridCell {
  return sheet.cells.get(row)?.get(column) ?? blankCell;
}

export function setCell(sheet: GridSheet, row: number, column: number, cell: GridCell): void {
  let cells = sheet.cells.get(row);
  if (cells === undefined) {
    cells = new Map();
    sheet.cells.set(row, cells);
  }
  cells.set(column, cell);
}
