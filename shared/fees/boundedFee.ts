import { compare, type Fraction } from "../money/fraction";

/** Which bound holds. Equality is "none": the bound changes nothing. */
export type Bound = "floor" | "cap" | "none";

export interface BoundedFee {
  readonly amount: Fraction;
  readonly bound: Bound;
}

/** min(cap, max(floor, unbounded)). A null bound is no bound. */
export function boundedFee(unbounded: Fraction, floor: Fraction | null, cap: Fraction | null): BoundedFee {
  if (floor !== null && compare(unbounded, floor) < 0) return { amount: floor, bound: "floor" };
  if (cap !== null && compare(unbounded, cap) > 0) return { amount: cap, bound: "cap" };
  return { amount: unbounded, bound: "none" };
}
