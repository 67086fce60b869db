import { isBlank, type CellValue } from "../../workbook/cell";
import type { WorkbookContent } from "../../workbook/content";
import type { Cell } from "../../workbook/reading/cellReading";
import type { LocatedRow, LocatedTable } from "../../workbook/reading/locatedTable";
import { tableCandidates } from "../../workbook/reading/tableCandidates";
import type { TableId } from "../../workbook/tableSchema";

/** An input table as rows are changed and added in it. */
export interface InputTablePlace {
  readonly sheet: string;
  /** The Excel table; null where the table is the used part of its sheet. */
  readonly table: string | null;
  readonly headerRow: number;
  /** The row below the last one that holds anything. */
  readonly firstRow: number;
  /** Columns from 1 by field; a field whose column is missing is absent. */
  readonly columns: Readonly<Record<string, number>>;
  /** The cell of a field in a row of the table; undefined where the table has no such column. */
  cell(row: number, field: string): Cell | undefined;
  /** The number format that a field has in the last row; "" where it has none of its own. */
  lastFormat(field: string): string;
}

/** @param located the table as it is read; null where there is none */
export function inputTablePlace(
  id: TableId,
  content: WorkbookContent,
  located: LocatedTable | null,
): InputTablePlace | null {
  if (located === null) return null;
  const { sheet, row: headerRow } = located.headerPlace;
  const found = tableCandidates(id, content).find(
    ({ found: { grid }, headerIndex }) =>
      grid.sheet === sheet && headerIndex !== null && grid.row + headerIndex === headerRow,
  )?.found;
  if (found === undefined) return null;
  const { grid } = found;
  const isFilled = (cells: readonly CellValue[]) => !cells.every(isBlank);
  const filled = grid.values.reduce((last, cells, at) => (isFilled(cells) ? at : last), 0);
  const rows = new Map(located.rows.map((row): [number, LocatedRow] => [row.place.row, row]));
  const last = located.rows[located.rows.length - 1];
  const cellIn = (row: LocatedRow | undefined, field: string): Cell | undefined => {
    const column = located.columns.get(field);
    return column === undefined ? undefined : row?.cells[column.index];
  };
  return {
    sheet,
    table: found.source === "table" ? found.name : null,
    headerRow,
    firstRow: grid.row + filled + 1,
    columns: Object.fromEntries([...located.columns].map(([field, { number }]) => [field, number])),
    cell: (row, field) => cellIn(rows.get(row), field),
    lastFormat: (field) => cellIn(last, field)?.format ?? "",
  };
}
