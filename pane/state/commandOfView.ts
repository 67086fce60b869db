import type { PanelCommand } from "../../shared/panel/panelCommand";
import { followUpCommand, yearOf } from "./followUpCommand";
import type { FigureChoices, PaneState, ViewName } from "./paneState";

/**
 * What a view asks the host for: what its button would do.
 *
 * The year is stated wherever it is known, for the fee sheet that stands is then read too.
 * @returns null while the year field holds no year
 */
export function commandOfView(state: PaneState, view: ViewName): PanelCommand | null {
  if (view === "basis") return figuresCommand(state.figures);
  if (view === "events") return followUpCommand(state.followUp, state.figures.today);
  if (view === "deciding") return state.deciding?.command ?? null;
  const { yearText, latestPopulation, preliminaryIndex } = state.choices;
  const year = yearText === null || yearText.trim() === "" ? (state.workbook?.feeYear ?? null) : yearOf(yearText);
  if (year !== null && Number.isNaN(year)) return null;
  const command = view === "fees" ? "calculate-fees" : "check";
  return { command, year, latestPopulation, preliminaryIndex, member: null, sample: false };
}

/** Without a year of its own: which years are needed, the fee year of Inställningar and the rule say. */
function figuresCommand({ source, yearText, acceptRevisions, arrived, today }: FigureChoices): PanelCommand | null {
  const isSheet = typeof source === "object";
  const year = isSheet && yearText.trim() !== "" ? yearOf(yearText) : null;
  if (year !== null && Number.isNaN(year)) return null;
  return {
    command: isSheet ? "import-population" : "update-population",
    year: null,
    latestPopulation: false,
    preliminaryIndex: false,
    member: null,
    sample: false,
    population: {
      years: year === null ? null : [year],
      acceptRevisions,
      shippedFigures: source === "shipped",
      today,
      arrived: source === "scb" ? arrived : null,
      source: isSheet ? source : null,
    },
  };
}

/** Whether two commands ask for the same. Of a file its hash tells, not its thousands of cells. */
export function isSameCommand(one: PanelCommand | null, other: PanelCommand | null): boolean {
  const text = (command: PanelCommand | null) =>
    JSON.stringify(command, (name, value: unknown) => (name === "sheets" ? null : value));
  return text(one) === text(other);
}
