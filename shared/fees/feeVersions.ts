import { compare, type Fraction } from "../money/fraction";
import { sameWord } from "../text/sameWord";
import type { FeeClassRow, FeeRuleRow } from "../workbook/feeTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import { classesOfVersion } from "./classesOfVersion";
import type { FeeVersion } from "./feeVersion";

/** A blank category is a category of its own. */
export function categoryKey(category: string | null): string {
  return category === null ? "" : sameWord(category);
}

/** All versions of the rule by category, oldest first. */
export interface FeeVersions {
  readonly byCategory: ReadonlyMap<string, readonly FeeVersion[]>;
  /** A row whose year could not be read may be the one in force: then a missing rule is not told. */
  readonly hasUnknownVersion: boolean;
  readonly findings: readonly Finding[];
}

/** Puts classes to versions and tells what is wrong with a version whatever the year. */
export function feeVersions(rules: readonly FeeRuleRow[], classRows: readonly FeeClassRow[]): FeeVersions {
  const findings: Finding[] = [];
  // Rows with an alternative serve proposals only.
  const classes = classRows.filter((row) => row.alternative === null);
  const versionKey = (year: number | null, category: string | null) => `${String(year)} ${categoryKey(category)}`;
  const known = new Set(rules.map((rule) => versionKey(rule.fromYear, rule.category)));
  const hasUnknownVersion = rules.some((rule) => rule.fromYear === null);
  for (const row of classes) {
    if (row.broken || hasUnknownVersion || known.has(versionKey(row.fromYear, row.category))) continue;
    const values = { year: row.fromYear ?? 0, category: row.category ?? "–" };
    findings.push(finding("class-without-rule", "error", placeOf(row.place, "fromYear"), values));
  }
  const byCategory = new Map<string, FeeVersion[]>();
  const seen = new Set<string>();
  for (const rule of rules) {
    if (rule.fromYear === null) continue;
    const key = versionKey(rule.fromYear, rule.category);
    // The later of two rows for the same year is broken and told; the first one counts.
    if (seen.has(key) && rule.broken) continue;
    seen.add(key);
    const own = classes.filter((row) => versionKey(row.fromYear, row.category) === key);
    const outcome = classesOfVersion(rule, own);
    const faults = [...outcome.findings, ...(rule.broken ? [] : faultsOfRule(rule, own.length > 0))];
    findings.push(...faults);
    const unusable = rule.broken || outcome.unusable || faults.some((fault) => fault.severity === "error");
    const version: FeeVersion = { rule, fromYear: rule.fromYear, classes: outcome.classes, unusable };
    const category = categoryKey(rule.category);
    byCategory.set(category, [...(byCategory.get(category) ?? []), version]);
  }
  for (const [category, versions] of byCategory) {
    const sorted = [...versions].sort((a, b) => a.fromYear - b.fromYear);
    byCategory.set(category, sorted);
    findings.push(...lostIndexing(sorted));
  }
  return { byCategory, hasUnknownVersion, findings };
}

/** What is wrong with a version by itself. */
function faultsOfRule(rule: FeeRuleRow, hasClasses: boolean): readonly Finding[] {
  const faults: Finding[] = [];
  if (rule.fixed === null && rule.rate === null && !hasClasses) {
    faults.push(finding("rule-empty", "error", placeOf(rule.place, "rate"), { year: rule.fromYear ?? 0 }));
  }
  if (rule.floor !== null && rule.cap !== null && compare(rule.floor, rule.cap) > 0) {
    faults.push(finding("floor-above-cap", "error", placeOf(rule.place, "floor")));
  }
  if (rule.series !== null && rule.baseYear === null) {
    faults.push(finding("base-year-missing", "error", placeOf(rule.place, "baseYear"), { series: rule.series }));
  }
  if (rule.series === null) {
    const idle: readonly (readonly [string, boolean])[] = [
      ["share", rule.share !== null],
      ["minimumRise", rule.minimumRise !== null],
      ["neverLowered", rule.neverLowered],
    ];
    for (const [field, filledIn] of idle) {
      if (filledIn) faults.push(finding("clause-without-index", "warning", placeOf(rule.place, field)));
    }
  }
  return faults;
}

function sameAmount(a: Fraction | null, b: Fraction | null): boolean {
  return a === null || b === null ? a === b : compare(a, b) === 0;
}

function sameAmounts(a: FeeVersion, b: FeeVersion): boolean {
  const classesOf = (version: FeeVersion) => version.classes?.classes ?? [];
  const pairs = (["fixed", "rate", "floor", "cap"] as const).every((field) => sameAmount(a.rule[field], b.rule[field]));
  const left = classesOf(a);
  const right = classesOf(b);
  return (
    pairs &&
    left.length === right.length &&
    left.every((each, index) => each.upTo === right[index]?.upTo && sameAmount(each.amount, right[index].amount))
  );
}

/** A later base year with unchanged amounts throws away the indexing so far, which is seldom meant. */
function lostIndexing(versions: readonly FeeVersion[]): readonly Finding[] {
  return versions.flatMap((version, index) => {
    const previous = versions[index - 1];
    const before = previous?.rule.baseYear;
    const after = version.rule.baseYear;
    if (previous === undefined || before == null || after === null || after <= before) return [];
    if (previous.unusable || version.unusable || !sameAmounts(previous, version)) return [];
    const values = { baseYear: after, previousBaseYear: before };
    return [finding("base-year-later-same-amounts", "warning", placeOf(version.rule.place, "baseYear"), values)];
  });
}
