import type { PageChart } from "../pageModel";
import { colourOf, dashOf, mark, pathOf, type Plot } from "./chartLooks";
import { categoryScale, fixedScale, linearScale, logarithmicScale, type ChartScale } from "./chartScale";
import { seriesViews } from "./chartSeriesView";
import { svgElement } from "./element";

/** Pixels of a letter in a chart's text. */
const letterWidth = 6.5;

function text(content: string, x: number, y: number, more: Readonly<Record<string, string | number>> = {}): SVGElement {
  return svgElement("text", { x, y, "text-anchor": "middle", ...more }, content);
}

/** A chart drawn simply: titles, axes with their numbers, the series, a legend below. */
export function chartView(chart: PageChart): SVGSVGElement {
  const { width, height } = chart;
  const view = svgElement("svg", {
    class: "chart",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": chart.title,
  });
  const isBars = chart.series[0]?.shape === "bars";
  const left = isBars ? Math.min(200, Math.max(76, longest(chart.categories ?? []) * letterWidth + 40)) : 76;
  const plot: Plot = { left, top: 40, width: width - left - 20, height: height - 126 };
  view.append(
    svgElement("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, class: "chart-paper" }),
    text(chart.title, width / 2, 24, { class: "chart-title" }),
  );
  if (!chart.series.some(({ points }) => points.length > 0) || plot.width < 40 || plot.height < 40) {
    return view;
  }
  const xScale = xScaleOf(chart, plot, isBars);
  const yScale = yScaleOf(chart);
  view.append(
    axes(chart, plot, xScale, yScale, isBars),
    ...seriesViews(chart, plot, xScale, yScale),
    legend(chart, width, height),
  );
  return view;
}

function longest(names: readonly string[]): number {
  return Math.max(0, ...names.map(({ length }) => Math.min(length, 24)));
}

function xScaleOf(chart: PageChart, plot: Plot, isBars: boolean): ChartScale {
  if (chart.categories !== null) {
    const room = isBars ? plot.height / 16 : plot.width / (longest(chart.categories) * letterWidth + 8);
    return categoryScale(chart.categories, Math.max(1, room));
  }
  const numbers = chart.series.flatMap((series) => series.points.map(({ x }) => x));
  return chart.isLogarithmic && numbers.some((value) => value > 0)
    ? logarithmicScale(numbers)
    : linearScale(numbers, true);
}

function yScaleOf({ series, isStacked, categories, yMin, yMax }: PageChart): ChartScale {
  const values = isStacked
    ? (categories ?? []).map((_name, at) =>
        series.reduce((sum, { points }) => sum + (points.find(({ x }) => x === at)?.y ?? 0), 0),
      )
    : series.flatMap(({ points }) => points.map(({ y }) => y));
  if (yMin !== null && yMax !== null && yMax > yMin) return fixedScale(yMin, yMax);
  return linearScale(values, true);
}

function axes(chart: PageChart, plot: Plot, xScale: ChartScale, yScale: ChartScale, isBars: boolean): SVGElement {
  const { left, top, width, height } = plot;
  const [across, up] = isBars ? [yScale, xScale] : [xScale, yScale];
  const group = svgElement("g", { class: "chart-axes" });
  const bottom = top + height;
  for (const { at, text: label } of up.ticks) {
    const y = isBars ? top + at * height : bottom - at * height;
    if (!isBars) group.append(svgElement("line", { x1: left, x2: left + width, y1: y, y2: y, class: "chart-line" }));
    group.append(text(label, left - 6, y + 4, { "text-anchor": "end" }));
  }
  for (const { at, text: label } of across.ticks) {
    const x = left + at * width;
    group.append(svgElement("line", { x1: x, x2: x, y1: bottom, y2: bottom + 4, class: "chart-axis" }));
    group.append(text(label, x, bottom + 18));
  }
  const frame: readonly (readonly [number, number])[] = [
    [left, top],
    [left, bottom],
    [left + width, bottom],
  ];
  group.append(svgElement("path", { d: pathOf(frame), class: "chart-axis" }));
  const { xTitle, yTitle } = chart;
  const [below, beside] = isBars ? [yTitle, xTitle] : [xTitle, yTitle];
  group.append(text(below, left + width / 2, bottom + 40, { class: "chart-name" }));
  const middle = top + height / 2;
  group.append(text(beside, 16, middle, { class: "chart-name", transform: `rotate(-90 16 ${middle})` }));
  return group;
}

function legend({ series, categories }: PageChart, width: number, height: number): SVGElement {
  const group = svgElement("g", { class: "chart-legend" });
  // Names that are too long for one line share it alike.
  const most = Math.max(8, Math.floor(((width - 16) / series.length - 34) / letterWidth));
  const isTooLong = series.reduce((sum, { name }) => sum + 34 + name.length * letterWidth, 0) > width - 16;
  const names = series.map(({ name }) => (isTooLong && name.length > most ? `${name.slice(0, most - 1)}…` : name));
  const widths = names.map((name) => 34 + name.length * letterWidth);
  let left = Math.max(8, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  series.forEach(({ shape }, index) => {
    const y = height - 14;
    if (shape === "line") {
      const ends = { x1: left, x2: left + 22, y1: y - 4, y2: y - 4 };
      const look = { stroke: colourOf(index), "stroke-width": 2.5, "stroke-dasharray": dashOf(index) };
      group.append(svgElement("line", { ...ends, ...look }));
    }
    if (shape === "points" || (shape === "line" && categories !== null)) group.append(mark(index, left + 11, y - 4));
    if (shape === "columns" || shape === "bars") {
      group.append(svgElement("rect", { x: left + 7, y: y - 8, width: 8, height: 8, fill: colourOf(index) }));
    }
    group.append(text(names[index] ?? "", left + 27, y, { "text-anchor": "start" }));
    left += widths[index] ?? 0;
  });
  return group;
}
