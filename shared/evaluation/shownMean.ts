import type { Fraction } from "../money/fraction";
import { roundHalfUpText } from "../statistics/roundHalfUp";
import type { Mean } from "./surveyResult";

/** An exact mean with the text that is shown of it. */
export function shownMean(exact: Fraction, decimals: number): Mean {
  return { exact, decimals, text: roundHalfUpText(exact, decimals) };
}
