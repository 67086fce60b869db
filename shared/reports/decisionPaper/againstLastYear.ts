import { add, compare, divide, subtract, zero, type Fraction } from "../../money/fraction";
import { formatAmount, formatRatio } from "../../text/feeAmountText";
import type { DecisionContext } from "./decisionPaper";
import type { ProposedFee } from "./proposedFees";

/**
 * The change from last year, over those whose fees of both years are known: a fee that is not known is no rise, and those who come or leave
 * make it no dearer for the others. How many stand outside is told.
 */
export function againstLastYear(
  { result, language, text }: DecisionContext,
  fees: readonly ProposedFee[],
): readonly string[] {
  const compared = fees.flatMap(({ fee, previous }) => (previous === null ? [] : [{ fee, previous }]));
  const before = compared.map(({ previous }) => previous).reduce(add, zero);
  const change = subtract(compared.map(({ fee }) => fee).reduce(add, zero), before);
  const members = new Set(fees.map(({ code }) => code));
  const wereMembers = [...result.previous.memberships.map(({ code }) => code), ...result.previousFee.keys()];
  const outside = [
    ["newMembers", fees.filter(({ previous, wasMember }) => previous === null && !wasMember).length],
    ["unknownMembers", fees.filter(({ previous, wasMember }) => previous === null && wasMember).length],
    ["leftMembers", new Set(wereMembers.filter((code) => !members.has(code))).size],
  ] as const;
  const told = outside.filter(([, count]) => count > 0).map(([key, count]) => text(key, { count }));
  if (compared.length === 0) return [text("nothingCompared"), ...outsideLine(told, text)];
  const signed = signOf(change);
  const percent = compare(before, zero) > 0 ? ` (${signed}${formatRatio(divide(change, before), language)})` : "";
  const values = { count: compared.length, change: `${signed}${formatAmount(change, language)}${percent}` };
  return [text("againstLastYear", values), ...outsideLine(told, text)];
}

function outsideLine(told: readonly string[], text: DecisionContext["text"]): readonly string[] {
  return told.length === 0 ? [] : [text("outsideComparison", { who: told.join(", ") })];
}

function signOf(change: Fraction): string {
  return compare(change, zero) > 0 ? "+" : "";
}
