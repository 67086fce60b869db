import { decimalOfNumber, toNumber } from "../money/decimal";
import { compare, fraction, type Fraction } from "../money/fraction";
import { mean } from "../statistics/mean";
import { sum } from "../statistics/sum";
import { sizeOf, type Tally } from "../statistics/tally";
import type { ItemAnswer, Scale } from "./itemAnswer";

/** What the answers to one item come to. */
export interface ItemStatistics {
  /** Valid answers, on the scale. */
  readonly n: number;
  readonly noOpinion: number;
  readonly blank: number;
  /** Answers that are told as no point of the scale, and values outside it. */
  readonly outOfRange: number;
  readonly sum: number;
  /** Exact; null where nobody answered. */
  readonly mean: Fraction | null;
  /** Every point of the scale from the lowest, with the number of answers. */
  readonly distribution: readonly { readonly point: number; readonly n: number }[];
  /** Valid answers between two points, such as 5.5: in n, sum and mean, in no point of the distribution. */
  readonly betweenPoints: number;
  /** The valid answers. */
  readonly tally: Tally;
}

function compareValues(one: { readonly value: Fraction }, other: { readonly value: Fraction }): number {
  return compare(one.value, other.value);
}

/** Counts the answers to one item on its own scale, one by one. */
export class ItemCounter {
  private readonly counts: number[];
  private readonly between = new Map<number, number>();
  private readonly told = { noOpinion: 0, blank: 0, outOfRange: 0 };

  constructor(private readonly scale: Scale) {
    this.counts = new Array<number>(scale.max - scale.min + 1).fill(0);
  }

  add(answer: ItemAnswer): void {
    if (answer.kind !== "value") {
      this.told[answer.kind] += 1;
      return;
    }
    const { value } = answer;
    const { min, max } = this.scale;
    if (!(value >= min && value <= max)) this.told.outOfRange += 1;
    else if (Number.isInteger(value)) this.counts[value - min] = (this.counts[value - min] ?? 0) + 1;
    else this.between.set(value, (this.between.get(value) ?? 0) + 1);
  }

  statistics(): ItemStatistics {
    const distribution = this.counts.map((n, index) => ({ point: this.scale.min + index, n }));
    const points = distribution.filter(({ n }) => n > 0).map(({ point, n }) => ({ value: fraction(point), n }));
    const others = [...this.between].map(([value, n]) => ({ value: decimalOfNumber(value), n }));
    const tally = others.length === 0 ? points : [...points, ...others].sort(compareValues);
    return {
      n: sizeOf(tally),
      ...this.told,
      sum: toNumber(sum(tally)),
      mean: mean(tally),
      distribution,
      betweenPoints: sizeOf(others),
      tally,
    };
  }
}

/**
 * Counts and mean of one item on its own scale.
 *
 * @example itemStatistics([{ kind: "value", value: 5 }, { kind: "blank" }], { min: 1, max: 6 }).n // 1
 */
export function itemStatistics(answers: Iterable<ItemAnswer>, scale: Scale): ItemStatistics {
  const counter = new ItemCounter(scale);
  for (const answer of answers) counter.add(answer);
  return counter.statistics();
}
