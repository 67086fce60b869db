import type { Membership } from "./book";
import { nameKey } from "./cells";
import { Fault, required } from "./fault";
import { largestRemainder } from "./largestRemainder";
import { riseLimit } from "./largestRise";
import { entersDuring, isJointPayer, membersOfPayer, monthsFromEntry, sharesPayerName } from "./memberships";
import type { Rational } from "./rational";
import { compare, multiply, rational, roundToUnit, sum, zero } from "./rational";
import type { RuleFee } from "./ruleFee";
import { ruleFee } from "./ruleFee";
import { needsPopulation, sameCategory, versionInForce } from "./ruleVersions";
import type { Tariff } from "./tariff";
import { tariffOf } from "./tariff";
import type { YearSetting } from "./yearSetting";
import { requiredPopulation } from "./yearSetting";

/** The fee by the rule, before any decision on the amount. */
export interface UndecidedFee extends RuleFee {
  /** The largest rise holds it back. */
  readonly riseLimited: boolean;
  /** Of the member, or of its joint payer, before the one rounding. */
  readonly exact: Rational;
  readonly fee: Rational;
}

export function memberTariff(setting: YearSetting, row: Membership): Tariff {
  const version = required(
    versionInForce(setting.book, row.category, setting.year),
    `${row.code}: no rule for ${setting.year}, category ${row.category ?? "(blank)"}`,
  );
  return tariffOf(setting.book, version, setting.year, setting.usePreliminaryIndex);
}

/** Months of the year that the rule takes a fee for. */
export function monthsOf(row: Membership, tariff: Tariff, year: number): number {
  return tariff.version.fromMonth ? monthsFromEntry(row, year) : 12;
}

/** @param withRise false: as if the rule set no largest rise */
export function undecidedFee(setting: YearSetting, row: Membership, withRise = true): UndecidedFee {
  return isJointPayer(setting.book, row.payer) ? jointFee(setting, row, withRise) : ownFee(setting, row, withRise);
}

/** The lesser of the bounded fee and the largest rise's limit. */
function held(bounded: Rational, limit: Rational | null): { amount: Rational; riseLimited: boolean } {
  const riseLimited = limit !== null && compare(limit, bounded) < 0;
  return { amount: riseLimited ? limit : bounded, riseLimited };
}

/** A member by itself. */
export function ownFee(setting: YearSetting, row: Membership, withRise: boolean): UndecidedFee {
  const tariff = memberTariff(setting, row);
  const population = needsPopulation(setting.book, tariff.version)
    ? requiredPopulation(setting, row.code, tariff.version.populationLag)
    : null;
  const fee = ruleFee(tariff, population);
  const limit = withRise ? riseLimit(setting.book, setting.year, row, tariff) : null;
  const { amount, riseLimited } = held(fee.bounded, limit);
  const exact = multiply(amount, rational(monthsOf(row, tariff, setting.year), 12n));
  return { ...fee, riseLimited, exact, fee: roundToUnit(exact, tariff.version.feeUnit) };
}

/** A member's share of what its payer's members pay together. */
function jointFee(setting: YearSetting, row: Membership, withRise: boolean): UndecidedFee {
  const group = jointGroup(setting, row);
  const tariff = memberTariff(setting, row);
  const populations = group.map((each) => requiredPopulation(setting, each.code, tariff.version.populationLag));
  const fee = ruleFee(
    tariff,
    populations.reduce((a, b) => a + b, 0),
  );
  const limits = group.map((each) => (withRise ? riseLimit(setting.book, setting.year, each, tariff) : null));
  // One who was not there both years leaves the group without a limit.
  const { amount, riseLimited } = held(
    fee.bounded,
    limits.some((each) => each === null) ? null : sum(limits.map((each) => each ?? zero)),
  );
  const shares = largestRemainder(roundToUnit(amount, tariff.version.feeUnit), tariff.version.feeUnit, populations);
  const own = required(shares[group.findIndex((each) => each.code === row.code)], `${row.code}: no share`);
  return { ...fee, riseLimited, exact: amount, fee: own };
}

function jointGroup(setting: YearSetting, row: Membership): Membership[] {
  if (sharesPayerName(setting.book, setting.year, row))
    throw new Fault(`${nameKey(row.payer)}: several payers have the name in ${setting.year}, and it is joint`);
  const group = membersOfPayer(setting.book, setting.year, row);
  for (const each of group) {
    if (!sameCategory(each.category, row.category)) throw new Fault(`${row.payer}: members of two categories`);
    if (entersDuring(each, setting.year)) throw new Fault(`${row.payer}: ${each.code} enters during the year`);
    if (setting.book.decisions.some((d) => d.code === each.code && d.year === setting.year))
      throw new Fault(`${row.payer}: ${each.code} has a decision of its own`);
  }
  return group;
}
