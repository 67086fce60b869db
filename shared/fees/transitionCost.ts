import { add, subtract, zero, type Fraction } from "../money/fraction";
import type { FeesOfYear } from "./feesOfYear";

/** What the largest rise keeps from being charged in all. Decided amounts are charged as decided. */
export function transitionCost({ members }: Pick<FeesOfYear, "members">): Fraction {
  return members.reduce(
    (sum, { decided, unlimited, byRule }) =>
      decided !== null || unlimited === null || byRule === null ? sum : add(sum, subtract(unlimited, byRule)),
    zero,
  );
}
