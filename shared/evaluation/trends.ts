import { sameWord } from "../text/sameWord";
import type { ItemRole, Scale } from "./itemAnswer";
import type { Mean } from "./surveyResult";
import type { Trend, TrendYear } from "./yearEvaluation";

/** A mean of a year that may have others of the same item in other years. */
export interface DatedMean {
  readonly year: number;
  /** Null: the role says what is asked. */
  readonly title: string | null;
  readonly role: ItemRole;
  readonly scale: Scale | null;
  readonly isHighestBest: boolean | null;
  readonly isTurned?: boolean;
  readonly mean: Mean | null;
  readonly n: number | null;
  readonly source: "answers" | "stated";
  readonly isBelowThreshold: boolean;
}

/** Two items may be one: they are on one scale, or the scales of both are unknown. A mean of an unknown scale may be on any. */
function mayBeSame(a: DatedMean, b: DatedMean): boolean {
  const isSameScale = a.scale?.min === b.scale?.min && a.scale?.max === b.scale?.max;
  const isSameWay = a.isHighestBest === null || b.isHighestBest === null || a.isHighestBest === b.isHighestBest;
  return isSameScale && isSameWay;
}

function isSameQuestion(a: DatedMean, b: DatedMean): boolean {
  const words = (title: string | null) => sameWord(title ?? "").replace(/[\s.,:;?!]+$/, "");
  return a.role === b.role && words(a.title) === words(b.title);
}

/** The line that a mean of an earlier year goes on: that of its question, else the only one of its role in both years. */
function lineOf(mean: DatedMean, lines: readonly DatedMean[][], ofYear: readonly DatedMean[]): DatedMean[] | undefined {
  const open = lines.filter((line) => line.every((each) => each.year !== mean.year && mayBeSame(each, mean)));
  const asked = open.find((line) => line.some((each) => isSameQuestion(each, mean)));
  if (asked !== undefined || mean.role === "other") return asked;
  const isOfRole = ({ role }: DatedMean) => role === mean.role;
  const [only, another] = open.filter((line) => line.some(isOfRole));
  return another === undefined && ofYear.filter(isOfRole).length === 1 ? only : undefined;
}

function yearOf(line: readonly DatedMean[], year: number): TrendYear {
  const found = line.find((each) => each.year === year);
  if (found === undefined || found.mean === null) {
    return { year, mean: null, n: null, source: null, isBelowThreshold: false };
  }
  const { mean, n, source, isBelowThreshold } = found;
  return { year, mean, n, source, isBelowThreshold };
}

/**
 * Means of the same item over the years, a line each, the latest year's items first.
 *
 * An item is known again by its question; satisfaction and usefulness also where each year has only one. Another scale is another item, and so is one that
 * is not stated.
 */
export function trends(means: readonly DatedMean[], years: readonly number[]): readonly Trend[] {
  const lines: DatedMean[][] = [];
  for (const year of [...years].reverse()) {
    const ofYear = means.filter((mean) => mean.year === year && mean.mean !== null);
    for (const mean of ofYear) {
      const line = lineOf(mean, lines, ofYear);
      if (line === undefined) lines.push([mean]);
      else line.push(mean);
    }
  }
  return lines.flatMap((line) => {
    const [latest] = line;
    if (latest === undefined) return [];
    const { title, role, scale } = latest;
    const isTurned = line.some((each) => each.isTurned === true);
    return [{ title: title ?? "", role, scale, isTurned, years: years.map((year) => yearOf(line, year)) }];
  });
}
