import fc from "fast-check";
import { municipalities } from "../../../shared/population/municipalities";
import { dataQuestions } from "../../../shared/scb/dataQuestions";
import { getData, type DataQuestion } from "../../../shared/scb/dataRequest";
import { populationTables } from "../../../shared/scb/populationTables";
import { scbAddress } from "../../../shared/scb/scbAddress";

const place = { address: scbAddress, language: "sv" as const };
const [table] = populationTables;
if (table === undefined) throw new Error("no table");
const all = municipalities.map(({ code }) => code);
const yearsFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);

function question(codes: number, years: number): DataQuestion {
  return { table: table as DataQuestion["table"], codes: all.slice(0, codes), years: yearsFrom(1990, years) };
}

/** Every code and year once, as "code year". */
const pairs = (questions: readonly DataQuestion[]) =>
  questions.flatMap(({ codes, years }) => codes.flatMap((code) => years.map((year) => `${code} ${year}`))).sort();

test("all 290 municipalities and eight years go into one address of less than 2,000 characters", () => {
  const questions = dataQuestions(question(290, 8), 150_000, "get", place);
  expect(questions).toHaveLength(1);
  expect(getData(place, questions[0] as DataQuestion).url.length).toBeLessThan(2000);
});

test("what would make a longer address is parted, in as few as fit", () => {
  const whole = question(290, 100);
  const questions = dataQuestions(whole, 150_000, "get", place);
  const lengths = questions.map((each) => getData(place, each).url.length);
  expect(questions).toHaveLength(2);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
  expect(pairs(questions)).toEqual(pairs([whole]));
  expect(dataQuestions(whole, 150_000, "post", place)).toHaveLength(1);
});

test("brackets and letters of an address are escaped, commas between codes stay", () => {
  const { url } = getData({ address: "https://example.se", language: "en" }, question(2, 2));
  expect(url).toBe(
    "https://example.se/tables/TAB638/data?lang=en&outputFormat=json-stat2&valueCodes%5BRegion%5D=0114,0115" +
      "&valueCodes%5BContentsCode%5D=BE0101N1&valueCodes%5BTid%5D=1990,1991",
  );
});

/** Fewest rectangles of at most so many cells, each as many years and codes as every other of its row and column. */
function fewest(codes: number, years: number, limit: number): number {
  const counts = yearsFrom(1, Math.min(years, limit)).map(
    (span) => Math.ceil(years / span) * Math.ceil(codes / Math.floor(limit / span)),
  );
  return Math.min(...counts);
}

test("no answer has more cells than the limit, every figure is asked for once, and no plan has fewer questions", () => {
  const sizes = fc.tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 600 }),
  );
  fc.assert(
    fc.property(sizes, ([codes, years, limit]) => {
      const questions = dataQuestions(question(codes, years), limit, "post", place);
      expect(pairs(questions)).toEqual(pairs([question(codes, years)]));
      expect(Math.max(...questions.map((each) => each.codes.length * each.years.length))).toBeLessThanOrEqual(limit);
      expect(questions.length).toBeLessThanOrEqual(fewest(codes, years, limit));
    }),
  );
});

test("where not even one figure fits, each is asked for by itself", () => {
  const long = { address: `https://example.se/${"a".repeat(2000)}`, language: "sv" as const };
  expect(dataQuestions(question(2, 2), 150_000, "get", long)).toHaveLength(4);
});

test("nothing is asked where there is nothing to ask for", () => {
  expect(dataQuestions(question(0, 2), 10, "post", place)).toEqual([]);
});
