import { compare, fraction, multiply } from "../money/fraction";
import { comparePopulation, type IncomingFigure } from "../population/comparePopulation";
import { populationMarker, populationSheet } from "../reports/populationSheet/populationSheet";
import { populationNotes, type PopulationSource } from "../reports/populationSheet/populationNotes";
import { sheetTarget } from "../reports/sheetNames";
import { reportText } from "../text/reportText";
import { hasError, type Finding } from "../workbook/finding";
import type { Plan } from "../workbook/plan";
import type { CommandInput } from "./command";
import type { PopulationOptions } from "./commandOptions";
import type { CommandOutcome } from "./commandOutcome";
import { findingsPlan } from "./findingsPlan";
import { keptFigures } from "./keptFigures";
import { populationEdit, type PopulationStep } from "./populationEdit";
import { populationFindings } from "./populationFindings";
import type { PopulationInput } from "./populationInput";
import { remarkedPopulation } from "./populationRemarks";

/** Figures that a command brings in, and where they come from. */
export interface IncomingPopulation {
  /** By municipality in the order in which a person sees them. */
  readonly figures: readonly IncomingFigure[];
  readonly source: PopulationSource;
  /** Sentences that must be shown with figures of a table. */
  readonly mandatoryNotes: readonly { readonly table: string; readonly text: string }[];
  /** What is to be said besides: of the workbook, and of what did not come. */
  readonly findings: readonly Finding[];
}

/**
 * What a command does with figures that have come: it compares them with those in the sheet, and plans rows of Befolkning and the sheet
 * that shows the comparison. With an error nothing but Kontroll is planned.
 */
export function populationOutcome(
  { content }: CommandInput,
  input: PopulationInput,
  options: PopulationOptions,
  incoming: IncomingPopulation,
): CommandOutcome {
  const { language, networkName } = input.settings;
  const kept = keptFigures(incoming.figures, input);
  const byYear = kept.figures
    .map((figure, at) => ({ figure, at }))
    .sort((a, b) => a.figure.year - b.figure.year || a.at - b.at)
    .map(({ figure }) => figure);
  const figures = comparePopulation(byYear, input.figures, isJumpAbove(input));
  const steps = figures.map((compared, at): PopulationStep => {
    const figure = byYear[at];
    if (figure === undefined) throw new RangeError("Each compared figure is one that came in.");
    return { incoming: figure, compared, row: input.figures.figure(compared.code, compared.year)?.place.row ?? null };
  });
  const count = (flag: "new" | "revised") => figures.filter(({ flags }) => flags.includes(flag)).length;
  const same = figures.filter(({ population, inSheet }) => population !== null && population === inSheet).length;
  const notes = populationNotes(byYear, incoming.source, incoming.mandatoryNotes, language);
  const comparison = { figures, added: count("new"), revised: count("revised"), same, notes };
  const told = [...incoming.findings, ...kept.findings, ...populationFindings(input, steps, options.acceptRevisions)];
  const outcome = { summary: null, outline: null, language, population: { request: null, comparison } };
  if (hasError(told)) return { ...outcome, plan: findingsPlan(content, told, language) };

  const year = Math.max(...figures.filter(({ population }) => population !== null).map((each) => each.year));
  if (!Number.isFinite(year)) {
    return { ...outcome, plan: { fills: input.fills, sheets: [], show: null, language, findings: told } };
  }
  const target = sheetTarget(content, populationMarker(year), reportText("populationSheet", language, { year }));
  const reported = steps.map((step) => remarkedPopulation(step, input, options));
  const sheet = populationSheet({ year, figures: reported, notes, networkName, language, target });
  const plan: Plan = {
    fills: input.fills,
    sheets: [sheet],
    show: target.name,
    language,
    findings: [...told, ...target.findings],
  };
  const edit =
    input.table === null ? null : populationEdit(input.table, steps, options.acceptRevisions, options.today, language);
  return { ...outcome, plan: edit === null ? plan : { ...plan, edits: [edit] } };
}

/** Exactly above the limit: a change of just 5 % is none. */
function isJumpAbove({ jumpLimit }: PopulationInput): (change: number, yearBefore: number) => boolean {
  return (change, yearBefore) =>
    compare(fraction(Math.abs(change) * 100), multiply(jumpLimit, fraction(yearBefore))) > 0;
}
