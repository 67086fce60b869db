import { asRecord } from "./jsonStat";
import type { ScbFault } from "./populationRequest";

/** The years that a yearly table has, both ends included. */
export interface TablePeriods {
  readonly first: number;
  readonly last: number;
}

/**
 * What `/tables/{id}` says of a table's years. That a table has ended it does not say; `discontinued` is null where a series goes on in
 * another table.
 */
export function tablePeriods(table: string, data: unknown): TablePeriods | ScbFault {
  const { id, firstPeriod, lastPeriod } = asRecord(data);
  if (id !== table) return { fault: "scb-answer-odd", values: { table, part: "id" } };
  const [first, last] = [yearOf(firstPeriod), yearOf(lastPeriod)];
  if (first === null) return { fault: "scb-answer-odd", values: { table, part: "firstPeriod" } };
  if (last === null) return { fault: "scb-answer-odd", values: { table, part: "lastPeriod" } };
  return { first, last };
}

function yearOf(period: unknown): number | null {
  return typeof period === "string" && /^\d{4}$/.test(period) ? Number(period) : null;
}
