import type { ItemResult } from "../../evaluation/surveyResult";
import type { ReportContext } from "../eventSheet/reportContext";
import type { CellReference } from "../../workbook/expression";

/** An item as the sheet shows it: once with its figures, once with the distribution of its answers. */
export interface ItemLine {
  /** The survey that it is of; null where the sheet is of one survey only. */
  readonly label: string | null;
  /** Null where it is of no event. */
  readonly start: string | null;
  readonly item: ItemResult;
}

/** Where the figures stand that are computed from an item's distribution. */
export interface DistributionCells {
  readonly n: CellReference;
  readonly mean: CellReference;
  readonly satisfied: CellReference;
}

/** Survey and item in one text, and that the answers were turned round where they were. */
export function lineName({ text }: ReportContext, { label, item }: ItemLine): string {
  const question = item.isTurned ? text("turnedQuestion", { question: item.title }) : item.title;
  return label === null ? question : `${label}: ${question}`;
}

export type DistributionPlaces = Map<ItemResult, DistributionCells>;

/** More scale points than these make no table that can be read. */
const mostPoints = 11;

/** The answers are shown point by point. */
export function hasDistribution({ source, distribution, isBelowThreshold, scale }: ItemResult): boolean {
  return source === "answers" && scale !== null && !isBelowThreshold && isShownWhole(distribution.length);
}

function isShownWhole(points: number): boolean {
  return points > 0 && points <= mostPoints;
}
