import type { CommandOutcome } from "../../shared/commands/commandOutcome";
import type { Language } from "../../shared/text/language";
import { formatKronor } from "../../shared/text/numberText";
import { findingsSummary } from "../../shared/reports/findingsSheet";
import { hasError } from "../../shared/workbook/finding";
import type { SavedFile } from "../xlsx/workbookFile";
import type { Arguments } from "./parseArguments";
import { activityLines } from "./activityLines";
import { changeLines } from "./changeLines";
import { exportLines } from "./exportLines";
import { removalLines } from "./removalLines";
import { scenarioLines } from "./scenarioLines";
import { yearLines } from "./yearLines";
import { populationLines } from "./populationLines";

/** What came of the command, in a few lines for a person. */
export function resultLines(
  parsed: Arguments,
  outcome: CommandOutcome,
  sheets: readonly string[],
  saved: SavedFile | null,
  isUnanswered: boolean,
  language: Language,
): readonly string[] {
  const sv = language === "sv";
  const { summary } = outcome;
  const lines: string[] = [];
  if (outcome.isWrongUsage === true) return [];
  const comparison = outcome.population?.comparison ?? null;
  if (comparison !== null && comparison.figures.length > 0) lines.push(...populationLines(comparison, language));
  if (outcome.export !== undefined) lines.push(...exportLines(outcome.export, language));
  if (outcome.activity !== undefined) lines.push(...activityLines(outcome.activity, language));
  if (outcome.scenario !== undefined) lines.push(...scenarioLines(outcome.scenario, language));
  if (outcome.removal !== undefined) lines.push(...removalLines(outcome.removal, language));
  if (outcome.changes !== undefined) lines.push(...changeLines(outcome.changes, language));
  lines.push(...yearLines(outcome, language));
  const hasNothingToWrite = outcome.export !== undefined || outcome.removal !== undefined;
  if (sheets.length === 0 && hasNothingToWrite) {
    return [...lines, sv ? "Inget skrevs." : "Nothing was written."];
  }
  if (sheets.length === 0 && outcome.population !== undefined && (isUnanswered || !hasError(outcome.plan.findings))) {
    return [...lines, sv ? "Inget skrevs." : "Nothing was written."];
  }
  if (sheets.length === 0) {
    return [
      ...lines,
      sv ? "Inget skrevs. Rätta felen och kör igen." : "Nothing was written. Correct the errors and run again.",
    ];
  }
  if (parsed.command === "check") lines.push(findingsSummary(outcome.plan.findings, language));
  const hasFees = parsed.command === "calculate-fees" || parsed.command === "fix-year";
  if (hasFees && summary !== null && summary.total !== null) {
    const count = String(summary.members.length);
    const total = formatKronor(summary.total, language);
    lines.push(
      sv
        ? `${count} avgifter för ${String(summary.year)}, sammanlagt ${total}.`
        : `${count} fees for ${String(summary.year)}, ${total} in all.`,
    );
  }
  if (outcome.invoices !== undefined) {
    const { rows } = outcome.invoices;
    const ore = rows.reduce((sum, row) => sum + Math.round(row.net * 100), 0);
    const net = formatKronor(ore / 100, language);
    const file = parsed.csv === null ? "" : sv ? ` Också i ${parsed.csv}.` : ` Also in ${parsed.csv}.`;
    const count = String(rows.length);
    lines.push(sv ? `${count} fakturor, netto ${net}.${file}` : `${count} invoices, ${net} net.${file}`);
  }
  const names = sheets.join(", ");
  if (parsed.dryRun) {
    lines.push(sv ? `Skulle skriva: ${names}. Inget skrevs.` : `Would write: ${names}. Nothing was written.`);
  } else if (saved?.written === false) {
    lines.push(sv ? `Oförändrat: ${names} i ${saved.path}.` : `Unchanged: ${names} in ${saved.path}.`);
  } else if (saved !== null) {
    lines.push(sv ? `Skrev ${names} i ${saved.path}.` : `Wrote ${names} in ${saved.path}.`);
    if (saved.backup !== null) {
      lines.push(sv ? `Den tidigare filen finns i ${saved.backup}.` : `The previous file is kept in ${saved.backup}.`);
    }
  }
  return lines;
}
