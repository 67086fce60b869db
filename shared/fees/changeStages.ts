import type { Fraction } from "../money/fraction";
import type { FeeBasis } from "./feeBasis";
import type { FeeOptions } from "./feeOptions";
import { needsPopulation } from "./feeVersion";
import type { MemberFee } from "./memberFee";
import { ruleFee } from "./ruleFee";
import { tariffOf } from "./tariffOf";
import type { YearAmounts } from "./yearAmounts";

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
