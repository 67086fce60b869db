import { errorRemark } from "./cellReading";
import type { RowReader } from "./rowReader";

/** Tells of an end that lies before its start. */
export function checkSpan(row: RowReader, field: string, from: string | null, to: string | null): void {
  if (from !== null && to !== null && to < from) row.tell(field, errorRemark("ends-before-start", { from, to }));
}
