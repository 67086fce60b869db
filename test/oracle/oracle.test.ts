import { errorsOf, everyYear, exampleTables, feesOf, kronor, memberOf, membersOf } from "./exampleTables";
import { oracleFees } from "./oracleFees";
import type { OracleRow } from "./oracleTypes";

/** 2022 by one rule for 10 000 inhabitants. */
function feeBy(rule: OracleRow, classes: readonly OracleRow[] = []): string {
  const Avgiftsregel = [{ "Gäller från år": 2020, ...rule }];
  const Avgiftsklasser = classes.map((row) => ({ "Gäller från år": 2020, ...row }));
  return kronor(memberOf(exampleTables({ Avgiftsregel, Avgiftsklasser })).fee);
}

describe("which rule", () => {
  const versions = [
    { "Gäller från år": 2020, "Avgift per invånare": 1 },
    { "Gäller från år": 2022, "Avgift per invånare": 2 },
    { "Gäller från år": 2023, "Avgift per invånare": 3 },
    { "Gäller från år": 2021, Kategori: "Region", "Avgift per invånare": 4 },
  ];

  test("the latest version that is in force counts, last year by last year's", () => {
    const member = memberOf(exampleTables({ Avgiftsregel: versions }));
    expect([kronor(member.fee), kronor(member.previousFee), member.rate]).toEqual(["20000", "10000", "2"]);
  });

  test("each category has its own versions, without fallback", () => {
    const region = [{ Kommun: "R", Kommunkod: "M001", Kategori: "region" }];
    expect(feesOf(exampleTables({ Medlemmar: region, Avgiftsregel: versions }))).toEqual({ M001: "40000" });
    expect(
      memberOf(exampleTables({ Medlemmar: region, Avgiftsregel: versions }), { year: 2021 }).previousFee,
    ).toBeNull();
    expect(errorsOf(exampleTables({ Medlemmar: region, Avgiftsregel: versions.slice(0, 3) }))).toHaveLength(1);
  });

  test("last year's fee is by last year's category", () => {
    const Medlemmar = [
      { Kommun: "R", Kommunkod: "M001", Till: "2021-12-31", Kategori: "Region" },
      { Kommun: "R", Kommunkod: "M001", Från: "2022-01-01" },
    ];
    const member = memberOf(exampleTables({ Medlemmar, Avgiftsregel: versions }));
    expect([kronor(member.fee), kronor(member.previousFee)]).toEqual(["20000", "40000"]);
  });

  test("a base year after the fee year is a fault of the version in force only", () => {
    const late = { "Gäller från år": 2022, Basår: 2023, "Avgift per invånare": 1 };
    const earlier = { "Gäller från år": 2020, "Avgift per invånare": 1 };
    expect(errorsOf(exampleTables({ Avgiftsregel: [late, earlier] }))).toHaveLength(1);
    expect(errorsOf(exampleTables({ Avgiftsregel: [late, earlier] }), { year: 2021 })).toEqual([]);
  });

  test.each([
    ["nothing to pay by", { "Gäller från år": 2020, "Lägsta avgift": 100 }],
    ["an index series without base year", { "Gäller från år": 2020, "Fast del": 1, Indexserie: "LCI" }],
    ["a floor above the cap", { "Gäller från år": 2020, "Fast del": 1, "Lägsta avgift": 3, "Högsta avgift": 2 }],
    ["a cap of zero", { "Gäller från år": 2020, "Fast del": 1, "Högsta avgift": 0 }],
    ["a unit of zero", { "Gäller från år": 2020, "Fast del": 1, "Avrunda golv/tak/fast (kr)": 0 }],
    ["an unknown unit of the fee", { "Gäller från år": 2020, "Fast del": 1, Avrundning: 25 }],
    ["a share below zero", { "Gäller från år": 2020, "Fast del": 1, "Andel av index": -1 }],
  ])("%s is a fault even in a version to come", (_fault, row) => {
    const coming = { ...row, "Gäller från år": 2030 };
    expect(errorsOf(exampleTables({ Avgiftsregel: [versions[0] ?? {}, coming] }))).toHaveLength(1);
  });
});

describe("population", () => {
  const figures = [2018, 2019, 2020, 2021, 2022].map((year) => ({ Kommunkod: "M001", År: year, Folkmängd: year * 10 }));
  const fee = (rule: OracleRow, options = {}): string =>
    kronor(
      memberOf(
        exampleTables({
          Befolkning: figures,
          Avgiftsregel: [{ "Gäller från år": 2020, "Avgift per invånare": 1, ...rule }],
        }),
        options,
      ).fee,
    );

  test("31 December of the year before, or as many years back as the rule says", () => {
    expect(fee({})).toBe("20210");
    expect(fee({ "Befolkning: år bakåt": 0 })).toBe("20220");
    expect(fee({ "Befolkning: år bakåt": 2 })).toBe("20200");
  });

  test("a missing figure is a fault, but not for a fixed part alone", () => {
    const without = { Befolkning: [] };
    const rule = (row: OracleRow): OracleRow[] => [{ "Gäller från år": 2020, "Fast del": 500, ...row }];
    expect(errorsOf(exampleTables({ ...without, Avgiftsregel: rule({ "Avgift per invånare": 1 }) }))).toHaveLength(1);
    const fixed = memberOf(exampleTables({ ...without, Avgiftsregel: rule({ "Avgift per invånare": 0 }) }));
    expect([kronor(fixed.fee), fixed.population, fixed.populationYear]).toEqual(["500", null, null]);
  });

  test("a chosen year is one for all, not later than the rules allow, and preliminary when another", () => {
    const tables = exampleTables({
      Befolkning: figures,
      Avgiftsregel: [{ "Gäller från år": 2020, "Avgift per invånare": 1, "Befolkning: år bakåt": 2 }],
    });
    const run = (populationYear: number): ReturnType<typeof oracleFees> =>
      oracleFees(tables, { year: 2022, populationYear });
    expect([kronor(run(2019).total), run(2019).preliminary]).toEqual(["20190", true]);
    expect([kronor(run(2020).total), run(2020).preliminary]).toEqual(["20200", false]);
    expect(run(2021).errors).toHaveLength(1);
    // Last year is computed without the option: 2021 − 2 = 2019.
    expect(run(2019).members.map((each) => kronor(each.previousFee))).toEqual(["20190"]);
  });

  test("the latest population is the last year that every member without a decision has", () => {
    const tables = exampleTables({
      Medlemmar: ["M001", "M002", "M003"].map((code) => ({ Kommun: code, Kommunkod: code })),
      Befolkning: [
        ...figures,
        { Kommunkod: "M002", År: 2020, Folkmängd: 7 },
        { Kommunkod: "M002", År: 2018, Folkmängd: 5 },
        { Kommunkod: "M003", År: 2018, Folkmängd: 3 },
      ],
      Avgiftsregel: [{ "Gäller från år": 2020, "Avgift per invånare": 1 }],
    });
    const latest = { year: 2022, latestPopulation: true };
    const alone = { ...tables, Medlemmar: tables.Medlemmar.slice(0, 1) };
    expect(feesOf(alone, latest)).toEqual({ M001: "20210" }); // the figure of 2022 is too late
    expect(oracleFees(alone, latest).preliminary).toBe(false);
    expect(feesOf(tables, latest)).toEqual({ M001: "20180", M002: "5", M003: "3" });
    const decided = { ...tables, Beslut: [{ Kommunkod: "M003", År: 2022, Avgift: 1 }] };
    expect(feesOf(decided, latest)).toEqual({ M001: "20200", M002: "7", M003: "1" });
    expect(oracleFees(decided, latest).preliminary).toBe(true);
  });
});

describe("unbounded", () => {
  test("fixed part and rate times population", () => {
    expect(feeBy({ "Fast del": 4000, "Avgift per invånare": 0.25 })).toBe("6500"); // 4000 + 2500
  });

  test("the class whose limit, inclusive, holds the population", () => {
    const flat = [
      { "Till och med invånare": 10_000, Avgift: 700 },
      { "Till och med invånare": null, Avgift: 900 },
    ];
    expect(feeBy({}, flat)).toBe("700");
    expect(feeBy({}, [{ "Till och med invånare": 9_999, Avgift: 700 }, flat[1] ?? {}])).toBe("900");
  });

  test("marginal classes take each inhabitant by the class it falls in", () => {
    const marginal = [
      { "Till och med invånare": null, "Avgift per invånare": 1 },
      { "Till och med invånare": 3000, "Avgift per invånare": 2 },
      { "Till och med invånare": 8000, "Avgift per invånare": 1.5 },
    ];
    expect(feeBy({}, marginal)).toBe("15500"); // 3000·2 + 5000·1.5 + 2000·1 = 6000 + 7500 + 2000
  });

  test("rows of an alternative serve only that alternative", () => {
    const own = { "Till och med invånare": null, Avgift: 900 };
    expect(feeBy({}, [own, { "Till och med invånare": 20_000, Avgift: 1, Alternativ: "B" }])).toBe("900");
  });

  test.each<[string, OracleRow, OracleRow[]]>([
    ["a population above the last limit", {}, [{ "Till och med invånare": 9_999, Avgift: 1 }]],
    ["a limit twice", {}, [{ Avgift: 1 }, { Avgift: 2 }]],
    ["a class with both amounts", {}, [{ Avgift: 1, "Avgift per invånare": 1 }]],
    ["a class with neither", { "Fast del": null }, [{ "Till och med invånare": 20_000 }]],
    ["both kinds", {}, [{ "Till och med invånare": 20_000, Avgift: 1 }, { "Avgift per invånare": 1 }]],
    ["a rate beside classes", { "Avgift per invånare": 1 }, [{ Avgift: 1 }]],
    ["a class of no version", {}, [{ Avgift: 1 }, { "Gäller från år": 2021, Avgift: 1 }]],
  ])("%s is a fault", (_fault, rule, classes) => {
    const Avgiftsregel = [{ "Gäller från år": 2020, ...rule }];
    const Avgiftsklasser = classes.map((row) => ({ "Gäller från år": 2020, ...row }));
    expect(errorsOf(exampleTables({ Avgiftsregel, Avgiftsklasser }))).toHaveLength(1);
  });
});

describe("bounded", () => {
  test.each([
    [999, "1000", "floor"], // 999 is below the floor
    [1000, "1000", "none"],
    [1001, "1001", "none"],
    [4999, "4999", "none"],
    [5000, "5000", "none"],
    [5001, "5000", "cap"],
  ])("%i inhabitants pay %s: %s", (population, fee, bound) => {
    const rule = { "Avgift per invånare": 1, "Lägsta avgift": 1000, "Högsta avgift": 5000 };
    const tables = exampleTables({
      Befolkning: everyYear("M001", population),
      Avgiftsregel: [{ "Gäller från år": 2020, ...rule }],
    });
    const member = memberOf(tables);
    expect([kronor(member.fee), member.bound, kronor(member.unbounded)]).toEqual([fee, bound, String(population)]);
  });
});

describe("part of a year", () => {
  const rule = {
    "Gäller från år": 2020,
    "Avgift per invånare": 1.2,
    "Lägsta avgift": 6000,
    "Nya medlemmar": "Från månad",
  };
  const entering = (from: string | null, row: OracleRow = {}): OracleRow => ({
    Kommun: "A",
    Kommunkod: "M001",
    Från: from,
    ...row,
  });

  test.each([
    ["2022-01-01", 12, "12000"],
    ["2022-03-31", 10, "10000"], // 12000·10/12
    ["2022-12-31", 1, "1000"], // 12000/12, the floor is not applied again
    ["2021-12-31", 12, "12000"],
    [null, 12, "12000"],
  ])("from %s: %i months", (from, months, fee) => {
    const member = memberOf(exampleTables({ Medlemmar: [entering(from)], Avgiftsregel: [rule] }));
    expect([member.months, kronor(member.fee), kronor(member.unbounded), member.bound]).toEqual([
      months,
      fee,
      "12000",
      "none",
    ]);
  });

  test("a blank or helår takes the whole year, and Till never reduces", () => {
    const Medlemmar = [entering("2022-07-01", { Till: "2022-08-31" })];
    expect(feesOf(exampleTables({ Medlemmar, Avgiftsregel: [{ ...rule, "Nya medlemmar": null }] }))).toEqual({
      M001: "12000",
    });
    expect(feesOf(exampleTables({ Medlemmar, Avgiftsregel: [rule] }))).toEqual({ M001: "6000" }); // 12000·6/12
  });

  test("only those whose time meets the year are members", () => {
    const Medlemmar = [
      entering(null, { Kommunkod: "M001", Till: "2022-01-01" }),
      entering("2022-12-31", { Kommunkod: "M002" }),
      entering(null, { Kommunkod: "M003", Till: "2021-12-31" }),
      entering("2023-01-01", { Kommunkod: "M004" }),
    ];
    const tables = exampleTables({ Medlemmar, Avgiftsregel: [{ "Gäller från år": 2020, "Fast del": 1 }] });
    expect(membersOf(tables).map((each) => each.code)).toEqual(["M001", "M002"]);
  });

  test("of a code's rows the first that meets the year decides", () => {
    const Medlemmar = [
      entering("2022-06-01", { Betalare: "Ny" }),
      entering("2020-01-01", { Betalare: "Gammal", Till: "2022-05-31" }),
      entering(null, { Betalare: "Äldst", Till: "2019-12-31" }),
    ];
    const member = memberOf(exampleTables({ Medlemmar, Avgiftsregel: [rule] }));
    expect([member.payer, member.months, kronor(member.fee)]).toEqual(["Gammal", 12, "12000"]);
  });

  test("overlapping rows and Till before Från are faults", () => {
    const overlapping = [entering(null, { Till: "2022-05-31" }), entering("2022-05-31")];
    expect(errorsOf(exampleTables({ Medlemmar: overlapping, Avgiftsregel: [rule] }))).toHaveLength(1);
    const reversed = [entering("2022-05-31", { Till: "2022-05-30" })];
    expect(errorsOf(exampleTables({ Medlemmar: reversed, Avgiftsregel: [rule] }))).toHaveLength(1);
  });
});

describe("rounding", () => {
  test.each([
    [null, 0.12345, "1235"], // 1234.5, a tie
    [1, 0.12344, "1234"], // 1234.4
    [10, 0.1235, "1240"], // 1235, a tie
    [50, 0.1225, "1250"], // 1225, a tie
    [50, 0.12249, "1200"], // 1224.9
    [100, 0.125, "1300"], // 1250, a tie
    [500, 0.125, "1500"], // 1250, a tie
    [500, 0.12499, "1000"], // 1249.9
    [1000, 0.05, "1000"], // 500, a tie
    [1000, 0.04999, "0"], // 499.9
  ])("to %s, a rate of %f gives %s", (unit, rate, fee) => {
    expect(feeBy({ "Avgift per invånare": rate, Avrundning: unit })).toBe(fee);
  });

  test("once: a floor that is no multiple of the unit is rounded with the fee", () => {
    expect(feeBy({ "Avgift per invånare": 0.1, "Lägsta avgift": 1250, Avrundning: 100 })).toBe("1300");
  });
});
