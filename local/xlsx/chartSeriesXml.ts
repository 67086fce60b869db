import type { CellArea, ChartModel, ChartSeries, SheetModel } from "../../shared/workbook/sheetModel";
import { fixedAreaName } from "../../shared/workbook/reference";
import { seriesLook } from "../../shared/workbook/seriesLooks";
import { cellTextXml, escapeXml, xml } from "./xmlText";

/** A filling for each series of bars besides its colour, so that nothing is told by colour alone. */
const patterns = [null, "wdUpDiag", "pct50", "horz", "smGrid", "dkVert"] as const;

function pick<T>(of: readonly [T, ...T[]], index: number): T {
  return of[index % of.length] ?? of[0];
}

function solid(colour: string): string {
  return xml("a:solidFill", {}, xml("a:srgbClr", { val: colour }));
}

function line(colour: string, dash: string): string {
  return xml("a:ln", { w: 28575, cap: "rnd" }, solid(colour), xml("a:prstDash", { val: dash }), "<a:round/>");
}

function markerXml(symbol: string, colour: string): string {
  const look = xml("c:spPr", {}, solid(colour), xml("a:ln", { w: 9525 }, solid(colour)));
  return xml("c:marker", {}, xml("c:symbol", { val: symbol }), xml("c:size", { val: 7 }), look);
}

/** A bar's filling: plain for the first series, a pattern for each further. */
function barLook(index: number): string {
  const { colour } = seriesLook(index);
  const pattern = pick(patterns, index);
  const colourOf = (name: string, value: string): string => xml(name, {}, xml("a:srgbClr", { val: value }));
  const filling =
    pattern === null
      ? solid(colour)
      : xml("a:pattFill", { prst: pattern }, colourOf("a:fgClr", colour), colourOf("a:bgClr", "FFFFFF"));
  return xml("c:spPr", {}, filling, xml("a:ln", { w: 9525 }, solid(colour)));
}

function looks(kind: ChartModel["kind"], shape: ChartSeries["shape"], index: number): string {
  const { colour, mark, dash } = seriesLook(index);
  if (kind === "column" || kind === "bar") {
    return barLook(index) + xml("c:invertIfNegative", { val: 0 });
  }
  if (kind === "scatter" && shape === "points") {
    const noLine = xml("c:spPr", {}, xml("a:ln", { w: 19050 }, "<a:noFill/>"));
    return noLine + markerXml(mark, colour);
  }
  // A year alone between two without a figure would be no line at all.
  const marker = kind === "line" ? markerXml(mark, colour) : xml("c:marker", {}, xml("c:symbol", { val: "none" }));
  return xml("c:spPr", {}, line(colour, dash)) + marker;
}

/** What the cells of an area hold, in reading order; null for a cell without a value that a chart can show. */
export function valuesIn(model: SheetModel, area: CellArea): readonly (string | number | null)[] {
  return Array.from({ length: area.rows * area.columns }, (_none, index) => {
    const row = area.row - 1 + Math.floor(index / area.columns);
    const value = model.rows[row]?.[area.column - 1 + (index % area.columns)]?.value;
    return typeof value === "string" || typeof value === "number" ? value : null;
  });
}

/** The number format of the first cell of an area. */
export function formatOf(model: SheetModel, area: CellArea): string {
  return model.rows[area.row - 1]?.[area.column - 1]?.format ?? "General";
}

/** A reference to cells, with what they hold: programs that do not compute show the chart from it. */
function reference(model: SheetModel, sheet: string, area: CellArea, wanted: "numbers" | "any"): string {
  const values = valuesIn(model, area);
  const asNumbers = wanted === "numbers" || values.every((value) => typeof value !== "string");
  const [name, cache] = asNumbers ? ["c:numRef", "c:numCache"] : ["c:strRef", "c:strCache"];
  const points = values.map((value, idx) =>
    value === null || (asNumbers && typeof value === "string")
      ? ""
      : xml("c:pt", { idx }, xml("c:v", {}, cellTextXml(String(value)))),
  );
  return xml(
    name,
    {},
    xml("c:f", {}, escapeXml(fixedAreaName(sheet, area))),
    xml(
      cache,
      {},
      asNumbers ? xml("c:formatCode", {}, escapeXml(formatOf(model, area))) : "",
      xml("c:ptCount", { val: values.length }),
      ...points,
    ),
  );
}

/** One series: its cells on the sheet as it is called in the workbook, and its look by its place among the others. */
export function seriesXml(
  model: SheetModel,
  sheet: string,
  kind: ChartModel["kind"],
  series: ChartSeries,
  index: number,
): string {
  const [x, y] = kind === "scatter" ? ["c:xVal", "c:yVal"] : ["c:cat", "c:val"];
  return xml(
    "c:ser",
    {},
    xml("c:idx", { val: index }),
    xml("c:order", { val: index }),
    xml("c:tx", {}, xml("c:v", {}, cellTextXml(series.name))),
    looks(kind, series.shape, index),
    xml(x, {}, reference(model, sheet, series.x, kind === "scatter" ? "numbers" : "any")),
    xml(y, {}, reference(model, sheet, series.y, "numbers")),
    kind === "scatter" || kind === "line" ? xml("c:smooth", { val: 0 }) : "",
  );
}
