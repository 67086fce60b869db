import type { Fraction } from "../money/fraction";

/** A sample as its values, each once and ascending, with how often each occurs. */
export type Tally = readonly { readonly value: Fraction; readonly n: number }[];

/** The size of the sample. */
export function sizeOf(tally: Tally): number {
  return tally.reduce((size, { n }) => size + n, 0);
}
