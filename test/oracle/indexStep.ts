import type { Book, IndexStatus, IndexValue, RuleVersion } from "./book";
import { nameKey } from "./cells";
import { Fault } from "./fault";
import type { Rational } from "./rational";
import { add, divide, greater, multiply, one, rational, subtract, zero } from "./rational";

/** The change of one year as a part of one, and whether preliminary values were taken because final ones are missing. */
export interface IndexStep {
  readonly change: Rational;
  readonly preliminary: boolean;
}

const hundred = rational(100n);

/** a(y): the share of the index change, at least the minimum rise, at least zero when the rule is never lowered. */
export function indexStep(book: Book, version: RuleVersion, year: number, usePreliminary: boolean): IndexStep {
  const growth = indexGrowth(book, version, year, usePreliminary);
  let change = multiply(divide(version.sharePercent, hundred), growth.change);
  if (version.minimumRisePercent !== null) change = greater(change, divide(version.minimumRisePercent, hundred));
  if (version.neverLowered) change = greater(change, zero);
  return { change, preliminary: growth.preliminary };
}

/** g(y) by values of the rule's status; where a final value is missing, on request, by preliminary ones at both ends. */
function indexGrowth(book: Book, version: RuleVersion, year: number, usePreliminary: boolean): IndexStep {
  const stated = growthOf(book, version, year, version.indexStatus);
  if (stated !== null) return { change: stated, preliminary: false };
  const preliminary = version.indexStatus === "final" ? growthOf(book, version, year, "preliminary") : null;
  const step = `${version.series ?? ""}: the step to ${year}`;
  if (preliminary === null) throw new Fault(`${step} lacks an index value`);
  if (!usePreliminary) throw new Fault(`${step} has only a preliminary value; --preliminary-index takes it`);
  return { change: preliminary, preliminary: true };
}

function growthOf(book: Book, version: RuleVersion, year: number, status: IndexStatus): Rational | null {
  const now = valueOf(book, version, year, status);
  if (now === null) return null;
  if (now.unit === "percent") return divide(now.value, hundred);
  const before = valueOf(book, version, year - 1, status);
  return before === null ? null : subtract(divide(now.value, before.value), one);
}

/** v(p(y)): the value of the rule's period in the year that lies its lag before y. */
function valueOf(book: Book, version: RuleVersion, year: number, status: IndexStatus): IndexValue | null {
  const period = `${year - version.indexLag}${version.indexPeriod}`;
  const series = nameKey(version.series ?? "");
  return (
    book.indexValues.find(
      (each) => nameKey(each.series) === series && each.period === period && each.status === status,
    ) ?? null
  );
}

/** 1 + a. */
export function growthFactor(change: Rational): Rational {
  return add(one, change);
}
