import type { Finding } from "../workbook/finding";

/** Findings of which nothing was told before: what one calculation has told, another that rests on the same tables does not tell again. */
export function notTold(findings: readonly Finding[], told: readonly Finding[]): readonly Finding[] {
  const known = new Set(told.map(sameFinding));
  return findings.filter((each) => !known.has(sameFinding(each)));
}

/** How grave it is depends on what is asked. */
function sameFinding({ code, place, values }: Finding): string {
  return JSON.stringify([code, place.sheet, place.row, place.column, values]);
}
