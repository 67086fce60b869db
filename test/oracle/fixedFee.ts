import type { Book } from "./book";
import type { Rational } from "./rational";

/** What was fixed as the fee of a year. */
export function fixedFeeOf(book: Book, code: string, year: number): Rational | null {
  return book.fixedFees.find((each) => each.code === code && each.year === year)?.amount ?? null;
}

export function isFixed(book: Book, year: number): boolean {
  return book.fixedFees.some((each) => each.year === year);
}
