import { fraction } from "../../../shared/money/fraction";
import { column, evaluated, satisfaction, survey, usefulness, type Plain } from "./answers";
import { findingSentence } from "../../../shared/text/findings/findingText";

const many = (n: number, plain: Plain) => Array.from({ length: n }, () => plain);
const mean = (tenths: number) => fraction(tenths, 10);

describe("stated means", () => {
  test("serve where no answers exist, without n as n that is not stated", () => {
    const { evaluation } = evaluated({ results: [{ event: "T1", measure: "satisfaction", mean: mean(50) }] });
    expect(evaluation.events).toMatchObject([
      {
        id: null,
        event: "T1",
        responses: null,
        items: [{ source: "stated", n: null, mean: { text: "5.0" }, role: "satisfaction" }],
      },
    ]);
    expect(evaluation.evaluated).toBe(1);
  });

  test.each([
    [null, fraction(538, 100), "5.38"],
    [null, fraction(5), "5.0"],
    [2, fraction(5), "5.00"],
    [0, fraction(54, 10), "5"],
  ])("have their own decimals: %j", (decimals, stated, text) => {
    const { evaluation } = evaluated({ results: [{ event: "T1", measure: "satisfaction", mean: stated, decimals }] });
    expect(evaluation.events[0]?.items[0]?.mean?.text).toBe(text);
  });

  test("are exempt from the anonymity threshold", () => {
    const { evaluation } = evaluated({ results: [{ event: "T1", measure: "satisfaction", mean: mean(50), n: 2 }] });
    expect(evaluation.events[0]?.items[0]?.isBelowThreshold).toBe(false);
  });

  test("give way to answers; a difference at the stated decimals is a finding", () => {
    const surveys = [{ id: "E1", event: "T1" }];
    const answers = { E1: column(satisfaction, [5, 5, 5, 5, 6]) };
    const stated = (tenths: number) => ({
      surveys,
      results: [{ event: "T1", measure: "satisfaction" as const, mean: mean(tenths) }],
    });
    const { evaluation, findings } = evaluated(stated(54), { answers });
    expect(evaluation.events[0]?.items.map(({ source, mean: shown }) => [source, shown?.text])).toEqual([
      ["answers", "5.2"],
    ]);
    expect(findings).toMatchObject([{ code: "result-differs", values: { stated: 5.4, computed: 5.2 } }]);
    const [finding] = findings;
    expect(finding && findingSentence(finding, "sv")).toContain("Medel är 5,4 enligt Resultat, men svaren ger 5,2.");
    expect(evaluated(stated(52), { answers }).told).toEqual([]);
  });

  test("of what was not asked stand beside the answers", () => {
    const plain = { surveys: [{}], results: [{ event: "T1", measure: "usefulness" as const, mean: mean(41) }] };
    const { evaluation } = evaluated(plain, { answers: { E1: column(satisfaction, many(5, 5)) } });
    expect(evaluation.events[0]?.items.map(({ role, source }) => [role, source])).toEqual([
      ["satisfaction", "answers"],
      ["usefulness", "stated"],
    ]);
  });

  test("are of the item of their question, where a survey asks several of one kind", () => {
    const second = { ...satisfaction, title: "Nöjd med lokalen" };
    const answers = {
      E1: survey(
        [satisfaction, second],
        many(5, null).map(() => [5, 3]),
      ),
    };
    const results = [{ event: "T1", measure: "satisfaction" as const, mean: mean(50), question: "nöjd med lokalen" }];
    expect(evaluated({ surveys: [{}], results }, { answers }).findings).toMatchObject([
      { code: "result-differs", values: { stated: 5, computed: 3 } },
    ]);
  });
});

describe("means over events", () => {
  const events = [{ id: "T1" }, { id: "T2", start: "2021-05-01" }];
  const surveys = [
    { id: "E1", sheet: "A", event: "T1" },
    { id: "E2", sheet: "B", event: "T2" },
  ];

  test("are the sum of answers over the sum of n, not the mean of means", () => {
    const answers = { E1: column(satisfaction, many(45, 6)), E2: column(satisfaction, many(5, 1)) };
    const { pooled } = evaluated({ events, surveys }, { answers }).evaluation;
    expect(pooled).toMatchObject([{ role: "satisfaction", n: 50, surveys: 2, leftOut: 0, mean: { text: "5.5" } }]);
  });

  test("stand for each scale and direction by themselves", () => {
    const scale = { min: 1, max: 5 };
    const answers = {
      E1: survey(
        [satisfaction, usefulness],
        many(6, null).map(() => [6, 1]),
      ),
      E2: survey(
        [
          { ...satisfaction, scale },
          { ...usefulness, isHighestBest: false },
        ],
        many(7, null).map(() => [4, 1]),
      ),
    };
    const { pooled } = evaluated({ events, surveys }, { answers }).evaluation;
    expect(pooled.map(({ role, scale: own, isHighestBest, n }) => [role, own.max, isHighestBest, n])).toEqual([
      ["satisfaction", 5, true, 7],
      ["satisfaction", 6, true, 6],
      ["usefulness", 6, false, 7],
      ["usefulness", 6, true, 6],
    ]);
  });

  test("a stated mean with n and a known scale weighs n; without n or scale it is in none", () => {
    const answers = { E1: column(satisfaction, many(10, 6)) };
    const pool = (n: number | null, scale: { min: number; max: number } | null) =>
      evaluated(
        {
          events,
          surveys: [surveys[0] ?? {}, { ...surveys[1], scale }],
          results: [{ event: "T2", measure: "satisfaction", mean: mean(40), n }],
        },
        { answers },
      ).evaluation.pooled.map((each) => [each.n, each.surveys, each.mean.text]);
    expect(pool(30, { min: 1, max: 6 })).toEqual([[40, 2, "4.5"]]);
    expect(pool(null, { min: 1, max: 6 })).toEqual([[10, 1, "6.0"]]);
    expect(pool(30, null)).toEqual([[10, 1, "6.0"]]);
  });

  test("other items are pooled by their question, on their own scale", () => {
    const recommend = {
      title: "Hur troligt?",
      role: "other" as const,
      scale: { min: 0, max: 10 },
      isHighestBest: true,
    };
    const answers = {
      E1: survey(
        [recommend],
        many(5, null).map(() => [10]),
      ),
      E2: survey(
        [
          { ...recommend, title: "hur TROLIGT?" },
          { ...recommend, title: "Annat" },
        ],
        many(5, null).map(() => [8, 0]),
      ),
    };
    const { pooled } = evaluated({ events, surveys }, { answers }).evaluation;
    expect(pooled.map(({ title, n, mean: shown }) => [title, n, shown.text])).toEqual([
      ["Hur troligt?", 10, "9.0"],
      ["Annat", 5, "0.0"],
    ]);
  });

  test("few answers of two events that are enough together are above the threshold together", () => {
    const answers = { E1: column(satisfaction, many(3, 6)), E2: column(satisfaction, many(2, 6)) };
    const { events: single, pooled } = evaluated({ events, surveys }, { answers }).evaluation;
    expect(single.map(({ items }) => items[0]?.isBelowThreshold)).toEqual([true, true]);
    expect(pooled[0]?.isBelowThreshold).toBe(false);
  });
});

describe("the response rate", () => {
  test.each<[string, number | null, Readonly<Record<string, number>>, unknown]>([
    ["is submissions over sent: svarsfrekvens", 8, { T1: 5 }, { of: "sent", responses: 2, asked: 8, percent: 25 }],
    [
      "is over those present where nothing was sent: andel av närvarande",
      null,
      { T1: 5 },
      { of: "present", responses: 2, asked: 5, percent: 40 },
    ],
    ["is unknown with neither", null, {}, null],
    ["is unknown where nobody was asked", 0, { T1: 5 }, null],
  ])("%s", (_, sent, present, rate) => {
    const answers = { E1: column(satisfaction, [5, null]) };
    const { events } = evaluated({ surveys: [{ sent }] }, { answers, present }).evaluation;
    if (rate === null) expect(events[0]?.rate).toBeNull();
    else expect(events[0]?.rate).toMatchObject(rate as object);
  });

  test("of more answers than were sent is told", () => {
    const answers = { E1: column(satisfaction, [5, 5, 5]) };
    expect(evaluated({ surveys: [{ sent: 2 }] }, { answers }).told).toEqual([
      "survey-more-answers-than-sent Enkäter 2 sent",
    ]);
  });
});

describe("the year", () => {
  test("an event without an evaluation is not among them, and no zero", () => {
    const events = [{ id: "T1" }, { id: "T2", start: "2021-05-01" }];
    const { evaluation } = evaluated({ events, results: [{ event: "T2", measure: "satisfaction", mean: mean(50) }] });
    expect(evaluation).toMatchObject({ held: 2, evaluated: 1, events: [{ event: "T2" }] });
  });

  test("a survey that nobody answered is no evaluation", () => {
    const { evaluation } = evaluated({ surveys: [{}] }, { answers: { E1: column(satisfaction, []) } });
    expect(evaluation).toMatchObject({ evaluated: 0, events: [{ responses: 0, items: [{ n: 0, mean: null }] }] });
  });

  test("an evaluation of an event that is not held does not count, and is told", () => {
    const plain = {
      events: [{ status: "planned" as const }],
      results: [{ event: "T1", measure: "satisfaction" as const, mean: mean(50) }],
    };
    const { evaluation, told } = evaluated(plain);
    expect(evaluation).toMatchObject({ evaluated: 0, events: [] });
    expect(told).toEqual(["evaluation-of-event-not-held Resultat 2 event"]);
  });

  test("a survey whose answers are not at hand is told", () => {
    expect(evaluated({ surveys: [{}] }).told).toEqual(["survey-without-answers Enkäter 2 sheet"]);
  });

  test("an unknown direction of satisfaction is told, never guessed", () => {
    const answers = { E1: column({ ...satisfaction, isHighestBest: null }, many(5, 6)) };
    const { evaluation, told } = evaluated({ surveys: [{}] }, { answers });
    expect(told).toEqual(["survey-direction-unknown Enkäter 2 sheet"]);
    expect(evaluation.events[0]?.items[0]).toMatchObject({ satisfied: null, mean: { text: "6.0" } });
  });

  test("answers off the scale are told with their number", () => {
    const { findings } = evaluated({ surveys: [{}] }, { answers: { E1: column(satisfaction, [5, "9", 0]) } });
    expect(findings).toMatchObject([{ code: "survey-answers-off-scale", values: { count: 2, min: 1, max: 6 } }]);
  });

  test("trends follow an item by its question, or by its role where there is one of it; another scale is another item, and so is one that is not stated", () => {
    const annual = (
      year: number,
      question: string,
      tenths: number,
      measure: "satisfaction" | "otherMeasure" = "satisfaction",
    ) => ({
      year,
      question,
      measure,
      mean: mean(tenths),
    });
    const results = [
      annual(2019, "Nöjd med samordningen", 49),
      annual(2020, "Nöjd med samordningen?", 52),
      annual(2019, "Stärkt", 30, "otherMeasure"),
    ];
    const earlier = [2019, 2020].map((year) => ({ id: `E${String(year)}`, sheet: null, event: null, year }));
    const ofYear = { id: "E1", event: null, year: 2021 };
    const answers = { E1: column(satisfaction, many(5, 6)) };
    const surveys = [...earlier.map((row) => ({ ...row, scale: { min: 1, max: 6 } })), ofYear];
    const { evaluation } = evaluated({ events: [], surveys, results }, { answers });
    const unstated = evaluated({ events: [], surveys: [...earlier, ofYear], results }, { answers }).evaluation;
    expect(unstated.annualTrend.map(({ title, scale }) => [title, scale])).toEqual([
      [satisfaction.title, satisfaction.scale],
      ["Nöjd med samordningen?", null],
      ["Stärkt", null],
    ]);
    expect(evaluation.trendYears).toEqual([2019, 2020, 2021]);
    expect(
      evaluation.annualTrend.map(({ title, years }) => [title, ...years.map(({ mean: shown }) => shown?.text ?? null)]),
    ).toEqual([
      [satisfaction.title, "4.9", "5.2", "6.0"],
      ["Stärkt", "3.0", null, null],
    ]);
    expect(evaluation.annual).toMatchObject([{ id: "E1", event: null, responses: 5 }]);
  });

  test("years after this one are in no trend", () => {
    const results = [{ year: 2022, measure: "satisfaction" as const, mean: mean(50) }];
    expect(evaluated({ events: [], results }).evaluation.annualTrend).toEqual([]);
  });
});

describe("the columns that Enkäter names", () => {
  const asked = { ...satisfaction, title: "Betyg", role: "other" as const, scale: { min: 1, max: 5 } };

  test("have the roles that it says, and its scale", () => {
    const surveys = [{ satisfaction: ["betyg"], scale: { min: 1, max: 6 } }];
    const { evaluation } = evaluated({ surveys }, { answers: { E1: column(asked, [5, 5, 5, 5, "6"]) } });
    expect(evaluation.events[0]?.items).toMatchObject([
      { role: "satisfaction", scale: { min: 1, max: 6 }, n: 5, outOfRange: 0, mean: { text: "5.2" } },
    ]);
  });

  test("take the role from a column that was taken for it", () => {
    const surveys = [{ satisfaction: ["Betyg"] }];
    const answers = {
      E1: survey(
        [satisfaction, asked],
        many(5, null).map(() => [1, 5]),
      ),
    };
    const { evaluation } = evaluated({ surveys }, { answers });
    expect(evaluation.events[0]?.items.map(({ title, role }) => [title, role])).toEqual([
      [satisfaction.title, "other"],
      ["Betyg", "satisfaction"],
    ]);
  });

  test("leave items on a wider scale on their own", () => {
    const wide = { ...asked, title: "0–10", scale: { min: 0, max: 10 } };
    const answers = {
      E1: survey(
        [satisfaction, wide],
        many(5, null).map(() => [5, 10]),
      ),
    };
    const { evaluation } = evaluated({ surveys: [{ scale: { min: 1, max: 6 } }] }, { answers });
    expect(evaluation.events[0]?.items.map(({ scale }) => scale?.max)).toEqual([6, 10]);
  });

  test("leave the scale of a measure whose question tells another one", () => {
    const told = { ...asked, title: "Nytta (1-6)", role: "usefulness" as const, scale: { min: 1, max: 6 } };
    const answers = {
      E1: survey(
        [asked, { ...told, isScaleTold: true }],
        many(5, null).map(() => [5, 4]),
      ),
    };
    const surveys = [{ satisfaction: ["Betyg"], usefulness: ["Nytta (1-6)"], scale: { min: 0, max: 10 } }];
    const { evaluation } = evaluated({ surveys }, { answers });
    expect(evaluation.events[0]?.items.map(({ role, scale }) => [role, scale?.max])).toEqual([
      ["satisfaction", 10],
      ["usefulness", 6],
    ]);
  });

  test("that are free text have no figures", () => {
    const { evaluation } = evaluated(
      { surveys: [{ freeText: ["Betyg"] }] },
      { answers: { E1: column(asked, many(5, 5)) } },
    );
    expect(evaluation.events[0]?.items).toEqual([]);
  });

  test("and that are not on the sheet are told", () => {
    const { told } = evaluated(
      { surveys: [{ usefulness: ["Nytta"] }] },
      { answers: { E1: column(satisfaction, many(5, 5)) } },
    );
    expect(told).toEqual(["survey-column-missing Enkäter 2 sheet"]);
  });
});

describe("quotes", () => {
  const quotes = [
    { text: "Bra dag", theme: "Innehåll", isChosen: true },
    { text: "Kortare pass", theme: "Form" },
    { text: "Mer sådant", theme: "innehåll" },
    { text: "Utan tema" },
    { survey: "E9", text: "Ett annat år" },
  ];
  const events = [{ theme: "Skogen" }];

  test("stand with the event's date and theme, and themes are counted", () => {
    const { evaluation } = evaluated(
      { events, surveys: [{}], quotes },
      { answers: { E1: column(satisfaction, many(5, 5)) } },
    );
    expect(evaluation.quotes).toHaveLength(4);
    expect(evaluation.quotes[0]).toEqual({
      survey: "E1",
      text: "Bra dag",
      theme: "Innehåll",
      isChosen: true,
      event: "T1",
      start: "2021-03-17",
      eventTheme: "Skogen",
      isBelowThreshold: false,
    });
    expect(evaluation.themes).toEqual([
      { theme: "Innehåll", n: 2 },
      { theme: "Form", n: 1 },
    ]);
  });

  test("of a survey with fewer responses than the threshold are marked", () => {
    const { evaluation } = evaluated(
      { events, surveys: [{}], quotes },
      { answers: { E1: column(satisfaction, many(4, 5)) } },
    );
    expect(evaluation.quotes.every(({ isBelowThreshold }) => isBelowThreshold)).toBe(true);
    expect(evaluation.events[0]?.hidesQuotes).toBe(true);
  });

  test("of such a survey give no themes, so that none can be told from the counts", () => {
    const both = [...quotes, { survey: "E2", text: "Bra", theme: "Form" }];
    const { evaluation } = evaluated(
      { events, surveys: [{}, { id: "E2" }], quotes: both },
      { answers: { E1: column(satisfaction, many(4, 5)), E2: column(satisfaction, many(5, 5)) } },
    );
    expect(evaluation.quotes).toHaveLength(5);
    expect(evaluation.themes).toEqual([{ theme: "Form", n: 1 }]);
  });
});
