import type { Fraction } from "../money/fraction";
import type { FeeClassRow, FeeRuleRow } from "../workbook/feeTables";

/** The classes of a version by rising limit, all of one kind. */
export interface FeeClasses {
  /** "flat": one amount for the class that holds the population; "marginal": each class's rate for the inhabitants within it. */
  readonly kind: "flat" | "marginal";
  readonly classes: readonly FeeClass[];
}

export interface FeeClass {
  /** Inclusive; null in the last class where there is no upper limit. */
  readonly upTo: number | null;
  /** Kronor for a flat class, kronor per inhabitant for a marginal one. */
  readonly amount: Fraction;
  readonly row: FeeClassRow;
}

/** A version of the rule with its classes. */
export interface FeeVersion {
  readonly rule: FeeRuleRow;
  readonly fromYear: number;
  readonly classes: FeeClasses | null;
  /** The version or one of its classes has a fault that is told: nothing is computed from it. */
  readonly unusable: boolean;
}

/** A rule with only a fixed part asks for no population. */
export function needsPopulation(version: FeeVersion): boolean {
  return version.classes !== null || (version.rule.rate !== null && version.rule.rate.numerator !== BigInt(0));
}
