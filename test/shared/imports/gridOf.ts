import type { CellValue } from "../../../shared/workbook/cell";
import type { SheetGrid } from "../../../shared/workbook/content";
import { readPopulationGrids } from "../../../shared/imports/readPopulationGrids";

export type Rows = readonly (readonly CellValue[])[];

/** A sheet of these rows from A1, shorter rows filled up. */
export function gridOf(rows: Rows, sheet = "Blad1"): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_none, column) => row[column] ?? null));
  return { sheet, row: 1, column: 1, values, formats: values.map((row) => row.map(() => "")) };
}

/** What is read of sheets, in short: "1490 2024 114872", and of findings code and cell: "import-name-unknown A2". */
export interface InShort {
  readonly figures: readonly string[];
  readonly findings: readonly string[];
}

export function readInShort(grids: readonly SheetGrid[], year: number | null = null): InShort {
  const { rows, findings } = readPopulationGrids(grids, year);
  return {
    figures: rows.map(({ code, year: of, population }) => `${code} ${String(of)} ${String(population)}`),
    findings: findings.map(({ code, severity, place }) =>
      [severity === "error" ? code : `${severity}: ${code}`, `${place.column ?? ""}${String(place.row ?? "")}`]
        .join(" ")
        .trim(),
    ),
  };
}

export function readRowsInShort(rows: Rows, year: number | null = null): InShort {
  return readInShort([gridOf(rows)], year);
}
