import { isBlank, type CellValue } from "../cell";
import type { FoundTable } from "../content";
import type { RowPlace } from "../feeTables";
import type { Finding } from "../finding";
import { tableSchemas } from "../schema";
import type { TableId } from "../tableSchema";
import type { Cell } from "./cellReading";
import { columnLetters } from "../reference";
import { headerCells } from "./headerRow";

/** A column of a table in the sheet. */
interface TableColumn {
  /** As written in the sheet. */
  readonly header: string;
  /** Position in the rows' cells, from 0. */
  readonly index: number;
  /** In the sheet, from 1. */
  readonly number: number;
  /** The same header stands twice: nobody knows which column is meant. */
  readonly isAmbiguous: boolean;
}

export interface LocatedRow {
  readonly place: RowPlace;
  readonly cells: readonly Cell[];
}

/** A table of the workbook whose columns are known. */
export interface LocatedTable {
  readonly columns: ReadonlyMap<string, TableColumn>;
  /** The header row, for a finding on the table as a whole. */
  readonly headerPlace: RowPlace;
  /** Rows below the headers where any column of the table holds something. */
  readonly rows: readonly LocatedRow[];
  /** Headers that stand twice. */
  readonly findings: readonly Finding[];
}

export function locatedTable(id: TableId, { grid }: FoundTable, headerIndex: number): LocatedTable {
  const columns = new Map<string, TableColumn>();
  const findings: Finding[] = [];
  const row = grid.row + headerIndex;
  for (const { field, header, index } of headerCells(tableSchemas[id], grid.values[headerIndex] ?? [])) {
    const number = grid.column + index;
    const first = columns.get(field);
    columns.set(field, { ...(first ?? { header, index, number }), isAmbiguous: first !== undefined });
    if (first === undefined) continue;
    const place = { sheet: grid.sheet, row, column: columnLetters(number) };
    const values = { header, firstColumn: columnLetters(first.number) };
    findings.push({ code: "duplicate-header", severity: "error", place, values });
  }
  const letters: Record<string, string> = {};
  for (const [field, { number }] of columns) letters[field] = columnLetters(number);
  const placeOfRow = (number: number): RowPlace => ({ sheet: grid.sheet, row: number, columns: letters });

  const indices = [...columns.values()].map(({ index }) => index);
  const isFilled = (cells: readonly CellValue[]) => indices.some((index) => !isBlank(cells[index] ?? null));
  const rows: LocatedRow[] = [];
  grid.values.forEach((values, index) => {
    if (index <= headerIndex || !isFilled(values)) return;
    const formats = grid.formats[index] ?? [];
    const cells = values.map((value, column): Cell => ({ value, format: formats[column] ?? "" }));
    rows.push({ place: placeOfRow(grid.row + index), cells });
  });
  return { columns, headerPlace: placeOfRow(row), rows, findings };
}
