import { toNumber } from "../money/decimal";
import type { PopulationFlag } from "../population/populationComparison";
import { headers } from "../text/tableTexts";
import type { Finding, Place } from "../workbook/finding";
import { finding } from "../workbook/place";
import { readPopulation } from "../workbook/reading/readWholeNumber";
import { columnLetters } from "../workbook/reference";
import type { PopulationStep } from "./populationEdit";
import type { PopulationInput } from "./populationInput";

/** So many names of a long list are said. */
const mostNamed = 10;

/** Columns that say where a figure comes from, and those that keep a figure that was replaced. */
const sourceColumns = ["table", "fetched", "kind"];
const revisionColumns = ["earlierPopulation", "revised"];

/** What there is to say of figures that come in: revisions, jumps, and figures that are none. */
export function populationFindings(
  input: PopulationInput,
  steps: readonly PopulationStep[],
  acceptRevisions: boolean,
): readonly Finding[] {
  const having = (flag: PopulationFlag) => steps.filter(({ compared }) => compared.flags.includes(flag));
  const revised = having("revised");
  const writes = having("new").length > 0 || (acceptRevisions && revised.length > 0);
  return [
    ...(writes ? missingColumns(input, sourceColumns, "population-columns-missing", "note") : []),
    ...(acceptRevisions && revised.length > 0
      ? missingColumns(input, revisionColumns, "population-revision-columns-missing", "error")
      : []),
    ...revised.map((step) => revision(input, step, acceptRevisions)),
    ...having("jump").map((step) => jump(input, step)),
    ...byYear(input, having("zero"), "population-zero"),
    ...byYear(input, having("missing"), "population-no-figure"),
    ...byYear(input, having("unknown"), "population-code-unknown"),
  ];
}

function missingColumns(
  { table }: PopulationInput,
  fields: readonly string[],
  code: string,
  severity: "note" | "error",
): readonly Finding[] {
  const lacking = fields.filter((field) => table?.columns[field] === undefined);
  if (table === null || lacking.length === 0) return [];
  const texts = lacking.map((field) => headers.population[field]);
  const values = {
    headersSv: texts.map((text) => text?.sv ?? "").join(", "),
    headersEn: texts.map((text) => text?.en ?? "").join(", "),
  };
  return [finding(code, severity, { sheet: table.sheet, row: table.headerRow, column: null }, values)];
}

/** The cell of the figure in the sheet, or the column that it will stand in. */
function placeOfFigure({ table }: PopulationInput, row: number | null): Place {
  const column = table?.columns["population"];
  return { sheet: table?.sheet ?? null, row, column: column === undefined ? null : columnLetters(column) };
}

function revision(input: PopulationInput, { compared, row }: PopulationStep, isAccepted: boolean): Finding {
  const { name, code, year, population, inSheet } = compared;
  const place = placeOfFigure(input, row);
  const values = { name, code, year, population: population ?? 0, inSheet: inSheet ?? 0 };
  if (!isAccepted) return finding("population-revised", "warning", place, values);
  const cell = row === null ? undefined : input.table?.cell(row, "earlierPopulation");
  const earlier = cell === undefined ? null : readPopulation(cell).value;
  return earlier === null || earlier === inSheet
    ? finding("population-revision-accepted", "note", place, values)
    : finding("population-revised-again", "note", place, { ...values, earlier });
}

function jump(input: PopulationInput, { compared, row }: PopulationStep): Finding {
  const { name, code, year, yearBefore, population, change, changePercent } = compared;
  return finding("population-jump", "warning", placeOfFigure(input, row), {
    name,
    code,
    year,
    beforeYear: year - 1,
    yearBefore: yearBefore ?? 0,
    population: population ?? 0,
    change: change ?? 0,
    percent: Math.round((changePercent ?? 0) * 10) / 10,
    limit: toNumber(input.jumpLimit),
  });
}

/** One finding a year, with the names. */
function byYear(input: PopulationInput, steps: readonly PopulationStep[], code: string): readonly Finding[] {
  return [...new Set(steps.map(({ compared }) => compared.year))].map((year) => {
    const names = steps.flatMap(({ compared }) =>
      compared.year === year ? [`${compared.name} (${compared.code})`] : [],
    );
    const more = names.length > mostNamed ? ` … (${String(names.length)})` : "";
    const values = { year, names: names.slice(0, mostNamed).join(", ") + more };
    return finding(code, "warning", placeOfFigure(input, null), values);
  });
}
