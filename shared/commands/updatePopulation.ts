import { hasError, type Finding } from "../workbook/finding";
import type { WorkbookContent } from "../workbook/content";
import { arrivedPopulation } from "./arrivedPopulation";
import type { Command } from "./command";
import type { CommandOutcome } from "./commandOutcome";
import { findingsPlan } from "./findingsPlan";
import { populationInput, populationInputRequest, type PopulationInput } from "./populationInput";
import { populationOutcome } from "./populationOutcome";
import { populationQuestion } from "./populationQuestion";
import { shippedFigures } from "./shippedFigures";

/**
 * Brings the members' population figures into the table Befolkning, from SCB or from the product itself, and draws a sheet that compares
 * them with the year before.
 *
 * It is planned twice: without an answer of SCB it says what to ask, with one what to write. Figures that differ from those in the sheet
 * are written only where a person accepts revisions.
 */
export const updatePopulation: Command = {
  name: "update-population",
  request: () => populationInputRequest,
  plan(command) {
    const { population: options, year } = command.options;
    if (options === undefined) throw new TypeError("update-population needs the options of population figures");
    const { content } = command;
    const input = populationInput(content, options.years === null);
    const { request, findings } = populationQuestion(input, options.years, year);
    const told = [...input.findings, ...findings];
    if (request === null || hasError(told)) return faulty(content, told, input);
    if (options.shippedFigures) return populationOutcome(command, input, options, shippedFigures(request, told));
    const { arrived } = options;
    if (arrived === null) return { ...nothing(told, input), population: { request, comparison: null } };
    const incoming = arrivedPopulation(request, arrived, options.today, told);
    return "faults" in incoming
      ? nothing([...told, ...incoming.faults], input)
      : populationOutcome(command, input, options, incoming);
  },
};

function outcomeOf({ settings: { language } }: PopulationInput) {
  return { summary: null, outline: null, language, population: { request: null, comparison: null } };
}

/** Faults of the workbook stand in Kontroll. */
function faulty(content: WorkbookContent, findings: readonly Finding[], input: PopulationInput): CommandOutcome {
  return { ...outcomeOf(input), plan: findingsPlan(content, findings, input.settings.language) };
}

/** Nothing is written: while SCB has not answered, and where it gave nothing, which is no fault of the workbook. */
function nothing(findings: readonly Finding[], input: PopulationInput): CommandOutcome {
  const { language } = input.settings;
  return { ...outcomeOf(input), plan: { fills: [], sheets: [], show: null, language, findings } };
}
