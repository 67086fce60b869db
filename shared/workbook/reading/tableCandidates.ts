import { sameWord } from "../../text/sameWord";
import { tableNames } from "../../text/tableTexts";
import type { Language } from "../../text/language";
import { isBlank } from "../cell";
import type { FoundTable, WorkbookContent } from "../content";
import { tableSchemas } from "../schema";
import type { TableId } from "../tableSchema";
import { headerCells, missingFields } from "./headerRow";

/** A place in the workbook that bears one of a table's names. */
export interface TableCandidate {
  readonly language: Language;
  readonly found: FoundTable;
  /** Index in the grid of the row that holds all required headers, or null. */
  readonly headerIndex: number | null;
}

/** A name as an Excel table bears it: without blanks. */
export function excelTableName(name: string): string {
  return name.replace(/ /g, "_");
}

function headerIndexOf(id: TableId, { source, grid }: FoundTable): number | null {
  const rows = source === "table" ? grid.values.slice(0, 1) : grid.values;
  const schema = tableSchemas[id];
  const index = rows.findIndex((row) => missingFields(schema, headerCells(schema, row)).length === 0);
  return index < 0 ? null : index;
}

/**
 * Everything under a table's names that holds anything, the best first: Excel tables before sheets, Swedish before English.
 */
export function tableCandidates(id: TableId, content: WorkbookContent): readonly TableCandidate[] {
  const candidates: TableCandidate[] = [];
  for (const source of ["table", "sheet"] as const) {
    for (const language of ["sv", "en"] as const) {
      const name = tableNames[id][language];
      const names = [name, excelTableName(name)].map(sameWord);
      for (const found of content.tables) {
        if (found.source !== source || !names.includes(sameWord(found.name))) continue;
        if (found.grid.values.every((row) => row.every(isBlank))) continue;
        candidates.push({ language, found, headerIndex: headerIndexOf(id, found) });
      }
    }
  }
  return candidates;
}
