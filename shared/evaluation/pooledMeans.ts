import { add, divide, fraction, multiplyByWhole, reduce, zero } from "../money/fraction";
import { sameWord } from "../text/sameWord";
import type { EvaluationOptions } from "./evaluationOptions";
import type { ItemRole } from "./itemAnswer";
import { shownMean } from "./shownMean";
import type { ItemResult } from "./surveyResult";
import type { PooledMean } from "./yearEvaluation";

const order: readonly ItemRole[] = ["satisfaction", "usefulness", "other"];

/** What is pooled: items of one role, of one question where the role says nothing, on one scale read in one direction. */
function poolKey({ role, title, scale, isHighestBest }: ItemResult): string {
  const question = role === "other" ? sameWord(title) : "";
  return [role, question, scale?.min, scale?.max, isHighestBest].join("\u0000");
}

function answersOf(items: readonly ItemResult[]): number {
  return items.reduce((total, { n }) => total + (n ?? 0), 0);
}

/**
 * The items that a pooled mean may hold. Who knows the mean of all and the means that are shown can subtract them: what is left is the mean of
 * those that are not shown together, so they are in it only where they are enough together, or where nothing else is.
 */
function poolable(items: readonly ItemResult[], { anonymityThreshold }: EvaluationOptions): readonly ItemResult[] {
  const shown = items.filter(({ isBelowThreshold }) => !isBelowThreshold);
  const hidden = answersOf(items) - answersOf(shown);
  return shown.length === 0 || hidden >= anonymityThreshold ? items : shown;
}

function pooled(all: readonly ItemResult[], options: EvaluationOptions): PooledMean | null {
  const items = poolable(all, options);
  const [first] = items;
  const n = answersOf(items);
  if (first === undefined || first.scale === null || n === 0) return null;
  const weigh = ({ mean, n: weight }: ItemResult) => multiplyByWhole(mean?.exact ?? zero, weight ?? 0);
  const sum = items.reduce((total, item) => add(total, weigh(item)), zero);
  const { role, title, scale, isHighestBest } = first;
  return {
    role,
    title: role === "other" ? title : null,
    scale,
    isHighestBest,
    n,
    surveys: items.length,
    leftOut: all.length - items.length,
    mean: shownMean(reduce(divide(sum, fraction(n))), options.meanDecimals),
    isBelowThreshold: items.some(({ source }) => source === "answers") && n < options.anonymityThreshold,
  };
}

/**
 * Means over several surveys: the sum of the answers over the sum of n, each scale for itself. A stated mean weighs its n where its scale is
 * known; without n or scale it is in none. Surveys with too few answers to be shown are in it only where nobody can tell them from it.
 */
export function pooledMeans(items: readonly ItemResult[], options: EvaluationOptions): readonly PooledMean[] {
  const pools = new Map<string, ItemResult[]>();
  for (const item of items) {
    if (item.scale === null || item.mean === null || item.n === null) continue;
    const pool = pools.get(poolKey(item));
    if (pool === undefined) pools.set(poolKey(item), [item]);
    else pool.push(item);
  }
  const means = [...pools.values()].map((pool) => pooled(pool, options)).filter((mean) => mean !== null);
  return means.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || b.n - a.n);
}
