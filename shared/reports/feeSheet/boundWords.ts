import type { Bound } from "../../fees/boundedFee";
import type { FeeSheetContext } from "./feeSheetContext";

/** The words of the bound that holds. */
export function boundWords(context: FeeSheetContext): {
  readonly floor: string;
  readonly cap: string;
  readonly none: string;
  readonly missing: string;
} {
  return {
    floor: context.text("boundFloor"),
    cap: context.text("boundCap"),
    none: context.text("boundNone"),
    missing: context.text("missing"),
  };
}

export function boundWord(context: FeeSheetContext, bound: Bound): string {
  return boundWords(context)[bound];
}
