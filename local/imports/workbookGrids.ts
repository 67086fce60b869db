import type { SheetGrid } from "../../shared/workbook/content";
import { openWorkbook } from "../xlsx/openWorkbook";
import { readWorkbook } from "../xlsx/readWorkbook";

/**
 * The sheets of a workbook that have cells.
 * @throws WorkbookFileError when the bytes are no workbook that can be read
 */
export async function workbookGrids(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  const opened = await openWorkbook(bytes);
  const names = opened.sheets.filter(({ kind }) => kind === "worksheet").map(({ name }) => name);
  const { tables } = await readWorkbook(opened, { tables: names, markers: [] });
  return tables.filter(({ source }) => source === "sheet").map(({ grid }) => grid);
}
