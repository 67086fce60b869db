import type { Trend, TrendYear } from "../../evaluation/yearEvaluation";
import { binary, call, text as textOf } from "../../workbook/formula";
import type { CategoryChart } from "../eventSheet/chartTable";
import { commonScale, isSameScale } from "../eventSheet/commonScale";
import { scaleText } from "../eventSheet/itemCells";
import { decimalFormat, meanContent, shareFormat, wholeNumber } from "../eventSheet/reportContext";
import type { CellContent, PlacedTable } from "../sheetComposer";
import type { AnnualYear } from "./annualYear";
import { sentence, type YearReportContext } from "./yearReportContext";
import type { YearReport } from "./yearReportInput";

/** As many series as there are looks. */
const mostSeries = 6;

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
  return meansChart(context, trends, years, table);
}

function inYear({ years }: Trend, year: number): TrendYear | null {
  return years.find((each) => each.year === year) ?? null;
}

/** A mean that may be shown. */
function meanIn(trend: Trend, year: number) {
  const found = inYear(trend, year);
  return found === null || found.isBelowThreshold ? null : found.mean;
}

function titleOf({ text }: YearReportContext, { title, role }: Trend): string {
  return title === ""
    ? text(role === "other" ? "other" : role === "usefulness" ? "usefulness" : "satisfaction")
    : title;
}

function answeredTable(context: YearReportContext, years: readonly AnnualYear[]): void {
  const { text, say, known, number, composer } = context;
  const missing = text("missing");
  composer.line(say("answeredHeading"), "heading");
  composer.table(
    context.tableName("Svarande"),
    [
      { key: "year", header: text("survey"), width: 46, format: "@" },
      { key: "responses", header: say("respondents"), width: 12, format: wholeNumber, wrap: true },
      { key: "sent", header: say("sent"), width: 12, format: wholeNumber, wrap: true },
      { key: "rate", header: text("rate"), width: 12, format: shareFormat, wrap: true },
      { key: "ofSent", header: say("ofSent"), width: 12, format: "@", wrap: true },
    ],
    years.map(({ year, responses, sent }) => (cell) => {
      const isRated = responses !== null && sent !== null && sent > 0;
      const rate: CellContent = {
        value: isRated ? responses / sent : missing,
        formula: call(
          "IF",
          call("AND", call("ISNUMBER", cell("responses")), call("ISNUMBER", cell("sent"))),
          call("IFERROR", binary(cell("responses"), "/", cell("sent")), textOf(missing)),
          textOf(missing),
        ),
      };
      return {
        year: text("annualSurvey", { year }),
        responses: known(responses),
        sent: known(sent),
        rate,
        ofSent:
          responses === null
            ? missing
            : sent === null
              ? say("someOfUnknown", { n: number(responses) })
              : say("someOfSent", { n: number(responses), sent: number(sent) }),
      };
    }),
  );
}

function meansTable(context: YearReportContext, trends: readonly Trend[], years: readonly number[]): PlacedTable {
  const { text } = context;
  return context.composer.table(
    context.tableName("Arsenkat"),
    [
      { key: "title", header: text("question"), width: 46, format: "@", wrap: true },
      { key: "scale", header: text("scale"), width: 12, wrap: true },
      ...years.flatMap((year) => [
        { key: `mean${String(year)}`, header: text("yearMean", { year }), width: 12, wrap: true },
        { key: `n${String(year)}`, header: text("yearN", { year }), width: 12, format: wholeNumber, wrap: true },
      ]),
    ],
    trends.map((trend) => () => ({
      title: titleOf(context, trend),
      scale: scaleText(context, trend.scale),
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

/** A line for each item on the scale that most are on. */
function meansChart(
  context: YearReportContext,
  trends: readonly Trend[],
  years: readonly number[],
  table: PlacedTable,
): CategoryChart | null {
  const { text } = context;
  const isMeant = (year: number) => trends.some((trend) => meanIn(trend, year) !== null);
  const drawn = years.slice(years.findIndex(isMeant));
  const [first, last] = [drawn[0], drawn[drawn.length - 1]];
  if (first === undefined || last === undefined || years.filter(isMeant).length < 2) return null;
  const scale = commonScale(trends.map((trend) => trend.scale));
  const shown = trends
    .map((trend, row) => ({ trend, row }))
    .filter(({ trend }) => isSameScale(trend.scale, scale) && drawn.some((year) => meanIn(trend, year) !== null))
    .slice(0, mostSeries);
  if (shown.length === 0) return null;
  const decimals = shown.flatMap(({ trend }) => drawn.map((year) => meanIn(trend, year)?.decimals ?? 0));
  const onScale = { first, last, scale: scaleText(context, scale) };
  return {
    name: "Arsenkat",
    kind: "line",
    title: text("annualTrendChart", { first, last }),
    sentence: text(scale === null ? "trendSentenceWithoutScale" : "trendSentence", onScale),
    xTitle: text("year"),
    yTitle: scale === null ? text("mean") : text("meanOnScale", { scale: onScale.scale }),
    ...(scale === null ? {} : { yRange: scale }),
    format: decimalFormat(Math.max(...decimals)),
    series: shown.map(({ trend }, index) => `${String(index + 1)}. ${titleOf(context, trend)}`),
    rows: drawn.map((year) => ({
      label: String(year),
      numbers: shown.map(({ trend, row }) => {
        const mean = meanIn(trend, year);
        return mean === null ? null : { value: Number(mean.text), cell: table.cell(row, `mean${String(year)}`) };
      }),
    })),
  };
}
