import type { Book, Membership } from "./book";
import { Fault } from "./fault";
import { fixedFeeOf, isFixed } from "./fixedFee";
import type { Rational } from "./rational";
import { add, multiply, one, rational } from "./rational";
import type { Tariff } from "./tariff";

/** What a member may pay at most: the fixed fee of the year before times one plus the largest rise. Null where nothing limits it. */
export function riseLimit(book: Book, year: number, row: Membership, tariff: Tariff): Rational | null {
  const percent = tariff.version.largestRisePercent;
  if (percent === null || !wasThere(book, row.code, `${year - 1}-01-01`, `${year}-12-31`)) return null;
  if (!isFixed(book, year - 1)) throw new Fault(`a largest rise, but ${year - 1} is not fixed`);
  const before = fixedFeeOf(book, row.code, year - 1);
  if (before === null) throw new Fault(`${row.code} has no fixed fee of ${year - 1}`);
  return multiply(before, add(one, multiply(percent, rational(1n, 100n))));
}

/** Some row of the code holds each day from the first to the last: from the end of one row on, the next. */
function wasThere(book: Book, code: string, first: string, last: string): boolean {
  const holding = book.memberships.find(
    (row) => row.code === code && (row.from ?? "") <= first && (row.to ?? "9999-12-31") >= first,
  );
  if (holding === undefined) return false;
  if (holding.to === null || holding.to >= last) return true;
  return wasThere(book, code, dayAfter(holding.to), last);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
