import { compare, subtract, type Fraction } from "../money/fraction";

/** A value that was tried, as a number of its smallest steps, and the total that it gives. */
export interface Trial {
  readonly steps: number;
  readonly total: Fraction;
}

/** The trial whose total comes nearest to a target, and those on either side of the target. */
export interface NearestTotal {
  readonly nearest: Trial;
  /** The highest total at or below the target, by the lowest value that gives it; null where every total is above. */
  readonly below: Trial | null;
  /** The lowest total above the target, likewise; null where every total is at or below. */
  readonly above: Trial | null;
}

/**
 * Searches whole numbers of steps from 0 to `most` for the total nearest to the target. The total must never fall when the steps rise.
 *
 * Of two totals equally near, the lower; of several values with that total, the lowest.
 * @param totalOf is asked some 2 · log2(most) times
 */
export function nearestTotal(totalOf: (steps: number) => Fraction, target: Fraction, most: number): NearestTotal {
  const totals = new Map<number, Fraction>();
  const total = (steps: number): Fraction => {
    const known = totals.get(steps) ?? totalOf(steps);
    totals.set(steps, known);
    return known;
  };
  /** The first number of steps for which it holds; most + 1 where it never does. */
  const first = (holds: (total: Fraction) => boolean): number => {
    let [low, high] = [0, most + 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (holds(total(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const trialOf = (steps: number): Trial => ({ steps, total: total(steps) });
  const firstAbove = first((each) => compare(each, target) > 0);
  const above = firstAbove > most ? null : trialOf(firstAbove);
  if (firstAbove === 0) return { nearest: trialOf(0), below: null, above };
  const highest = total(firstAbove - 1);
  const below = trialOf(first((each) => compare(each, highest) >= 0));
  const isAboveNearer = above !== null && compare(subtract(above.total, target), subtract(target, below.total)) < 0;
  return { nearest: isAboveNearer ? above : below, below, above };
}
