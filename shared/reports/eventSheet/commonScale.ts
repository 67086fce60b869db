import type { Scale } from "../../evaluation/itemAnswer";

/** One that is not stated is the same as another that is not. */
export function isSameScale(one: Scale | null, other: Scale | null): boolean {
  return one?.min === other?.min && one?.max === other?.max;
}

/** The scale of most of them, the first of several: columns of different scales cannot be compared. Null: it is not stated. */
export function commonScale(scales: readonly (Scale | null)[]): Scale | null {
  const count = (scale: Scale | null) => scales.filter((each) => isSameScale(scale, each)).length;
  return scales.reduce((best, each) => (count(each) > count(best) ? each : best), scales[0] ?? null);
}
