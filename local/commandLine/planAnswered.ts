import type { Command } from "../../shared/commands/command";
import type { CommandOptions } from "../../shared/commands/commandOptions";
import type { CommandOutcome } from "../../shared/commands/commandOutcome";
import type { ArrivedPopulation, PopulationRequest } from "../../shared/scb/populationRequest";
import type { Language } from "../../shared/text/language";
import type { OpenedWorkbook } from "../xlsx/openedWorkbook";
import { planCommand } from "./planCommand";

/** Asks SCB. The language is that of the workbook. */
export type AskScb = (request: PopulationRequest, language: Language) => Promise<ArrivedPopulation>;

/** A command as it is planned. */
export interface PlannedCommand {
  readonly outcome: CommandOutcome;
  /** SCB was asked and gave nothing. */
  readonly isUnanswered: boolean;
}

/** Lets a command plan, and once more with SCB's answer where it asks for figures. */
export async function planAnswered(
  command: Command,
  opened: OpenedWorkbook | null,
  options: CommandOptions,
  askScb: AskScb,
): Promise<PlannedCommand> {
  const outcome = await planCommand(command, opened, options);
  const request = outcome.population?.request ?? null;
  if (request === null || options.population === undefined) return { outcome, isUnanswered: false };
  const arrived = await askScb(request, outcome.language);
  const answered = { ...options, population: { ...options.population, arrived } };
  return { outcome: await planCommand(command, opened, answered), isUnanswered: "faults" in arrived };
}
