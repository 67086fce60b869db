import type { ExportKind } from "../../../../shared/imports/exports/exportContent";
import { tableLines, type Variant, type VariantColumn } from "./exportVariants";

/** Someone who registered. */
interface Registered {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly isComing: boolean;
  /** Minutes; 0 for who did not come. */
  readonly minutes: number;
}

const registered: readonly Registered[] = [
  { first: "Åsa", last: "Ek", email: "asa@kommun-a.example", isComing: true, minutes: 60 },
  { first: "Örjan", last: "Al", email: "orjan@kommun-b.example", isComing: true, minutes: 30 },
  { first: "Mia", last: "Björk", email: "mia@kommun-b.example", isComing: true, minutes: 0 },
  { first: "Nils", last: "Dal", email: "nils@kommun-c.example", isComing: false, minutes: 0 },
];

type Column = VariantColumn<Registered>;

const first: Column = { en: "First Name", sv: "Förnamn", cell: (one) => one.first };
const last: Column = { en: "Last Name", sv: "Efternamn", cell: (one) => one.last };
const email: Column = { en: "Email", sv: "E-post", cell: (one) => one.email };
const name: Column = { en: "Name", sv: "Namn", cell: (one) => `${one.first} ${one.last}` };
const time: Column = { en: "Registration Time", sv: "Registreringstid", cell: () => "2025-11-20 08:00:00" };
const organisation: Column = { en: "Municipality", sv: "Kommun", cell: () => "Kommun A", mayMiss: true };
const phone: Column = { en: "Phone number", sv: "Telefonnummer", cell: () => "070-000 00 01", mayMiss: true };
const diet: Column = { en: "Any allergies?", sv: "Har du några allergier?", cell: () => "Nötter" };
const came = ({ minutes }: Registered): boolean => minutes > 0;

function words(en: string, sv: string, yes: readonly [string, string], no: readonly [string, string]): Column {
  return { en, sv, cell: ({ isComing }, language) => (isComing ? yes : no)[language === "sv" ? 1 : 0] };
}

const webinar: readonly Column[] = [
  ...[first, last, email, time],
  words("Registration Status", "Registreringsstatus", ["Registered", "Registrerad"], ["Canceled", "Avbokad"]),
  { en: "First Join", sv: "Första anslutning", cell: (one) => (came(one) ? "2025-11-24 09:00:00" : "") },
  {
    en: "Last Leave",
    sv: "Senaste utträde",
    cell: (one) => (came(one) ? `2025-11-24 ${one.minutes === 60 ? "10:00" : "09:30"}:00` : ""),
  },
  { en: "In-Meeting Duration", sv: "Varaktighet i mötet", cell: (one) => (came(one) ? `${String(one.minutes)}m` : "") },
  { en: "Role", sv: "Roll", cell: (_one, language) => (language === "sv" ? "Deltagare" : "Attendee"), mayMiss: true },
];

const attendees: readonly Column[] = [
  { en: "Attended", sv: "Attended", cell: (one) => (came(one) ? "Yes" : "No") },
  { en: "User Name (Original Name)", sv: "User Name (Original Name)", cell: (one) => `${one.first} ${one.last}` },
  ...[
    { ...email, sv: "Email" },
    { ...time, sv: "Registration Time", mayMiss: true },
  ],
  { en: "Join Time", sv: "Join Time", cell: (one) => (came(one) ? "2025-11-24 09:00:00" : "--") },
  {
    en: "Time in Session (minutes)",
    sv: "Time in Session (minutes)",
    cell: (one) => (came(one) ? String(one.minutes) : "--"),
  },
];

const zoomTop: readonly (readonly string[])[] = [
  ["Attendee Report"],
  ["Topic", "Webinar ID", "Actual Start Time"],
  ["Träff", "812", "2025-11-24 09:00:00"],
  ["Host Details"],
  ["Attended", "User Name (Original Name)", "Email", "Join Time", "Time in Session (minutes)"],
  ["Yes", "Värd Värdsson", "vard@kommun-a.example", "2025-11-24 08:50:00", "75"],
  ["Attendee Details"],
];

/** A list with those who signed up, and what must come of it. */
export interface ListFormat {
  readonly kind: ExportKind;
  readonly what: string;
  readonly lines: (variant: Variant) => readonly (readonly string[])[];
  readonly counted: number;
  readonly absent: number;
  readonly organizers: number;
  readonly seconds: Readonly<Record<string, number>>;
}

const seconds = { "asa@kommun-a.example": 3600, "orjan@kommun-b.example": 1800 };
const rows = (variant: Variant) =>
  variant.isSplit ? registered.flatMap((one) => [one, { ...one, minutes: 0 }]) : registered;

export const listFormats: readonly ListFormat[] = [
  {
    ...{ kind: "teams-webinar", what: "registered and came", counted: 2, absent: 1, organizers: 0, seconds },
    lines: (variant) => [
      ...(variant.language === "sv"
        ? [["1. Sammanfattning"], ["Mötesrubrik", "Träff"], ["2. Deltagare"]]
        : [["1. Summary"], ["Meeting title", "Träff"], [], ["2. Participants"]]),
      ...tableLines(webinar, registered, variant),
    ],
  },
  {
    ...{ kind: "zoom-webinar", what: "hosts and attendees", counted: 2, absent: 2, organizers: 1, seconds },
    lines: (variant) => [...zoomTop, ...tableLines(attendees, registered, variant)],
  },
  {
    ...{ kind: "zoom-registration", what: "approved or not", counted: 3, absent: 0, organizers: 0, seconds: {} },
    lines: (variant) =>
      tableLines(
        [
          first,
          last,
          email,
          time,
          words("Approval Status", "Godkännandestatus", ["approved", "godkänd"], ["denied", "nekad"]),
        ],
        rows(variant),
        variant,
      ),
  },
  {
    ...{ kind: "sign-up-list", what: "a status in words", counted: 3, absent: 0, organizers: 0, seconds: {} },
    lines: (variant) =>
      tableLines(
        [
          name,
          email,
          organisation,
          phone,
          words("Status", "Status", ["Attending", "Kommer"], ["Not attending", "Kommer inte"]),
        ],
        rows(variant),
        variant,
      ),
  },
  {
    ...{
      kind: "sign-up-list",
      what: "a form that asks for allergies",
      counted: 4,
      absent: 0,
      organizers: 0,
      seconds: {},
    },
    lines: (variant) =>
      tableLines(
        [{ en: "Timestamp", sv: "Tidstämpel", cell: () => "2025-11-20 08:00:00" }, name, email, organisation, diet],
        registered,
        variant,
      ),
  },
];
