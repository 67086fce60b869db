import type { PopulationOptions } from "../../../shared/commands/commandOptions";
import type { CommandOutcome } from "../../../shared/commands/commandOutcome";
import { updatePopulation } from "../../../shared/commands/updatePopulation";
import type { ArrivedPopulation } from "../../../shared/scb/populationRequest";
import type { WorkbookContent } from "../../../shared/workbook/content";
import { converse } from "../../hosts/scb/converse";
import { ScbStandIn } from "../../hosts/scb/scbStandIn";
import { contentOf, found, type TestCell } from "../workbook/reading/workbookContent";
import { noOptions } from "./planOf";

export type Rows = readonly (readonly TestCell[])[];

export const today = "2026-03-02";

export const populationHeaders = [
  ...["Kommunkod", "År", "Folkmängd", "Kommun", "Datum", "Tabell", "Hämtad", "Slag", "Tidigare folkmängd", "Reviderad"],
];

/** Ale and Borås, whose fee of 2026 rests on 2025, with the figures of 2024 as SCB has them. */
export const networkSheets: Readonly<Record<string, Rows>> = {
  Inställningar: [
    ["Namn", "Värde"],
    ["Nätverkets namn", "Provnätverket"],
    ["Avgiftsår", 2026],
  ],
  Medlemmar: [
    ["Kommun", "Kommunkod", "Från", "Till", "Kategori"],
    ["Borås Stad", "1490"],
    ["Ale", "1440"],
  ],
  Avgiftsregel: [
    ["Gäller från år", "Avgift per invånare", "Befolkning: år bakåt", "Kategori"],
    [2020, 1],
  ],
  Befolkning: [populationHeaders, ["1440", 2024, 32576, "Ale"], ["1490", 2024, 114872, "Borås"]],
};

export function network(sheets: Readonly<Record<string, Rows>> = {}): WorkbookContent {
  const all = Object.entries({ ...networkSheets, ...sheets }).filter(([, rows]) => rows.length > 0);
  return contentOf(all.map(([name, rows]) => found(name, rows)));
}

/** Befolkning with these rows below the headers. */
export function populations(...rows: Rows): Readonly<Record<string, Rows>> {
  return { Befolkning: [populationHeaders, ...rows] };
}

export function planned(
  content: WorkbookContent,
  options: Partial<PopulationOptions> = {},
  year: number | null = null,
): CommandOutcome {
  const population = {
    ...{ years: null, acceptRevisions: false, shippedFigures: false, today, arrived: null, source: null },
    ...options,
  };
  return updatePopulation.plan({ content, options: { ...noOptions, year, population } });
}

/** SCB's answer to what the workbook asks for. */
export function answerTo(
  content: WorkbookContent,
  options: Partial<PopulationOptions> = {},
  standIn = new ScbStandIn(),
) {
  const request = planned(content, options).population?.request ?? null;
  if (request === null) throw new Error("Nothing is asked for.");
  return converse(standIn, request).arrived;
}

/** The whole way: what the workbook asks for, SCB's answer, the plan. */
export function updated(
  content: WorkbookContent,
  options: Partial<PopulationOptions> = {},
  change: (arrived: ArrivedPopulation) => ArrivedPopulation = (arrived) => arrived,
): CommandOutcome {
  return planned(content, { ...options, arrived: change(answerTo(content, options)) });
}

/** The answer with another figure for a municipality and year. */
export function withFigure(code: string, year: number, population: number | null) {
  return (arrived: ArrivedPopulation): ArrivedPopulation => {
    if ("faults" in arrived) throw new Error("faults");
    const figures = arrived.figures.map((figure) =>
      figure.code === code && figure.year === year ? { ...figure, population } : figure,
    );
    return { ...arrived, figures };
  };
}

export function codesOf({ plan }: CommandOutcome): readonly string[] {
  return plan.findings.map(({ code }) => code);
}
