import type { CommandOutcome } from "../../shared/commands/command";
import { findingTextWithOptions } from "../../shared/text/findings/findingText";
import type { Language } from "../../shared/text/language";
import type { Finding } from "../../shared/workbook/finding";

/**
 * The one object that `--json` prints, whatever came of the command. Commands that bring in population figures add `population`: the
 * figures beside those of the year before and those in the sheet, or null where there are none.
 * @param outcome null where the workbook could not even be read
 */
export function jsonResult(
  command: string,
  outcome: CommandOutcome | null,
  findings: readonly Finding[],
  sheets: readonly string[],
  language: Language,
): string {
  const fees = outcome?.summary ?? { year: null, preliminary: false, members: [], total: null, payers: [] };
  return JSON.stringify({
    command,
    ...fees,
    ...(outcome?.population === undefined ? {} : { population: outcome.population.comparison }),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      ...finding.place,
      message: findingTextWithOptions(finding, language),
    })),
    sheets,
  });
}
