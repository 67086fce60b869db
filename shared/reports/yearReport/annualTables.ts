import type { Trend } from "../../evaluation/yearEvaluation";
import type { CategoryChart } from "../eventSheet/chartTable";
import { askedScaleText } from "../eventSheet/itemCells";
import { meanContent, wholeNumber } from "../eventSheet/reportContext";
import type { CellContent, PlacedTable } from "../sheetComposer";
import { annualChart } from "./annualChart";
import { inYear, titleOf } from "./annualItems";
import { answeredTable } from "./answeredTable";
import { sentence, type YearReportContext } from "./yearReportContext";
import type { YearReport } from "./yearReportInput";

/** The yearly survey over three years: who answered, and each item's means. @returns the chart of them, to be drawn where there is room; null: none */
export function annualTables(
  context: YearReportContext,
  { evaluation, annualYears }: YearReport,
): CategoryChart | null {
  const { say, composer } = context;
  const years = annualYears.map(({ year }) => year);
  const span = { first: years[0] ?? "", last: years[years.length - 1] ?? "" };
  const trends = evaluation.annualTrend.filter((trend) => years.some((year) => inYear(trend, year)?.mean != null));
  if (trends.length === 0) {
    composer.line(say("annualHeading", span), "heading");
    sentence(context, say("noAnnual", span));
    return null;
  }
  answeredTable(context, annualYears);
  composer.line(say("annualHeading", span), "heading");
  const table = meansTable(context, trends, years);
  return annualChart(context, trends, years, table);
}

function meansTable(context: YearReportContext, trends: readonly Trend[], years: readonly number[]): PlacedTable {
  const { text } = context;
  return context.composer.table(
    context.tableName("Arsenkat"),
    [
      { key: "title", header: text("question"), width: 36, format: "@", wrap: true },
      { key: "scale", header: text("scale"), width: 11, wrap: true },
      ...years.flatMap((year) => [
        { key: `mean${String(year)}`, header: text("yearMean", { year }), width: 11, wrap: true },
        { key: `n${String(year)}`, header: text("yearN", { year }), width: 11, format: wholeNumber, wrap: true },
      ]),
    ],
    trends.map((trend) => () => ({
      title: titleOf(context, trend),
      scale: askedScaleText(context, trend),
      ...Object.fromEntries(years.flatMap((year) => yearCells(context, trend, year))),
    })),
  );
}

function yearCells(
  { text }: YearReportContext,
  trend: Trend,
  year: number,
): readonly (readonly [string, CellContent])[] {
  const found = inYear(trend, year);
  const [mean, n]: readonly [CellContent, CellContent] =
    found?.isBelowThreshold === true
      ? [text("tooFew"), text("tooFew")]
      : found === null || found.mean === null
        ? [text("missing"), text("missing")]
        : [meanContent(found.mean), found.n ?? text("nNotStated")];
  return [
    [`mean${String(year)}`, mean],
    [`n${String(year)}`, n],
  ];
}
