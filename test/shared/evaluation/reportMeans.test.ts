import fc from "fast-check";
import { readFacts } from "../../data/readFacts";
import { evaluated, satisfaction, survey, usefulness } from "./answers";

const runs = Number(process.env.KN_LAW_NETWORKS ?? 40);
const eventFacts = readFacts("events.csv", ";");
const surveyFacts = readFacts("annual-survey.csv", ";");

/** Sums of n answers on 1–6 whose mean rounds half up to the stated one, given as a text with a comma. */
function sumsThatRound(stated: string, n: number): readonly number[] {
  const decimals = stated.split(",")[1]?.length ?? 0;
  const scale = 10 ** decimals;
  const hundredths = Math.round(Number(stated.replace(",", ".")) * scale);
  const sums = Array.from({ length: 5 * n + 1 }, (_, index) => n + index);
  return sums.filter((sum) => Math.floor((2 * sum * scale + n) / (2 * n)) === hundredths);
}

/** Answers on 1–6 with the sum, scattered by the seed: pairs are moved apart, so that the sum stays. */
function answersWithSum(sum: number, n: number, random: () => number): readonly number[] {
  const answers = Array.from({ length: n }, (_, index) => Math.floor((sum + index) / n));
  for (let step = 0; step < 3 * n; step += 1) {
    const [up, down] = [Math.floor(random() * n), Math.floor(random() * n)];
    const [higher, lower] = [(answers[up] ?? 0) + 1, (answers[down] ?? 0) - 1];
    if (up === down || higher > 6 || lower < 1) continue;
    answers[up] = higher;
    answers[down] = lower;
  }
  return answers;
}

/** Numbers from 0 to 1, the same for the same seed (linear congruences). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const draw = (list: readonly number[], random: () => number) => list[Math.floor(random() * list.length)] ?? 0;

/** Answers of n people whose mean rounds to the stated one; more people where n cannot give it. */
function generated(stated: string, least: number, random: () => number): readonly number[] {
  let n = least;
  while (sumsThatRound(stated, n).length === 0) n += 1;
  return answersWithSum(draw(sumsThatRound(stated, n), random), n, random);
}

test("from answer rows whose means round to the report's, the report's means of the events come back", () => {
  const facts = eventFacts.filter((fact) => fact["satisfaction"] !== "");
  expect(facts).toHaveLength(11);
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const random = numbersFrom(seed);
      const events = facts.map(({ id = "", start = "" }) => ({ id, start }));
      const surveys = facts.map(({ id = "" }) => ({ id, sheet: id, event: id }));
      const answers = Object.fromEntries(
        facts.map((fact): [string, ReturnType<typeof survey>] => {
          const least = 5 + Math.floor(random() * 40);
          const pleased = generated(fact["satisfaction"] ?? "", least, random);
          const useful = fact["usefulness"] === "" ? [] : generated(fact["usefulness"] ?? "", least, random);
          const rows = Array.from({ length: Math.max(pleased.length, useful.length) }, (_, index) => [
            pleased[index] ?? null,
            useful[index] ?? "?",
          ]);
          return [fact["id"] ?? "", survey([satisfaction, usefulness], rows)];
        }),
      );
      const { evaluation } = evaluated({ events, surveys }, { answers });
      const shown = evaluation.events.map(({ event, items }) => [event, ...items.map(({ mean }) => mean?.text ?? "")]);
      const inOrder = [...facts].sort((a, b) => ((a["start"] ?? "") < (b["start"] ?? "") ? -1 : 1));
      const expected = inOrder.map((fact) => [
        fact["id"],
        ...[fact["satisfaction"], fact["usefulness"]].map((mean) => mean?.replace(",", ".")),
      ]);
      expect(shown).toEqual(expected);
      expect(evaluation.evaluated).toBe(11);
    }),
    { numRuns: runs, seed: 6 },
  );
});

test("from answer rows of the yearly survey, its table 2019–2021 comes back, at the report's decimals", () => {
  const questions = surveyFacts.filter(({ question }) => question?.startsWith("Q"));
  const years = [2019, 2020, 2021];
  const respondents = surveyFacts.find(({ question }) => question === "respondents");
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const random = numbersFrom(seed);
      const answers = Object.fromEntries(
        years.map((year) => {
          const n = Number(respondents?.[String(year)]);
          const columns = questions.map((fact) =>
            answersWithSum(draw(sumsThatRound(fact[String(year)] ?? "", n), random), n, random),
          );
          const items = questions.map((fact) => ({
            ...satisfaction,
            title: fact["question_text_topic"] ?? "",
            role: fact["question"] === "Q1" ? ("satisfaction" as const) : ("other" as const),
          }));
          const rows = Array.from({ length: n }, (_, row) => columns.map((list) => list[row] ?? null));
          return [String(year), survey(items, rows)];
        }),
      );
      const surveys = years.map((year) => ({ id: String(year), sheet: String(year), event: null, year }));
      const trendWith = (meanDecimals: number) =>
        evaluated({ settings: { meanDecimals }, events: [], surveys }, { answers }).evaluation.annualTrend;
      const byDecimals = [trendWith(0), trendWith(1), trendWith(2)];
      questions.forEach((fact, index) => {
        const shown = years.map((year, at) => {
          const decimals = fact[String(year)]?.split(",")[1]?.length ?? 0;
          return byDecimals[decimals]?.[index]?.years[at]?.mean?.text.replace(".", ",");
        });
        expect(shown).toEqual(years.map((year) => fact[String(year)]));
      });
    }),
    { numRuns: runs, seed: 6 },
  );
});
