import { errorsOf, exampleTables, indexRows, kronor, memberOf } from "./exampleTables";
import { oracleFees } from "./oracleFees";
import type { OracleRow, OracleTables } from "./oracleTypes";

const rule = { "Gäller från år": 2019, Basår: 2019, Indexserie: "LCI", "Avgift per invånare": 1 };

/** By the rule with the clauses given, 2017 the base year's index year. */
function indexed(clauses: OracleRow, tables: Partial<OracleTables>): OracleTables {
  return exampleTables({ Avgiftsregel: [{ ...rule, ...clauses }], ...tables });
}

/** 2017 = 100, 2018 = 110, 2019 = 99, 2020 = 121. */
const levels = indexRows(2017, [100, 110, 99, 121]);

/** 10 % to 2020, 20 % to 2021, 5 % to 2022. */
const percents = indexRows(2018, [10, 20, 5], { Enhet: "procent" });

describe("level series", () => {
  test("without clauses the factor is the index of now through the index of the base year", () => {
    const member = memberOf(indexed({}, { Löneindex: levels }));
    expect([member.factor, kronor(member.fee)]).toEqual(["121/100", "12100"]);
    expect(memberOf(indexed({}, { Löneindex: levels }), { year: 2021 }).factor).toBe("99/100");
  });

  test("in the base year the factor is 1 and needs no value", () => {
    expect(memberOf(indexed({}, {}), { year: 2019 }).factor).toBe("1/1");
  });

  test("the rule's own lag and period", () => {
    const months = [
      { Serie: "LCI", Period: "2018M05", Värde: 182, Enhet: "index" },
      { Serie: "LCI", Period: "2019M05", Värde: 190, Enhet: "index" },
      { Serie: "LCI", Period: "2020m05", Värde: 195, Enhet: "index" },
      { Serie: "LCI", Period: "2021M05", Värde: 197, Enhet: "index" },
    ];
    const clauses = { "Index: period": "M05", "Index: år bakåt": 1 };
    expect(memberOf(indexed(clauses, { Löneindex: months })).factor).toBe("197/182");
    expect(errorsOf(indexed({ ...clauses, "Index: period": "K2" }, { Löneindex: months }))).toHaveLength(1);
    expect(errorsOf(indexed({ "Index: år bakåt": 1 }, { Löneindex: months }))).toHaveLength(1);
  });
});

describe("percent series", () => {
  test("each year's percentage on the year before", () => {
    // 1.10 · 1.20 · 1.05 = 1.386 = 693/500
    expect(memberOf(indexed({}, { Löneindex: percents })).factor).toBe("693/500");
  });
});

describe("share, minimum rise, never lowered", () => {
  test("a share of each year's change", () => {
    // g = 10 %, −10 %, 121/99 − 1 = 22/99 = 2/9. Half: 1.05 · 0.95 · 10/9 = 0.9975 · 10/9 = 133/120
    expect(memberOf(indexed({ "Andel av index": 50 }, { Löneindex: levels })).factor).toBe("133/120");
    expect(memberOf(indexed({ "Andel av index": 0 }, { Löneindex: levels })).factor).toBe("1/1");
  });

  test("a minimum rise holds in every year", () => {
    // 1.10 · 1.02 · 11/9 = 1.122 · 11/9 = 12.342/9 = 2057/1500
    expect(memberOf(indexed({ "Lägsta höjning": 2 }, { Löneindex: levels })).factor).toBe("2057/1500");
  });

  test("the share is taken before the minimum rise", () => {
    // half: 5 %, −5 % → 2 %, 1/9: 1.05 · 1.02 · 10/9 = 1.071 · 10/9 = 119/100
    expect(memberOf(indexed({ "Andel av index": 50, "Lägsta höjning": 2 }, { Löneindex: levels })).factor).toBe(
      "119/100",
    );
  });

  test("never lowered: no fall, and the next rise counts from the lower index value", () => {
    // 1.10 · 1 · 11/9 = 121/90, more than the index itself, 121/100
    expect(memberOf(indexed({ "Sänks aldrig": "ja" }, { Löneindex: levels })).factor).toBe("121/90");
  });

  test("a factor that is not positive is a fault", () => {
    const falling = indexRows(2018, [-40, 0, 0], { Enhet: "procent" });
    expect(errorsOf(indexed({ "Andel av index": 250 }, { Löneindex: falling }))).toHaveLength(1); // 1 − 2.5·0.4 = 0
    expect(memberOf(indexed({ "Andel av index": 200 }, { Löneindex: falling })).factor).toBe("1/5");
  });
});

describe("no index series", () => {
  test("the factor is 1 and decisions, minimum and flags have no effect", () => {
    const clauses = { Indexserie: null, "Lägsta höjning": 5, "Sänks aldrig": "ja" };
    expect(memberOf(indexed(clauses, { Årsbeslut: [{ År: 2021, "Beslutat %": 7 }] })).factor).toBe("1/1");
  });
});

describe("decisions on the index of a year", () => {
  const decided = (...Årsbeslut: OracleRow[]): string =>
    memberOf(indexed({}, { Löneindex: percents, Årsbeslut })).factor;
  const zero = (year: number, later: string | null = "ja"): OracleRow => ({
    År: year,
    "Beslutat %": 0,
    "Tas igen senare": later,
  });

  test("the percentage replaces the computed change as it stands", () => {
    expect(decided({ År: 2021, "Beslutat %": 3, "Beräknat %": 20 })).toBe("23793/20000"); // 1.10 · 1.03 · 1.05 = 1.18965
    expect(decided({ År: 2021, "Beslutat %": -10 })).toBe("2079/2000"); // 1.10 · 0.90 · 1.05 = 1.0395
    expect(decided({ År: 2021, "Beslutat %": null })).toBe("693/500");
    expect(decided({ År: 2019, "Beslutat %": 50 })).toBe("693/500"); // the base year has no step
  });

  test("made up later: the first undecided year takes what is outstanding", () => {
    expect(decided(zero(2021))).toBe("693/500"); // 1.386, as if not decided
    expect(decided(zero(2020))).toBe("693/500"); // made up in 2021, nothing more in 2022
    expect(decided(zero(2020), zero(2021))).toBe("693/500");
    expect(decided({ ...zero(2020), "Beslutat %": 5 }, { ...zero(2021), "Beslutat %": 7 })).toBe("693/500");
    expect(decided(zero(2022))).toBe("33/25"); // 1.10 · 1.20 · 1.00: nobody has made it up yet
  });

  test("a decided year without make-up ends what was outstanding", () => {
    expect(decided(zero(2020), zero(2021, null))).toBe("21/20"); // 1 · 1 · 1.05
    expect(decided(zero(2020, null), zero(2021))).toBe("63/50"); // 1 · (1.20 made up) · 1.05 = 1.26
  });

  test("a decision above the index is taken back, even when the rule is never lowered", () => {
    const generous = { År: 2021, "Beslutat %": 50, "Tas igen senare": "ja" };
    const tables = indexed({ "Sänks aldrig": "ja" }, { Löneindex: percents, Årsbeslut: [generous] });
    expect(memberOf(tables, { year: 2021 }).factor).toBe("33/20"); // 1.10 · 1.50
    expect(memberOf(tables).factor).toBe("693/500"); // 1.386 < 1.65
  });

  test("a decided year needs no index value unless it is made up", () => {
    const gap = { Löneindex: percents.filter((row) => row["Period"] !== 2019) };
    expect(memberOf(indexed({}, { ...gap, Årsbeslut: [zero(2021, null)] })).factor).toBe("231/200"); // 1.10 · 1.05
    expect(errorsOf(indexed({}, { ...gap, Årsbeslut: [zero(2021)] }))).toHaveLength(1);
    expect(memberOf(indexed({}, { ...gap, Årsbeslut: [zero(2021)] }), { year: 2021 }).factor).toBe("11/10");
  });

  test("minus a hundred per cent and a year twice are faults", () => {
    expect(errorsOf(indexed({}, { Löneindex: percents, Årsbeslut: [{ År: 2030, "Beslutat %": -100 }] }))).toHaveLength(
      1,
    );
    expect(errorsOf(indexed({}, { Löneindex: percents, Årsbeslut: [zero(2021), zero(2021)] }))).toHaveLength(1);
  });
});

describe("preliminary values", () => {
  const final = indexRows(2017, [100, 110, 120]);
  const preliminary = (first: number, values: number[]): OracleRow[] =>
    indexRows(first, values, { Status: "preliminär" });
  const run = (tables: OracleTables, preliminaryIndex: boolean): ReturnType<typeof oracleFees> =>
    oracleFees(tables, { year: 2022, preliminaryIndex });

  test("are a fault without the option, which takes them at both ends of the step", () => {
    const tables = indexed({}, { Löneindex: [...final, ...preliminary(2019, [125, 130])] });
    expect(run(tables, false).errors).toHaveLength(1);
    const result = run(tables, true);
    expect(result.members.map((each) => each.factor)).toEqual(["156/125"]); // 120/100 · 130/125 = 1.248
    expect(result.preliminary).toBe(true);
  });

  test("with only one preliminary end are a fault even with the option", () => {
    expect(run(indexed({}, { Löneindex: [...final, ...preliminary(2020, [130])] }), true).errors).toHaveLength(1);
  });

  test("the option changes nothing where final values stand", () => {
    const tables = indexed(
      {},
      { Löneindex: [...final, ...indexRows(2020, [130]), ...preliminary(2017, [1, 2, 3, 4])] },
    );
    const result = run(tables, true);
    expect([result.members[0]?.factor, result.preliminary]).toEqual(["13/10", false]);
  });

  test("a rule on preliminary values uses only those, and is not preliminary for that", () => {
    const clauses = { Indexvärden: "preliminära" };
    const result = run(indexed(clauses, { Löneindex: [...final, ...preliminary(2017, [100, 101, 102, 103])] }), false);
    expect([result.members[0]?.factor, result.preliminary]).toEqual(["103/100", false]);
    expect(run(indexed(clauses, { Löneindex: levels }), true).errors).toHaveLength(1);
  });

  test("last year is computed without the option", () => {
    const short = indexed({}, { Löneindex: [...indexRows(2017, [100]), ...preliminary(2017, [100, 110, 120, 130])] });
    expect(run(short, true).members[0]?.previousFee).toBeNull();
  });
});

describe("the table of index values", () => {
  test.each<[string, OracleRow[]]>([
    [
      "the same period and status twice",
      [...levels, { Serie: "LCI", Period: 2018, Värde: 1, Enhet: "index", Status: "slutlig" }],
    ],
    ["a blank unit", [...levels, { Serie: "LCI", Period: 2021, Värde: 1 }]],
    ["levels and percentages in one series", [...levels, { Serie: "LCI", Period: 2021, Värde: 1, Enhet: "procent" }]],
    ["a level of zero", [...levels, { Serie: "LCI", Period: 2021, Värde: 0, Enhet: "index" }]],
  ])("%s is a fault", (_fault, Löneindex) => {
    expect(errorsOf(indexed({}, { Löneindex }))).toHaveLength(1);
  });
});
