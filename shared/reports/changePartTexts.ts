import type { ChangePartKind } from "../fees/feeChange";
import type { ReportTextKey } from "../text/reportText";

/** What each part of a change is called. */
export const changePartTexts: Readonly<Record<ChangePartKind, ReportTextKey>> = {
  population: "partPopulation",
  index: "partIndex",
  rule: "partRule",
  months: "partMonths",
  payerMode: "partPayerMode",
  largestRise: "partLargestRise",
  decisions: "partDecisions",
  fixedAmount: "partFixedAmount",
  entry: "partEntry",
  exit: "partExit",
  notSplit: "partNotSplit",
};
