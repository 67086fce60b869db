import { percentOf } from "./percentOf";
import type { ResponseRate } from "./surveyResult";

/**
 * Submissions with at least one answer over the number sent (svarsfrekvens); where that is not known, over those present (andel av
 * närvarande). Null where nobody is known to have been asked.
 */
export function responseRate(responses: number, sent: number | null, present: number | null): ResponseRate | null {
  const asked = sent ?? present;
  if (asked === null || asked === 0) return null;
  return { of: sent === null ? "present" : "sent", responses, asked, ...percentOf(responses, asked) };
}
