import type { ActivityTotals } from "../../attendance/yearActivity";
import type { Scale } from "../../evaluation/itemAnswer";
import type { Mean } from "../../evaluation/surveyResult";
import type { Trend, TrendYear } from "../../evaluation/yearEvaluation";
import { toNumber } from "../../money/decimal";
import type { Indicator } from "../../text/indicatorNames";
import type { CountedYear, YearReportInput } from "./yearReportInput";

/** What an indicator is called: those that targets name, and three that stand beside them. */
export type IndicatorKey = Indicator | "stillToCome" | "throughJointAuthority" | "municipalitiesPresent";

/** A figure of the year; null where it is not known, "tooFew" where fewer answered than may be shown. */
export type IndicatorValue = number | Mean | "tooFew" | null;

export interface IndicatorFigure {
  readonly key: IndicatorKey;
  /** Of a mean; null where there is none, or it is not stated. */
  readonly scale: Scale | null;
  readonly value: IndicatorValue;
  readonly before: IndicatorValue;
  readonly target: number | null;
}

const totalsByKey = {
  planned: "planned",
  held: "held",
  cancelled: "cancelled",
  stillToCome: "stillToCome",
  eventDays: "eventDays",
  participations: "participations",
  officials: "officials",
  municipalitiesPresent: "municipalities",
} as const satisfies Readonly<Partial<Record<IndicatorKey, keyof ActivityTotals>>>;

/** In the order of the report. */
const countedKeys = [
  ...(["planned", "held", "cancelled", "stillToCome", "eventDays", "participations", "officials"] as const),
  ...(["municipalities", "throughJointAuthority", "municipalitiesPresent", "evaluated"] as const),
];

/** A count of a year; of a year without events nothing but the members is known. */
function countOf(year: CountedYear | null, key: (typeof countedKeys)[number]): number | null {
  if (year === null) return null;
  const { activity, evaluation } = year;
  if (key === "municipalities") return activity.memberCount;
  if (key === "throughJointAuthority") return activity.throughJointAuthority;
  if (activity.events.length === 0) return null;
  return key === "evaluated" ? evaluation.evaluated : activity.total[totalsByKey[key]];
}

function valueOf(found: TrendYear | undefined): IndicatorValue {
  return found?.isBelowThreshold === true ? "tooFew" : (found?.mean ?? null);
}

/** A line for each scale that the item was asked on, this year or the year before; one where there is none. */
function meanFigures(
  key: Indicator,
  trends: readonly Trend[],
  year: number,
  target: number | null,
): readonly IndicatorFigure[] {
  const figures = trends.map(({ scale, years }): IndicatorFigure => {
    const of = (wanted: number) => valueOf(years.find((each) => each.year === wanted));
    return { key, scale, value: of(year), before: of(year - 1), target };
  });
  const known = figures.filter(({ value, before }) => value !== null || before !== null);
  return known.length > 0 ? known : [{ key, scale: null, value: null, before: null, target }];
}

/** Every indicator of the year, with last year's and the target. */
export function indicatorFigures(report: YearReportInput): readonly IndicatorFigure[] {
  const { activity, evaluation, before, targets } = report;
  const { year } = activity;
  const targetOf = (key: IndicatorKey) => {
    const row = targets.find(({ indicator }) => indicator === key);
    return row?.target == null ? null : toNumber(row.target);
  };
  const counts = countedKeys.map((key): IndicatorFigure => ({
    key,
    scale: null,
    value: countOf(report, key),
    before: countOf(before, key),
    target: targetOf(key),
  }));
  const means = [
    { key: "eventSatisfaction", role: "satisfaction", trends: evaluation.eventTrend },
    { key: "eventUsefulness", role: "usefulness", trends: evaluation.eventTrend },
    { key: "annualSatisfaction", role: "satisfaction", trends: evaluation.annualTrend },
  ] as const;
  return [
    ...counts,
    ...means.flatMap(({ key, role, trends }) =>
      meanFigures(
        key,
        trends.filter((trend) => trend.role === role),
        year,
        targetOf(key),
      ),
    ),
  ];
}
