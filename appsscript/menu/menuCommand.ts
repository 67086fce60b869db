import type { CommandOptions } from "../../shared/commands/command";
import { calculateFeesCommand } from "../../shared/commands/calculateFees";
import type { Command } from "../../shared/commands/command";
import { findingsSummary } from "../../shared/reports/findingsSheet";
import type { Language } from "../../shared/text/language";
import { formatKronor } from "../../shared/text/numberText";
import { hasError } from "../../shared/workbook/finding";
import { HostFault } from "../host/hostFault";
import { runCommand, type CommandRun } from "../host/runCommand";
import { serviceFault } from "../host/serviceFault";
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
  telling(options.language, () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const run = runCommand(spreadsheet, command, options, null);
    const { plan, isWrongUsage } = run.outcome;
    const { language } = options;
    if (isWrongUsage === true) tell(plan.findings.map((each) => hostFindingText(each, language)).join("\n"), language);
    else if (hasError(plan.findings)) tell(errorText(run, language), language);
    else spreadsheet.toast(resultText(command, run, language), "Kommunnätverk", shownFor);
  });
}

/** Does something and tells its faults in a window. */
export function telling(language: Language, work: () => void): void {
  try {
    work();
  } catch (error) {
    const reason = error instanceof HostFault ? error.reason : error;
    if (reason instanceof Error) console.error(reason.stack ?? reason.message);
    const text = serviceFault(error, null).map((each) => hostFindingText(each, language));
    tell(text.join("\n\n"), language);
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
