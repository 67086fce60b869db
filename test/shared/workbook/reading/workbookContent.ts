import type { CellValue } from "../../../../shared/workbook/cell";
import type { FoundTable, WorkbookContent } from "../../../../shared/workbook/content";

/** A cell with a number format of its own. */
export interface FormattedCell {
  readonly value: CellValue;
  readonly format: string;
}

export type TestCell = CellValue | FormattedCell;

export function formatted(value: CellValue, format: string): FormattedCell {
  return { value, format };
}

function isFormatted(cell: TestCell): cell is FormattedCell {
  return typeof cell === "object" && cell !== null && "format" in cell;
}

export interface FoundOptions {
  readonly source?: "table" | "sheet";
  /** Where it stands, when not on the sheet of its name. */
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** The row directly below. */
  readonly below?: FoundTable["below"];
}

/** What a host finds under a name: rows of any length, filled out to a rectangle. */
export function found(name: string, rows: readonly (readonly TestCell[])[], options: FoundOptions = {}): FoundTable {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
  return {
    name,
    source: options.source ?? "sheet",
    grid: {
      sheet: options.sheet ?? name,
      row: options.row ?? 1,
      column: options.column ?? 1,
      values: cells.map((row) => row.map((cell) => (isFormatted(cell) ? cell.value : cell))),
      formats: cells.map((row) => row.map((cell) => (isFormatted(cell) ? cell.format : ""))),
    },
    ...(options.below === undefined ? {} : { below: options.below }),
  };
}

export function contentOf(tables: readonly FoundTable[]): WorkbookContent {
  const sheets = [...new Set(tables.map(({ grid }) => grid.sheet))];
  return {
    sheets: sheets.map((name) => ({ name, marker: null, tables: [] })),
    tables,
    generated: {},
    takenNames: [],
  };
}

type Sheets = Readonly<Record<string, readonly (readonly TestCell[])[]>>;

/** The sheets that every fee needs, without a fault. */
export const faultlessSheets: Sheets = {
  Medlemmar: [
    ["Kommun", "Kommunkod"],
    ["Borås", "1490"],
  ],
  Befolkning: [
    ["Kommunkod", "År", "Folkmängd"],
    ["1490", 2024, 114556],
  ],
  Avgiftsregel: [
    ["Gäller från år", "Avgift per invånare"],
    [2024, 1.09],
  ],
};

/** The faultless sheets, with others in place of them or besides. */
export function workbookWith(sheets: Sheets): WorkbookContent {
  return contentOf(Object.entries({ ...faultlessSheets, ...sheets }).map(([name, rows]) => found(name, rows)));
}
