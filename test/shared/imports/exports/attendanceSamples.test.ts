import type { ExportKind } from "../../../../shared/imports/exports/exportContent";
import { readSample } from "./sampleFile";

const [one, two, three, nine] = [
  "deltagare1@kommun-a.example",
  "deltagare2@kommun-b.example",
  "deltagare3@regionen.example",
  "deltagare9@kommun-a.example",
];

interface Expected {
  readonly kind: ExportKind;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows: number;
  readonly organizers: number;
  readonly phone?: number;
  readonly withoutEmail: number;
  readonly byDomain: Readonly<Record<string, number>>;
  readonly secondsByPerson: Readonly<Record<string, number>>;
  readonly title?: string;
  readonly day?: string;
  readonly possibleDays?: readonly string[];
  readonly notes: readonly string[];
}

const minute = 60;
const hour = 60 * minute;

/** Worked out by hand from each file. Persons in all are those of the domains. */
const samples: Readonly<Record<string, Expected>> = {
  // Joined 9.00.12 and stayed to the last event, 10.29.58; Tre 9.02.40–9.31.05 and from 9.33.19; Fyra from 9.05.01.
  "teams/01_old_list_en.csv": {
    ...{ kind: "teams-join-list", encoding: "utf-16le", delimiter: "\t", rows: 7, organizers: 0, withoutEmail: 4 },
    byDomain: { "(okänd)": 4 },
    secondsByPerson: {
      "Deltagare Ett": hour + 29 * minute + 46,
      "Deltagare Två": hour + 29 * minute + 46,
      "Deltagare Tre": 28 * minute + 25 + 56 * minute + 39,
      "Deltagare Fyra": hour + 24 * minute + 57,
    },
    possibleDays: ["2026-04-02", "2026-02-04"],
    notes: ["export-never-left", "export-day-ambiguous"],
  },
  // The last event is that Tre came back, 9.33.19.
  "teams/02_old_list_sv_ASSUMED.csv": {
    ...{ kind: "teams-join-list", encoding: "utf-16le", delimiter: "\t", rows: 6, organizers: 0, withoutEmail: 4 },
    byDomain: { "(okänd)": 4 },
    secondsByPerson: {
      "Deltagare Ett": 33 * minute + 7,
      "Deltagare Två": 33 * minute + 7,
      "Deltagare Tre": 28 * minute + 25,
      "Deltagare Åke": 28 * minute + 18,
    },
    day: "2026-02-04",
    notes: ["export-never-left"],
  },
  "teams/03_mid2021_meeting_summary_en.csv": {
    ...{
      kind: "teams-meeting-summary",
      encoding: "utf-16le",
      delimiter: "\t",
      rows: 5,
      organizers: 1,
      withoutEmail: 1,
    },
    phone: 1,
    byDomain: { "kommun-a.example": 1, "kommun-b.example": 1, "(okänd)": 1, "(telefon)": 1 },
    secondsByPerson: {
      [one]: 90 * minute,
      [two]: 39 * minute + 48 * minute + 40,
      "Deltagare Tre": 57 * minute,
      "+46 70******12": 10 * minute,
    },
    title: "Nätverksträff",
    day: "2021-11-24",
    notes: ["export-phones"],
  },
  "teams/04_sections_en-US.csv": {
    ...{ kind: "teams-sections", encoding: "utf-16le", delimiter: "\t", rows: 5, organizers: 1, withoutEmail: 2 },
    byDomain: { "kommun-a.example": 1, "kommun-b.example": 1, "regionen.example": 1, "(okänd)": 2 },
    secondsByPerson: {
      [one]: hour + 32 * minute + 27,
      [two]: hour + 28 * minute + 1,
      [three]: hour + 29 * minute + 29,
      "Deltagare Fyra": 46 * minute,
      "Deltagare Fem": hour + 25 * minute,
    },
    title: "Klimatnätverk träff 1",
    possibleDays: ["2026-04-02", "2026-02-04"],
    notes: ["export-day-ambiguous"],
  },
  "teams/05_sections_en-GB_utf16be_LF.csv": {
    ...{ kind: "teams-sections", encoding: "utf-16be", delimiter: "\t", rows: 3, organizers: 1, withoutEmail: 0 },
    byDomain: { "kommun-a.example": 2, "kommun-b.example": 1 },
    secondsByPerson: {
      [one]: 19 * minute + 26,
      "deltagare2@kommun-a.example": 19 * minute + 20,
      "deltagare3@kommun-b.example": 14 * minute + 50,
    },
    title: "Nätverksmöte",
    day: "2025-11-14",
    notes: [],
  },
  "teams/06_sections_sv_ASSUMED.csv": {
    ...{ kind: "teams-sections", encoding: "utf-16le", delimiter: "\t", rows: 4, organizers: 1, withoutEmail: 1 },
    byDomain: { "kommun-a.example": 1, "kommun-b.example": 1, "regionen.example": 1, "(okänd)": 1 },
    secondsByPerson: {
      [one]: hour + 32 * minute + 27,
      [two]: hour + 28 * minute + 1,
      [three]: hour + 29 * minute + 29,
      "Deltagare Örjan": 46 * minute,
    },
    title: "Klimatnätverk träff 1",
    day: "2026-02-04",
    notes: [],
  },
  // Två never came; Tre had cancelled, and came.
  "teams/07_webinar_registration_ASSUMED.csv": {
    ...{ kind: "teams-webinar", encoding: "utf-16le", delimiter: "\t", rows: 2, organizers: 0, withoutEmail: 0 },
    byDomain: { "kommun-a.example": 1, "regionen.example": 1 },
    secondsByPerson: { [one]: hour, [three]: 40 * minute },
    title: "Webbinarium",
    possibleDays: ["2026-04-02", "2026-02-04"],
    notes: ["export-day-ambiguous", "export-no-shows"],
  },
  // The last event is that Ett left, 9.00.05.
  "teams/08_live_event_engagement_en.csv": {
    ...{ kind: "teams-live-event", encoding: "utf-8", delimiter: ",", rows: 4, organizers: 1, withoutEmail: 1 },
    byDomain: { "kommun-a.example": 2, "(okänd)": 1 },
    secondsByPerson: { [one]: hour, Anonymous: 55 * minute + 5, [nine]: hour + 10 * minute + 5 },
    possibleDays: ["2026-04-02", "2026-02-04"],
    notes: ["export-never-left", "export-day-ambiguous"],
  },
  "teams/09_resaved_by_swedish_excel_cp1252.csv": {
    ...{ kind: "teams-sections", encoding: "windows-1252", delimiter: ";", rows: 2, organizers: 1, withoutEmail: 0 },
    byDomain: { "kommun-a.example": 1, "kommun-b.example": 1 },
    secondsByPerson: { [one]: hour, [two]: 59 * minute + 30 },
    title: "Nätverksträff",
    day: "2026-02-04",
    notes: [],
  },
  // The account of the details is the one that held the meeting.
  "zoom/01_participants_with_meeting_details.csv": {
    ...{ kind: "zoom-meeting", encoding: "utf-8", delimiter: ",", rows: 4, organizers: 1, withoutEmail: 1 },
    byDomain: { "kommun-a.example": 1, "kommun-b.example": 1, "(okänd)": 1 },
    secondsByPerson: { [one]: 95 * minute, [two]: (30 + 56) * minute, "Deltagare Tre's iPhone": 57 * minute },
    title: "Nätverksträff",
    possibleDays: ["2026-04-02", "2026-02-04"],
    notes: ["export-day-ambiguous"],
  },
  "zoom/02_participants_unique_total.csv": {
    ...{ kind: "zoom-unique-users", encoding: "utf-8", delimiter: ",", rows: 3, organizers: 0, withoutEmail: 1 },
    byDomain: { "kommun-a.example": 1, "kommun-b.example": 1, "(okänd)": 1 },
    secondsByPerson: { [one]: 95 * minute, [two]: 86 * minute, "Deltagare Tre's iPhone": 57 * minute },
    notes: [],
  },
  // Två waited a minute before, Tre was never let in.
  "zoom/03_participants_lowercase_headers.csv": {
    ...{ kind: "zoom-meeting", encoding: "utf-8", delimiter: ",", rows: 2, organizers: 0, withoutEmail: 0 },
    byDomain: { "kommun-a.example": 1, "kommun-b.example": 1 },
    secondsByPerson: { [one]: 95 * minute, [two]: 91 * minute },
    possibleDays: ["2026-04-02", "2026-02-04"],
    notes: ["export-day-ambiguous", "export-waiting-room"],
  },
  // The registration on 28 January says that months stand first.
  "zoom/04_webinar_attendee_report.csv": {
    ...{ kind: "zoom-webinar", encoding: "utf-8", delimiter: ",", rows: 3, organizers: 1, withoutEmail: 0 },
    byDomain: { "kommun-a.example": 1, "kommun-b.example": 1 },
    secondsByPerson: { [one]: 58 * minute, [two]: (18 + 35) * minute },
    title: "Webbinarium nätverk",
    day: "2026-02-04",
    notes: ["export-no-shows"],
  },
  "zoom/05_registration_report.csv": {
    ...{ kind: "zoom-registration", encoding: "utf-8", delimiter: ",", rows: 1, organizers: 0, withoutEmail: 0 },
    byDomain: { "kommun-a.example": 1 },
    secondsByPerson: {},
    notes: ["export-not-coming"],
  },
  "webex/01_attendees_ASSUMED_columns.csv": {
    ...{ kind: "webex", encoding: "utf-16le", delimiter: "\t", rows: 2, organizers: 0, withoutEmail: 0 },
    byDomain: { "kommun-a.example": 1, "kommun-b.example": 1 },
    secondsByPerson: { [one]: 60 * minute, [two]: 47 * minute },
    title: "Nätverksträff",
    day: "2026-02-04",
    notes: [],
  },
  "meet/01_attendance_en.csv": {
    ...{ kind: "meet", encoding: "utf-8", delimiter: ",", rows: 3, organizers: 0, withoutEmail: 1 },
    byDomain: { "kommun-a.example": 1, "kommun-b.example": 1, "(okänd)": 1 },
    secondsByPerson: { [one]: 58 * minute, [two]: 62 * minute, "Deltagare Tre": 12 * minute },
    notes: [],
  },
  "signup/01_simple_sv.xlsx": {
    ...{ kind: "sign-up-list", encoding: null, delimiter: null, rows: 2, organizers: 0, withoutEmail: 0 },
    byDomain: { "kommun-a.example": 1, "kommun-b.example": 1 },
    secondsByPerson: {},
    notes: ["export-sensitive-columns"],
  },
  // Only Ett is coming; the others declined, have not answered, or wait.
  "signup/02_status_list_sv_semicolon_cp1252.csv": {
    ...{ kind: "sign-up-list", encoding: "windows-1252", delimiter: ";", rows: 1, organizers: 0, withoutEmail: 0 },
    byDomain: { "kommun-a.example": 1 },
    secondsByPerson: {},
    notes: ["export-not-coming"],
  },
  "signup/03_attendee_ids_tab_utf8.txt": {
    ...{ kind: "sign-up-list", encoding: "utf-8", delimiter: "\t", rows: 1, organizers: 0, withoutEmail: 0 },
    byDomain: { "kommun-a.example": 1 },
    secondsByPerson: {},
    notes: [],
  },
};

test.each(Object.entries(samples))("%s is read right", async (path, expected) => {
  const { kind, encoding, delimiter, title, day, possibleDays, notes, phone, ...figures } = expected;
  const read = await readSample(path);
  expect([read.content.kind, read.encoding, read.delimiter]).toEqual([kind, encoding, delimiter]);
  const uniqueParticipants = Object.values(figures.byDomain).reduce((sum, count) => sum + count, 0);
  expect({ ...read.attendance, byDomain: { ...read.attendance?.byDomain } }).toMatchObject({
    ...figures,
    uniqueParticipants,
    phone: phone ?? 0,
  });
  expect({ ...read.attendance?.secondsByPerson }).toEqual(figures.secondsByPerson);
  expect(read.survey).toBeNull();
  expect(read.content.attendance).toMatchObject({
    title: title ?? null,
    day: day ?? null,
    possibleDays: possibleDays ?? [],
  });
  expect(read.told).toEqual([]);
  expect(read.notes).toEqual([...notes, `export-is-${kind}`]);
});

test("what is told of persons besides: names, organisations, positions, roles, who was to come and did not", async () => {
  const persons = async (path: string) => (await readSample(path)).content.attendance?.persons ?? [];
  expect((await persons("teams/05_sections_en-GB_utf16be_LF.csv")).map(({ name, role }) => [name, role])).toEqual([
    ["Ett, Deltagare", "organiser"],
    ["Deltagare Två", "presenter"],
    ["Deltagare Tre", "participant"],
  ]);
  expect((await persons("zoom/01_participants_with_meeting_details.csv"))[0]).toMatchObject({ name: "Deltagare Ett" });
  expect((await persons("signup/03_attendee_ids_tab_utf8.txt"))[0]).toMatchObject({
    ...{ name: "Deltagare Ett", position: "Strateg", status: "signedUp", seconds: null },
  });
  expect((await persons("signup/01_simple_sv.xlsx")).map(({ organisation, rows }) => [organisation, rows])).toEqual([
    ["Kommun A", [2]],
    ["Kommun B", [3]],
  ]);
  expect((await persons("teams/07_webinar_registration_ASSUMED.csv")).map(({ status }) => status)).toEqual([
    ...["tookPart", "didNotCome", "tookPart"],
  ]);
  expect((await readSample("zoom/04_webinar_attendee_report.csv")).content.attendance?.hosts).toEqual([nine]);
});

test("nothing of a sensitive column is anywhere in what is read", async () => {
  for (const path of ["signup/01_simple_sv.xlsx", "surveymonkey/01_en_two_header_rows.csv"]) {
    const { content } = await readSample(path);
    expect(JSON.stringify(content)).not.toMatch(/Vegetarisk|070|192\.0\.2/);
    expect(content.columns.some(({ isSensitive }) => isSensitive)).toBe(true);
  }
});
