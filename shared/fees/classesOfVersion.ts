import { compare, type Fraction } from "../money/fraction";
import type { FeeClassRow, FeeRuleRow } from "../workbook/feeTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { FeeClass, FeeClasses } from "./feeVersion";

/** The classes of one version, and what is wrong with them. `unusable` where a class cannot be used. */
export interface ClassesOutcome {
  readonly classes: FeeClasses | null;
  readonly unusable: boolean;
  readonly findings: readonly Finding[];
}

function isNonZero(amount: Fraction | null): boolean {
  return amount !== null && amount.numerator !== BigInt(0);
}

/** No limit comes last; of two rows with the same limit the upper one first. */
function byLimit(a: FeeClassRow, b: FeeClassRow): number {
  return (a.upTo ?? Infinity) - (b.upTo ?? Infinity) || a.place.row - b.place.row;
}

/** Sorts the rows of one version into classes: one kind, no limit twice, nothing beside them. */
export function classesOfVersion(rule: FeeRuleRow, rows: readonly FeeClassRow[]): ClassesOutcome {
  if (rows.length === 0) return { classes: null, unusable: false, findings: [] };
  const findings: Finding[] = [];
  const usable = rows.filter((row) => !row.broken);
  for (const row of usable) {
    if ((row.fee === null) === (row.rate === null)) {
      findings.push(finding("class-needs-one-amount", "error", placeOf(row.place, "fee")));
    }
  }
  const kinds = usable.filter((row) => (row.fee === null) !== (row.rate === null));
  const kind = kinds[0]?.fee != null ? "flat" : "marginal";
  for (const row of kinds) {
    const other = kind === "flat" ? row.rate : row.fee;
    if (other !== null) {
      findings.push(finding("class-kinds-mixed", "error", placeOf(row.place, kind === "flat" ? "rate" : "fee")));
    }
  }
  const sorted = [...usable].sort(byLimit);
  sorted.forEach((row, index) => {
    const previous = sorted[index - 1];
    if (previous !== undefined && previous.upTo === row.upTo) {
      const values = { limit: row.upTo ?? "–" };
      findings.push(finding("class-limit-twice", "error", placeOf(row.place, "upTo"), values));
    }
  });
  if (isNonZero(rule.fixed)) findings.push(finding("class-beside-amounts", "error", placeOf(rule.place, "fixed")));
  if (isNonZero(rule.rate)) findings.push(finding("class-beside-amounts", "error", placeOf(rule.place, "rate")));
  const unusable = findings.length > 0 || usable.length < rows.length;
  const classes = sorted.flatMap((row): FeeClass[] => {
    const amount = row.fee ?? row.rate;
    return amount === null ? [] : [{ upTo: row.upTo, amount, row }];
  });
  if (!unusable && kind === "flat") findings.push(...fallingClasses(classes));
  return { classes: { kind, classes }, unusable, findings };
}

/** A larger municipality that pays less than a smaller one is allowed, and said. */
function fallingClasses(classes: readonly FeeClass[]): readonly Finding[] {
  return classes.flatMap((each, index) => {
    const previous = classes[index - 1];
    if (previous === undefined || compare(each.amount, previous.amount) >= 0) return [];
    return [finding("class-falling", "warning", placeOf(each.row.place, "fee"))];
  });
}
