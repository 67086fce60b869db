/** From a figure to pixels along an axis. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly kind: "linear" | "logarithmic";
  /** Pixels at `from` and `to`. */
  readonly start: number;
  readonly end: number;
}

/** A figure below what a logarithmic axis can show stands at its beginning. */
export function positionOn({ from, to, kind, start, end }: Scale, value: number): number {
  const along = kind === "linear" ? (each: number) => each : (each: number) => Math.log(Math.max(each, 1));
  const length = along(to) - along(from);
  return length === 0 ? start : start + ((along(value) - along(from)) / length) * (end - start);
}
