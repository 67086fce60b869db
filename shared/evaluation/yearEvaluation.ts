import type { ItemRole, Scale } from "./itemAnswer";
import type { Mean, SurveyResult } from "./surveyResult";

/** The answers of several surveys of a year to one kind of item on one scale. */
export interface PooledMean {
  readonly role: ItemRole;
  /** What is asked, for items of the role "other"; null for satisfaction and usefulness. */
  readonly title: string | null;
  readonly scale: Scale;
  /** Null: nobody has said what the ends mean. */
  readonly isHighestBest: boolean | null;
  readonly n: number;
  readonly surveys: number;
  /** Surveys with too few answers, which are not in it since they could be told from it. */
  readonly leftOut: number;
  readonly mean: Mean;
  readonly isBelowThreshold: boolean;
}

/** One item over the years. */
export interface Trend {
  /** The latest year's wording. */
  readonly title: string;
  readonly role: ItemRole;
  readonly scale: Scale | null;
  /** The answers of some year were turned round, against the words of the question. */
  readonly isTurned: boolean;
  /** One for each of {@link YearEvaluation.trendYears}, in their order. */
  readonly years: readonly TrendYear[];
}

export interface TrendYear {
  readonly year: number;
  /** Null: the item was not asked that year, or nobody answered. */
  readonly mean: Mean | null;
  /** Null also where it is not stated. */
  readonly n: number | null;
  readonly source: "answers" | "stated" | null;
  readonly isBelowThreshold: boolean;
}

/** A free-text answer, cleaned, with what it was said of. */
export interface QuoteInContext {
  readonly survey: string;
  readonly text: string;
  readonly theme: string | null;
  readonly isChosen: boolean;
  readonly event: string | null;
  /** The event's start and theme. */
  readonly start: string | null;
  readonly eventTheme: string | null;
  /** The survey has fewer responses than the anonymity threshold. */
  readonly isBelowThreshold: boolean;
}

/** A year's surveys and stated means. */
export interface YearEvaluation {
  readonly year: number;
  /** Of held events, in the order of the events; an event that is not among them has no evaluation. */
  readonly events: readonly SurveyResult[];
  /** The yearly surveys, mostly one. */
  readonly annual: readonly SurveyResult[];
  readonly held: number;
  /** Held events with a mean of anything: answers or stated. */
  readonly evaluated: number;
  /** Over the events: satisfaction, usefulness, then others; each scale for itself. Stated means without n are in none. */
  readonly pooled: readonly PooledMean[];
  /** This year and those before that have any mean, the earliest first. */
  readonly trendYears: readonly number[];
  /** Items of the yearly surveys. */
  readonly annualTrend: readonly Trend[];
  /** Pooled means of the events; all `TrendYear`s are of answers or stated means with n. */
  readonly eventTrend: readonly Trend[];
  readonly quotes: readonly QuoteInContext[];
  /** Themes of the year's quotes, most first; without those of surveys that too few answered. */
  readonly themes: readonly { readonly theme: string; readonly n: number }[];
}
