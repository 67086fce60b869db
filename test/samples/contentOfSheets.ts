import type { WorkbookContent } from "../../shared/workbook/content";
import type { SheetModel } from "../../shared/workbook/sheetModel";

/** A workbook that holds the drawn sheets, as a host reads it. */
export function contentOfSheets(sheets: readonly SheetModel[]): WorkbookContent {
  return {
    sheets: sheets.map(({ name }) => ({ name, marker: null, tables: [] })),
    tables: sheets.map(({ name, rows }) => {
      const width = Math.max(...rows.map((row) => row.length));
      const cells = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
      return {
        name,
        source: "sheet",
        grid: {
          sheet: name,
          row: 1,
          column: 1,
          values: cells.map((row) => row.map((cell) => cell?.value ?? null)),
          formats: cells.map((row) => row.map((cell) => cell?.format ?? "")),
        },
      };
    }),
    generated: {},
    takenNames: [],
  };
}
