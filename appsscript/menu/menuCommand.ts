import type { CommandOptions } from "../../shared/commands/commandOptions";
import { calculateFeesCommand } from "../../shared/commands/calculateFees";
import type { Command } from "../../shared/commands/command";
import { findingsSummary } from "../../shared/reports/findingsSheet";
import type { Language } from "../../shared/text/language";
import { formatKronor } from "../../shared/text/numberText";
import { hasError } from "../../shared/workbook/finding";
import { logFault } from "../host/logFault";
import { runCommand, type CommandRun } from "../host/runCommand";
import { runFindings } from "../host/runFindings";
import { hostFindingText } from "../text/hostFindingText";
import { menuText } from "../text/menuText";

/** What a command is asked from the menu: what Inställningar says. */
export const menuOptions: Omit<CommandOptions, "language"> = {
  year: null,
  populationYear: null,
  latestPopulation: false,
  preliminaryIndex: false,
  valuesOnly: false,
  member: null,
  sample: null,
};

/** How long a message stays in the corner, in seconds. */
const shownFor = 15;

/** Runs a command from the menu and tells what came of it: in the corner where all is well, in a window where something is wrong. */
export function menuCommand(command: Command, options: CommandOptions): void {
  const { language } = options;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const run = telling(language, () => runCommand(spreadsheet, command, options, null));
  if (run === null) return;
  const { plan, isWrongUsage } = run.outcome;
  if (isWrongUsage === true) tell(plan.findings.map((each) => hostFindingText(each, language)).join("\n"), language);
  else if (hasError(plan.findings)) tell(errorText(run, language), language);
  else spreadsheet.toast(resultText(command, run, language), "Kommunnätverk", shownFor);
}

/** Does something and tells in a window what stopped it; then gives null. */
export function telling<Result>(language: Language, work: () => Result): Result | null {
  try {
    return work();
  } catch (error) {
    logFault(error);
    const sentences = runFindings(error).map((each) => hostFindingText(each, language));
    tell(sentences.join("\n\n"), language);
    return null;
  }
}

function tell(text: string, language: Language): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(menuText("failed", language), text, ui.ButtonSet.OK);
}

function errorText({ outcome, written }: CommandRun, language: Language): string {
  const summary = findingsSummary(outcome.plan.findings, language);
  return `${summary} ${menuText("errors", language, { sheets: written.join(", ") })}`;
}

function resultText(command: Command, { outcome, written }: CommandRun, language: Language): string {
  const { summary } = outcome;
  if (written.length === 0) return menuText("nothingToWrite", language);
  const sheets = menuText("written", language, { sheets: written.join(", ") });
  if (command !== calculateFeesCommand || summary === null || summary.total === null) return sheets;
  const fees = menuText("fees", language, {
    count: String(summary.members.length),
    year: String(summary.year),
    total: formatKronor(summary.total, language),
  });
  return `${fees} ${sheets}`;
}
