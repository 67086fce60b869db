import type { Moment } from "./moment";

/** The day of an event as an export tells it. */
export interface ExportDay {
  readonly day: string | null;
  /** Both readings, the day first one first, where nothing says which; else empty. */
  readonly possibleDays: readonly string[];
}

/**
 * Which of a file's days is the first, and whether days or months stand first in it.
 *
 * A date whose one number is above 12 settles it for the whole file.
 * @param all moments that tell the order
 * @param starts moments of which the earliest is the beginning
 */
export function dayOfExport(all: readonly Moment[], starts: readonly Moment[]): ExportDay {
  const isDayFirst = all.some(({ dayFirst, monthFirst }) => dayFirst !== null && monthFirst === null);
  const isMonthFirst = all.some(({ dayFirst, monthFirst }) => dayFirst === null && monthFirst !== null);
  const earliest = (days: readonly (string | null)[]): string | null =>
    days.reduce((least, day) => (day !== null && (least === null || day < least) ? day : least), null);
  const [dayFirst, monthFirst] = [
    earliest(starts.map((moment) => moment.dayFirst)),
    earliest(starts.map((moment) => moment.monthFirst)),
  ];
  if (isDayFirst !== isMonthFirst) return { day: isDayFirst ? dayFirst : monthFirst, possibleDays: [] };
  if (dayFirst === monthFirst) return { day: dayFirst, possibleDays: [] };
  const possibleDays = [dayFirst, monthFirst].filter((day) => day !== null);
  return possibleDays.length === 2 ? { day: null, possibleDays } : { day: possibleDays[0] ?? null, possibleDays: [] };
}
