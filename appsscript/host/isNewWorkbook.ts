import { panelWorkbook } from "../../shared/panel/panelWorkbook";
import { readTables } from "./readTables";
import { openWorkbook } from "./workbook";
import type { Spreadsheet } from "./services";

/** Is no input sheet there? Only then the sample may be put in: mixed with a network's own rows it would be counted as theirs. */
export function isNewWorkbook(spreadsheet: Spreadsheet): boolean {
  return panelWorkbook(readTables(openWorkbook(spreadsheet), { tables: [], markers: [] }), "sv").isNew;
}
