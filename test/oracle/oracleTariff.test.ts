import { errorsOf, exampleTables, indexRows, kronor, memberOf } from "./exampleTables";
import type { OracleRow, OracleTables } from "./oracleTypes";

/** 3 % a year on a rule of 2020: k(2021) = 1.03, k(2022) = 1.0609. */
function indexedRule(rule: OracleRow, classes: readonly OracleRow[] = []): OracleTables {
  return exampleTables({
    Avgiftsregel: [{ "Gäller från år": 2020, Basår: 2020, Indexserie: "LCI", ...rule }],
    Avgiftsklasser: classes.map((row) => ({ "Gäller från år": 2020, ...row })),
    Löneindex: indexRows(2019, [3, 3], { Enhet: "procent" }),
  });
}

const fee = (rule: OracleRow, year = 2022): string => kronor(memberOf(indexedRule(rule), { year }).fee);

describe("what the factor multiplies", () => {
  test("fixed part and rate", () => {
    expect(fee({ "Fast del": 1000, "Avgift per invånare": 1 })).toBe("11670"); // 11000 · 1.0609 = 11669.9
    expect(fee({ "Fast del": 1000, "Avgift per invånare": 1, "Indexera avgift": "nej" })).toBe("11000");
  });

  test("the floor, unless it stays", () => {
    const rule = { "Avgift per invånare": 1, "Lägsta avgift": 12000 };
    expect(fee(rule)).toBe("12731"); // 12000 · 1.0609 = 12730.8
    expect(fee({ ...rule, "Indexera golv": "nej" })).toBe("12000");
  });

  test("the cap, unless it stays", () => {
    const rule = { "Avgift per invånare": 1, "Högsta avgift": 9000 };
    expect(fee(rule)).toBe("9548"); // 9000 · 1.0609 = 9548.1
    expect(fee({ ...rule, "Indexera tak": "nej" })).toBe("9000");
  });

  test("class amounts and class rates", () => {
    expect(kronor(memberOf(indexedRule({}, [{ Avgift: 5000 }])).fee)).toBe("5305"); // 5304.5, a tie
    expect(kronor(memberOf(indexedRule({}, [{ "Avgift per invånare": 2 }])).fee)).toBe("21218"); // 20000 · 1.0609
  });

  test("a year's floor above its cap is a fault though the stated ones are in order", () => {
    const rule = { "Avgift per invånare": 1, "Lägsta avgift": 9000, "Högsta avgift": 9100, "Indexera tak": "nej" };
    expect(errorsOf(indexedRule(rule))).toHaveLength(1); // 9548.1 > 9100
    expect(errorsOf(indexedRule(rule), { year: 2020 })).toEqual([]);
  });

  test("factor and stated amounts are shown as they are, whatever is rounded or stays", () => {
    const rule = {
      "Avgift per invånare": 1.5,
      "Indexera avgift": "nej",
      "Avrunda per invånare (öre)": 100,
      "Lägsta avgift": 7,
    };
    const member = memberOf(indexedRule(rule));
    expect([member.factor, member.rate, member.floor, member.cap, member.fixed]).toEqual([
      "10609/10000",
      "1.5",
      "7",
      null,
      null,
    ]);
  });
});

describe("rounded amounts of the year", () => {
  test("the rate to öre, half away from zero", () => {
    expect(fee({ "Avgift per invånare": 1, "Avrunda per invånare (öre)": 1 })).toBe("10600"); // 1.0609 → 1.06
    expect(fee({ "Avgift per invånare": 1, "Avrunda per invånare (öre)": 5 })).toBe("10500"); // 1.0609 → 1.05
    expect(fee({ "Avgift per invånare": 1.05, "Avrunda per invånare (öre)": 10 }, 2020)).toBe("11000"); // a tie: 1.1
  });

  test("floor, cap, fixed part and flat class amounts to kronor", () => {
    const unit = { "Avrunda golv/tak/fast (kr)": 100 };
    expect(fee({ ...unit, "Avgift per invånare": 1, "Lägsta avgift": 12000 })).toBe("12700"); // 12730.8
    expect(fee({ ...unit, "Avgift per invånare": 1, "Högsta avgift": 9000 })).toBe("9500"); // 9548.1
    expect(fee({ ...unit, "Fast del": 5000 })).toBe("5300"); // 5304.5
    expect(kronor(memberOf(indexedRule(unit, [{ Avgift: 5000 }])).fee)).toBe("5300");
  });

  test("in the base year and unindexed too", () => {
    expect(fee({ "Fast del": 1250, "Avrunda golv/tak/fast (kr)": 100 }, 2020)).toBe("1300");
    expect(fee({ "Fast del": 1250, "Avrunda golv/tak/fast (kr)": 100, "Indexera avgift": "nej" })).toBe("1300");
    expect(fee({ "Fast del": 1250, "Avrunda golv/tak/fast (kr)": 100, Indexserie: null, Basår: null })).toBe("1300");
  });
});

describe("chained from", () => {
  const rule = { "Fast del": 1000, "Avrunda golv/tak/fast (kr)": 50 };

  test("orundat: this year's factor on the stated amount", () => {
    expect(fee(rule)).toBe("1050"); // 1060.9 → 1050
    expect(fee({ ...rule, "Kedja från": "orundat" })).toBe("1050");
  });

  test("avrundat: each year's change on last year's rounded amount", () => {
    // 1000 → 1030 → 1050; 1050 · 1.03 = 1081.5 → 1100
    expect(fee({ ...rule, "Kedja från": "avrundat" }, 2021)).toBe("1050");
    expect(fee({ ...rule, "Kedja från": "avrundat" })).toBe("1100");
  });

  test("avrundat begins with the stated amount rounded", () => {
    // 1025 → 1050 in the base year, a tie; 1081.5 → 1100; 1133 → 1150
    expect(fee({ ...rule, "Fast del": 1025, "Kedja från": "avrundat" })).toBe("1150");
    expect(fee({ ...rule, "Fast del": 1025 })).toBe("1100"); // 1025 · 1.0609 = 1087.4
  });

  test("an amount without unit is the same by both", () => {
    expect(fee({ "Avgift per invånare": 1, "Kedja från": "avrundat" })).toBe("10609");
  });

  test("rates chain in öre", () => {
    // 1.00 → 1.03 → 1.0609 → 1.06; from 1.05: 1.05·1.03 = 1.0815 → 1.08; 1.08·1.03 = 1.1124 → 1.11
    const chained = { "Kedja från": "avrundat", "Avrunda per invånare (öre)": 1 };
    expect(fee({ ...chained, "Avgift per invånare": 1 })).toBe("10600");
    expect(fee({ ...chained, "Avgift per invånare": 1.05 })).toBe("11100");
    expect(fee({ ...chained, "Avgift per invånare": 1.05, "Kedja från": null })).toBe("11100"); // 1.113945
  });
});
