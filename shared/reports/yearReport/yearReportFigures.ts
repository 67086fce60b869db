import { toNumber } from "../../money/decimal";
import { comparedFigures } from "./comparedFigures";
import type { PartialBasis } from "./figureBasis";
import { indicatorFigures, type IndicatorKey, type IndicatorValue } from "./indicatorFigures";
import type { YearReportInput } from "./yearReportInput";

/** A year's indicators, and the figures that its report states, in plain data; what is null is not known. */
export interface YearReportFigures {
  readonly year: number | null;
  readonly indicators: readonly {
    readonly indicator: IndicatorKey;
    readonly scale: { readonly min: number; readonly max: number } | null;
    readonly value: number | null;
    readonly previous: number | null;
    readonly target: number | null;
  }[];
  readonly statedFigures: readonly {
    readonly measure: string | null;
    readonly group: string | null;
    readonly kind: string | null;
    readonly form: string | null;
    readonly stated: number;
    /** Null: nothing is computed for it, or it is not known. */
    readonly computed: number | null;
    /** What the computed figure rests on where that is only some of the held events; null else. */
    readonly basis: PartialBasis | null;
    readonly differs: boolean;
  }[];
}

export const noYearReport: YearReportFigures = { year: null, indicators: [], statedFigures: [] };

function numberOf(value: IndicatorValue): number | null {
  if (value === null || value === "tooFew") return null;
  return typeof value === "number" ? value : Number(value.text);
}

export function yearReportFigures(report: YearReportInput): YearReportFigures {
  return {
    year: report.activity.year,
    indicators: indicatorFigures(report).map(({ key, scale, value, before, target }) => ({
      indicator: key,
      scale,
      value: numberOf(value),
      previous: numberOf(before),
      target,
    })),
    statedFigures: comparedFigures(report).map(({ row, stated, computed, basis, differs }) => ({
      measure: row.measure,
      group: row.group,
      kind: row.kind,
      form: row.form,
      stated: toNumber(stated),
      computed: computed === null || computed === "notComputed" ? null : toNumber(computed),
      basis,
      differs,
    })),
  };
}
