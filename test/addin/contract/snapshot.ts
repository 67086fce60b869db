import type { GridSheet, GridWorkbook } from "../../../local/grid/gridWorkbook";

/** A workbook's sheets and names as they were, to be put back. */
export interface Snapshot {
  readonly sheets: readonly GridSheet[];
  readonly names: GridWorkbook["names"];
  readonly activeSheet: string;
}

export function snapshotOf({ sheets, names, activeSheet }: GridWorkbook): Snapshot {
  return structuredClone({ sheets, names, activeSheet });
}

export function restore(workbook: GridWorkbook, snapshot: Snapshot): void {
  const { sheets, names, activeSheet } = structuredClone(snapshot);
  workbook.sheets.splice(0, workbook.sheets.length, ...sheets);
  workbook.names.splice(0, workbook.names.length, ...names);
  workbook.activeSheet = activeSheet;
}
