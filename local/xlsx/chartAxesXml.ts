import type { CellArea, ChartModel, SheetModel } from "../../shared/workbook/sheetModel";
import { valueAxisEnds } from "../../shared/workbook/valueAxis";
import { formatOf, valuesIn } from "./chartSeriesXml";
import { fillColour, lineColour, sizes, textColour, titleXml } from "./chartText";
import { xml } from "./xmlText";

export const xAxisId = 500000001;
export const yAxisId = 500000002;

interface Axis {
  readonly kind: "valAx" | "catAx";
  readonly id: number;
  readonly crosses: number;
  readonly position: "b" | "l";
  readonly title: string;
  /** Do the marks stand between the ticks of the other axis, as bars do, or on them? */
  readonly between: "between" | "midCat";
  readonly format: string;
  readonly scale: AxisScale;
  /** Where it meets the other axis: at its zero, at its beginning or at its end. */
  readonly meets: "autoZero" | "min" | "max";
}

interface AxisScale {
  readonly isLogarithmic: boolean;
  /** From the top down. */
  readonly isReversed: boolean;
  /** Its ends; null where the program chooses. */
  readonly min: number | null;
  readonly max: number | null;
}

const plainScale: AxisScale = { isLogarithmic: false, isReversed: false, min: null, max: null };

function lines(value: string): string {
  return xml("c:spPr", {}, xml("a:ln", { w: 9525 }, fillColour(value)));
}

function axisXml({ kind, id, crosses, position, title, between, format, scale, meets }: Axis): string {
  return xml(
    `c:${kind}`,
    {},
    xml("c:axId", { val: id }),
    scalingXml(scale),
    xml("c:delete", { val: 0 }),
    xml("c:axPos", { val: position }),
    kind === "valAx" ? xml("c:majorGridlines", {}, lines(lineColour)) : "",
    titleXml(title, sizes.axisTitle),
    xml("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    xml("c:majorTickMark", { val: "out" }),
    xml("c:minorTickMark", { val: "none" }),
    // Where the other axis is reversed, what is low of it lies above.
    xml("c:tickLblPos", { val: meets === "max" ? "nextTo" : "low" }),
    lines(textColour),
    xml("c:crossAx", { val: crosses }),
    xml("c:crosses", { val: meets }),
    kind === "valAx"
      ? xml("c:crossBetween", { val: between })
      : xml("c:auto", { val: 0 }) +
          xml("c:lblAlgn", { val: "ctr" }) +
          xml("c:lblOffset", { val: 100 }) +
          labelEvery(scale),
  );
}

/** Bars have room for each one's label. */
function labelEvery({ isReversed }: AxisScale): string {
  return isReversed ? xml("c:tickLblSkip", { val: 1 }) : "";
}

function scalingXml({ isLogarithmic, isReversed, min, max }: AxisScale): string {
  return xml(
    "c:scaling",
    {},
    isLogarithmic ? xml("c:logBase", { val: 10 }) : "",
    xml("c:orientation", { val: isReversed ? "maxMin" : "minMax" }),
    max === null ? "" : xml("c:max", { val: max }),
    min === null ? "" : xml("c:min", { val: min }),
  );
}

/** The power of ten below every x of the chart, since Excel would begin at 1; null where the axis is not, or cannot be, logarithmic. */
function logarithmicStart(model: SheetModel, chart: ChartModel): number | null {
  const values = chart.series.flatMap(({ x }) => valuesIn(model, x)).filter((value) => typeof value === "number");
  const smallest = Math.min(...values);
  const isPossible = chart.kind === "scatter" && chart.xScale === "logarithmic" && smallest > 0 && values.length > 0;
  return isPossible ? 10 ** Math.floor(Math.log10(smallest)) : null;
}

/** Both axes of a chart; their numbers are written as in the first cell that they show. */
export function axesXml(model: SheetModel, chart: ChartModel): string {
  const scatter = chart.kind === "scatter";
  const [x, y] = chart.kind === "bar" ? (["l", "b"] as const) : (["b", "l"] as const);
  const first = chart.series[0];
  const format = (area: CellArea | undefined): string => (area === undefined ? "General" : formatOf(model, area));
  const isReversed = chart.kind === "bar";
  const start = logarithmicStart(model, chart);
  const between = scatter ? "midCat" : "between";
  return (
    axisXml({
      kind: scatter ? "valAx" : "catAx",
      id: xAxisId,
      crosses: yAxisId,
      position: x,
      title: chart.xTitle,
      between,
      format: scatter ? format(first?.x) : "General",
      scale: { ...plainScale, isLogarithmic: start !== null, isReversed, min: start },
      meets: "autoZero",
    }) +
    axisXml({
      kind: "valAx",
      id: yAxisId,
      crosses: xAxisId,
      position: y,
      title: chart.yTitle,
      between,
      format: format(first?.y),
      scale: { ...plainScale, ...valueAxisEnds(chart) },
      // Of bars from the top down the last category lies below.
      meets: isReversed ? "max" : start === null ? "autoZero" : "min",
    })
  );
}
