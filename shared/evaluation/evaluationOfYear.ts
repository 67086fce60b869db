import type { Finding } from "../workbook/finding";
import type { EvaluationInput } from "./evaluationInput";
import { pooledMeans } from "./pooledMeans";
import { countThemes, quotesOfYear } from "./quotesOfYear";
import { ownerKey } from "./surveyOwner";
import type { SurveyResult } from "./surveyResult";
import { surveysOfYear, type SurveysOfYear } from "./surveysOfYear";
import { trends, type DatedMean } from "./trends";
import type { YearEvaluation } from "./yearEvaluation";

function hasMean({ items }: SurveyResult): boolean {
  return items.some(({ mean }) => mean !== null);
}

/** This year and those before it that have rows of surveys or stated means, the earliest first. */
function yearsUpTo({ tables, year }: EvaluationInput): readonly number[] {
  const years = [...tables.surveys, ...tables.results].flatMap((row) => (row.broken ? [] : [row.year ?? year]));
  return [...new Set([...years, year])].filter((each) => each <= year).sort((a, b) => a - b);
}

function annualMeans({ annual }: SurveysOfYear): readonly DatedMean[] {
  return annual.flatMap(({ year, items }) => items.map((item) => ({ ...item, year })));
}

/**
 * Counts a year's evaluation: each survey, the means over the events, and both over the years.
 *
 * Findings are of the year itself; those of earlier years are told when they are counted.
 */
export function evaluationOfYear(input: EvaluationInput): {
  readonly evaluation: YearEvaluation;
  readonly findings: readonly Finding[];
} {
  const { tables, year } = input;
  const years = yearsUpTo(input);
  const counted = years.map((each) => ({ year: each, surveys: surveysOfYear(input, each) }));
  const poolOf = ({ events }: SurveysOfYear) =>
    pooledMeans(
      events.flatMap(({ items }) => items),
      tables.settings,
    );
  const pools = counted.map(({ year: each, surveys }) => ({ year: each, pool: poolOf(surveys) }));
  const trendYears = counted
    .filter(({ year: each, surveys }) => each === year || [...surveys.events, ...surveys.annual].some(hasMean))
    .map(({ year: each }) => each);
  const { events, annual, findings } = counted[counted.length - 1]?.surveys ?? { events: [], annual: [], findings: [] };
  const quotes = quotesOfYear(tables, [...events, ...annual]);
  const evaluation: YearEvaluation = {
    year,
    events,
    annual,
    held: tables.events.filter((event) => !event.broken && event.year === year && event.status === "held").length,
    evaluated: new Set(events.filter(hasMean).map(ownerKey)).size,
    pooled: pools[pools.length - 1]?.pool ?? [],
    trendYears,
    annualTrend: trends(
      counted.flatMap(({ surveys }) => annualMeans(surveys)),
      trendYears,
    ),
    eventTrend: trends(
      pools.flatMap(({ year: each, pool }) =>
        pool.map((mean) => ({ ...mean, year: each, source: "answers" as const })),
      ),
      trendYears,
    ),
    quotes,
    themes: countThemes(quotes),
  };
  return { evaluation, findings };
}
