import type { YearActivity } from "../../attendance/yearActivity";
import type { YearEvaluation } from "../../evaluation/yearEvaluation";
import type { Language } from "../../text/language";
import type { SheetTarget } from "../sheetNames";

/** What the year's sheets of events, attendance and evaluations are drawn from. */
export interface EventReport {
  readonly activity: YearActivity;
  readonly evaluation: YearEvaluation;
  readonly networkName: string | null;
  readonly anonymityThreshold: number;
  readonly language: Language;
  readonly target: SheetTarget;
  /** Values instead of formulas. */
  readonly valuesOnly: boolean;
}
