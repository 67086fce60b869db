import type { ArgumentName } from "./sheetFunctions";

/** Why a sheet function gives no value. Its sentence is made by {@link functionFaultText}. */
export interface FunctionFault {
  readonly code:
    | "missing-argument"
    | "missing-rate"
    | "not-a-number"
    | "ambiguous-number"
    | "negative"
    | "not-whole"
    | "floor-above-cap"
    | "unknown-municipality";
  /** The argument that the fault is about. */
  readonly argument: ArgumentName;
  /** What stands there, as far as it helps; else empty. */
  readonly shown: string;
  /** Municipalities that the text may mean, as "Göteborg (1480)". */
  readonly suggestions: readonly string[];
}

/** A cell's value, or why there is none. */
export type FunctionOutcome<Value> = { readonly value: Value } | { readonly fault: FunctionFault };

/** A fault of one argument. */
export function faultOf(
  code: FunctionFault["code"],
  argument: ArgumentName,
  shown = "",
  suggestions: readonly string[] = [],
): { readonly fault: FunctionFault } {
  return { fault: { code, argument, shown, suggestions } };
}
