import type { ActivityTables } from "../activityTables";
import { isBlank } from "../cell";
import type { WorkbookContent } from "../content";
import { hasError, type Finding } from "../finding";
import type { CellFill } from "../plan";
import { activityTableIds } from "../schema";
import { activitySettingsOf } from "./activitySettings";
import { contactRows } from "./contactRows";
import { eventRows } from "./eventRows";
import { groupRows } from "./groupRows";
import { inReadingOrder } from "./inReadingOrder";
import { knownRows, type KnownRows } from "./knownRows";
import { locateTable, type TableLocation } from "./locateTable";
import type { LocatedTable } from "./locatedTable";
import { memberRows } from "./memberRows";
import { organisationRows } from "./organisationRows";
import { participantRows } from "./participantRows";
import { payerRows } from "./payerRows";
import { quoteRows } from "./quoteRows";
import { removalRows } from "./removalRows";
import { resultRows } from "./resultRows";
import { finishedRows, type ReadRow } from "./rowReader";
import { settingsRows } from "./settingsRows";
import { statedFigureRows, targetRows } from "./statedFigureRows";
import { surveyRows } from "./surveyRows";
import { tableNamesOf } from "./tableNamesOf";

/** The tables read, in the order of their findings. */
const tableIds = ["settings", "members", "payers", ...activityTableIds] as const;
type ReadTableId = (typeof tableIds)[number];

/** What the text and the targets of a year's report state: no count rests on them. */
export function isOfReportAlone(id: ReadTableId): boolean {
  return id === "statedFigures" || id === "targets";
}

/** What a workbook says of events and evaluations, with all that is wrong with it. */
export interface ReadActivityTables {
  readonly tables: ActivityTables;
  /** By table in the order of the schema, then by row, then by column. */
  readonly findings: readonly Finding[];
  /** Codes of members that their names supply, announced by notes. */
  readonly fills: readonly CellFill[];
  /** Tables whose headers are missing, and Träffar where it is missing though other tables name its rows. */
  readonly unreadable: readonly ReadTableId[];
  /** Tables with an error, in their headers or in some row. */
  readonly faulty: readonly ReadTableId[];
}

/** The names to ask a host for: every table's in both languages, as a sheet and as an Excel table bear them. */
export const activityTableRequest: readonly string[] = tableNamesOf(tableIds);

/** The same of the tables that a year's counts rest on: what is wrong in others is no hindrance to them. */
export const countedTableRequest: readonly string[] = tableNamesOf(tableIds.filter((id) => !isOfReportAlone(id)));

/** Some row of the table holds something in the field. */
function namesAny(table: LocatedTable | null, field: string): boolean {
  const index = table?.columns.get(field)?.index;
  return index !== undefined && (table?.rows.some(({ cells }) => !isBlank(cells[index]?.value ?? null)) ?? false);
}

/**
 * Reads the tables of events and evaluations, and the members and payers that their statistics rest on: finds them by name and headers,
 * reads every cell, and tells every fault at once. A table that is missing is empty.
 *
 * A row with an error stays, marked as broken, with the fields that could be read.
 */
export function readActivityTables(content: WorkbookContent): ReadActivityTables {
  const locations = {} as Record<ReadTableId, TableLocation>;
  for (const id of tableIds) locations[id] = locateTable(id, content, false);
  const namers = [locations.participants, locations.surveys, locations.results];
  if (locations.events.table === null && namers.some(({ table }) => namesAny(table, "event"))) {
    locations.events = locateTable("events", content, true);
  }
  const isReadable = (id: ReadTableId) => locations[id].table !== null || locations[id].findings.length === 0;
  const known = <Fields>(
    id: ReadTableId,
    rows: readonly ReadRow<Fields>[],
    namesOf: (fields: Fields) => readonly (string | null)[],
  ): KnownRows<Fields> => (isReadable(id) ? knownRows(rows, namesOf) : null);

  const groups = groupRows(locations.groups.table);
  const knownGroups = known("groups", groups, ({ name, shortName }) => [name, shortName]);
  const events = eventRows(locations.events.table, knownGroups);
  const knownEvents = known("events", events, ({ id }) => [id]);
  const surveys = surveyRows(locations.surveys.table, knownEvents);
  const rows = {
    settings: settingsRows(locations.settings.table),
    members: memberRows(locations.members.table),
    payers: payerRows(locations.payers.table),
    groups,
    events,
    participants: participantRows(locations.participants.table, knownEvents),
    contacts: contactRows(locations.contacts.table, knownGroups),
    organisations: organisationRows(locations.organisations.table),
    surveys,
    quotes: quoteRows(
      locations.quotes.table,
      known("surveys", surveys, ({ id }) => [id]),
    ),
    results: resultRows(locations.results.table, knownEvents),
    statedFigures: statedFigureRows(locations.statedFigures.table, knownGroups),
    targets: targetRows(locations.targets.table),
    removals: removalRows(locations.removals.table),
  };
  const findingsOf = (id: ReadTableId) =>
    inReadingOrder([...locations[id].findings, ...rows[id].flatMap(({ reader }) => reader.findings)]);
  const findings = tableIds.map((id) => ({ id, found: findingsOf(id) }));
  return {
    tables: {
      settings: activitySettingsOf(locations.settings.table, rows.settings),
      members: finishedRows(rows.members),
      payers: finishedRows(rows.payers),
      groups: finishedRows(rows.groups),
      events: finishedRows(rows.events),
      participants: finishedRows(rows.participants),
      contacts: finishedRows(rows.contacts),
      organisations: finishedRows(rows.organisations),
      surveys: finishedRows(rows.surveys),
      quotes: finishedRows(rows.quotes),
      results: finishedRows(rows.results),
      statedFigures: finishedRows(rows.statedFigures),
      targets: finishedRows(rows.targets),
      removals: finishedRows(rows.removals),
    },
    findings: findings.flatMap(({ found }) => found),
    fills: rows.members.flatMap(({ reader }) => reader.fills),
    unreadable: tableIds.filter((id) => !isReadable(id)),
    faulty: findings.flatMap(({ id, found }) => (hasError(found) ? [id] : [])),
  };
}
