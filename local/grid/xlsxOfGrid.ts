import type { OpenedWorkbook } from "../xlsx/openedWorkbook";
import type { GridWorkbook } from "./gridWorkbook";

export async function xlsxOfGrid(opened: OpenedWorkbook, grid: GridWorkbook): Promise<Uint8Array> {
  void grid;
  return opened.package.bytes;
}
