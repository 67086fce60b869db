import type { Trend } from "../../evaluation/yearEvaluation";
import type { CategoryChart } from "../eventSheet/chartTable";
import { drawnTrends, meanIn } from "../eventSheet/drawnTrends";
import { scaleText } from "../eventSheet/itemCells";
import { decimalFormat } from "../eventSheet/reportContext";
import type { PlacedTable } from "../sheetComposer";
import { titleOf } from "./annualItems";
import type { YearReportContext } from "./yearReportContext";

/** A line for each item on the scale that most are on; null where none has means of two years. */
export function annualChart(
  context: YearReportContext,
  trends: readonly Trend[],
  years: readonly number[],
  table: PlacedTable,
): CategoryChart | null {
  const { text } = context;
  const drawn = drawnTrends(trends, years);
  if (drawn === null) return null;
  const { scale, shown, named } = drawn;
  const decimals = shown.flatMap(({ trend }) => drawn.years.map((year) => meanIn(trend, year)?.decimals ?? 0));
  const onScale = { years: named, scale: scaleText(context, scale) };
  return {
    name: "Arsenkat",
    kind: "line",
    title: text("annualTrendChart", onScale),
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
  };
}
