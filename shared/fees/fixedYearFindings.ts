import { toNumber } from "../money/decimal";
import { compare } from "../money/fraction";
import type { FeeTables } from "../workbook/feeTables";
import { noPlace, type Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { FeesOfYear } from "./feesOfYear";
import type { FixedYear } from "./fixedYears";
import { errorsAsNotes } from "./previousFeeNotes";

/**
 * Where the tables give something else than what is fixed. Nothing of a fixed year rests on them, so that no fault of its calculation is
 * an error.
 * @param fees what the tables give for the year
 */
export function fixedYearFindings(fixed: FixedYear, fees: FeesOfYear, { members }: FeeTables): readonly Finding[] {
  const { year } = fixed;
  const computed = new Map(fees.members.map((member) => [member.code, member]));
  const findings: Finding[] = [...fixedFeesCompleted(fixed)];
  let lacking = 0;
  for (const [code, { amount, place }] of fixed.rows) {
    const member = computed.get(code);
    // One that is no member by the table of members is told as such.
    if (member === undefined && fees.memberships.some((each) => each.code === code)) lacking += 1;
    if (member === undefined || compare(amount, member.fee) === 0) continue;
    const values = { name: member.name, code, year, fixed: toNumber(amount), computed: toNumber(member.fee) };
    findings.push(finding("fixed-fee-deviates", "warning", placeOf(place, "amount"), values));
  }
  if (lacking === 0 || members.some((row) => row.broken)) return findings;
  const notComputed = finding("fixed-fees-not-computed", "note", noPlace, { year, count: lacking });
  return [...findings, notComputed, ...errorsAsNotes(fees.findings)];
}

/** Rows need no name and no payer; those who read the fees are told where these come from then. */
export function fixedFeesCompleted({ year, rows }: FixedYear): readonly Finding[] {
  const completed = [...rows.values()].filter(({ lacksName, lacksPayer }) => lacksName || lacksPayer);
  const [first] = completed;
  if (first === undefined) return [];
  const place = { sheet: first.place.sheet, row: null, column: null };
  return [finding("fixed-fees-completed", "note", place, { year, count: completed.length })];
}
