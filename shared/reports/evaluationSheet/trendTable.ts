import type { Trend, TrendYear } from "../../evaluation/yearEvaluation";
import { chartTable } from "../eventSheet/chartTable";
import { drawnTrends, meanIn } from "../eventSheet/drawnTrends";
import { askedScaleText, scaleText } from "../eventSheet/itemCells";
import { decimalFormat, meanContent, wholeNumber, type ReportContext } from "../eventSheet/reportContext";
import type { CellContent, PlacedTable } from "../sheetComposer";

/** Which trend it is: names its tables, its heading and its chart. */
export type TrendKind = "annual" | "event";

/** Items over the years, and a line chart of them where there is more than one year. @returns whether the chart has a gap */
export function trendTable(
  context: ReportContext,
  kind: TrendKind,
  trends: readonly Trend[],
  allYears: readonly number[],
): boolean {
  const { text, composer } = context;
  const years = allYears.filter((year) => trends.some((trend) => meanIn(trend, year) !== null));
  if (years.length < 2) return false;
  composer.line(text(kind === "annual" ? "annualTrendHeading" : "eventTrendHeading"), "heading");
  const table = composer.table(
    context.tableName(kind === "annual" ? "Arsenkat_trend" : "Traffar_trend"),
    [
      { key: "title", header: text("question"), width: 20, format: "@", wrap: true },
      { key: "scale", header: text("scale"), width: 11, wrap: true },
      ...years.flatMap((year) => [
        { key: `mean${String(year)}`, header: text("yearMean", { year }), width: 10, wrap: true },
        { key: `n${String(year)}`, header: text("yearN", { year }), width: 10, format: wholeNumber, wrap: true },
      ]),
    ],
    trends.map((trend) => () => ({
      title: titleOf(context, trend),
      scale: askedScaleText(context, trend),
      ...Object.fromEntries(years.flatMap((year) => yearCells(context, trend, year))),
    })),
  );
  return trendChart(context, kind, trends, years, table);
}

function titleOf({ text }: ReportContext, { title, role }: Trend): string {
  if (title !== "") return title;
  return text(role === "satisfaction" || role === "usefulness" ? role : "other");
}

function inYear({ years }: Trend, year: number): TrendYear | null {
  return years.find((each) => each.year === year) ?? null;
}

function yearCells({ text }: ReportContext, trend: Trend, year: number): readonly (readonly [string, CellContent])[] {
  const found = inYear(trend, year);
  const name = String(year);
  const both = (content: string): readonly (readonly [string, CellContent])[] => [
    [`mean${name}`, content],
    [`n${name}`, content],
  ];
  if (found === null || found.mean === null) return both(text(found?.isBelowThreshold === true ? "tooFew" : "missing"));
  if (found.isBelowThreshold) return both(text("tooFew"));
  return [
    [`mean${name}`, meanContent(found.mean)],
    [`n${name}`, found.n ?? text("nNotStated")],
  ];
}

function trendChart(
  context: ReportContext,
  kind: TrendKind,
  trends: readonly Trend[],
  years: readonly number[],
  table: PlacedTable,
): boolean {
  const { text } = context;
  const drawn = drawnTrends(trends, years);
  if (drawn === null) return false;
  const { scale, shown } = drawn;
  const onScale = { years: drawn.named, scale: scaleText(context, scale) };
  const decimals = shown.flatMap(({ trend }) => drawn.years.map((year) => meanIn(trend, year)?.decimals ?? 0));
  return chartTable(context, {
    name: kind === "annual" ? "Arsenkat" : "Traffars_utvardering",
    kind: "line",
    title: text(kind === "annual" ? "annualTrendChart" : "eventTrendChart", onScale),
    sentence: text(scale === null ? "trendSentenceWithoutScale" : "trendSentence", onScale),
    xTitle: text("year"),
    yTitle: scale === null ? text("mean") : text("meanOnScale", { scale: onScale.scale }),
    ...(scale === null ? {} : { yRange: scale }),
    format: decimalFormat(Math.max(...decimals)),
    series: shown.map(({ trend }, index) => `${String(index + 1)}. ${titleOf(context, trend)}`),
    rows: drawn.years.map((year) => ({
      label: String(year),
      numbers: shown.map(({ trend, row }) => {
        const mean = meanIn(trend, year);
        return mean === null ? null : { value: Number(mean.text), cell: table.cell(row, `mean${String(year)}`) };
      }),
    })),
  });
}
