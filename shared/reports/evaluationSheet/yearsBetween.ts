/** Every year from the first to the last, so that one without a figure leaves a gap. */
export function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_none, index) => first + index);
}
