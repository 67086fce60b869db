import type { Scale } from "../../evaluation/itemAnswer";
import type { Trend } from "../../evaluation/yearEvaluation";
import { commonScale, isSameScale } from "./commonScale";

/** As many series as there are looks. */
const mostSeries = 6;

/** The lines of a chart over the years: items of one scale that means of at least two years can be shown of. */
export interface DrawnTrends {
  readonly scale: Scale | null;
  /** @property row of the table that lists all items */
  readonly shown: readonly { readonly trend: Trend; readonly row: number }[];
  /** From the first year that has a mean to the last, those between without one too. */
  readonly years: readonly number[];
  /** The years that have one: "2019–2021", or "2019, 2021". */
  readonly named: string;
}

/** A mean that may be shown. */
export function meanIn({ years }: Trend, year: number) {
  const found = years.find((each) => each.year === year);
  return found === undefined || found.isBelowThreshold ? null : found.mean;
}

/** What is drawn of the items; null where no scale has means of two years. Of several scales that of most items. */
export function drawnTrends(trends: readonly Trend[], years: readonly number[]): DrawnTrends | null {
  const meantOf = (items: readonly Trend[]) =>
    years.filter((year) => items.some((trend) => meanIn(trend, year) !== null));
  const onScale = (scale: Scale | null) => (trend: Trend) => isSameScale(trend.scale, scale);
  const drawable = trends.filter(({ scale }) => meantOf(trends.filter(onScale(scale))).length > 1);
  if (drawable.length === 0) return null;
  const scale = commonScale(drawable.map((trend) => trend.scale));
  const shown = trends
    .map((trend, row) => ({ trend, row }))
    .filter(({ trend }) => onScale(scale)(trend) && meantOf([trend]).length > 0)
    .slice(0, mostSeries);
  const meant = meantOf(shown.map(({ trend }) => trend));
  const [first, last] = [meant[0], meant[meant.length - 1]];
  if (first === undefined || last === undefined || first === last) return null;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const named = all.length === meant.length ? `${String(first)}–${String(last)}` : meant.join(", ");
  return { scale, shown, years: all, named };
}
