import { fraction, type Fraction } from "../money/fraction";
import type { ItemAnswer, Scale } from "./itemAnswer";

/** What the answers to one item come to. */
export interface ItemStatistics {
  /** Valid answers, on the scale. */
  readonly n: number;
  readonly noOpinion: number;
  readonly blank: number;
  readonly outOfRange: number;
  readonly sum: number;
  /** Exact; null where nobody answered. */
  readonly mean: Fraction | null;
  /** Every point of the scale from the lowest, with the number of answers. */
  readonly distribution: readonly { readonly point: number; readonly n: number }[];
}

/**
 * Counts and mean of one item on its own scale.
 *
 * @example itemStatistics([{ kind: "value", value: 5 }, { kind: "blank" }], { min: 1, max: 6 }).n // 1
 */
export function itemStatistics(answers: Iterable<ItemAnswer>, { min, max }: Scale): ItemStatistics {
  const counts = new Array<number>(max - min + 1).fill(0);
  const told = { noOpinion: 0, blank: 0, outOfRange: 0 };
  for (const answer of answers) {
    if (answer.kind === "value") counts[answer.value - min] = (counts[answer.value - min] ?? 0) + 1;
    else told[answer.kind] += 1;
  }
  const distribution = counts.map((n, index) => ({ point: min + index, n }));
  const n = distribution.reduce((total, each) => total + each.n, 0);
  const sum = distribution.reduce((total, each) => total + each.n * each.point, 0);
  return { n, ...told, sum, mean: n === 0 ? null : fraction(sum, n), distribution };
}
