import { toNumber } from "../money/decimal";
import { compare } from "../money/fraction";
import { sameWord } from "../text/sameWord";
import { roundHalfUp } from "../statistics/roundHalfUp";
import type { ResultRow } from "../workbook/activityTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { EvaluationOptions } from "./evaluationOptions";
import type { Scale } from "./itemAnswer";
import { roleOfMeasure, statedDecimals, statedItem } from "./statedItem";
import type { ItemResult } from "./surveyResult";

/** The answered item that a stated mean is of: that of its question, else the only one of its role. */
function answeredOf({ question, measure }: ResultRow, items: readonly ItemResult[]): ItemResult | undefined {
  const answered = items.filter(({ mean }) => mean !== null);
  if (question !== null) {
    const asked = answered.find(({ title }) => sameWord(title) === sameWord(question));
    if (asked !== undefined) return asked;
  }
  if (roleOfMeasure(measure) === "other") return undefined;
  const [only, other] = answered.filter(({ role }) => role === roleOfMeasure(measure));
  return other === undefined ? only : undefined;
}

/** Of answers that are too few to be shown, not even this is told: it would show their mean. */
function differing(
  row: ResultRow,
  { mean, isBelowThreshold }: ItemResult,
  { meanDecimals }: EvaluationOptions,
): Finding | null {
  if (row.mean === null || mean === null || isBelowThreshold) return null;
  const decimals = statedDecimals(row, meanDecimals);
  if (compare(roundHalfUp(mean.exact, decimals), row.mean) === 0) return null;
  const values = { stated: toNumber(row.mean), computed: toNumber(roundHalfUp(mean.exact, decimals)) };
  return finding("result-differs", "warning", placeOf(row.place, "mean"), values);
}

/**
 * The stated means that serve beside the items of a survey: those that nobody's answer is at hand for. Answers win; that the two differ, at
 * the stated mean's decimals, is a finding.
 *
 * @param scale of the survey's row in Enkäter, for means without answers
 */
export function joinStated(
  items: readonly ItemResult[],
  stated: readonly ResultRow[],
  scale: Scale | null,
  options: EvaluationOptions,
): { readonly added: readonly ItemResult[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const added: ItemResult[] = [];
  for (const row of stated) {
    const answered = answeredOf(row, items);
    const item = answered === undefined ? statedItem(row, scale, options.meanDecimals) : null;
    if (item !== null) added.push(item);
    const difference = answered === undefined ? null : differing(row, answered, options);
    if (difference !== null) findings.push(difference);
  }
  return { added, findings };
}
