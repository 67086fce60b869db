import type { Fraction } from "../money/fraction";
import type { WageIndexRow } from "../workbook/feeTables";
import { sameWord } from "../text/sameWord";
import { indexPeriodKey } from "./indexPeriodKey";

export type IndexStatus = "final" | "preliminary";

/** The values of one series. */
export interface WageIndexSeries {
  readonly unit: "index" | "percent";
  valueOf(periodKey: string, status: IndexStatus): Fraction | null;
  /** A row for the period that could not be read: what rests on it is silent, since the row has told its fault. */
  isBroken(periodKey: string): boolean;
}

export interface WageIndexLookup {
  /** Null where the table has no row of the series. */
  series(name: string): WageIndexSeries | null;
  /** Some row has an unreadable series. */
  readonly hasUnknownRows: boolean;
}

export function wageIndexLookup(rows: readonly WageIndexRow[]): WageIndexLookup {
  const values = new Map<string, Map<string, Fraction>>();
  const units = new Map<string, "index" | "percent">();
  const brokenPeriods = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.series === null) continue;
    const name = sameWord(row.series);
    const bySeries = values.get(name) ?? new Map<string, Fraction>();
    values.set(name, bySeries);
    const key = row.year === null || row.period === null ? "*" : indexPeriodKey(row.year, row.period);
    if (row.broken || row.value === null || row.status === null) {
      const broken = brokenPeriods.get(name) ?? new Set<string>();
      brokenPeriods.set(name, broken.add(key));
      continue;
    }
    if (row.unit !== null && !units.has(name)) units.set(name, row.unit);
    bySeries.set(`${key} ${row.status}`, row.value);
  }
  return {
    hasUnknownRows: rows.some((row) => row.series === null),
    series(name) {
      const key = sameWord(name);
      const found = values.get(key);
      if (found === undefined) return null;
      const broken = brokenPeriods.get(key) ?? new Set<string>();
      return {
        unit: units.get(key) ?? "index",
        valueOf: (periodKey, status) => found.get(`${periodKey} ${status}`) ?? null,
        isBroken: (periodKey) => broken.has(periodKey) || broken.has("*"),
      };
    },
  };
}
