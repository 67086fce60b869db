import type { OrganisationLookup } from "../../attendance/organisationLookup";
import { keptOrganisation } from "../../privacy/keptOrganisation";
import type { PersonCodes } from "../../privacy/personCodes";
import { normaliseEmail } from "../../text/normaliseEmail";
import { sameWord } from "../../text/sameWord";
import type { EventRow, ParticipantRow } from "../../workbook/activityTables";
import type { Finding } from "../../workbook/finding";
import { finding, placeOf } from "../../workbook/place";
import type { LocatedRow, LocatedTable } from "../../workbook/reading/locatedTable";
import { calendarDay } from "../exports/eventOfExport";
import { rowKey } from "../exports/participantRow";
import { cellText } from "../inputs/cellText";
import type { FieldValues } from "../inputs/inputRowsPlan";
import { codedNames } from "./codedNames";
import type { RemovalScope } from "./removalScope";

/** What becomes of the rows of Deltagare. */
export interface ParticipantRemoval {
  readonly changed: readonly { readonly row: number; readonly values: FieldValues }[];
  /** Rows that lose a name or an address; others only get what a contact told of them. */
  readonly rows: number;
  /** Rows whose event, and so whose year, is not known. */
  readonly undated: number;
  readonly findings: readonly Finding[];
}

/** What a removal goes by. */
export interface ParticipantInput {
  readonly table: LocatedTable | null;
  readonly events: readonly EventRow[];
  readonly participants: readonly ParticipantRow[];
  readonly scope: RemovalScope;
  readonly before: OrganisationLookup;
  /** As contacts are when those that have ended are codes. */
  readonly after: OrganisationLookup;
  readonly codes: PersonCodes;
}

/**
 * The rows of Deltagare with codes in place of names and addresses, and with the organisation and municipality that the address told. Rows
 * that stay get those too where it is a contact that goes that told them.
 */
export function participantRemoval(input: ParticipantInput): ParticipantRemoval {
  const { table, scope } = input;
  const read = new Map(input.participants.map((row) => [row.place.row, row]));
  const changed: { readonly row: number; readonly values: FieldValues }[] = [];
  const findings: Finding[] = [];
  let [rows, undated] = [0, 0];
  for (const row of table?.rows ?? []) {
    const cells = cellsOf(table, row);
    if (cells.name === null && cells.email === null) continue;
    const participant = read.get(row.place.row);
    const holds = scope.holdsParticipation(cells.event, participant?.day ?? null);
    const coded =
      holds === true ? codedNames(cells, rowKey(cells.email, cells.name, cells.organisation), input.codes) : null;
    if (holds === null) undated += 1;
    const fill = fillOf(input, participant, coded?.email ?? cells.email, coded !== null);
    if (fill === null) {
      findings.push(finding("removal-organisation-unkept", "error", placeOf(row.place, "organisation")));
      continue;
    }
    if (coded !== null) rows += 1;
    const values: FieldValues = { ...withoutNull(coded), ...fill };
    if (Object.keys(values).length > 0) changed.push({ row: row.place.row, values });
  }
  return { changed, rows, undated, findings };
}

function cellsOf(table: LocatedTable | null, row: LocatedRow) {
  const text = (field: string) => cellText(table, row, field);
  return {
    event: text("event"),
    name: text("name"),
    email: text("email"),
    organisation: text("organisation"),
  };
}

function withoutNull(coded: ReturnType<typeof codedNames>): FieldValues {
  return Object.fromEntries(Object.entries(coded ?? {}).filter(([, value]) => value !== null));
}

/** A row with an error is in no figure, so there is nothing to keep. */
function fillOf(
  { events, before, after }: ParticipantInput,
  participant: ParticipantRow | undefined,
  emailAfter: string | null,
  isCoded: boolean,
) {
  if (participant === undefined || participant.broken || participant.email === null) return {};
  const { event, day: number, code, email, organisation } = participant;
  const own = events.find(({ id }) => id !== null && event !== null && sameWord(id) === sameWord(event));
  const day = own === undefined ? null : calendarDay(own, number ?? 1);
  const next = { lookup: after, email: emailAfter === null ? null : normaliseEmail(emailAfter) };
  return keptOrganisation(
    { before: { lookup: before, facts: { code, email, organisation } }, after: next, day },
    isCoded,
  );
}
