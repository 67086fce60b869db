import { ruleAlternatives, type RuleAlternative } from "../../scenarios/ruleAlternatives";
import { tableNames } from "../../text/tableTexts";
import type { WorkbookContent } from "../../workbook/content";
import type { FeeClassRow } from "../../workbook/feeTables";
import type { Finding } from "../../workbook/finding";
import { finding, placeOf } from "../../workbook/place";
import { inReadingOrder } from "../../workbook/reading/inReadingOrder";
import { locateTable } from "../../workbook/reading/locateTable";
import { finishedRows } from "../../workbook/reading/rowReader";
import { ruleAlternativeRows } from "../../workbook/reading/ruleAlternativeRows";
import { excelTableName } from "../../workbook/reading/tableCandidates";
import { feeTablesRequest } from "../workbookFees";

/** More would not fit a picture or a decision. */
const mostAlternatives = 3;

/** The tables of the fees, and the proposed rules. */
export const alternativesRequest = {
  ...feeTablesRequest,
  tables: [
    ...feeTablesRequest.tables,
    ...new Set(
      [tableNames.ruleAlternatives.sv, tableNames.ruleAlternatives.en].flatMap((name) => [name, excelTableName(name)]),
    ),
  ],
};

export interface ReadAlternatives {
  /** The first three. */
  readonly alternatives: readonly RuleAlternative[];
  /** Those that are kept beside them too. */
  readonly all: readonly RuleAlternative[];
  readonly findings: readonly Finding[];
}

/** The proposed rules of a workbook: the first three, with what is wrong with their rows, and with a fourth. */
export function readAlternatives(content: WorkbookContent, classes: readonly FeeClassRow[]): ReadAlternatives {
  const located = locateTable("ruleAlternatives", content);
  const rows = ruleAlternativeRows(located.table);
  const findings = inReadingOrder([...located.findings, ...rows.flatMap(({ reader }) => reader.findings)]);
  const all = ruleAlternatives(finishedRows(rows), classes);
  const tooMany = all[mostAlternatives]?.rules[0];
  if (tooMany === undefined) return { alternatives: all, all, findings };
  const values = { count: all.length, most: mostAlternatives };
  return {
    alternatives: all.slice(0, mostAlternatives),
    all,
    findings: [...findings, finding("alternatives-too-many", "error", placeOf(tooMany.place, "alternative"), values)],
  };
}
