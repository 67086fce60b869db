import { tableNames } from "../../text/tableTexts";
import type { WorkbookContent } from "../content";
import type { FeeTables } from "../feeTables";
import type { Finding } from "../finding";
import type { CellFill } from "../plan";
import { feeTableIds } from "../schema";
import type { TableId } from "../tableSchema";
import { decisionRows } from "./decisionRows";
import { feeClassRows } from "./feeClassRows";
import { feeRuleRows } from "./feeRuleRows";
import { fixedFeeRows } from "./fixedFeeRows";
import { inReadingOrder } from "./inReadingOrder";
import { locateTable, type TableLocation } from "./locateTable";
import { memberRows } from "./memberRows";
import { payerRows } from "./payerRows";
import { populationRows } from "./populationRows";
import { finishedRows } from "./rowReader";
import { settingsOf, settingsRows } from "./settingsRows";
import { excelTableName } from "./tableCandidates";
import { wageIndexRows } from "./wageIndexRows";
import { yearDecisionRows } from "./yearDecisionRows";

/** What a workbook says about the fees, with all that is wrong with it. */
export interface ReadFeeTables {
  readonly tables: FeeTables;
  /** By table in the order of the schema, then by row, then by column. */
  readonly findings: readonly Finding[];
  /** Codes that the names supply, announced by notes. */
  readonly fills: readonly CellFill[];
  /** Tables that are needed but missing, or whose headers are: what they lack is told, so nothing that rests on them need be. */
  readonly unreadable: readonly TableId[];
}

/** One of the tables that fees rest on. */
type FeeTableId = (typeof feeTableIds)[number];

/** The names to ask a host for: every table's in both languages, as a sheet and as an Excel table bear them. */
export const feeTableRequest: readonly string[] = [
  ...new Set(
    feeTableIds.flatMap((id) => [tableNames[id].sv, tableNames[id].en]).flatMap((name) => [name, excelTableName(name)]),
  ),
];

/**
 * Reads the input tables of the fees: finds them by name and headers, reads every cell, and tells every fault at once.
 *
 * A row with an error stays, marked as broken, with the fields that could be read.
 */
export function readFeeTables(content: WorkbookContent): ReadFeeTables {
  const locations = {} as Record<FeeTableId, TableLocation>;
  for (const id of feeTableIds) locations[id] = locateTable(id, content);
  const rows = {
    settings: settingsRows(locations.settings.table),
    members: memberRows(locations.members.table),
    payers: payerRows(locations.payers.table),
    population: populationRows(locations.population.table),
    feeRules: feeRuleRows(locations.feeRules.table),
    feeClasses: feeClassRows(locations.feeClasses.table),
    wageIndex: wageIndexRows(locations.wageIndex.table),
    yearDecisions: yearDecisionRows(locations.yearDecisions.table),
    decisions: decisionRows(locations.decisions.table),
    fixedFees: fixedFeeRows(locations.fixedFees.table),
  };
  const findingsOf = (id: FeeTableId) =>
    inReadingOrder([...locations[id].findings, ...rows[id].flatMap(({ reader }) => reader.findings)]);
  return {
    tables: {
      settings: settingsOf(locations.settings.table, rows.settings),
      members: finishedRows(rows.members),
      payers: finishedRows(rows.payers),
      population: finishedRows(rows.population),
      feeRules: finishedRows(rows.feeRules),
      feeClasses: finishedRows(rows.feeClasses),
      wageIndex: finishedRows(rows.wageIndex),
      yearDecisions: finishedRows(rows.yearDecisions),
      decisions: finishedRows(rows.decisions),
      fixedFees: finishedRows(rows.fixedFees),
    },
    findings: feeTableIds.flatMap(findingsOf),
    fills: rows.members.flatMap(({ reader }) => reader.fills),
    unreadable: feeTableIds.filter((id) => locations[id].table === null && locations[id].findings.length > 0),
  };
}
