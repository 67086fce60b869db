/** An error that a cell shows, such as `#REF!`; it is neither text nor a number. */
export interface CellError {
  readonly error: string;
}

/** What a host reads from a cell. Dates are serial numbers, days since 30 December 1899; a blank cell is null. */
export type CellValue = string | number | boolean | null | CellError;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Blank as a person sees it: nothing, or only white space. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
