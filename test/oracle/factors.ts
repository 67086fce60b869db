import type { Book, RuleVersion, YearDecision } from "./book";
import { Fault } from "./fault";
import { growthFactor, indexStep } from "./indexStep";
import type { Rational } from "./rational";
import { divide, multiply, one, rational } from "./rational";

/** k of every year from the base year on. */
export interface Factors {
  /** The first is the base year's, 1; the last is the fee year's. */
  readonly byYear: readonly Rational[];
  readonly preliminary: boolean;
}

/** k(B) = 1 and k(y) = k(y−1) · (1 + a(y)), exact; decisions on a year replace a(y), and are made up for when they say so. */
export function factors(book: Book, version: RuleVersion, year: number, usePreliminary: boolean): Factors {
  if (version.baseYear !== null && version.baseYear > year) throw new Fault(`the base year is after ${year}`);
  if (version.series === null || version.baseYear === null) return { byYear: [one], preliminary: false };
  const byYear: Rational[] = [one];
  let preliminary = false;
  const computed = (y: number): Rational => {
    const step = indexStep(book, version, y, usePreliminary);
    preliminary ||= step.preliminary;
    return growthFactor(step.change);
  };
  let current = one;
  let beforeOutstanding = one;
  let outstanding: number[] = [];
  for (let y = version.baseYear + 1; y <= year; y++) {
    const decision = decisionOf(book, y);
    if (decision?.percent !== undefined && decision.percent !== null) {
      if (!decision.madeUpLater) outstanding = [];
      else {
        if (outstanding.length === 0) beforeOutstanding = current;
        outstanding.push(y);
      }
      current = multiply(current, growthFactor(divide(decision.percent, rational(100n))));
    } else {
      const start = outstanding.length === 0 ? current : outstanding.map(computed).reduce(multiply, beforeOutstanding);
      current = multiply(start, computed(y));
      outstanding = [];
    }
    if (current.numerator <= 0n) throw new Fault(`the factor of ${y} is not positive`);
    byYear.push(current);
  }
  return { byYear, preliminary };
}

function decisionOf(book: Book, year: number): YearDecision | undefined {
  return book.yearDecisions.find((each) => each.year === year);
}
