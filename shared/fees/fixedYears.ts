import type { Fraction } from "../money/fraction";
import { municipalityByCode } from "../population/municipalities";
import { sameWord } from "../text/sameWord";
import type { FeeTables, FixedFeeRow, MemberRow } from "../workbook/feeTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import { membersOfYear, type Membership } from "./membership";

/** A row of Fastställda avgifter that can be read. Name and payer that it does not state are those of the table of members. */
export interface FixedFee extends FixedFeeRow {
  readonly code: string;
  readonly amount: Fraction;
  readonly name: string;
  readonly payer: string;
  readonly paysForItself: boolean;
  /** Not stated in the row: it follows the table of members. */
  readonly lacksName: boolean;
  readonly lacksPayer: boolean;
}

/** A year whose fees are fixed: it has rows in Fastställda avgifter. */
export interface FixedYear {
  readonly year: number;
  /** By code; a row that could not be read is absent. */
  readonly rows: ReadonlyMap<string, FixedFee>;
  /** As the first row that states it; the rows of a year are fixed together. */
  readonly fixedOn: string | null;
  readonly body: string | null;
  readonly diaryNumber: string | null;
}

export interface FixedYears {
  readonly byYear: ReadonlyMap<number, FixedYear>;
  /** Years with rows, but not one for each of their members; rows of those who were none. */
  readonly findings: readonly Finding[];
}

/** The fixed years of a workbook, beside its table of members. */
export function fixedYears({ fixedFees, members }: Pick<FeeTables, "fixedFees" | "members">): FixedYears {
  const years = [...new Set(fixedFees.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const findings: Finding[] = [];
  const byYear = new Map<number, FixedYear>();
  const isUnknownMember = members.some((row) => row.broken && row.code === null);
  const brokenCodes = new Set(members.filter((row) => row.broken).map(({ code }) => code));
  for (const year of years) {
    const own = fixedFees.filter((row) => row.year === year);
    const memberships = membersOfYear(members, year);
    const codes = new Set(memberships.map(({ code }) => code));
    const fixedCodes = new Set(own.map(({ code }) => code));
    for (const { code, row } of memberships) {
      // A row whose code could not be read may be the one.
      if (fixedCodes.has(code) || fixedCodes.has(null)) continue;
      const values = { name: row.name, code, year };
      findings.push(finding("fixed-year-lacks-member", "error", placeOf(row.place, "code"), values));
    }
    for (const { code, place, broken } of own) {
      if (broken || code === null || codes.has(code) || isUnknownMember || brokenCodes.has(code)) continue;
      findings.push(finding("fixed-fee-non-member", "warning", placeOf(place, "code"), { code, year }));
    }
    byYear.set(year, fixedYear(year, own, knownMembers(members, memberships)));
  }
  return { byYear, findings };
}

/** What the table of members says of a code: by its membership in the year, else no more than the name that it has elsewhere. */
interface KnownMember {
  readonly name: string;
  readonly payer: string | null;
}

function knownMembers(
  members: readonly MemberRow[],
  memberships: readonly Membership[],
): ReadonlyMap<string, KnownMember> {
  const known = new Map<string, KnownMember>();
  for (const { code, name } of members) if (code !== null) known.set(code, { name, payer: null });
  for (const { code, row } of memberships) known.set(code, row);
  return known;
}

function fixedYear(year: number, own: readonly FixedFeeRow[], known: ReadonlyMap<string, KnownMember>): FixedYear {
  const first = <Field extends "fixedOn" | "body" | "diaryNumber">(field: Field) =>
    own.map((row) => row[field]).find((value) => value !== null) ?? null;
  const rows = new Map<string, FixedFee>();
  for (const row of own) {
    const { code, amount, broken } = row;
    if (code !== null && amount !== null && !broken)
      rows.set(code, { ...row, code, amount, ...whoPays(row, code, known.get(code)) });
  }
  return { year, rows, fixedOn: first("fixedOn"), body: first("body"), diaryNumber: first("diaryNumber") };
}

/** Who the fee is of and who pays it: as the row states, else as the member's row does. */
function whoPays(
  stated: FixedFeeRow,
  code: string,
  known: KnownMember | undefined,
): Pick<FixedFee, "name" | "payer" | "paysForItself" | "lacksName" | "lacksPayer"> {
  const name = stated.name ?? known?.name ?? municipalityByCode(code)?.name ?? code;
  const named = known?.payer ?? null;
  const payer = stated.payer ?? named ?? name;
  const isOwnName = sameWord(payer) === sameWord(name);
  return {
    ...{ name, payer },
    // A row states the member's own name where it pays for itself.
    paysForItself: isOwnName && (named === null || sameWord(named) !== sameWord(payer)),
    lacksName: stated.name === null,
    lacksPayer: stated.payer === null,
  };
}
