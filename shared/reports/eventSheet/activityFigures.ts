import type { YearActivity, ActivityTotals } from "../../attendance/yearActivity";
import type { Scale } from "../../evaluation/itemAnswer";
import type { PooledMean, YearEvaluation } from "../../evaluation/yearEvaluation";
import type { EventForm } from "../../workbook/activityTables";

/** A mean over the year's events in plain data. */
export interface PooledFigure {
  readonly role: PooledMean["role"];
  readonly scale: Scale;
  readonly surveys: number;
  /** Null, as the mean: fewer answers than may be shown. */
  readonly n: number | null;
  readonly mean: number | null;
}

/** A year's events and their evaluation in plain data; what is null is not known. */
export interface ActivityFigures {
  readonly total: ActivityTotals;
  readonly groups: readonly { readonly name: string; readonly totals: ActivityTotals }[];
  readonly halves: readonly { readonly half: 1 | 2 | null; readonly totals: ActivityTotals }[];
  readonly forms: readonly { readonly form: EventForm | null; readonly totals: ActivityTotals }[];
  readonly members: number;
  readonly throughJointAuthority: number;
  readonly evaluated: number;
  readonly pooled: readonly PooledFigure[];
}

export function activityFigures(activity: YearActivity, evaluation: YearEvaluation): ActivityFigures {
  const { total, groups, halves, forms, memberCount, throughJointAuthority } = activity;
  return {
    total,
    groups: groups.map(({ name, totals }) => ({ name, totals })),
    halves,
    forms,
    members: memberCount,
    throughJointAuthority,
    evaluated: evaluation.evaluated,
    pooled: evaluation.pooled.map(({ role, scale, surveys, n, mean, isBelowThreshold }) => ({
      role,
      scale,
      surveys,
      n: isBelowThreshold ? null : n,
      mean: isBelowThreshold ? null : Number(mean.text),
    })),
  };
}
