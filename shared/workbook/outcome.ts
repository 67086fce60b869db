import type { Finding } from "./finding";

/**
 * A value, or why there is none. The faults are empty where a broken row is the reason, which has told its fault already.
 */
export type Outcome<Value> = { readonly value: Value } | { readonly faults: readonly Finding[] };

export function isFault<Value>(outcome: Outcome<Value>): outcome is { readonly faults: readonly Finding[] } {
  return "faults" in outcome;
}
