import type { YearActivity } from "../../attendance/yearActivity";
import type { EvaluationOptions } from "../../evaluation/evaluationOptions";
import type { YearEvaluation } from "../../evaluation/yearEvaluation";
import type { Language } from "../../text/language";
import type { StatedFigureRow, TargetRow } from "../../workbook/activityTables";
import type { SheetTarget } from "../sheetNames";
import type { AnnualYear } from "./annualYear";

/** A year as it was counted. */
export interface CountedYear {
  readonly activity: YearActivity;
  readonly evaluation: YearEvaluation;
}

/** What the annual report is drawn from. */
export interface YearReportInput extends CountedYear {
  /** The year before; null where it could not be counted. */
  readonly before: CountedYear | null;
  /** The three years up to this one, the earliest first. */
  readonly annualYears: readonly AnnualYear[];
  /** Of the year, without broken rows. */
  readonly statedFigures: readonly StatedFigureRow[];
  readonly targets: readonly TargetRow[];
  readonly options: EvaluationOptions;
}

/** The annual report as it is to be drawn. */
export interface YearReport extends YearReportInput {
  readonly networkName: string | null;
  readonly language: Language;
  readonly target: SheetTarget;
  /** Values instead of formulas. */
  readonly valuesOnly: boolean;
}
