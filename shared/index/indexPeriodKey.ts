import type { IndexPeriod } from "../workbook/feeTables";

/** How SCB and the sheet write a period: 2024, 2024M05, 2024K2. */
export function indexPeriodKey(year: number, period: IndexPeriod): string {
  if (period.kind === "month") return `${String(year)}M${String(period.number).padStart(2, "0")}`;
  if (period.kind === "quarter") return `${String(year)}K${String(period.number)}`;
  return String(year);
}
