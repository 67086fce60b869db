import type { PageChart, PageSeries } from "../pageModel";
import { categoryScale, linearScale, logarithmicScale, type ChartScale } from "./chartScale";
import { svgElement } from "./element";

/** As the workbook draws its series: dark enough on white, and each with a mark and a dash of its own. */
const colours = ["#1F3864", "#B45309", "#0F766E", "#9D174D", "#4B5563", "#6D28D9"];
const dashes = ["", "8 4", "2 3", "12 4", "8 3 2 3", "12 3 2 3 2 3"];

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function text(content: string, x: number, y: number, more: Readonly<Record<string, string | number>> = {}): SVGElement {
  return svgElement("text", { x, y, "text-anchor": "middle", ...more }, content);
}

function path(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}

function mark(index: number, x: number, y: number, colour: string): SVGElement {
  const size = 4;
  return index % 2 === 0
    ? svgElement("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: size, fill: colour })
    : svgElement("rect", {
        x: (x - size).toFixed(1),
        y: (y - size).toFixed(1),
        width: 2 * size,
        height: 2 * size,
        fill: colour,
      });
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
  const plot: Plot = { left: 76, top: 40, width: width - 96, height: height - 126 };
  view.append(
    svgElement("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, class: "chart-paper" }),
    text(chart.title, width / 2, 24, { class: "chart-title" }),
  );
  const values = chart.series.flatMap((series) => series.points.map(({ y }) => y));
  if (values.length === 0 || plot.width < 40 || plot.height < 40) {
    return view;
  }
  const isBars = chart.series[0]?.shape === "bars";
  const xScale = xScaleOf(chart, plot);
  const yScale = linearScale(values, true);
  const [across, up] = isBars ? [yScale, xScale] : [xScale, yScale];
  view.append(axes(chart, plot, across, up, isBars));
  chart.series.forEach((series, index) => view.append(seriesView(chart, series, index, plot, xScale, yScale)));
  view.append(legend(chart, width, height));
  return view;
}

function xScaleOf(chart: PageChart, plot: Plot): ChartScale {
  const values = chart.series.flatMap((series) => series.points.map(({ x }) => x));
  const numbers = values.filter((value) => typeof value === "number");
  if (!chart.hasNumbers) {
    return categoryScale(
      (chart.series[0]?.points ?? []).map(({ x }) => String(x)),
      plot.width / 60,
    );
  }
  return chart.isLogarithmic && numbers.some((value) => value > 0)
    ? logarithmicScale(numbers)
    : linearScale(numbers, true);
}

function axes(
  { xTitle, yTitle }: PageChart,
  plot: Plot,
  across: ChartScale,
  up: ChartScale,
  isBars: boolean,
): SVGElement {
  const { left, top, width, height } = plot;
  const group = svgElement("g", { class: "chart-axes" });
  const bottom = top + height;
  for (const { at, text: label } of up.ticks) {
    const y = bottom - at * height;
    group.append(svgElement("line", { x1: left, x2: left + width, y1: y, y2: y, class: "chart-line" }));
    group.append(text(label, left - 6, y + 4, { "text-anchor": "end" }));
  }
  for (const { at, text: label } of across.ticks) {
    const x = left + at * width;
    group.append(svgElement("line", { x1: x, x2: x, y1: bottom, y2: bottom + 4, class: "chart-axis" }));
    group.append(text(label, x, bottom + 18));
  }
  group.append(
    svgElement("path", {
      d: path([
        [left, top],
        [left, bottom],
        [left + width, bottom],
      ]),
      class: "chart-axis",
    }),
  );
  const [below, beside] = isBars ? [yTitle, xTitle] : [xTitle, yTitle];
  group.append(text(below, left + width / 2, bottom + 40, { class: "chart-name" }));
  const middle = top + height / 2;
  group.append(text(beside, 16, middle, { class: "chart-name", transform: `rotate(-90 16 ${middle})` }));
  return group;
}

function seriesView(
  chart: PageChart,
  series: PageSeries,
  index: number,
  plot: Plot,
  xScale: ChartScale,
  yScale: ChartScale,
): SVGElement {
  const colour = colours[index % colours.length] ?? "";
  const group = svgElement("g", {});
  const [along, across] = series.shape === "bars" ? [plot.height, plot.width] : [plot.width, plot.height];
  const points = series.points.map(({ x, y }, at) => {
    const place = chart.hasNumbers ? xScale.at(Number(x)) : xScale.at(at);
    return [place * along, yScale.at(y) * across] as const;
  });
  const bottom = plot.top + plot.height;
  if (series.shape === "columns" || series.shape === "bars") {
    const thick = (along / Math.max(1, points.length)) * (0.7 / chart.series.length);
    const zero = yScale.at(0) * across;
    for (const [place, length] of points) {
      const start = place - (thick * chart.series.length) / 2 + thick * index;
      const [from, size] = [Math.min(zero, length), Math.abs(length - zero)];
      const box =
        series.shape === "columns"
          ? { x: plot.left + start, y: bottom - from - size, width: thick, height: size }
          : { x: plot.left + from, y: bottom - start - thick, width: size, height: thick };
      group.append(svgElement("rect", { ...box, fill: colour }));
    }
    return group;
  }
  const placed = points
    .map(([x, y]) => [plot.left + x, bottom - y] as const)
    .filter((point) => point.every(Number.isFinite));
  if (series.shape === "line") {
    const dash = dashes[index % dashes.length] || null;
    group.append(
      svgElement("path", {
        d: path(placed),
        fill: "none",
        stroke: colour,
        "stroke-width": 2.5,
        "stroke-dasharray": dash,
      }),
    );
  } else {
    placed.forEach(([x, y]) => group.append(mark(index, x, y, colour)));
  }
  return group;
}

function legend({ series }: PageChart, width: number, height: number): SVGElement {
  const group = svgElement("g", { class: "chart-legend" });
  const widths = series.map(({ name }) => 34 + name.length * 6.5);
  let left = Math.max(8, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  series.forEach(({ name, shape }, index) => {
    const [y, colour] = [height - 14, colours[index % colours.length] ?? ""];
    const sample =
      shape === "line"
        ? svgElement("line", {
            x1: left,
            x2: left + 22,
            y1: y - 4,
            y2: y - 4,
            stroke: colour,
            "stroke-width": 2.5,
            "stroke-dasharray": dashes[index % dashes.length] || null,
          })
        : mark(shape === "points" ? index : 1, left + 11, y - 4, colour);
    group.append(sample, text(name, left + 27, y, { "text-anchor": "start" }));
    left += widths[index] ?? 0;
  });
  return group;
}
