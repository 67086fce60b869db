const zero = BigInt(0);
const one = BigInt(1);

/**
 * Shares whole units by weight, so that the shares add up to the total.
 *
 * Each gets the whole part of its quota; the units that remain go one each to the largest remainders, ties to the earlier in the list
 * (Hamilton's method).
 * @param units whole units to share, not below zero
 * @param weights whole numbers not below zero, at least one of them positive
 */
export function shareByLargestRemainder(units: bigint, weights: readonly bigint[]): readonly bigint[] {
  const sum = weights.reduce((a, b) => a + b, zero);
  if (sum <= zero) throw new RangeError("Weights must have a positive sum.");
  const wholes = weights.map((weight) => (units * weight) / sum);
  const remainders = weights.map((weight) => (units * weight) % sum);
  const order = weights
    .map((_, index) => index)
    .sort((a, b) => Number((remainders[b] ?? zero) - (remainders[a] ?? zero)) || a - b);
  const left = Number(units - wholes.reduce((a, b) => a + b, zero));
  const favoured = new Set(order.slice(0, left));
  return wholes.map((whole, index) => (favoured.has(index) ? whole + one : whole));
}
