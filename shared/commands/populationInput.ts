import { feeVersions, type FeeVersions } from "../fees/feeVersions";
import { fraction, type Fraction } from "../money/fraction";
import { populationFigures, type PopulationFigures } from "../population/populationFigures";
import { headers, tableNames } from "../text/tableTexts";
import type { WorkbookContent } from "../workbook/content";
import type { MemberRow, Settings } from "../workbook/feeTables";
import { hasError, noPlace, type Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import type { CellFill } from "../workbook/plan";
import { feeRuleRows } from "../workbook/reading/feeRuleRows";
import { inReadingOrder } from "../workbook/reading/inReadingOrder";
import { locateTable, type TableLocation } from "../workbook/reading/locateTable";
import { memberRows } from "../workbook/reading/memberRows";
import { populationRows } from "../workbook/reading/populationRows";
import { finishedRows, type ReadRow } from "../workbook/reading/rowReader";
import { jumpLimitOf, settingsOf, settingsRows } from "../workbook/reading/settingsRows";
import { excelTableName } from "../workbook/reading/tableCandidates";
import { tableSchemas } from "../workbook/schema";
import type { TableId } from "../workbook/tableSchema";
import { inputTablePlace, type InputTablePlace } from "./inputs/inputTablePlace";

/** What the commands that bring in population figures know of a workbook. */
export interface PopulationInput {
  readonly settings: Settings;
  /** In per cent. */
  readonly jumpLimit: Fraction;
  readonly members: readonly MemberRow[];
  readonly versions: FeeVersions;
  /** Null where the workbook has no table of populations, which is told. */
  readonly table: InputTablePlace | null;
  readonly figures: PopulationFigures;
  readonly findings: readonly Finding[];
  readonly fills: readonly CellFill[];
  /** A table has an error, which is told: what it lacks may be a consequence. */
  readonly isFaulty: { readonly members: boolean; readonly rules: boolean };
}

/** In per cent, where the settings state none. */
const usualJumpLimit = fraction(5);

const tables: readonly TableId[] = ["settings", "members", "population", "feeRules"];

export const populationInputRequest = {
  tables: tables
    .flatMap((id) => [tableNames[id].sv, tableNames[id].en])
    .flatMap((name) => [...new Set([name, excelTableName(name)])]),
  markers: [],
};

/** Of a rule only this is needed: for which year and members it holds, and how many years back its population is. */
const ruleFields = ["fromYear", "category", "populationLag"];

/**
 * Reads the members, the populations and, where the years rest on it, the fee rule; with everything that is wrong with them.
 * @param needsRules whether a fault in the fee rule stands in the way
 */
export function populationInput(content: WorkbookContent, needsRules: boolean): PopulationInput {
  const locations = Object.fromEntries(tables.map((id) => [id, locateTable(id, content)])) as Record<
    TableId,
    TableLocation
  >;
  const settings = settingsRows(locations.settings.table);
  const members = memberRows(locations.members.table);
  const population = populationRows(locations.population.table);
  const rules = feeRuleRows(locations.feeRules.table);
  const ofMembers = findingsOf(locations.members, members);
  const ofRules = needsRules ? findingsOf(locations.feeRules, rules).filter(isOfYears(rules)) : [];
  return {
    settings: settingsOf(locations.settings.table, settings),
    jumpLimit: jumpLimitOf(settings) ?? usualJumpLimit,
    members: finishedRows(members),
    versions: feeVersions(finishedRows(rules), []),
    table: inputTablePlace("population", content, locations.population.table),
    figures: populationFigures(finishedRows(population)),
    findings: [
      ...findingsOf(locations.settings, settings),
      ...ofMembers,
      ...findingsOf(locations.population, population).map(asMissingSheet),
      ...ofRules,
    ],
    fills: members.flatMap(({ reader }) => reader.fills),
    isFaulty: { members: hasError(ofMembers), rules: hasError(ofRules) },
  };
}

function findingsOf(location: TableLocation, rows: readonly ReadRow<unknown>[]): readonly Finding[] {
  return inReadingOrder([...location.findings, ...rows.flatMap(({ reader }) => reader.findings)]);
}

/** Without the table there is nowhere to write. */
function asMissingSheet(each: Finding): Finding {
  if (each.code !== "missing-table") return each;
  const { columns } = tableSchemas.population;
  const texts = columns.map(({ field }) => headers.population[field]);
  return finding("population-table-missing", "error", noPlace, {
    tableSv: tableNames.population.sv,
    tableEn: tableNames.population.en,
    headersSv: texts.map((text) => text?.sv ?? "").join(", "),
    headersEn: texts.map((text) => text?.en ?? "").join(", "),
  });
}

/** Whether a finding of the fee rule keeps the years from being known. */
function isOfYears(rows: readonly ReadRow<unknown>[]): (each: Finding) => boolean {
  const columns = rows[0]?.reader.place.columns ?? {};
  const letters = ruleFields.map((field) => columns[field]);
  return ({ severity, place }) => severity === "error" && (place.column === null || letters.includes(place.column));
}
