import type { DataQuestion } from "./dataRequest";
import { asRecord, cellOf, readJsonStat, type JsonStat } from "./jsonStat";
import { mandatoryNotes } from "./mandatoryNotes";
import type { ArrivedFigure, ScbFault } from "./populationRequest";

/** The figures of one answer with the notes that must be shown, or everything that is wrong with it. */
export type PopulationAnswer =
  | { readonly figures: readonly ArrivedFigure[]; readonly notes: readonly string[] }
  | { readonly faults: readonly ScbFault[] };

/** Of what came instead of a number so many characters are shown. */
const longestShown = 40;

/** So many codes of a long list are named. */
const mostNamed = 5;

/**
 * Reads an answer to a question. It must have just what was asked for: those codes, years and totals and no others, and in each cell a
 * number of persons or nothing. Otherwise not one figure of it is used.
 */
export function populationAnswer(question: DataQuestion, data: unknown): PopulationAnswer {
  const table = question.table.id;
  const dataset = readJsonStat(data);
  if ("part" in dataset) return { faults: [{ fault: "scb-answer-odd", values: { table, part: dataset.part } }] };
  const differences = differencesOf(question, dataset);
  if (differences.length > 0) return { faults: differences };
  const faults: ScbFault[] = [];
  const figures = question.codes.flatMap((code) =>
    question.years.map((year): ArrivedFigure => {
      const cell = cellOf(dataset, { ...question.table.fixed, Region: code, Tid: String(year) });
      const isCount = typeof cell === "number" && Number.isSafeInteger(cell) && cell >= 0;
      if (cell !== null && !isCount) {
        faults.push({
          fault: "scb-not-a-count",
          values: { table, code, year, text: JSON.stringify(cell).slice(0, longestShown) },
        });
      }
      return { code, year, population: isCount ? cell : null, table, period: String(year) };
    }),
  );
  return faults.length > 0 ? { faults } : { figures, notes: mandatoryNotes(dataset) };
}

/** Where the answer is not to the question. */
function differencesOf(question: DataQuestion, { variables, codes, source }: JsonStat): readonly ScbFault[] {
  const table = question.table.id;
  const faults: ScbFault[] = [];
  const named = asRecord(asRecord(source["extension"])["px"])["tableid"];
  if (typeof named === "string" && named !== table) {
    faults.push({ fault: "scb-other-table", values: { table, found: named } });
  }
  const asked: Readonly<Record<string, readonly string[]>> = {
    Region: question.codes,
    ...Object.fromEntries(Object.entries(question.table.fixed).map(([variable, code]) => [variable, [code]])),
    Tid: question.years.map(String),
  };
  for (const variable of new Set([...Object.keys(asked), ...variables])) {
    const [wanted, found] = [new Set(asked[variable] ?? []), new Set(codes[variable] ?? [])];
    const missing = listed([...wanted].filter((code) => !found.has(code)));
    const unexpected = listed([...found].filter((code) => !wanted.has(code)));
    if (missing === "–" && unexpected === "–") continue;
    faults.push({ fault: "scb-codes-differ", values: { table, variable, missing, unexpected } });
  }
  return faults;
}

function listed(codes: readonly string[]): string {
  if (codes.length === 0) return "–";
  const more = codes.length > mostNamed ? ` … (${String(codes.length)})` : "";
  return codes.slice(0, mostNamed).join(", ") + more;
}
