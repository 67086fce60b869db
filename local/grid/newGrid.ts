import type { GridSheet, GridWorkbook } from "./gridWorkbook";

/** An empty sheet, as a program adds it. */
export function newSheet(id: string, name: string): GridSheet {
  return {
    id,
    name,
    visibility: "Visible",
    isProtected: false,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    tables: [],
    charts: [],
    choices: [],
    names: [],
    frozenRows: 0,
    page: { orientation: "Portrait", paperSize: null, titleRows: null, fitsWidth: false, breaks: [] },
  };
}

/** A workbook with empty sheets; the first is in view. */
export function newWorkbook(...sheetNames: readonly [string, ...string[]]): GridWorkbook {
  let last = 0;
  const nextId = (): string => {
    last += 1;
    return `{${last.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  };
  const sheets = sheetNames.map((name) => newSheet(nextId(), name));
  return {
    sheets,
    names: [],
    isReadOnly: false,
    activeSheet: sheets[0]?.id ?? "",
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
    nextId,
  };
}
