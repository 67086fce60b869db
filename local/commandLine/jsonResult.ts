import type { FeeSummary } from "../../shared/reports/feeSummary";
import { findingText } from "../../shared/text/findings/findingText";
import type { Language } from "../../shared/text/language";
import type { Finding } from "../../shared/workbook/finding";

/** The one object that `--json` prints, whatever came of the command. */
export function jsonResult(
  command: string,
  summary: FeeSummary | null,
  findings: readonly Finding[],
  sheets: readonly string[],
  language: Language,
): string {
  const fees = summary ?? { year: null, preliminary: false, members: [], total: null, payers: [] };
  return JSON.stringify({
    command,
    ...fees,
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      ...finding.place,
      message: findingText(finding, language),
    })),
    sheets,
  });
}
