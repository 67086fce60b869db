import type { PageChart, PageSeries } from "../pageModel";
import { colourOf, dashOf, mark, pathOf, type Plot } from "./chartLooks";
import type { ChartScale } from "./chartScale";
import { svgElement } from "./element";

/** The series of a chart, drawn in its plot. */
export function seriesViews(chart: PageChart, plot: Plot, xScale: ChartScale, yScale: ChartScale): SVGElement[] {
  return chart.series.map((series, index) =>
    series.shape === "columns" || series.shape === "bars"
      ? barsView(chart, index, plot, xScale, yScale)
      : marksView(chart, series, index, plot, xScale, yScale),
  );
}

/** What lies below a value of a stacked chart: the values of the earlier series there. */
function below({ series, isStacked }: PageChart, index: number, x: number): number {
  if (!isStacked) return 0;
  return series.slice(0, index).reduce((sum, { points }) => sum + (points.find((each) => each.x === x)?.y ?? 0), 0);
}

function barsView(
  chart: PageChart,
  index: number,
  { left, top, width, height }: Plot,
  xScale: ChartScale,
  yScale: ChartScale,
): SVGElement {
  const group = svgElement("g", {});
  const { shape, points } = chart.series[index] ?? { shape: "columns", points: [] };
  const [along, across] = shape === "bars" ? [height, width] : [width, height];
  const beside = chart.isStacked ? 1 : chart.series.length;
  const thick = ((along / Math.max(1, chart.categories?.length ?? 1)) * 0.7) / beside;
  const at = (value: number): number => Math.min(1, Math.max(0, yScale.at(value))) * across;
  for (const { x, y } of points) {
    const start = along * xScale.at(x) - (thick * beside) / 2 + (chart.isStacked ? 0 : thick * index);
    const under = below(chart, index, x);
    const [from, to] = [at(under), at(under + y)];
    const [low, size] = [Math.min(from, to), Math.abs(to - from)];
    const box =
      shape === "bars"
        ? { x: left + low, y: top + start, width: size, height: thick }
        : { x: left + start, y: top + height - low - size, width: thick, height: size };
    group.append(svgElement("rect", { ...box, fill: colourOf(index), stroke: "#fff" }));
  }
  return group;
}

function marksView(
  chart: PageChart,
  { shape, points }: PageSeries,
  index: number,
  { left, top, width, height }: Plot,
  xScale: ChartScale,
  yScale: ChartScale,
): SVGElement {
  const group = svgElement("g", {});
  const placed = points
    .map(({ x, y }) => ({ x, place: [left + xScale.at(x) * width, top + height - yScale.at(y) * height] as const }))
    .filter(({ place }) => place.every(Number.isFinite));
  const hasCategories = chart.categories !== null;
  if (shape === "line") {
    const look = { fill: "none", stroke: colourOf(index), "stroke-width": 2.5, "stroke-dasharray": dashOf(index) };
    for (const part of hasCategories ? unbroken(placed) : [placed]) {
      group.append(svgElement("path", { d: pathOf(part.map(({ place }) => place)), ...look }));
    }
  }
  if (shape === "points" || hasCategories) group.append(...placed.map(({ place: [x, y] }) => mark(index, x, y)));
  return group;
}

/** Points that follow each other without a category between them that has no number. */
function unbroken<Point extends { readonly x: number }>(points: readonly Point[]): readonly Point[][] {
  const parts: Point[][] = [];
  for (const point of points) {
    const part = parts[parts.length - 1];
    if (part?.[part.length - 1]?.x === point.x - 1) part.push(point);
    else parts.push([point]);
  }
  return parts;
}
