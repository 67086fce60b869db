import type { Fraction } from "../money/fraction";
import type { FeeTables, FixedFeeRow } from "../workbook/feeTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import { membersOfYear } from "./membership";

/** A row of Fastställda avgifter that can be read. */
export interface FixedFee extends FixedFeeRow {
  readonly code: string;
  readonly amount: Fraction;
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
    byYear.set(year, fixedYear(year, own));
  }
  return { byYear, findings };
}

function fixedYear(year: number, own: readonly FixedFeeRow[]): FixedYear {
  const first = <Field extends "fixedOn" | "body" | "diaryNumber">(field: Field) =>
    own.map((row) => row[field]).find((value) => value !== null) ?? null;
  const rows = new Map<string, FixedFee>();
  for (const row of own) {
    const { code, amount, broken } = row;
    if (code !== null && amount !== null && !broken) rows.set(code, { ...row, code, amount });
  }
  return { year, rows, fixedOn: first("fixedOn"), body: first("body"), diaryNumber: first("diaryNumber") };
}
