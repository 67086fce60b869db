import { emailDomain } from "../text/normaliseEmail";
import { sameWord } from "../text/sameWord";
import type { ParticipantRow } from "../workbook/activityTables";
import type { OrganisationLookup } from "./organisationLookup";
import { resolveOrganisation, type ResolvedOrganisation } from "./resolveOrganisation";

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

function child<Value>(map: Map<number, Map<number, Value>>, key: number): Map<number, Value> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = new Map<number, Value>();
  map.set(key, made);
  return made;
}

/**
 * Resolves where people are from, the same facts once.
 */
export class OrganisationMemo {
  /** Some answer disagreed with another. */
  hasDisagreement = false;
  private readonly organisations: NumberedOrganisation[] = [];
  private readonly byKey = new Map<string, NumberedOrganisation>();
  /** By the numbers of organisation, domain and code: the same answer serves all rows that state the same. */
  private readonly byFacts = new Map<number, Map<number, Map<number, number>>>();
  private readonly texts = new TextNumbers();
  /** By the number of the organisation, of rows without a code, from 1: all that need be asked where neither domains nor contacts tell. */
  private readonly byName: number[] = [];
  private readonly isByNameAlone: boolean;
  /** By person: numbers of the organisation and the code that its last row states, and the answer, from 1; 0 is none yet. */
  private readonly lastOrganisation: Int32Array;
  private readonly lastCode: Int32Array;
  private readonly lastAnswer: Int32Array;

  constructor(
    private readonly lookup: OrganisationLookup,
    personCount: number,
  ) {
    this.isByNameAlone = lookup.byDomain.size === 0 && lookup.contacts.size === 0;
    this.lastOrganisation = new Int32Array(personCount);
    this.lastCode = new Int32Array(personCount);
    this.lastAnswer = new Int32Array(personCount);
  }

  /** How many organisations there are; their numbers are below it. */
  get count(): number {
    return this.organisations.length;
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
  of(row: ParticipantRow, person: number, day: string | null): number {
    const organisation = this.texts.of(row.organisation);
    if (this.isByNameAlone && row.code === null && organisation > 0) {
      const number = (this.byName[organisation] ?? this.resolve(row, day).number + 1) - 1;
      this.byName[organisation] = number + 1;
      return number;
    }
    const code = this.texts.of(row.code);
    const answer = this.lastAnswer[person] ?? 0;
    const isSame = organisation === this.lastOrganisation[person] && code === this.lastCode[person];
    if (answer > 0 && isSame) return answer - 1;
    // A contact's municipality depends on the person and the day.
    if (row.email !== null && this.lookup.contacts.has(row.email)) return this.resolve(row, day).number;
    const byCode = child(child(this.byFacts, organisation), this.domainOf(row));
    const number = byCode.get(code) ?? this.resolve(row, day).number;
    byCode.set(code, number);
    this.lastOrganisation[person] = organisation;
    this.lastCode[person] = code;
    this.lastAnswer[person] = number + 1;
    return number;
  }

  /** The number of the address's domain; 0 where it makes no difference. */
  private domainOf({ email, organisation }: ParticipantRow): number {
    const isUsed = this.lookup.byDomain.size > 0 || organisation === null;
    return isUsed && email !== null ? this.texts.of(emailDomain(email)) : 0;
  }

  private resolve(row: ParticipantRow, day: string | null): NumberedOrganisation {
    const { organisation, disagreement } = resolveOrganisation(this.lookup, row, day);
    this.hasDisagreement ||= disagreement !== null;
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
}
