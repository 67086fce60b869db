import { sampleTables } from "../../samples/sampleNetwork";
import type { TableId } from "../../shared/workbook/tableSchema";

/** The rows of a table of the sample. */
export function sampleRows(table: TableId) {
  return sampleTables.find((candidate) => candidate.table === table)?.rows ?? [];
}

export interface PlainFee {
  readonly code: string;
  readonly bound: "floor" | "cap" | "none";
  readonly fee: number;
}

/**
 * The sample's fees of a year in whole kronor, by whole-number arithmetic of its own: öre times tenths of an index point, so that every
 * product is exact; divided once, rounded once, half up.
 */
export function plainFees(year: number): readonly PlainFee[] {
  const level = (of: number) =>
    Math.round(Number(sampleRows("wageIndex").find((row) => row["period"] === of)?.["value"]) * 10);
  const [rule] = sampleRows("feeRules");
  const ore = (field: string) => Math.round(Number(rule?.[field]) * 100);
  const base = level(2019);
  const scale = level(year - 2);
  return sampleRows("members").map(({ code }) => {
    const figure = sampleRows("population").find((row) => row["code"] === code && row["year"] === year - 1);
    const unbounded = ore("rate") * Number(figure?.["population"]) * scale;
    const [floor, cap] = [ore("floor") * scale, ore("cap") * scale];
    const bounded = Math.min(cap, Math.max(floor, unbounded));
    const bound = unbounded < floor ? "floor" : unbounded > cap ? "cap" : "none";
    return { code: String(code), bound, fee: Math.floor((2 * bounded + 100 * base) / (200 * base)) };
  });
}
