import type { CommandOutcome, ExportOutcome } from "../../shared/commands/commandOutcome";
import { noYearReport } from "../../shared/reports/yearReport/yearReportFigures";
import { findingTextWithOptions } from "../../shared/text/findings/findingText";
import type { Language } from "../../shared/text/language";
import { scenarioCommands } from "./commandWords";
import type { Finding } from "../../shared/workbook/finding";

/**
 * The one object that `--json` prints, whatever came of the command. Commands that bring in population figures add `population`: the
 * figures beside those of the year before and those in the sheet, or null where there are none. Those that bring in an export, or remove
 * personal data, or try something out, have what they found in place of fees.
 * @param csv the text file of the invoices that was written; null: none
 * @param outcome null where the workbook could not even be read
 */
export function jsonResult(
  command: string,
  outcome: CommandOutcome | null,
  findings: readonly Finding[],
  sheets: readonly string[],
  language: Language,
  csv: string | null = null,
): string {
  return JSON.stringify({
    command,
    ...figuresOf(command, outcome),
    ...(command === "invoice-basis" ? { csv } : {}),
    ...(outcome?.changes === undefined ? {} : { changes: outcome.changes }),
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

function figuresOf(command: string, outcome: CommandOutcome | null): object {
  if (command === "import-attendance" || command === "import-survey" || command === "summarise-responses")
    return { year: null, ...(outcome?.export ?? noExport) };
  if (command === "summarise-events") return outcome?.activity ?? { year: null, figures: null };
  if (command === "summarise-year") return outcome?.yearReport ?? noYearReport;
  if (command === "plan-year") return outcome?.planned ?? { year: null, events: null };
  if (command === "member-page") return outcome?.memberPage ?? { year: null, member: null };
  if (command === "member-pages") return outcome?.memberPages ?? { year: null, members: [] };
  if (command === "remove-personal-data")
    return { year: null, ...(outcome?.removal ?? { rowsByTable: [], persons: 0 }) };
  if (scenarioCommands.some((each) => each === command))
    return { year: null, ...(outcome?.scenario ?? { budget: null, rules: null, projection: null }) };
  if (command === "invoice-basis") return invoicesOf(outcome);
  return outcome?.summary ?? { year: null, preliminary: false, members: [], total: null, payers: [] };
}

function invoicesOf(outcome: CommandOutcome | null): object {
  const { year, isFixed, rows } = outcome?.invoices ?? { year: null, isFixed: false, rows: [] };
  return { year, isFixed, invoices: rows };
}

const noExport: ExportOutcome = {
  kind: "unknown",
  columns: [],
  candidates: [],
  event: null,
  day: null,
  attendance: null,
  survey: null,
  replacedRows: 0,
};
