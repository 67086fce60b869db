import type { ChartModel } from "./sheetModel";

/** The ends of a chart's axis of y that are set, in every host alike; null where the program chooses. */
export function valueAxisEnds({ kind, yRange }: ChartModel): {
  readonly min: number | null;
  readonly max: number | null;
} {
  if (yRange !== undefined) return yRange;
  // An axis that begins above zero makes columns that differ little look as if they differed much.
  return { min: kind === "column" || kind === "bar" ? 0 : null, max: null };
}
