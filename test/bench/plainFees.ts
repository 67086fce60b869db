import { firstYear, lastYear, levelOf } from "./manyYears";

/**
 * The same fees by nothing but BigInt arithmetic, all written out for this one rule: no steps kept, no faults, no other rules. What any
 * exact calculation costs at the least.
 */
export function plainFees(populations: ReadonlyMap<number, readonly number[]>): bigint {
  const base = levelOf(firstYear - 2);
  let total = 0n;
  for (let year = firstYear; year <= lastYear; year += 1) {
    const level = levelOf(year - 2);
    for (const population of populations.get(year - 1) ?? []) {
      // In tenths of a krona of the base year: 0.9 kr an inhabitant, at least 9,000 kr, at most 45,000 kr.
      const unbounded = 9n * BigInt(population);
      const bounded = unbounded < 90_000n ? 90_000n : unbounded > 450_000n ? 450_000n : unbounded;
      const divisor = 10n * base;
      total += (2n * bounded * level + divisor) / (2n * divisor);
    }
  }
  return total;
}
