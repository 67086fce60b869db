import type { Scale } from "../../evaluation/itemAnswer";
import type { ItemResult } from "../../evaluation/surveyResult";
import type { CellReference, Expression } from "../../workbook/expression";
import { binary, call, plus, range, times, whole } from "../../workbook/formula";
import { meanContent, shareFormat, wholeNumber, type ReportContext } from "../eventSheet/reportContext";
import { scaleText } from "../eventSheet/itemCells";
import type { CellContent, PlacedTable, TableRowContent } from "../sheetComposer";
import { satisfiedValue } from "./itemTable";
import { lineName, type DistributionPlaces, type ItemLine } from "./itemLine";

export function pointKey(point: number): string {
  return `n${String(point)}`;
}

export function shareKey(point: number): string {
  return `share${String(point)}`;
}

export function pointsOf({ min, max }: Scale): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_none, index) => min + index);
}

/** Name part of a scale. */
export function scaleName({ min, max }: Scale): string {
  return `${String(min)}_${String(max)}`.replace(/-/g, "m");
}

/** The answers to items on one scale, point by point; n, mean and share satisfied are formulas over the numbers. */
export function distributionTable(
  context: ReportContext,
  scale: Scale,
  lines: readonly ItemLine[],
  places: DistributionPlaces,
): PlacedTable {
  const { text } = context;
  const points = pointsOf(scale);
  const table = context.composer.table(
    context.tableName(`Fordelning_${scaleName(scale)}`),
    [
      { key: "label", header: text("surveyAndQuestion"), width: 20, format: "@", wrap: true },
      { key: "n", header: text("n"), width: 11, format: wholeNumber },
      { key: "mean", header: text("mean"), width: 11 },
      { key: "satisfied", header: text("satisfiedShare"), width: 10, format: shareFormat, wrap: true },
      ...points.map((point) => ({
        key: pointKey(point),
        header: text("pointCount", { point }),
        width: 9,
        format: wholeNumber,
      })),
      ...points.map((point) => ({
        key: shareKey(point),
        header: text("pointShare", { point }),
        width: 9,
        format: shareFormat,
      })),
    ],
    lines.map((line) => rowOf(context, scale, line)),
  );
  lines.forEach(({ item }, row) => {
    const cellOf = (key: string) => table.cell(row, key);
    places.set(item, { n: cellOf("n"), mean: cellOf("mean"), satisfied: cellOf("satisfied") });
  });
  return table;
}

/** The heading of a scale's distribution. */
export function distributionHeading(context: ReportContext, scale: Scale): string {
  return context.text("distributionHeading", { scale: scaleText(context, scale) });
}

function rowOf(context: ReportContext, scale: Scale, line: ItemLine): TableRowContent {
  const { item } = line;
  const points = pointsOf(scale);
  const counts = new Map(item.distribution.map((each) => [each.point, each]));
  return (cell) => {
    const cellOf = (point: number): CellReference => cell(pointKey(point));
    // An answer between two points stands in no column.
    const isLive = item.betweenPoints === 0;
    return {
      label: lineName(context, line),
      n: {
        value: item.n ?? 0,
        ...(isLive ? { formula: call("SUM", range(cellOf(scale.min), cellOf(scale.max))) } : {}),
      },
      mean: meanCell(item, scale, isLive ? meanFormula(points, cellOf, cell("n")) : null),
      satisfied: satisfiedCell(context, item, scale, isLive ? { cellOf, n: cell("n") } : null),
      ...Object.fromEntries(points.map((point) => [pointKey(point), counts.get(point)?.n ?? 0])),
      ...Object.fromEntries(points.map((point) => [shareKey(point), (counts.get(point)?.percent ?? 0) / 100])),
    };
  };
}

function meanFormula(
  points: readonly number[],
  cellOf: (point: number) => CellReference,
  n: CellReference,
): Expression {
  return binary(plus(...points.map((point) => times(whole(point), cellOf(point)))), "/", n);
}

/** Rounded to its decimals; the inner rounding takes away what binary arithmetic added, so that an exact half goes up as in the core. */
function meanCell({ mean }: ItemResult, { min }: Scale, exact: Expression | null): CellContent {
  if (mean === null) throw new TypeError("An item with a distribution has answers.");
  const content = meanContent(mean);
  // Half up is half away from zero only above zero.
  if (exact === null || min < 0) return content;
  return { ...content, formula: call("ROUND", call("ROUND", exact, whole(10)), whole(mean.decimals)) };
}

function satisfiedCell(
  { text }: ReportContext,
  { satisfied, isHighestBest }: ItemResult,
  { min, max }: Scale,
  cells: { cellOf(point: number): CellReference; readonly n: CellReference } | null,
): CellContent {
  if (satisfied === null) return text(isHighestBest === null ? "directionUnknown" : "notApplicable");
  const value = satisfiedValue(satisfied);
  if (cells === null) return value;
  const [from, to] = isHighestBest === false ? [min, satisfied.from] : [satisfied.from, max];
  return {
    value,
    formula: binary(call("SUM", range(cells.cellOf(from), cells.cellOf(to))), "/", cells.n),
  };
}
