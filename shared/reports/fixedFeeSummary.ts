import type { FeeResult } from "../fees/calculateFees";
import type { FixedFee, FixedYear } from "../fees/fixedYears";
import { payerKeys } from "../fees/payerKeys";
import { toNumber } from "../money/decimal";
import { add, compare, reduce, zero, type Fraction } from "../money/fraction";
import { compareSwedish } from "../text/compareSwedish";
import { sameWord } from "../text/sameWord";
import type { MemberFee } from "../fees/memberFee";
import type { FeeSummary } from "./feeSummary";
import { memberSummary, type MemberSummary } from "./memberSummary";

/**
 * The fees of a fixed year in plain data: what was fixed, and the figures stated beside it.
 *
 * What Fastställda avgifter does not hold, such as the rule's amounts, is told only where the tables still give the same fee.
 */
export function fixedFeeSummary(result: FeeResult, fixed: FixedYear): FeeSummary {
  const rows = fixedRowsByCode(fixed);
  const members = rows.map((row) => fixedMember(result, row));
  return {
    year: fixed.year,
    preliminary: false,
    members,
    total: toNumber(rows.reduce((sum, { amount }) => add(sum, amount), zero)),
    payers: payersOf(rows),
    fixed: { date: fixed.fixedOn, body: fixed.body, diaryNumber: fixed.diaryNumber },
  };
}

/** The rows of a fixed year by code. */
export function fixedRowsByCode({ rows }: FixedYear): readonly FixedFee[] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** What the tables give for the member where that is still what was fixed. */
function stillGiven({ fees }: FeeResult, row: FixedFee): MemberFee | null {
  const member = fees.members.find((each) => each.code === row.code);
  if (member === undefined || compare(member.fee, row.amount) !== 0) return null;
  return member.population === row.population ? member : null;
}

function fixedMember(result: FeeResult, row: FixedFee): MemberSummary {
  const { code } = row;
  const previousFee = result.previousFee.get(code) ?? null;
  const given = stillGiven(result, row);
  const membership = result.fees.memberships.find((member) => member.code === code)?.row ?? null;
  const number = (value: Fraction | null) => (value === null ? null : toNumber(value));
  const summary = given === null ? null : memberSummary(given, previousFee);
  return {
    code,
    name: row.name,
    payer: row.payer,
    category: membership?.category ?? null,
    months: summary?.months ?? null,
    population: row.population,
    populationYear: row.populationYear,
    fixed: summary?.fixed ?? null,
    rate: summary?.rate ?? null,
    floor: summary?.floor ?? null,
    cap: summary?.cap ?? null,
    factor: factorText(row.factor, given),
    unbounded: number(row.unbounded),
    bound: row.bound,
    riseLimited: summary?.riseLimited ?? false,
    fee: toNumber(row.amount),
    previousFee: number(previousFee),
    decided: summary?.decided ?? null,
  };
}

/** Exact where the tables still give it, else as many digits as the cell holds. */
function factorText(factor: Fraction | null, given: MemberFee | null): string | null {
  const exact = given === null ? null : reduce(given.amounts.chain.factor);
  const isSame =
    exact !== null && (factor === null || toNumber(exact).toPrecision(15) === toNumber(factor).toPrecision(15));
  const known = isSame ? exact : factor === null ? null : reduce(factor);
  return known === null ? null : `${known.numerator.toString()}/${known.denominator.toString()}`;
}

/** In Swedish order of their names. */
function payersOf(rows: readonly FixedFee[]): FeeSummary["payers"] {
  const paid = rows.map((row) => ({ ...row, word: sameWord(row.payer) }));
  const keyOf = payerKeys(paid);
  const payers = new Map<string, { readonly payer: string; fee: Fraction; readonly members: string[] }>();
  for (const row of paid) {
    const own = payers.get(keyOf(row)) ?? { payer: row.payer, fee: zero, members: [] };
    payers.set(keyOf(row), own);
    own.fee = add(own.fee, row.amount);
    own.members.push(row.code);
  }
  return [...payers.values()]
    .sort((a, b) => compareSwedish(a.payer, b.payer))
    .map((each) => ({ ...each, fee: toNumber(each.fee) }));
}
