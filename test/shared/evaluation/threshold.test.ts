import fc from "fast-check";
import { fraction } from "../../../shared/money/fraction";
import { column, evaluated, satisfaction, usual } from "./answers";

const threshold = usual.anonymityThreshold;
const scale = { min: 1, max: 6 };

/** Events of one year, each with a survey of one item, or with a stated mean where there are no answers. */
function yearOf(answered: readonly (readonly number[])[]) {
  const events = answered.map((_answers, at) => ({ id: `T${String(at)}`, start: `2021-03-${String(at + 10)}` }));
  const surveys = events.map(({ id }, at) => ({ id: `E${String(at)}`, sheet: `Blad ${String(at)}`, event: id }));
  const answers = Object.fromEntries(answered.map((values, at) => [`E${String(at)}`, column(satisfaction, values)]));
  return evaluated({ events, surveys }, { answers }).evaluation;
}

test("one answer to one event cannot be computed from the mean over the events", () => {
  const { pooled } = yearOf([[4, 5, 5, 4, 5], [2]]);
  expect(pooled).toMatchObject([{ n: 5, surveys: 1, leftOut: 1, mean: { text: "4.6" }, isBelowThreshold: false }]);
});

test("surveys that are too small alone and enough together are in the mean over the events", () => {
  expect(yearOf([[4, 5, 5, 4, 5], [2], [3, 3, 3, 3]]).pooled).toMatchObject([{ n: 10, surveys: 3, leftOut: 0 }]);
});

test("where all surveys together are too small, their number alone is shown", () => {
  expect(yearOf([[2], [3, 3]]).pooled).toMatchObject([{ surveys: 2, leftOut: 0, isBelowThreshold: true }]);
});

test("the years' line holds the same mean as the year", () => {
  const { eventTrend } = yearOf([[4, 5, 5, 4, 5], [2]]);
  expect(eventTrend).toMatchObject([{ years: [{ n: 5, mean: { text: "4.6" } }] }]);
});

test("that answers differ from a stated mean is not told where they are too few to be shown", () => {
  const { told } = evaluated(
    {
      surveys: [{ scale }],
      results: [{ event: "T1", measure: "satisfaction", mean: fraction(5), n: null }],
    },
    { answers: { E1: column(satisfaction, [2, 3]) } },
  );
  expect(told).toEqual([]);
});

test("whatever the answers, what is left when all shown means are taken from the mean of all is of enough people, in two surveys or more", () => {
  const survey = fc.array(fc.integer(scale), { minLength: 0, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(survey, { minLength: 1, maxLength: 6 }), (answered) => {
      const { events, pooled } = yearOf(answered);
      const items = events.flatMap(({ items: asked }) => asked).filter(({ n }) => n !== 0);
      const shown = items.filter(({ isBelowThreshold }) => !isBelowThreshold);
      for (const { n, surveys, isBelowThreshold } of pooled) {
        if (isBelowThreshold) continue;
        const left = n - shown.reduce((sum, item) => sum + (item.n ?? 0), 0);
        expect(left === 0 || (left >= threshold && surveys - shown.length >= 2)).toBe(true);
      }
    }),
    { numRuns: 200, seed: 20261201 },
  );
});

test("whatever the answers, those of a survey that is left out change nothing that is shown", () => {
  const big = fc.array(fc.integer(scale), { minLength: threshold, maxLength: 9 });
  const small = fc.array(fc.integer(scale), { minLength: 1, maxLength: threshold - 1 });
  fc.assert(
    fc.property(big, small, fc.integer(scale), (many, few, other) => {
      const means = (last: readonly number[]) => yearOf([many, last]).pooled.map(({ n, mean }) => [n, mean.text]);
      expect(means(few.map(() => other))).toEqual(means(few));
    }),
    { numRuns: 50, seed: 20261202 },
  );
});
