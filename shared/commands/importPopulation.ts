import { readPopulationGrids } from "../imports/readPopulationGrids";
import type { ImportedFigure, PopulationImport } from "../imports/populationImport";
import type { IncomingFigure } from "../population/comparePopulation";
import type { PopulationRequest } from "../scb/populationRequest";
import { sameName } from "../workbook/definedName";
import type { WorkbookContent } from "../workbook/content";
import { hasError, noPlace, type Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { registerName } from "../workbook/reading/readCode";
import type { Command } from "./command";
import type { PopulationOptions } from "./commandOptions";
import type { CommandOutcome } from "./commandOutcome";
import { findingsPlan } from "./findingsPlan";
import { inFile } from "./inFile";
import { populationInput, populationInputRequest, type PopulationInput } from "./populationInput";
import { populationOutcome } from "./populationOutcome";
import { populationQuestion } from "./populationQuestion";

/**
 * Brings the members' population figures into the table Befolkning from a file of SCB's, or from a sheet of the workbook that holds one,
 * and draws the sheet that compares them with the year before.
 *
 * Only what can be read with certainty is read; where anything of the source cannot, nothing is written.
 */
export const importPopulation: Command = {
  name: "import-population",
  request({ population }) {
    const source = population?.source ?? null;
    const { tables, markers } = populationInputRequest;
    return { markers, tables: source !== null && "sheet" in source ? [...tables, source.sheet] : tables };
  },
  plan(command) {
    const { content, options } = command;
    const { population } = options;
    const source = population?.source ?? null;
    if (population === undefined || source === null) throw new TypeError("import-population needs what it is to read");
    const input = populationInput(content, false);
    const read = importedFigures(content, source, population.years?.[0] ?? null);
    if (read.rows.length === 0 || hasError(read.findings)) return nothing(read.findings, input);
    const years = [...new Set(read.rows.map(({ year }) => year))];
    const question = populationQuestion(input, years, null);
    const told = [...input.findings, ...read.findings, ...question.findings];
    if (question.request === null || hasError(told)) {
      return { ...nothing(told, input), plan: findingsPlan(content, told, input.settings.language) };
    }
    const file = "sheet" in source ? source.sheet : source.file;
    const figures = wantedFigures(question.request, read.rows);
    return populationOutcome(command, input, population, {
      figures,
      source: { kind: "file", file },
      mandatoryNotes: [],
      findings: told,
    });
  },
};

function importedFigures(
  content: WorkbookContent,
  source: NonNullable<PopulationOptions["source"]>,
  year: number | null,
): PopulationImport {
  if (!("sheet" in source)) {
    const { rows, findings } = readPopulationGrids(source.grids, year);
    return { rows, findings: inFile(source.file, findings) };
  }
  const found = content.tables.find((each) => each.source === "sheet" && sameName(each.name, source.sheet));
  const isGenerated = content.sheets.some(({ name, marker }) => marker !== null && sameName(name, source.sheet));
  if (found === undefined || isGenerated) {
    const code = isGenerated ? "import-own-sheet" : "import-sheet-missing";
    return { rows: [], findings: [finding(code, "error", noPlace, { sheet: source.sheet })] };
  }
  return readPopulationGrids([found.grid], year);
}

/** Of everything in the source, what the members need; a member that it lacks is told of as missing. */
function wantedFigures(
  { codes, years }: PopulationRequest,
  rows: readonly ImportedFigure[],
): readonly IncomingFigure[] {
  const known = new Map(rows.map((row) => [`${row.code} ${String(row.year)}`, row.population]));
  return codes.flatMap((code) =>
    years.map((year) => ({
      code,
      name: registerName(code) ?? code,
      year,
      population: known.get(`${code} ${String(year)}`) ?? null,
      isUnknown: false,
      table: null,
      fetched: null,
      kind: "published" as const,
    })),
  );
}

/** What cannot be read is no fault of the workbook: it is told, and nothing is written. */
function nothing(findings: readonly Finding[], { settings: { language } }: PopulationInput): CommandOutcome {
  return {
    summary: null,
    outline: null,
    language,
    population: { request: null, comparison: null },
    plan: { fills: [], sheets: [], show: null, language, findings },
  };
}
