import { activityOfYear } from "../../../shared/attendance/activityOfYear";
import type { EventActivity } from "../../../shared/attendance/eventActivity";
import type * as Tables from "../../../shared/workbook/activityTables";
import type { MemberRow, TableRow } from "../../../shared/workbook/feeTables";

type Fields<Row> = Partial<Omit<Row, "place">>;

/** Gives each row the place that it has on a sheet with headers in row 1; for a column's letters stands its field. */
function rowsOf<Row extends TableRow>(sheet: string, blank: Omit<Row, keyof TableRow>, rows: readonly Fields<Row>[]) {
  const columns = Object.fromEntries(Object.keys(blank).map((field) => [field, field]));
  return rows.map(
    (row, index) => ({ place: { sheet, row: index + 2, columns }, broken: false, ...blank, ...row }) as unknown as Row,
  );
}

export interface PlainTables {
  readonly settings?: Partial<Tables.ActivitySettings>;
  readonly members?: readonly Fields<MemberRow>[];
  readonly groups?: readonly Fields<Tables.GroupRow>[];
  readonly events?: readonly Fields<Tables.EventRow>[];
  readonly participants?: readonly Fields<Tables.ParticipantRow>[];
  readonly contacts?: readonly Fields<Tables.ContactRow>[];
  readonly organisations?: readonly Fields<Tables.OrganisationRow>[];
  readonly surveys?: readonly Fields<Tables.SurveyRow>[];
  readonly quotes?: readonly Fields<Tables.QuoteRow>[];
  readonly results?: readonly Fields<Tables.ResultRow>[];
}

const usualSettings: Tables.ActivitySettings = {
  networkName: null,
  language: "sv",
  activityYear: 2021,
  activityYearPlace: null,
  anonymityThreshold: 5,
  minimumPresence: 0,
  organiser: null,
  satisfiedFrom: null,
  meanDecimals: 1,
};

const blankEvent: Omit<Tables.EventRow, keyof TableRow> = {
  id: "T1",
  groups: ["Grupp"],
  kind: null,
  form: null,
  start: "2021-03-17",
  end: null,
  year: 2021,
  days: 1,
  location: null,
  theme: null,
  status: "held",
  participantsByDay: [],
  unnamedByDay: [],
  municipalities: null,
  organisations: [],
  description: null,
};

const blankParticipant: Omit<Tables.ParticipantRow, keyof TableRow> = {
  event: "T1",
  day: 1,
  name: null,
  email: null,
  organisation: null,
  code: null,
  role: "participant",
  position: null,
  status: "tookPart",
  minutes: null,
  source: null,
};

/** Tables as they are read: fields that a test leaves out are blank; an event is T1, held on 17 March 2021. */
export function tablesOf(plain: PlainTables): Tables.ActivityTables {
  const span = { from: null, to: null };
  const member = { name: "", code: null, payer: null, ...span, category: null };
  const contact = { email: null, code: null, group: null, name: null, position: null, ...span };
  const organisation = { organisation: null, domain: null, name: null, kind: null, codes: [] };
  const columns = { satisfaction: [], usefulness: [], freeText: [] };
  const survey = {
    id: "E1",
    sheet: "Svar",
    event: "T1",
    year: 2021,
    scale: null,
    ...columns,
    sent: null,
    columns: null,
  };
  const result = { measure: null, mean: null, event: null, year: 2021, question: null, n: null, decimals: null };
  const quote = { survey: "E1", response: 2, text: "", theme: null, isChosen: false };
  const group = { name: "Grupp", shortName: null, ...span, order: null };
  return {
    settings: { ...usualSettings, ...plain.settings },
    members: rowsOf<MemberRow>("Medlemmar", member, plain.members ?? []),
    payers: [],
    groups: rowsOf<Tables.GroupRow>("Grupper", group, plain.groups ?? []),
    events: rowsOf<Tables.EventRow>("Träffar", blankEvent, plain.events ?? [{}]),
    participants: rowsOf<Tables.ParticipantRow>("Deltagare", blankParticipant, plain.participants ?? []),
    contacts: rowsOf<Tables.ContactRow>("Kontakter", contact, plain.contacts ?? []),
    organisations: rowsOf<Tables.OrganisationRow>("Domäner", organisation, plain.organisations ?? []),
    surveys: rowsOf<Tables.SurveyRow>("Enkäter", survey, plain.surveys ?? []),
    quotes: rowsOf<Tables.QuoteRow>("Citat", quote, plain.quotes ?? []),
    results: rowsOf<Tables.ResultRow>("Resultat", result, plain.results ?? []),
    statedFigures: [],
    targets: [],
    removals: [],
  };
}

/** The year counted, with what is told as severity, code, sheet, row and field. */
export function counted(plain: PlainTables, year = 2021) {
  const { activity, findings } = activityOfYear(tablesOf(plain), year);
  const told = findings.map(({ severity, code, place: { sheet, row, column } }) =>
    [severity, code, sheet, String(row), column].join(" "),
  );
  return { activity, findings, told };
}

/** The only event of the year. */
export function countedEvent(plain: PlainTables): EventActivity {
  const [event] = counted(plain).activity.events;
  if (event === undefined) throw new Error("The year has no event.");
  return event;
}

/** The first day of the only event. */
export function countedDay(plain: PlainTables) {
  const [day] = countedEvent(plain).days;
  if (day === undefined) throw new Error("The event has no day.");
  return day;
}
