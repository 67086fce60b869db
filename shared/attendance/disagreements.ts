import { emailDomain } from "../text/normaliseEmail";
import { organisationSourceTexts } from "../text/organisationSourceTexts";
import { sameWord } from "../text/sameWord";
import type { ParticipantRow } from "../workbook/activityTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import { registerName } from "../workbook/reading/readCode";
import type { DayRows, NumberedRows } from "./dayRows";
import type { OrganisationLookup } from "./organisationLookup";
import { resolveOrganisation, type Disagreement } from "./resolveOrganisation";

/** "1490 Borås". */
function shownCodes(codes: readonly string[]): string {
  return codes.map((code) => [code, registerName(code) ?? ""].join(" ").trim()).join(", ");
}

function valuesOf({ first, other }: Disagreement) {
  const [firstSource, otherSource] = [organisationSourceTexts[first.source], organisationSourceTexts[other.source]];
  return {
    first: shownCodes(first.codes),
    firstSv: firstSource.sv,
    firstEn: firstSource.en,
    other: shownCodes(other.codes),
    otherSv: otherSource.sv,
    otherEn: otherSource.en,
  };
}

/** What the row states of where the person is from. */
function statement({ organisation, email }: ParticipantRow): string {
  return organisation === null ? (emailDomain(email ?? "") ?? "") : sameWord(organisation);
}

/** Answers that disagree on where someone is from: at the first row of each organisation or domain and pair of answers. */
export function disagreements(
  days: readonly DayRows[],
  { participants }: NumberedRows,
  lookup: OrganisationLookup,
): readonly Finding[] {
  const told = new Map<string, Finding>();
  for (const { rows, date } of days) {
    for (const index of rows) {
      const row = participants[index];
      const disagreement = row === undefined ? null : resolveOrganisation(lookup, row, date).disagreement;
      if (row === undefined || disagreement === null) continue;
      const values = valuesOf(disagreement);
      const key = [statement(row), ...Object.values(values)].join("\u0000");
      const field = row.organisation === null ? "email" : "organisation";
      const found = finding("organisation-disagrees", "warning", placeOf(row.place, field), values);
      if (!told.has(key)) told.set(key, found);
    }
  }
  return [...told.values()];
}
