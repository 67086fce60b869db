import type { CellValue } from "../cell";
import type { Severity, FindingValues } from "../finding";

/** A cell as a host read it: its value and its number format code. */
export interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

/** Something worth saying of a cell; the row adds where it stands. */
export interface Remark {
  readonly code: string;
  readonly severity: Severity;
  readonly values: FindingValues;
}

/** What a cell holds. Null without an error is a blank cell; null with one is a cell that could not be read. */
export interface Reading<Value> {
  readonly value: Value | null;
  readonly remarks: readonly Remark[];
}

export type Reader<Value> = (cell: Cell) => Reading<Value>;

export const blankReading: Reading<never> = { value: null, remarks: [] };

export function readAs<Value>(value: Value, ...remarks: readonly Remark[]): Reading<Value> {
  return { value, remarks };
}

export function errorRemark(code: string, values: FindingValues = {}): Remark {
  return { code, severity: "error", values };
}

export function warningRemark(code: string, values: FindingValues = {}): Remark {
  return { code, severity: "warning", values };
}

export function noteRemark(code: string, values: FindingValues = {}): Remark {
  return { code, severity: "note", values };
}

/** A cell that could not be read. */
export function unreadable(code: string, values: FindingValues = {}): Reading<never> {
  return { value: null, remarks: [errorRemark(code, values)] };
}
