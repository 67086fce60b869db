import type { Scale } from "../../../evaluation/itemAnswer";
import type { PointLabel } from "./itemHeader";
import type { ItemValues } from "./itemValues";
import { isScale, scaleOfTitle } from "./scaleOfTitle";
import { isExtreme, valence } from "./valence";

/** The scale on which networks ask, where nothing says another. */
export const usualScale: Scale = { min: 1, max: 6 };

function scaleOfPoints(points: readonly number[]): Scale | null {
  const scale = { min: Math.min(...points), max: Math.max(...points) };
  return points.length >= 2 && isScale(scale) ? scale : null;
}

/** By labels that only ends bear; one end is enough where it is the upper one. */
function scaleOfAnswers(labels: readonly PointLabel[]): Scale | null {
  const ends = labels.filter(({ label }) => isExtreme(label) && valence(label) !== 0);
  const both = scaleOfPoints(ends.map(({ point }) => point));
  const signs = new Set(ends.map(({ label }) => valence(label)));
  return both !== null && signs.size === 2 ? both : null;
}

/**
 * The scale that is told of an item: by labels of its points in header or code book, by its question, or by labelled answers of both ends.
 * Null where nothing tells it.
 */
export function toldScale(title: string, labels: readonly PointLabel[], values: ItemValues): Scale | null {
  return scaleOfPoints(labels.map(({ point }) => point)) ?? scaleOfTitle(title) ?? scaleOfAnswers(values.labels);
}

/**
 * Whether answers are on a scale: all of them, or nine in ten where the others are no point of any scale, such as 66.
 */
export function fitsScale({ numbers, numeric }: ItemValues, { min, max }: Scale): boolean {
  let outside = 0;
  for (const [value, count] of numbers) {
    if (value >= min && value <= max) continue;
    if (value >= 0 && value <= 10) return false;
    outside += count;
  }
  return numeric > 0 && outside * 10 <= numeric;
}
