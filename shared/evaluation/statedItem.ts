import { reduce, type Fraction } from "../money/fraction";
import type { ResultRow } from "../workbook/activityTables";
import type { ItemRole, Scale } from "./itemAnswer";
import { shownMean } from "./shownMean";
import type { ItemResult } from "./surveyResult";

/** The role of an item that a stated mean is of. */
export function roleOfMeasure(measure: ResultRow["measure"]): ItemRole {
  return measure === null || measure === "otherMeasure" ? "other" : measure;
}

/** The decimals that a decimal number has when it is written in full. */
function decimalsOf(value: Fraction): number {
  const { denominator } = reduce(value);
  let decimals = 0;
  while (BigInt(10) ** BigInt(decimals) % denominator !== BigInt(0)) decimals += 1;
  return decimals;
}

/** The decimals of a stated mean: its own, else those that it is written with, at least the usual ones. */
export function statedDecimals({ mean, decimals }: ResultRow, usual: number): number {
  return decimals ?? Math.max(usual, mean === null ? 0 : decimalsOf(mean));
}

/** A stated mean as an item; null for a row without a mean. Its n and its scale may be unknown. */
export function statedItem(row: ResultRow, scale: Scale | null, usualDecimals: number): ItemResult | null {
  if (row.mean === null) return null;
  return {
    title: row.question ?? "",
    role: roleOfMeasure(row.measure),
    scale,
    isHighestBest: true,
    isTurned: false,
    source: "stated",
    n: row.n,
    noOpinion: null,
    blank: null,
    outOfRange: null,
    mean: shownMean(row.mean, statedDecimals(row, usualDecimals)),
    distribution: [],
    betweenPoints: null,
    satisfied: null,
    median: null,
    standardDeviation: null,
    isBelowThreshold: false,
  };
}
