import type { Trend } from "../../evaluation/yearEvaluation";
import type { CategoryChart } from "../eventSheet/chartTable";
import { commonScale, isSameScale } from "../eventSheet/commonScale";
import { scaleText } from "../eventSheet/itemCells";
import { decimalFormat } from "../eventSheet/reportContext";
import type { PlacedTable } from "../sheetComposer";
import { meanIn, titleOf } from "./annualItems";
import type { YearReportContext } from "./yearReportContext";

/** As many series as there are looks. */
const mostSeries = 6;

/** A line for each item on the scale that most are on; null where fewer than two years have a mean. */
export function annualChart(
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
