import type { MemberRow } from "../workbook/feeTables";

/** A municipality that is a member in a year. */
export interface Membership {
  readonly code: string;
  /** The first of its rows that meet the year. */
  readonly row: MemberRow;
  /** Months charged in its year of entry under "från månad": 13 − the month of Från; else 12. */
  readonly monthsFromEntry: number;
  /** It came in after 1 January of the year. */
  readonly isEntering: boolean;
}

/**
 * The members of a year by code: those whose time [Från, Till] meets it, a blank end being open.
 *
 * A code whose rows are broken is left out: its fault is told.
 */
export function membersOfYear(rows: readonly MemberRow[], year: number): readonly Membership[] {
  const first = `${String(year)}-01-01`;
  const last = `${String(year)}-12-31`;
  const byCode = new Map<string, MemberRow>();
  const brokenCodes = new Set<string>();
  for (const row of rows) {
    if (row.code === null) continue;
    if (row.broken) {
      brokenCodes.add(row.code);
      continue;
    }
    const meets = (row.from === null || row.from <= last) && (row.to === null || row.to >= first);
    const known = byCode.get(row.code);
    if (meets && (known === undefined || (row.from ?? "") < (known.from ?? ""))) byCode.set(row.code, row);
  }
  return [...byCode.entries()]
    .filter(([code]) => !brokenCodes.has(code))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, row]) => {
      const entered = row.from !== null && row.from > first ? row.from : null;
      return {
        code,
        row,
        monthsFromEntry: entered === null ? 12 : 13 - Number(entered.slice(5, 7)),
        isEntering: entered !== null,
      };
    });
}

/** The name under which the member's payer stands: a blank Betalare is the member itself. */
export function payerName(row: MemberRow): string {
  return row.payer ?? row.name;
}
