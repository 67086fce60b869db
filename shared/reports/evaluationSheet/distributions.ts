import type { ItemRole, Scale } from "../../evaluation/itemAnswer";
import { shareFormat, wholeNumber, type ReportContext } from "../eventSheet/reportContext";
import { chartTable } from "../eventSheet/chartTable";
import { scaleText } from "../eventSheet/itemCells";

import type { PlacedTable } from "../sheetComposer";
import { distributionHeading, distributionTable, pointKey, pointsOf, scaleName, shareKey } from "./distributionTable";
import { hasDistribution, lineName, type DistributionPlaces, type ItemLine } from "./itemLine";

/** As many as there are looks of series. */
const mostSeries = 6;

/** Bars that can be read in one chart. */
const mostBars = 24;

const roleOrder: readonly ItemRole[] = ["satisfaction", "usefulness", "other", "freeText"];

/** The distributions, scale by scale, those of satisfaction first, each scale with a chart. */
export function distributions(context: ReportContext, lines: readonly ItemLine[], places: DistributionPlaces): void {
  const shown = lines.filter(({ item }) => hasDistribution(item));
  const scales = new Map<string, Scale>();
  for (const { item } of shown) if (item.scale !== null) scales.set(scaleName(item.scale), item.scale);
  for (const [name, scale] of scales) {
    const own = shown
      .filter(({ item }) => item.scale !== null && scaleName(item.scale) === name)
      .map((line, index) => ({ line, index }))
      .sort((a, b) => roleOrder.indexOf(a.line.item.role) - roleOrder.indexOf(b.line.item.role) || a.index - b.index)
      .map(({ line }) => line);
    distribution(context, scale, own, places);
  }
}

function distribution(
  context: ReportContext,
  scale: Scale,
  lines: readonly ItemLine[],
  places: DistributionPlaces,
): void {
  context.composer.line(distributionHeading(context, scale), "heading");
  const table = distributionTable(context, scale, lines, places);
  if (pointsOf(scale).length <= mostSeries) stackedChart(context, scale, lines, table);
  else pointChart(context, scale, lines, table);
}

/** A bar for each item, parted by scale points; with many items for those of satisfaction, else for the first. */
function stackedChart(context: ReportContext, scale: Scale, lines: readonly ItemLine[], table: PlacedTable): void {
  const { text } = context;
  const satisfaction = lines.filter(({ item }) => item.role === "satisfaction").length;
  const bars = lines.length <= mostBars ? lines.length : Math.min(60, satisfaction || mostBars);
  chartTable(context, {
    name: `Fordelning_${scaleName(scale)}`,
    kind: "bar",
    isStacked: true,
    title: text("distributionChart", { scale: scaleText(context, scale) }),
    sentence: text("distributionSentence", { rows: bars, min: scale.min, max: scale.max }),
    xTitle: text("surveyAndQuestion"),
    yTitle: text("shareOfAnswers"),
    yRange: { min: 0, max: 1 },
    format: shareFormat,
    series: pointsOf(scale).map((point) => text("pointNumber", { point })),
    rows: lines.slice(0, bars).map((line, row) => ({
      label: lineName(context, line),
      numbers: pointsOf(scale).map((point) => ({
        value: (line.item.distribution.find((each) => each.point === point)?.percent ?? 0) / 100,
        cell: table.cell(row, shareKey(point)),
      })),
    })),
  });
}

/** On a scale with many points: the points as categories, the first items beside each other. */
function pointChart(context: ReportContext, scale: Scale, lines: readonly ItemLine[], table: PlacedTable): void {
  const { text } = context;
  const shown = lines.slice(0, mostSeries);
  chartTable(context, {
    name: `Skalsteg_${scaleName(scale)}`,
    kind: "column",
    title: text("distributionChart", { scale: scaleText(context, scale) }),
    sentence: text("pointSentence", { min: scale.min, max: scale.max }),
    xTitle: text("point"),
    yTitle: text("n"),
    format: wholeNumber,
    series: shown.map((line, index) => `${String(index + 1)}. ${lineName(context, line)}`.slice(0, 80)),
    rows: pointsOf(scale).map((point) => ({
      label: String(point),
      numbers: shown.map(({ item }, row) => ({
        value: item.distribution.find((each) => each.point === point)?.n ?? 0,
        cell: table.cell(row, pointKey(point)),
      })),
    })),
  });
}
