import { isBlank, isCellError, type CellValue } from "./cell";

/** Do two cells hold the same? Blank cells are alike, whatever white space they hold. */
export function sameCellValue(one: CellValue, other: CellValue): boolean {
  if (isBlank(one) && isBlank(other)) return true;
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}
