import type { Finding, FindingValues, Place, Severity } from "../../../workbook/finding";
import { finding } from "../../../workbook/place";

/** More of a kind say nothing new, and a file may have a million. */
const mostOfKind = 20;

/** Findings as they are made, so many of each kind; how many more there are is told at the end. */
export class ToldFindings {
  private readonly findings: Finding[] = [];
  private readonly counts = new Map<string, number>();

  add(code: string, severity: Severity, place: Place, values: FindingValues = {}): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= mostOfKind) this.findings.push(finding(code, severity, place, values));
  }

  all(sheet: string): readonly Finding[] {
    const more = [...this.counts.values()].reduce((sum, count) => sum + Math.max(0, count - mostOfKind), 0);
    const place = { sheet, row: null, column: null };
    return more === 0
      ? this.findings
      : [...this.findings, finding("export-more-findings", "note", place, { count: more })];
  }
}
