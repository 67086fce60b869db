import type { ExportKind } from "../../../../shared/imports/exports/exportContent";
import { tableLines, type Variant, type VariantColumn } from "./exportVariants";

/** A stay of a person, in seconds since midnight of 24 November 2025. */
interface Stay {
  readonly first: string;
  readonly last: string;
  readonly suffix: string;
  readonly email: string;
  readonly role: "Organizer" | "Presenter" | "Attendee";
  readonly from: number;
  readonly to: number;
}

const hour = 3600;
const persons: readonly Stay[] = [
  {
    first: "Åsa",
    last: "Ek",
    suffix: "",
    email: "asa@kommun-a.example",
    role: "Organizer",
    from: 9 * hour,
    to: 10.5 * hour,
  },
  {
    first: "Örjan",
    last: "Al",
    suffix: "",
    email: "Orjan@Kommun-B.example",
    role: "Presenter",
    from: 9.25 * hour,
    to: 10 * hour,
  },
  { first: "Mia", last: "Björk", suffix: "(Guest)", email: "", role: "Attendee", from: 9.5 * hour, to: 10.5 * hour },
];

/** What every variant of every format of attendance says. */
export const attendanceSaid = {
  names: ["Åsa Ek", "Örjan Al", "Mia Björk"],
  domains: { "kommun-a.example": 1, "kommun-b.example": 1, "(okänd)": 1 },
  seconds: { "asa@kommun-a.example": 1.5 * hour, "orjan@kommun-b.example": 0.75 * hour, "Mia Björk": hour },
} as const;

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, "0");
}

/** 24 November is no other day however one reads it. */
function moment(seconds: number, language: Variant["language"]): string {
  const [hours, minutes] = [Math.floor(seconds / hour), (seconds % hour) / 60];
  if (language === "sv") return `2025-11-24 ${two(hours)}:${two(minutes)}:00`;
  return `11/24/25, ${String(((hours + 11) % 12) + 1)}:${two(minutes)}:00 ${hours < 12 ? "AM" : "PM"}`;
}

function units(seconds: number, language: Variant["language"]): string {
  const [hours, minutes] = [Math.floor(seconds / hour), Math.floor((seconds % hour) / 60)];
  const [h, m] = language === "sv" ? [" tim", " min"] : ["h", "m"];
  return [hours > 0 ? `${String(hours)}${h}` : "", minutes > 0 ? `${String(minutes)}${m}` : ""].join(" ").trim();
}

function minutes(seconds: number): string {
  return String(seconds / 60);
}

function stays({ isSplit }: Variant): readonly Stay[] {
  if (!isSplit) return persons;
  return persons.flatMap((stay) => {
    const middle = stay.from + 900;
    return [
      { ...stay, to: middle },
      { ...stay, from: middle },
    ];
  });
}

type Column = VariantColumn<Stay>;
const roles = { Organizer: "Organisatör", Presenter: "Presentatör", Attendee: "Deltagare" } as const;

const name = (en: string, sv: string): Column => ({
  en,
  sv,
  cell: ({ first, last, suffix }) => `${first} ${last} ${suffix}`.trim(),
});
const plainName = (en: string, sv: string): Column => ({ en, sv, cell: ({ first, last }) => `${first} ${last}` });
const firstName: Column = { en: "First name", sv: "Förnamn", cell: ({ first }) => first };
const lastName: Column = { en: "Last name", sv: "Efternamn", cell: ({ last }) => last };
const email = (en: string, sv: string): Column => ({ en, sv, cell: (stay) => stay.email });
const joined = (en: string, sv: string, mayMiss = false): Column => ({
  en,
  sv,
  mayMiss,
  cell: ({ from }, language) => moment(from, language),
});
const left = (en: string, sv: string, mayMiss = false): Column => ({
  en,
  sv,
  mayMiss,
  cell: ({ to }, language) => moment(to, language),
});
const duration = (en: string, sv: string): Column => ({
  en,
  sv,
  cell: ({ from, to }, language) => units(to - from, language),
});
const inMinutes = (en: string, sv: string): Column => ({ en, sv, cell: ({ from, to }) => minutes(to - from) });
const upn: Column = { en: "Participant ID (UPN)", sv: "Deltagar-ID (UPN)", cell: (stay) => stay.email };
const role: Column = {
  en: "Role",
  sv: "Roll",
  cell: (stay, language) => (language === "sv" ? roles[stay.role] : stay.role),
};
const always = (en: string, sv: string, value: string, mayMiss = false): Column => ({
  en,
  sv,
  mayMiss,
  cell: () => value,
});

const participants: readonly Column[] = [
  name("Name", "Namn"),
  joined("First Join", "Första anslutning", true),
  left("Last Leave", "Senaste utträde", true),
  duration("In-Meeting Duration", "Varaktighet i mötet"),
  email("Email", "E-post"),
  upn,
  role,
];

const teamsSummary = (language: Variant["language"]): readonly (readonly string[])[] =>
  language === "sv"
    ? [["1. Sammanfattning"], ["Mötesrubrik", "Träff"], ["Starttid", moment(9 * hour, "sv")], [], ["2. Deltagare"]]
    : [["1. Summary"], ["Meeting title", "Träff"], ["Start time", moment(9 * hour, "en")], [], ["2. Participants"]];

/** A format: what stands above its table, its columns, and who is told to have organised. */
export interface AttendanceFormat {
  readonly kind: ExportKind;
  readonly organizers: number;
  /** The report tells the day. */
  readonly hasDay: boolean;
  readonly lines: (variant: Variant) => readonly (readonly string[])[];
}

function format(
  kind: ExportKind,
  columns: readonly Column[],
  above: (variant: Variant) => readonly (readonly string[])[] = () => [],
): AttendanceFormat {
  return {
    kind,
    organizers: columns.includes(role) ? 1 : 0,
    hasDay: !["zoom-unique-users", "meet", "sign-up-list"].includes(kind),
    lines: (variant) => [...above(variant), ...tableLines(columns, stays(variant), variant)],
  };
}

/** Joins and leaves in the order of time. */
interface Move {
  readonly stay: Stay;
  readonly at: number;
  readonly isLeave: boolean;
}

const verbs = { en: ["Joined", "Left"], sv: ["Anslöt", "Lämnade"] } as const;

function moves(variant: Variant): readonly Move[] {
  return stays(variant)
    .flatMap((stay) => [
      { stay, at: stay.from, isLeave: false },
      { stay, at: stay.to, isLeave: true },
    ])
    .sort((one, other) => one.at - other.at || Number(other.isLeave) - Number(one.isLeave));
}

const moveColumns: readonly VariantColumn<Move>[] = [
  { en: "Full Name", sv: "Fullständigt namn", cell: ({ stay }) => `${stay.first} ${stay.last} ${stay.suffix}`.trim() },
  { en: "User Action", sv: "Användaråtgärd", cell: ({ isLeave }, language) => verbs[language][isLeave ? 1 : 0] },
  { en: "Timestamp", sv: "Tidsstämpel", cell: ({ at }, language) => moment(at, language) },
];

const liveColumns: readonly VariantColumn<Move>[] = [
  { en: "Session Id", sv: "Session Id", cell: ({ stay }) => `s-${stay.first}` },
  { en: "Participant Id", sv: "Participant Id", cell: ({ stay }) => stay.email },
  { en: "Full Name", sv: "Full Name", cell: ({ stay }) => `${stay.first} ${stay.last}` },
  { en: "UserAgent", sv: "UserAgent", cell: () => "Web", mayMiss: true },
  { en: "UTC Event Timestamp", sv: "UTC Event Timestamp", cell: ({ at }, language) => moment(at, language) },
  { en: "Action", sv: "Action", cell: ({ isLeave }) => verbs.en[isLeave ? 1 : 0] },
  { en: "Role", sv: "Role", cell: ({ stay }) => (stay.role === "Organizer" ? "Producer" : stay.role) },
];

export const attendanceFormats: readonly AttendanceFormat[] = [
  format("teams-sections", participants, ({ language }) => teamsSummary(language)),
  format(
    "teams-meeting-summary",
    [
      name("Full Name", "Fullständigt namn"),
      joined("Join Time", "Anslutningstid"),
      left("Leave Time", "Utträdestid"),
      duration("Duration", "Varaktighet"),
      email("Email", "E-post"),
      role,
      upn,
    ],
    ({ language }) => [["Meeting Summary"], [language === "sv" ? "Mötesrubrik" : "Meeting Title", "Träff"], []],
  ),
  {
    kind: "teams-join-list",
    organizers: 0,
    hasDay: true,
    lines: (variant) => tableLines(moveColumns, moves(variant), variant),
  },
  {
    kind: "teams-live-event",
    organizers: 1,
    hasDay: true,
    lines: (variant) => tableLines(liveColumns, moves(variant), variant),
  },
  format("zoom-meeting", [
    {
      en: "Name (Original Name)",
      sv: "Namn (ursprungligt namn)",
      cell: ({ first, last }) => `${first} ${last} (${last}, ${first})`,
    },
    email("User Email", "E-post"),
    joined("Join Time", "Anslutningstid"),
    left("Leave Time", "Utträdestid"),
    inMinutes("Duration (Minutes)", "Varaktighet (minuter)"),
    always("Guest", "Gäst", "No", true),
    always("In Waiting Room", "I väntrummet", "No", true),
  ]),
  format("zoom-unique-users", [
    plainName("Name (Original Name)", "Namn (ursprungligt namn)"),
    email("User Email", "E-post"),
    inMinutes("Total Duration (Minutes)", "Total varaktighet (minuter)"),
    always("Guest", "Gäst", "No", true),
  ]),
  format("webex", [
    always("Meeting Name", "Meeting Name", "Träff", true),
    plainName("Name", "Name"),
    email("Attendee Email", "Attendee Email"),
    joined("Join Time", "Join Time"),
    left("Leave Time", "Leave Time"),
    { en: "Attendance Duration", sv: "Attendance Duration", cell: ({ from, to }) => `${minutes(to - from)} mins` },
    always("Connection Type", "Connection Type", "Desktop app", true),
  ]),
  format("meet", [
    firstName,
    lastName,
    email("Email", "E-post"),
    {
      en: "Duration",
      sv: "Varaktighet",
      cell: ({ from, to }) =>
        units(to - from, "en")
          .replace("h", " hr")
          .replace("m", " min"),
    },
    { en: "Time joined", sv: "Time joined", cell: ({ from }) => moment(from, "sv").slice(11, 16), mayMiss: true },
    { en: "Time exited", sv: "Time exited", cell: ({ to }) => moment(to, "sv").slice(11, 16) },
  ]),
  format("attendance-table", [
    name("Participant", "Deltagare"),
    email("E-mail", "E-postadress"),
    joined("Joined", "Ankomst"),
    left("Left", "Lämnade"),
    always("Municipality", "Kommun", "Kommun A", true),
  ]),
];
