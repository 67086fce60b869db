import type { Book, Membership } from "./book";
import { nameKey } from "./cells";

function meets(row: Membership, year: number): boolean {
  return (row.from === null || row.from <= `${year}-12-31`) && (row.to === null || row.to >= `${year}-01-01`);
}

/** The rows that count in a year, by code: of each code the first that meets the year. */
export function membershipsOf(book: Book, year: number): Membership[] {
  const first = new Map<string, Membership>();
  for (const row of book.memberships.filter((each) => meets(each, year))) {
    const known = first.get(row.code);
    if (known === undefined || (row.from ?? "") < (known.from ?? "")) first.set(row.code, row);
  }
  return [...first.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

export function membershipOf(book: Book, year: number, code: string): Membership | null {
  return membershipsOf(book, year).find((row) => row.code === code) ?? null;
}

/** What members of one payer share. Those that pay for themselves under one name are a payer each, unless one has that name in its cell. */
export function payerKey(book: Book, year: number, row: Membership): string {
  const isWritten = namedAlike(book, year, row.payer).some((each) => !each.paysForItself);
  return isWritten ? nameKey(row.payer) : `${nameKey(row.payer)}, ${row.code}`;
}

/** Members of a member's payer in a year, by code. */
export function membersOfPayer(book: Book, year: number, row: Membership): Membership[] {
  const key = payerKey(book, year, row);
  return namedAlike(book, year, row.payer).filter((each) => payerKey(book, year, each) === key);
}

/** More than one payer has the name of this member's, so that no row by that name is of one of them. */
export function sharesPayerName(book: Book, year: number, row: Membership): boolean {
  return membersOfPayer(book, year, row).length < namedAlike(book, year, row.payer).length;
}

function namedAlike(book: Book, year: number, payer: string): Membership[] {
  return membershipsOf(book, year).filter((row) => nameKey(row.payer) === nameKey(payer));
}

/** Gemensamt; a payer that is missing in the table is var för sig. */
export function isJointPayer(book: Book, payer: string): boolean {
  return book.payers.some((each) => each.joint && nameKey(each.payer) === nameKey(payer));
}

/** Since the first row of the year counts, none of the same code stood until the day before. */
export function entersDuring(row: Membership, year: number): boolean {
  return row.from !== null && row.from > `${year}-01-01` && row.from <= `${year}-12-31`;
}

/** Months that a new member pays for; 12 when it was a member from the first of January. */
export function monthsFromEntry(row: Pick<Membership, "from">, year: number): number {
  return row.from !== null && row.from.startsWith(`${year}-`) ? 13 - Number(row.from.slice(5, 7)) : 12;
}
