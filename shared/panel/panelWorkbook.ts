import { tableNames } from "../text/tableTexts";
import { sameWord } from "../text/sameWord";
import type { Language } from "../text/language";
import type { ReadRequest, WorkbookContent } from "../workbook/content";
import { readFeeTables } from "../workbook/reading/readFeeTables";
import { excelTableName } from "../workbook/reading/tableCandidates";
import type { TableId } from "../workbook/tableSchema";
import type { PanelWorkbook } from "./panelCommand";

/** What to read for {@link panelWorkbook}. */
export const panelWorkbookRequest: ReadRequest = {
  tables: [tableNames.settings.sv, tableNames.settings.en],
  markers: [],
};

/** Sheets without which no fee can be computed, or the product would not know for which year. */
const needed: readonly TableId[] = ["settings", "members", "population", "feeRules"];

/** The workbook at a glance, from its settings and the names of its sheets and tables. */
export function panelWorkbook(content: WorkbookContent, language: Language): PanelWorkbook {
  const names = new Set(content.sheets.flatMap(({ name, tables }) => [name, ...tables]).map(sameWord));
  const isThere = (id: TableId) =>
    [tableNames[id].sv, tableNames[id].en].some(
      (name) => names.has(sameWord(name)) || names.has(sameWord(excelTableName(name))),
    );
  const { settings } = readFeeTables(content).tables;
  return {
    isNew: !(Object.keys(tableNames) as TableId[]).some(isThere),
    missing: needed.filter((id) => !isThere(id)).map((id) => tableNames[id][language]),
    feeYear: settings.feeYear,
    networkName: settings.networkName,
  };
}
