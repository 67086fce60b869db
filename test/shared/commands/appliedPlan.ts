import type { CellValue } from "../../../shared/workbook/cell";
import type { SheetGrid, WorkbookContent } from "../../../shared/workbook/content";
import type { Plan } from "../../../shared/workbook/plan";
import type { CellChange, TableEdit } from "../../../shared/workbook/tableEdit";
import { sameCellValue } from "../../../shared/workbook/sameCellValue";
import { found } from "../workbook/reading/workbookContent";

/** A workbook as a host would read it after it has applied a plan: cells changed, rows added, sheets drawn. */
export function appliedPlan(content: WorkbookContent, { edits = [], sheets }: Plan): WorkbookContent {
  const drawn = sheets.map(({ name, rows }) =>
    found(
      name,
      rows.map((row) => row.map((cell) => (cell === null ? null : { value: cell.value, format: cell.format ?? "" }))),
    ),
  );
  const names = sheets.map(({ name, marker }) => ({ name, marker, tables: [] }));
  return {
    ...content,
    sheets: [...content.sheets, ...names],
    tables: [...content.tables.map((table) => ({ ...table, grid: edits.reduce(editedGrid, table.grid) })), ...drawn],
  };
}

function editedGrid(grid: SheetGrid, { sheet, changes, firstRow, added }: TableEdit): SheetGrid {
  if (sheet !== grid.sheet) return grid;
  const values = grid.values.map((row) => [...row]);
  const put = ({ row, column, before, value }: Omit<CellChange, "format">): void => {
    while (values.length <= row - grid.row) values.push(new Array<CellValue>(values[0]?.length ?? 0).fill(null));
    const line = values[row - grid.row] ?? [];
    if (!sameCellValue(line[column - grid.column] ?? null, before))
      throw new RangeError("The cell is not as it was seen.");
    line[column - grid.column] = value;
  };
  changes.forEach(put);
  added.forEach((cells, at) => {
    for (const { column, value } of cells) put({ row: firstRow + at, column, before: null, value });
  });
  return { ...grid, values, formats: values.map((row) => row.map(() => "")) };
}
