import type { GridSheet } from "../../../local/grid/gridWorkbook";
import type { SheetExtras } from "./spreadsheetState";

/** A blank sheet. */
export function newGridSheet(id: string, name: string): GridSheet {
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
    page: { orientation: "Portrait", paperSize: null, titleRows: null, fitsWidth: false },
  };
}

/** Google's usual size of a new sheet. */
export function newExtras(rows = 1000, columns = 26): SheetExtras {
  return { rows, columns, isProtected: false, isChart: false, hiddenColumns: new Set(), charts: [], metadata: [] };
}
