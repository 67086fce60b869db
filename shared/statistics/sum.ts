import { add, multiplyByWhole, zero, type Fraction } from "../money/fraction";
import type { Tally } from "./tally";

/** The exact sum of a sample; zero of an empty one. */
export function sum(tally: Tally): Fraction {
  return tally.reduce((total, { value, n }) => add(total, multiplyByWhole(value, n)), zero);
}
