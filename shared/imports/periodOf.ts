import type { StatedPeriod } from "./statedPeriods";

/** The year at whose end the stated periods together stand; null where they name none; or why they are no year's end. */
export type PeriodReading =
  | { readonly year: number | null; readonly saysYearEnd: boolean }
  | { /** The period in the words of the file. */ readonly other: string };

/** Several periods that belong to the same figures, such as "31 december" over "2023". */
export function periodOf(periods: readonly StatedPeriod[]): PeriodReading {
  const years = new Set<number>();
  let saysYearEnd = false;
  for (const period of periods) {
    if (period.kind === "other") return { other: period.text };
    if (period.kind === "years") return { other: `${String(period.from)}–${String(period.to)}` };
    if (period.kind === "yearEnd") saysYearEnd = true;
    if (period.year !== null) years.add(period.year);
  }
  const [year = null, ...more] = years;
  return more.length > 0 ? { other: [...years].join(", ") } : { year, saysYearEnd };
}
