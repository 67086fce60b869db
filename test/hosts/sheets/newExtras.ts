import type { SheetExtras } from "./spreadsheetState";

/** Google's usual size of a new sheet. */
export function newExtras(rows = 1000, columns = 26): SheetExtras {
  return {
    rows,
    columns,
    isProtected: false,
    isChart: false,
    hiddenColumns: new Set(),
    formulas: new Map(),
    charts: [],
    metadata: [],
  };
}
