/** Where a finding stands: sheet, row from 1, column letters. A part that does not apply is null. */
export interface Place {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
}

export type Severity = "error" | "warning" | "note";

/** What the sentence needs besides the place. Numbers are plain; texts are as in the workbook. */
export type FindingValues = Readonly<Record<string, string | number>>;

/** Something worth saying. The sentence is made by `shared/text`; no prose here. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly values: FindingValues;
}

export const noPlace: Place = { sheet: null, row: null, column: null };

export function hasError(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}
