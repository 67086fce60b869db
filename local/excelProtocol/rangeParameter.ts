import type { Parameter } from "./parameters";
import type { RangeTarget } from "./rangeTarget";
import type { HostObject } from "./targets";

/** A Range object as an argument. */
export interface RangeObject extends HostObject {
  readonly target: RangeTarget;
}

export const range: Parameter<RangeObject> = {
  words: "a range",
  accepts: (value): value is RangeObject =>
    typeof value === "object" && value !== null && "type" in value && value.type === "Range",
};
