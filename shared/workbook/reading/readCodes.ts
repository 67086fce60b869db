import type { Cell, Reading, Remark } from "./cellReading";
import { readCode } from "./readCode";
import { readList } from "./readList";

/** Codes between semicolons or commas: "1438; 1439". One that cannot be read is told, and none of them counts. */
export function readCodes(cell: Cell): Reading<readonly string[]> {
  if (typeof cell.value !== "string") {
    const { value, remarks } = readCode(cell);
    return { value: value === null ? null : [value], remarks };
  }
  const { value: parts, remarks: listRemarks } = readList({ ...cell, value: cell.value.replace(/,/g, ";") });
  const readings = (parts ?? []).map((part) => readCode({ ...cell, value: part }));
  const remarks: readonly Remark[] = [...listRemarks, ...readings.flatMap((reading) => reading.remarks)];
  const codes = readings.flatMap(({ value }) => (value === null ? [] : [value]));
  return { value: codes.length === 0 || codes.length < readings.length ? null : [...new Set(codes)], remarks };
}
