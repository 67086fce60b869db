import type { Finding, FindingValues, Place } from "../../shared/workbook/finding";
import { noPlace } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";

/** Something that keeps the host from reading or writing, as a finding that says what to do. */
export class HostFault extends Error {
  readonly finding: Finding;

  constructor(code: string, values: FindingValues = {}, place: Place = noPlace) {
    super(code);
    this.name = "HostFault";
    this.finding = finding(code, "error", place, values);
  }
}

/** The person pressed Cancel while nothing was written yet. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}

export function onSheet(sheet: string): Place {
  return { sheet, row: null, column: null };
}
