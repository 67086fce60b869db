import { tableNames } from "../../text/tableTexts";
import type { TableId } from "../tableSchema";
import { excelTableName } from "./tableCandidates";

/** The names to ask a host for of some tables: each in both languages, as a sheet and as an Excel table bear it. */
export function tableNamesOf(ids: readonly TableId[]): readonly string[] {
  const names = ids.flatMap((id) => [tableNames[id].sv, tableNames[id].en]);
  return [...new Set(names.flatMap((name) => [name, excelTableName(name)]))];
}
