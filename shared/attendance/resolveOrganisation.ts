import { municipalityByCode } from "../population/municipalities";
import { resolveMunicipality } from "../population/resolveMunicipality";
import { emailDomain } from "../text/normaliseEmail";
import { sameWord } from "../text/sameWord";
import type { OrganisationKind, ParticipantRow } from "../workbook/activityTables";
import { organisationOfDomain, type KnownOrganisation, type OrganisationLookup } from "./organisationLookup";

/** What says which organisation someone is from, the strongest first. */
export const organisationSources = ["code", "contact", "name", "domain", "municipality"] as const;
export type OrganisationSource = (typeof organisationSources)[number];

/** What a row says of where someone is from. */
export type OrganisationFacts = Pick<ParticipantRow, "code" | "email" | "organisation">;

/** Where someone is from. */
export interface ResolvedOrganisation {
  /** As Domäner has it, else the municipality's, else as written; null where only an address tells. */
  readonly name: string | null;
  readonly kind: OrganisationKind | null;
  /** Municipalities (or members' own ids) that it stands for. */
  readonly codes: readonly string[];
  /** What answered; null: nothing, and the organisation is to be listed. */
  readonly source: OrganisationSource | null;
}

/** Two answers that name different municipalities; the first one counts. */
export interface Disagreement {
  readonly first: Answer;
  readonly other: Answer;
}

export interface Resolution {
  readonly organisation: ResolvedOrganisation;
  readonly disagreement: Disagreement | null;
}

interface Answer {
  readonly source: OrganisationSource;
  readonly codes: readonly string[];
  readonly known: KnownOrganisation | null;
}

function kindOfCode(code: string | undefined): OrganisationKind | null {
  if (code === undefined || !/^\d+$/.test(code)) return null;
  return code.length === 4 ? "municipality" : "region";
}

function contactAnswers({ contacts }: OrganisationLookup, email: string, day: string | null): readonly Answer[] {
  const onDay = (contacts.get(email) ?? []).filter(
    ({ from, to }) => day === null || ((from === null || from <= day) && (to === null || to >= day)),
  );
  const codes = [...new Set(onDay.flatMap(({ code }) => (code === null ? [] : [code])))];
  return codes.map((code) => ({ source: "contact", codes: [code], known: null }));
}

function answersOf(lookup: OrganisationLookup, facts: OrganisationFacts, day: string | null): readonly Answer[] {
  const { code, email, organisation } = facts;
  const answers: Answer[] = [];
  if (code !== null) answers.push({ source: "code", codes: [code], known: null });
  if (email !== null) answers.push(...contactAnswers(lookup, email, day));
  const named = organisation === null ? undefined : lookup.byName.get(sameWord(organisation));
  if (named !== undefined) answers.push({ source: "name", codes: named.codes, known: named });
  const domain = email === null ? null : emailDomain(email);
  const owner = domain === null ? undefined : organisationOfDomain(lookup, domain);
  if (owner !== undefined) answers.push({ source: "domain", codes: owner.codes, known: owner });
  const municipality = organisation === null ? undefined : resolveMunicipality(organisation);
  if (municipality !== undefined) answers.push({ source: "municipality", codes: [municipality.code], known: null });
  return answers;
}

/** The first two answers that have no municipality in common. */
function disagreementOf(answers: readonly Answer[]): Disagreement | null {
  const [first, ...others] = answers.filter(({ codes }) => codes.length > 0);
  const other = others.find(({ codes }) => !codes.some((code) => first?.codes.includes(code) === true));
  return first === undefined || other === undefined ? null : { first, other };
}

/**
 * The organisation and the municipality that someone is from: the first that answers of Kommunkod in the row, Kontakter with that e-mail on
 * that day, Domäner by Namn, then by Domän, and a municipality's name.
 *
 * An organisation of Domäner lends its kind and name to a stronger answer that names one of its municipalities, or where it has none.
 * @param day of the event; null: unknown, then contacts of any time count
 */
export function resolveOrganisation(
  lookup: OrganisationLookup,
  facts: OrganisationFacts,
  day: string | null,
): Resolution {
  const answers = answersOf(lookup, facts, day);
  const [first] = answers;
  if (first === undefined) {
    return { organisation: { name: facts.organisation, kind: null, codes: [], source: null }, disagreement: null };
  }
  const { codes, source } = first;
  const isCompatible = (known: KnownOrganisation) =>
    known.codes.length === 0 || known.codes.some((code) => codes.includes(code));
  const known = first.known ?? answers.find((each) => each.known !== null && isCompatible(each.known))?.known ?? null;
  const municipality = codes.length === 1 ? municipalityByCode(codes[0] ?? "")?.name : undefined;
  return {
    organisation: {
      name: known?.name ?? municipality ?? facts.organisation,
      kind: known?.kind ?? (codes.length === 1 ? kindOfCode(codes[0]) : null),
      codes,
      source,
    },
    disagreement: disagreementOf(answers),
  };
}
