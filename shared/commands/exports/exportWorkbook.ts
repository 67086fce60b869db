import type { ActivityTables } from "../../workbook/activityTables";
import type { WorkbookContent } from "../../workbook/content";
import type { Finding } from "../../workbook/finding";
import { locateTable } from "../../workbook/reading/locateTable";
import { readActivityTables } from "../../workbook/reading/readActivityTables";
import type { TableId } from "../../workbook/tableSchema";

/** A workbook as the commands that bring in exports see it. */
export interface ExportWorkbook {
  readonly tables: ActivityTables;
  /** Faults that keep a table from being read or written at all. Faults of rows are told by the check: none of them is in the way. */
  readonly findings: readonly Finding[];
}

/** @param ids tables that must be whole, where they are there */
export function exportWorkbook(content: WorkbookContent, ids: readonly TableId[]): ExportWorkbook {
  const { tables } = readActivityTables(content);
  const findings = ids.flatMap((id) => locateTable(id, content, false).findings);
  return { tables, findings: findings.filter(({ severity }) => severity === "error") };
}
