import { compare, subtract, zero, type Fraction } from "../money/fraction";
import { roundHalfAwayFromZero } from "../money/roundHalfAwayFromZero";
import type { FeeBasis } from "./feeBasis";
import type { FeeOptions } from "./feeOptions";
import { needsPopulation } from "./feeVersion";
import type { MemberFee } from "./memberFee";
import { ruleFee } from "./ruleFee";
import { tariffOf } from "./tariffOf";
import type { YearAmounts } from "./yearAmounts";

export type ChangePartKind =
  "population" | "index" | "rule" | "months" | "payerMode" | "decisions" | "entry" | "exit" | "notSplit";

/** One part of a member's change from last year. Kronor. */
export interface ChangePart {
  readonly kind: ChangePartKind;
  readonly amount: Fraction;
}

/** The four fees that a member passes through from last year to this one: full year, alone, without decisions. */
export interface ChangeStages {
  /** The fee of last year. */
  readonly lastYear: Fraction;
  /** With this year's population. */
  readonly withPopulation: Fraction;
  /** With this year's factor under last year's version. */
  readonly withIndex: Fraction;
  /** By this year's version. */
  readonly withRule: Fraction;
}

/** @returns null where a stage cannot be computed */
export function changeStages(
  basis: FeeBasis,
  options: FeeOptions,
  current: MemberFee,
  previous: MemberFee,
): ChangeStages | null {
  const oldVersion = previous.amounts.version;
  const newVersion = current.amounts.version;
  const indexed =
    oldVersion === newVersion
      ? current.amounts
      : valueOrNull(tariffOf(basis, oldVersion, options.year, options.preliminaryIndex));
  if (indexed === null) return null;
  const full = (amounts: YearAmounts, population: number | null) =>
    population === null && needsPopulation(amounts.version)
      ? null
      : (ruleFee(amounts, population ?? 0, 12)?.fee ?? null);
  const lastYear = full(previous.amounts, previous.population);
  const withPopulation = full(previous.amounts, current.population ?? figureFor(basis, current, options));
  const withIndex = full(indexed, current.population ?? figureFor(basis, current, options));
  const withRule = full(current.amounts, current.population);
  if (lastYear === null || withPopulation === null || withIndex === null || withRule === null) return null;
  return { lastYear, withPopulation, withIndex, withRule };
}

/** This year's figure where this year's rule needs none but last year's version does. */
function figureFor(basis: FeeBasis, current: MemberFee, options: FeeOptions): number | null {
  const year = options.populationYear ?? options.year - current.amounts.version.rule.populationLag;
  return basis.figures.figure(current.code, year)?.population ?? null;
}

function valueOrNull<Value>(outcome: { readonly value: Value } | { readonly faults: unknown }): Value | null {
  return "value" in outcome ? outcome.value : null;
}

/**
 * Why the fee changed from last year, in parts that add up to the change.
 *
 * Population, index and rule are taken one after the other, full year, alone and without decisions; then what part of a year, the payer's
 * way of calculating and decisions add, each as (with − without) this year less the same last year.
 * @param previous the member's fee of last year; null when it was no member then or its fee cannot be computed
 * @param wasMember it was a member last year
 */
export function changeParts(
  basis: FeeBasis,
  options: FeeOptions,
  current: MemberFee,
  previous: MemberFee | null,
  wasMember: boolean,
): readonly ChangePart[] {
  if (previous === null) return wasMember ? [] : [{ kind: "entry", amount: current.fee }];
  const change = subtract(current.fee, previous.fee);
  const stages = changeStages(basis, options, current, previous);
  const after = layers(current);
  const before = layers(previous);
  if (stages === null || after === null || before === null) return [{ kind: "notSplit", amount: change }];
  const parts: readonly ChangePart[] = [
    { kind: "population", amount: subtract(stages.withPopulation, stages.lastYear) },
    { kind: "index", amount: subtract(stages.withIndex, stages.withPopulation) },
    { kind: "rule", amount: subtract(stages.withRule, stages.withIndex) },
    { kind: "months", amount: subtract(after.months, before.months) },
    { kind: "payerMode", amount: subtract(after.payerMode, before.payerMode) },
    { kind: "decisions", amount: subtract(after.decisions, before.decisions) },
  ];
  return parts.filter((part, index) => index < 3 || compare(part.amount, zero) !== 0);
}

/** What each layer adds to the full-year fee alone; null where the rule's fee cannot be computed. */
function layers(fee: MemberFee): { months: Fraction; payerMode: Fraction; decisions: Fraction } | null {
  if (fee.alone === null || fee.byRule === null) return null;
  const fullYear = roundHalfAwayFromZero(fee.alone.bounded, fee.amounts.feeUnit);
  return {
    months: subtract(fee.alone.fee, fullYear),
    payerMode: subtract(fee.byRule, fee.alone.fee),
    decisions: subtract(fee.fee, fee.byRule),
  };
}
