import { emailDomain } from "../text/normaliseEmail";
import { organisationSourceTexts } from "../text/organisationSourceTexts";
import { sameWord } from "../text/sameWord";
import type { ParticipantRow } from "../workbook/activityTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import { registerName } from "../workbook/reading/readCode";
import type { OrganisationLookup } from "./organisationLookup";
import { resolveOrganisation, type Disagreement, type ResolvedOrganisation } from "./resolveOrganisation";

/** A resolved organisation, one object for all that is the same, with a number. */
export interface NumberedOrganisation extends ResolvedOrganisation {
  /** From 0. */
  readonly number: number;
  /** Domain of the address that it is known by; null where a name or a code tells. */
  readonly domain: string | null;
}

interface Remembered {
  readonly code: string | null;
  readonly organisation: string | null;
  readonly result: NumberedOrganisation;
}

/** "1490 Borås". */
function shownCodes(codes: readonly string[]): string {
  return codes.map((code) => [code, registerName(code) ?? ""].join(" ").trim()).join(", ");
}

/**
 * Resolves where people are from, each person's facts once, and gathers what disagrees.
 */
export class OrganisationMemo {
  /** By number. */
  readonly organisations: NumberedOrganisation[] = [];
  readonly findings: Finding[] = [];
  private readonly told = new Set<string>();
  private readonly byKey = new Map<string, NumberedOrganisation>();
  private readonly byPerson: (Remembered | undefined)[] = [];

  constructor(private readonly lookup: OrganisationLookup) {}

  /** @param person the row's, from {@link dayRows} */
  of(row: ParticipantRow, person: number, day: string | null, isTold: boolean): NumberedOrganisation {
    const known = this.byPerson[person];
    if (known !== undefined && known.code === row.code && known.organisation === row.organisation) return known.result;
    const result = this.resolve(row, day, isTold);
    // A contact's municipality depends on the day.
    const isSteady = row.email === null || !this.lookup.contacts.has(row.email);
    if (isSteady) this.byPerson[person] = { code: row.code, organisation: row.organisation, result };
    return result;
  }

  private resolve(row: ParticipantRow, day: string | null, isTold: boolean): NumberedOrganisation {
    const { organisation, disagreement } = resolveOrganisation(this.lookup, row, day);
    if (isTold && disagreement !== null) this.tell(row, disagreement);
    const { name, kind, codes, source } = organisation;
    const domain = source === null && row.email !== null ? emailDomain(row.email) : null;
    const own = name === null ? `@${domain ?? ""}` : sameWord(name);
    const key = [source ?? "", own, kind ?? "", ...codes].join("\u0000");
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const numbered = { ...organisation, number: this.organisations.length, domain };
    this.organisations.push(numbered);
    this.byKey.set(key, numbered);
    return numbered;
  }

  /** Once for each pair of answers of one organisation or domain. */
  private tell(row: ParticipantRow, { first, other }: Disagreement): void {
    const [firstSource, otherSource] = [organisationSourceTexts[first.source], organisationSourceTexts[other.source]];
    const values = {
      first: shownCodes(first.codes),
      firstSv: firstSource.sv,
      firstEn: firstSource.en,
      other: shownCodes(other.codes),
      otherSv: otherSource.sv,
      otherEn: otherSource.en,
    };
    const about = row.organisation === null ? emailDomain(row.email ?? "") : sameWord(row.organisation);
    const key = [about, ...Object.values(values)].join("\u0000");
    if (this.told.has(key)) return;
    this.told.add(key);
    const field = row.organisation === null ? "email" : "organisation";
    this.findings.push(finding("organisation-disagrees", "warning", placeOf(row.place, field), values));
  }
}
