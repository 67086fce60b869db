import type { Element } from "@xmldom/xmldom";
import { childElements, firstChild, parseXml, rootOf } from "../xlsx/xmlDocument";
import type { GridAxis, GridChart, GridSeries } from "./gridWorkbook";

type ChartContent = Pick<GridChart, "chartType" | "title" | "legend" | "xAxis" | "yAxis" | "series">;

/** Excel's own names for what a file calls by its drawing; a kind that is not here is shown by its title only. */
const kinds: Readonly<Record<string, string>> = {
  scatterChart: "XYScatter",
  lineChart: "Line",
  areaChart: "Area",
  pieChart: "Pie",
  doughnutChart: "Doughnut",
};

const legends: Readonly<Record<string, string>> = { b: "Bottom", t: "Top", l: "Left", r: "Right", tr: "Corner" };

/** A chart's part, as far as we draw charts. */
export function readChart(text: string, part: string, nextId: () => string): ChartContent {
  const chart = firstChild(rootOf(parseXml(text, part)), "chart");
  const plot = chart === null ? null : firstChild(chart, "plotArea");
  const children = plot === null ? [] : childElements(plot);
  const drawn = children.filter((one) => one.localName?.endsWith("Chart") === true);
  const chartType = drawn[0] === undefined ? "Unknown" : kindOf(drawn[0]);
  const axes = children.filter((one) => ["valAx", "catAx", "dateAx", "serAx"].includes(one.localName ?? ""));
  const category = axes.find((one) => one.localName !== "valAx") ?? axes[0];
  const legend = chart === null ? null : firstChild(chart, "legend");
  return {
    chartType,
    title: chart === null ? null : titleOf(chart),
    legend: legend === null ? null : (legends[valueOf(legend, "legendPos") ?? "r"] ?? "Right"),
    xAxis: axisOf(category),
    yAxis: axisOf(axes.find((one) => one !== category && one.localName === "valAx")),
    series: drawn.flatMap((kind) => childElements(kind, "ser").map((one) => seriesOf(one, kindOf(kind), nextId()))),
  };
}

function valueOf(parent: Element, name: string): string | null {
  return firstChild(parent, name)?.getAttribute("val") ?? null;
}

function kindOf(element: Element): string {
  if (element.localName === "lineChart" && childElements(element, "ser").some(hasMarks)) {
    return "LineMarkers";
  }
  if (element.localName !== "barChart") {
    return kinds[element.localName ?? ""] ?? "Unknown";
  }
  const direction = valueOf(element, "barDir") === "bar" ? "Bar" : "Column";
  const grouping = valueOf(element, "grouping");
  return direction + (grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "Clustered");
}

function hasMarks(series: Element): boolean {
  return !["none", null].includes(valueOf(firstChild(series, "marker") ?? series, "symbol"));
}

function path(parent: Element | null, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>((at, name) => (at === null ? null : firstChild(at, name)), parent);
}

/** The text of a title: written in it, or last seen in the cell that it shows. */
function titleOf(parent: Element): string | null {
  const title = path(parent, "title", "tx");
  const rich = path(title, "rich");
  const text = rich === null ? path(title, "strRef", "strCache", "pt", "v")?.textContent : textIn(rich);
  return text ? text : null;
}

function textIn(rich: Element): string {
  const paragraphs = childElements(rich, "p").map((paragraph) =>
    childElements(paragraph, "r")
      .map((run) => firstChild(run, "t")?.textContent ?? "")
      .join(""),
  );
  return paragraphs.join("\n");
}

function axisOf(axis: Element | undefined): GridAxis {
  if (axis === undefined) {
    return { title: null, scale: "Linear", format: null };
  }
  const format = firstChild(axis, "numFmt");
  const isLogarithmic = path(axis, "scaling", "logBase") !== null;
  const end = (name: "min" | "max"): number | null => {
    const text = valueOf(firstChild(axis, "scaling") ?? axis, name);
    return text === null || isLogarithmic ? null : Number(text);
  };
  const [minimum, maximum] = [end("min"), end("max")];
  return {
    title: titleOf(axis),
    scale: isLogarithmic ? "Logarithmic" : "Linear",
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
    ...(valueOf(firstChild(axis, "scaling") ?? axis, "orientation") === "maxMin" ? { isReversed: true } : {}),
    format: format?.getAttribute("sourceLinked") === "1" ? null : (format?.getAttribute("formatCode") ?? null),
  };
}

function referenceIn(series: Element, ...names: readonly string[]): string | null {
  const holder = names.map((name) => firstChild(series, name)).find((one) => one !== null) ?? null;
  const reference = holder === null ? undefined : childElements(holder).find((one) => one.localName?.endsWith("Ref"));
  return reference === undefined ? null : (firstChild(reference, "f")?.textContent ?? null);
}

const marks: Readonly<Record<string, string>> = {
  none: "None",
  circle: "Circle",
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
  x: "X",
  plus: "Plus",
};

const dashes: Readonly<Record<string, string>> = {
  solid: "Continuous",
  dash: "Dash",
  sysDot: "Dot",
  sysDash: "Dot",
  lgDash: "Dash",
  dashDot: "DashDot",
  lgDashDot: "DashDot",
};

function seriesOf(series: Element, kind: string, id: string): GridSeries {
  const name = firstChild(series, "tx");
  const line = path(series, "spPr", "ln");
  const dash = line === null ? null : valueOf(line, "prstDash");
  const symbol = valueOf(firstChild(series, "marker") ?? series, "symbol");
  const markerStyle = marks[symbol ?? ""] ?? "Automatic";
  const hasLine = path(line, "noFill") === null;
  return {
    id,
    name: (path(name, "v") ?? path(name, "strRef", "strCache", "pt", "v"))?.textContent ?? "",
    x: referenceIn(series, "xVal", "cat"),
    y: referenceIn(series, "yVal", "val"),
    chartType: kind === "XYScatter" && hasLine ? `XYScatterLines${markerStyle === "None" ? "NoMarkers" : ""}` : kind,
    markerStyle,
    lineStyle: !hasLine ? "None" : dash === null ? "Automatic" : (dashes[dash] ?? "Continuous"),
  };
}
