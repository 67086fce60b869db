import type { Book, RuleVersion } from "./book";
import { factors } from "./factors";
import { Fault } from "./fault";
import type { Rational } from "./rational";
import { compare, divide, multiply, one, roundToUnit } from "./rational";
import { classesOf } from "./ruleVersions";

/** A value that was rounded, and to what unit. */
export interface Rounding {
  readonly exact: Rational;
  readonly unit: Rational;
}

export interface TariffClass {
  readonly upTo: number | null;
  readonly fee: Rational | null;
  readonly rate: Rational | null;
}

/** The amounts of one year by one version. */
export interface Tariff {
  readonly version: RuleVersion;
  readonly factor: Rational;
  readonly fixed: Rational | null;
  readonly rate: Rational | null;
  readonly floor: Rational | null;
  readonly cap: Rational | null;
  readonly classes: readonly TariffClass[];
  readonly preliminary: boolean;
  readonly roundings: readonly Rounding[];
}

/** Stated amounts times the factor, those that are indexed, rounded as the version says. */
export function tariffOf(book: Book, version: RuleVersion, year: number, usePreliminary: boolean): Tariff {
  const { byYear, preliminary } = factors(book, version, year, usePreliminary);
  const roundings: Rounding[] = [];
  const round = (exact: Rational, unit: Rational | null): Rational => {
    if (unit === null) return exact;
    roundings.push({ exact, unit });
    return roundToUnit(exact, unit);
  };
  const amount = (stated: Rational | null, indexed: boolean, unit: Rational | null): Rational | null => {
    if (stated === null) return null;
    const steps = indexed ? byYear : [one];
    if (!version.chainRounded) return round(multiply(stated, lastOf(steps)), unit);
    return steps
      .slice(1)
      .reduce(
        (chained, factor, index) => round(multiply(chained, divide(factor, steps[index] ?? one)), unit),
        round(stated, unit),
      );
  };
  const tariff: Tariff = {
    version,
    factor: lastOf(byYear),
    fixed: amount(version.fixed, version.indexFee, version.amountUnit),
    rate: amount(version.rate, version.indexFee, version.rateUnit),
    floor: amount(version.floor, version.indexFloor, version.amountUnit),
    cap: amount(version.cap, version.indexCap, version.amountUnit),
    classes: classesOf(book, version).map((each) => ({
      upTo: each.upTo,
      fee: amount(each.fee, version.indexFee, version.amountUnit),
      rate: amount(each.rate, version.indexFee, version.rateUnit),
    })),
    preliminary,
    roundings,
  };
  if (tariff.floor !== null && tariff.cap !== null && compare(tariff.floor, tariff.cap) > 0)
    throw new Fault(`the floor of ${year} is above its cap`);
  return tariff;
}

function lastOf(values: readonly Rational[]): Rational {
  return values[values.length - 1] ?? one;
}
