import type { Language } from "../../text/language";
import { formatPercent } from "../../text/numberText";
import { reportText } from "../../text/reportText";
import type { SheetModel } from "../../workbook/sheetModel";
import { SheetComposer } from "../sheetComposer";
import type { SheetTarget } from "../sheetNames";
import { noteLines } from "../noteLines";
import { populationTable, type ReportedPopulation } from "./populationTable";

/** Marker of the sheet that shows a year's population figures. */
export function populationMarker(year: number): string {
  return `_KN_Folkmangd_${String(year)}`;
}

/** What the sheet is drawn from. */
export interface PopulationReport {
  /** The latest year, whose table comes first. */
  readonly year: number;
  readonly figures: readonly ReportedPopulation[];
  /** Closing notes. */
  readonly notes: readonly string[];
  readonly networkName: string | null;
  readonly language: Language;
  readonly target: SheetTarget;
}

/** The sum of the tables' widths, in characters. */
const noteWidth = 115;

/** The sheet `Folkmängd ÅÅÅÅ`: each year's figures beside those of the year before, fit to hand on. It holds no total: sums add noise. */
export function populationSheet(report: PopulationReport): SheetModel {
  const { year, figures, notes, networkName, language, target } = report;
  const composer = new SheetComposer(false);
  composer.line(
    networkName === null
      ? reportText("populationTitleOnly", language, { year })
      : reportText("populationTitle", language, { year, network: networkName }),
    "title",
  );
  const years = [...new Set(figures.map((figure) => figure.year))].sort((a, b) => b - a);
  for (const each of years) {
    const own = figures.filter((figure) => figure.year === each);
    composer.line(reportText("populationHeading", language, { year: each, previousYear: each - 1 }), "heading");
    for (const sentence of sentences(own, language)) composer.line(sentence, "body");
    populationTable(composer, target.tableName(`Folkmangd_${String(year)}_${String(each)}`), each, own, language);
  }
  for (const note of notes) for (const line of noteLines(note, noteWidth)) composer.line(line, "note");
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "either", titleRows: null },
  });
}

/** How many grew and shrank, and who most. */
function sentences(figures: readonly ReportedPopulation[], language: Language): readonly string[] {
  const known = figures.filter((figure) => figure.change !== null);
  if (known.length === 0) return [];
  const count = (isCounted: (change: number) => boolean) => known.filter(({ change }) => isCounted(change ?? 0)).length;
  const summary = reportText("populationSentence", language, {
    count: known.length,
    risen: count((change) => change > 0),
    fallen: count((change) => change < 0),
    unchanged: count((change) => change === 0),
  });
  const sorted = [...known].sort((a, b) => (a.changePercent ?? 0) - (b.changePercent ?? 0));
  const [least, most] = [sorted[0], sorted[sorted.length - 1]];
  if (least === undefined || most === undefined || (least.change ?? 0) >= 0 || (most.change ?? 0) <= 0)
    return [summary];
  const percent = (value: number | null) => formatPercent(value ?? 0, language, { decimals: 1 });
  const extremes = reportText("populationExtremes", language, {
    most: most.name,
    mostPercent: `+${percent(most.changePercent)}`,
    least: least.name,
    leastPercent: percent(least.changePercent),
  });
  return [summary, extremes];
}
