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

/** Numbers texts from 1, each once; null is 0. */
class TextNumbers {
  private readonly numbers = new Map<string, number>();

  of(text: string | null): number {
    if (text === null) return 0;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size + 1);
    return this.numbers.size;
  }
}

/** "1490 Borås". */
function shownCodes(codes: readonly string[]): string {
  return codes.map((code) => [code, registerName(code) ?? ""].join(" ").trim()).join(", ");
}

/**
 * Resolves where people are from, the same facts once, and gathers what disagrees.
 */
export class OrganisationMemo {
  readonly findings: Finding[] = [];
  private readonly organisations: NumberedOrganisation[] = [];
  private readonly told = new Set<string>();
  private readonly byKey = new Map<string, NumberedOrganisation>();
  /** By the numbers of organisation, domain and code: the same answer serves all rows that state the same. */
  private readonly byFacts = new Map<string, NumberedOrganisation>();
  private readonly texts = new TextNumbers();
  /** By person: numbers of the organisation and the code that its last row states, and the answer, from 1; 0 is none yet. */
  private readonly lastOrganisation: Int32Array;
  private readonly lastCode: Int32Array;
  private readonly lastAnswer: Int32Array;

  constructor(
    private readonly lookup: OrganisationLookup,
    personCount: number,
  ) {
    this.lastOrganisation = new Int32Array(personCount);
    this.lastCode = new Int32Array(personCount);
    this.lastAnswer = new Int32Array(personCount);
  }

  numbered(number: number): NumberedOrganisation {
    const found = this.organisations[number];
    if (found === undefined) throw new RangeError(`No organisation has the number ${String(number)}.`);
    return found;
  }

  /**
   * The number of the organisation of a row.
   *
   * @param person the row's, from {@link dayRows}
   */
  of(row: ParticipantRow, person: number, day: string | null, isTold: boolean): number {
    const organisation = this.texts.of(row.organisation);
    const code = this.texts.of(row.code);
    const answer = this.lastAnswer[person] ?? 0;
    const isSame = organisation === this.lastOrganisation[person] && code === this.lastCode[person];
    if (answer > 0 && isSame) return answer - 1;
    // A contact's municipality depends on the person and the day.
    if (row.email !== null && this.lookup.contacts.has(row.email)) return this.resolve(row, day, isTold).number;
    const domain = this.texts.of(row.email === null ? null : emailDomain(row.email));
    const key = `${String(organisation)} ${String(domain)} ${String(code)}`;
    const { number } = this.byFacts.get(key) ?? this.resolve(row, day, isTold);
    this.byFacts.set(key, this.numbered(number));
    this.lastOrganisation[person] = organisation;
    this.lastCode[person] = code;
    this.lastAnswer[person] = number + 1;
    return number;
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
