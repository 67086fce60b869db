import type { Fraction } from "../money/fraction";
import type { RowPlace } from "../workbook/feeTables";
import type { ItemAnswer, ItemRole, Scale } from "./itemAnswer";

/** What an item of a survey asks, as it was read. */
export interface SurveyQuestion {
  readonly title: string;
  readonly role: ItemRole;
  /** Null for free text, and where no scale can be told. */
  readonly scale: Scale | null;
  /** The question itself, or the labels of its points, tell the scale; absent: nothing but the answers, or other questions. */
  readonly isScaleTold?: boolean;
  /** Whether the highest point is the best; null where nobody has said. */
  readonly isHighestBest: boolean | null;
  /** The answers were turned round when they were read: the question's own words tell the scale the other way. */
  readonly isTurned?: boolean;
}

/** The answers of one survey, as a reader of exports has them. */
export interface SurveyAnswers {
  readonly items: readonly SurveyQuestion[];
  /** Submissions with at least one answer; answers in the order of the items. */
  readonly responses: readonly {
    readonly row: number;
    readonly answers: readonly (ItemAnswer | { readonly kind: "text"; readonly text: string })[];
  }[];
}

/** A mean, exact and as it is shown. */
export interface Mean {
  readonly exact: Fraction;
  readonly decimals: number;
  /** Half up to its decimals, with a point: "5.4". For a cell or a text of either language: `formatNumber(text, language)`. */
  readonly text: string;
}

/** A scale point with its answers and their share; the percentages of an item add up to 100. */
export interface PointShare {
  readonly point: number;
  readonly n: number;
  /** Whole. */
  readonly percent: number;
}

/** Those who answered with one of the best scale points. */
export interface SatisfiedShare {
  /** The lowest point that is satisfied; the highest one where the lowest point of the scale is the best. */
  readonly from: number;
  readonly n: number;
  /** Exact, in per cent. */
  readonly exactPercent: Fraction;
  /** Whole, half up. */
  readonly percent: number;
}

/** What the answers to one item come to, or what a report states of it. */
export interface ItemResult {
  readonly title: string;
  readonly role: ItemRole;
  readonly scale: Scale | null;
  /** As in {@link SurveyQuestion}; true of a stated mean. Without a known direction nobody is counted as satisfied. */
  readonly isHighestBest: boolean | null;
  /** As in {@link SurveyQuestion}; false of a stated mean. */
  readonly isTurned: boolean;
  readonly source: "answers" | "stated";
  /** Valid answers. Null: stated without n, "n ej angivet". */
  readonly n: number | null;
  /** Null for a stated mean. */
  readonly noOpinion: number | null;
  readonly blank: number | null;
  readonly outOfRange: number | null;
  /** Null where nobody answered. */
  readonly mean: Mean | null;
  /** Every scale point from the lowest; empty for a stated mean, and where there is no scale. */
  readonly distribution: readonly PointShare[];
  /** Valid answers between two scale points, such as 5,5: in n and mean, not in the distribution. Null for a stated mean. */
  readonly betweenPoints: number | null;
  readonly satisfied: SatisfiedShare | null;
  readonly median: Fraction | null;
  /** With n − 1; null for fewer than two answers. */
  readonly standardDeviation: number | null;
  /** n is below the anonymity threshold: only "färre än 5 svar" may be shown. Never so for a stated mean. */
  readonly isBelowThreshold: boolean;
}

/** How many of those asked have answered. */
export interface ResponseRate {
  /** "sent": svarsfrekvens; "present": andel av närvarande. */
  readonly of: "sent" | "present";
  readonly responses: number;
  readonly asked: number;
  /** Exact, in per cent; above 100 where more answered than were asked. */
  readonly exactPercent: Fraction;
  /** Whole, half up. */
  readonly percent: number;
}

/** One survey with all that is counted of it. */
export interface SurveyResult {
  /** Null where only stated means are known. */
  readonly id: string | null;
  /** Null for a yearly survey. */
  readonly event: string | null;
  readonly year: number;
  /** Of its row in Enkäter, or of its first row in Resultat. */
  readonly place: RowPlace;
  /** Submissions with at least one answer; null where only stated means are known. */
  readonly responses: number | null;
  readonly sent: number | null;
  readonly rate: ResponseRate | null;
  /** In the order of the sheet; stated ones last. Free text has no item. */
  readonly items: readonly ItemResult[];
  /** Fewer responses than the anonymity threshold: no quotes may be shown. */
  readonly hidesQuotes: boolean;
}
