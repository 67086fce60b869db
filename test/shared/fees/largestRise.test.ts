import { isMemberOfBothWholeYears, limitedFee, riseLimit } from "../../../shared/fees/largestRise";
import { transitionCost } from "../../../shared/fees/transitionCost";
import { decimalOfNumber } from "../../../shared/money/decimal";
import { findingsTold, feesTold, resultOf } from "./feesTold";
import { everyYear, shown, tablesOf, type PlainTables } from "./tables";

const rising = { fromYear: 2020, rate: 1, largestRise: 10 };
const fixedAt = (amount: number, code = "M1", year = 2021) => ({ year, code, amount });

function limited(tables: PlainTables): readonly string[] {
  return resultOf(tables).fees.members.map(
    ({ code, fee, riseLimit: limit, riseLimited, unlimited }) =>
      `${code} ${String(shown(fee))} of ${String(shown(unlimited))}, at most ${String(shown(limit))} ${String(riseLimited)}`,
  );
}

test("the fixed fee of last year and its percentage", () => {
  expect(shown(riseLimit(decimalOfNumber(8125.5), decimalOfNumber(2.7)))).toBe("8344.8885");
});

test.each<readonly [fixed: number, told: string]>([
  [9000, "M1 9900 of 10000, at most 9900 true"],
  [9090, "M1 9999 of 10000, at most 9999 true"],
  [9090.5, "M1 10000 of 10000, at most 9999.55 true"],
  [10_000, "M1 10000 of 10000, at most 11000 false"],
  [0, "M1 0 of 10000, at most 0 true"],
])("fixed at %d last year: %s", (fixed, told) => {
  expect(limited({ feeRules: [rising], fixedFees: [fixedAt(fixed)] })).toEqual([told]);
});

test("equality holds nothing back", () => {
  const feeRules = [{ ...rising, rate: 1.1 }];
  expect(limited({ feeRules, fixedFees: [fixedAt(10_000)] })).toEqual(["M1 11000 of 11000, at most 11000 false"]);
});

test("the limit comes after floor and cap, and before the one rounding", () => {
  const feeRules = [{ ...rising, floor: 15_000, feeUnit: 1000 }];
  expect(limited({ feeRules, fixedFees: [fixedAt(9545)] })).toEqual(["M1 10000 of 15000, at most 10499.5 true"]);
  const { fees } = resultOf({ feeRules, fixedFees: [fixedAt(9545)] });
  expect(fees.members[0]?.bound).toBe("floor");
});

test("a rise of nothing keeps last year's fee; a blank one limits nothing", () => {
  expect(feesTold({ feeRules: [{ ...rising, largestRise: 0 }], fixedFees: [fixedAt(9000)] })).toEqual(["M1 9000"]);
  expect(limited({ feeRules: [{ fromYear: 2020, rate: 1 }], fixedFees: [fixedAt(9000)] })).toEqual([
    "M1 10000 of 10000, at most null false",
  ]);
});

test.each<readonly [time: string, rows: readonly { from?: string; to?: string }[], isBoth: boolean]>([
  ["always", [{}], true],
  ["from the first day of last year", [{ from: "2021-01-01" }], true],
  ["from its second day", [{ from: "2021-01-02" }], false],
  ["to the last day of the year", [{ to: "2022-12-31" }], true],
  ["to the day before that", [{ to: "2022-12-30" }], false],
  ["in rows that follow each other, in any order", [{ from: "2022-01-01" }, { to: "2021-12-31" }], true],
  ["in three rows", [{ to: "2021-02-28" }, { from: "2021-03-01", to: "2022-06-30" }, { from: "2022-07-01" }], true],
  ["with a day in between", [{ to: "2021-12-30" }, { from: "2022-01-01" }], false],
  ["before and after", [{ to: "2020-12-31" }, { from: "2022-01-01" }], false],
  ["never", [], false],
])("a member %s: both whole years is %p", (_time, rows, isBoth) => {
  const { members } = tablesOf({ members: rows.map((row) => ({ code: "M1", name: "Ett", ...row })) });
  expect(isMemberOfBothWholeYears(members, "M1", 2022)).toBe(isBoth);
  expect(isMemberOfBothWholeYears(members, "M2", 2022)).toBe(false);
});

test("a broken row is no time of membership", () => {
  const { members } = tablesOf({ members: [{ code: "M1", name: "Ett", broken: true }] });
  expect(isMemberOfBothWholeYears(members, "M1", 2022)).toBe(false);
});

test("who was no member of both whole years pays what the rule gives, whether it had a fixed fee or not", () => {
  const members = [
    { code: "M1", name: "Ett", from: "2021-07-01" },
    { code: "M2", name: "Två", from: "2022-01-01" },
  ];
  const population = [...everyYear("M1", 10_000), ...everyYear("M2", 5000)];
  expect(limited({ members, population, feeRules: [rising], fixedFees: [fixedAt(1000)] })).toEqual([
    "M1 10000 of 10000, at most null false",
    "M2 5000 of 5000, at most null false",
  ]);
});

describe("a joint payer", () => {
  const members = ["M1", "M2"].map((code) => ({ code, name: code, payer: "F" }));
  const population = [...everyYear("M1", 6000), ...everyYear("M2", 4000)];
  const payers = [{ payer: "F", calculation: "joint" as const }];
  const tables: PlainTables = { members, population, payers, feeRules: [rising] };
  const fixedFees = [fixedAt(1000), fixedAt(2000, "M2")];

  test("rises from the sum of its members' fixed fees, shared by population", () => {
    expect(limited({ ...tables, fixedFees })).toEqual([
      "M1 1980 of 6000, at most 3300 true",
      "M2 1320 of 4000, at most 3300 true",
    ]);
  });

  test("with a member that was not there both years has no limit", () => {
    const entered = [members[0] ?? {}, { ...members[1], from: "2021-02-01" }];
    expect(limited({ ...tables, members: entered, fixedFees })).toEqual([
      "M1 6000 of 6000, at most null false",
      "M2 4000 of 4000, at most null false",
    ]);
  });

  test("so also where it is the first of them", () => {
    const entered = [{ ...members[0], from: "2021-02-01" }, members[1] ?? {}];
    expect(limited({ ...tables, members: entered, fixedFees })).toEqual([
      "M1 6000 of 6000, at most null false",
      "M2 4000 of 4000, at most null false",
    ]);
  });

  test("whose limit is above what the rule gives pays by the rule", () => {
    const high = [fixedAt(9000), fixedAt(2000, "M2")];
    expect(limited({ ...tables, fixedFees: high })).toEqual([
      "M1 6000 of 6000, at most 12100 false",
      "M2 4000 of 4000, at most 12100 false",
    ]);
  });
});

test("a decided amount stands as it is; the rule beside it is still limited", () => {
  const decisions = [{ code: "M1", year: 2022, amount: 20_000 }];
  expect(limited({ feeRules: [rising], fixedFees: [fixedAt(9000)], decisions })).toEqual([
    "M1 20000 of 10000, at most 9900 true",
  ]);
});

test("a decided amount without population shows no limit", () => {
  const decisions = [{ code: "M1", year: 2022, amount: 7 }];
  const { fees } = resultOf({ feeRules: [rising], fixedFees: [fixedAt(9000)], decisions, population: [] });
  expect(fees.members.map((each) => [each.riseLimit, each.riseLimited, each.unlimited])).toEqual([[null, false, null]]);
});

test("what is fixed of another year limits nothing", () => {
  expect(feesTold({ feeRules: [rising], fixedFees: [fixedAt(9000, "M1", 2020)] })).toEqual([
    "error largest-rise-needs-fixed-years Avgiftsregel 2 largestRise year=2022 previousYear=2021",
  ]);
});

test("a member that the fixed year lacks is told as its fault, and nothing more", () => {
  const members = ["M1", "M2"].map((code) => ({ code, name: code }));
  const population = members.flatMap(({ code }) => everyYear(code, 10));
  expect(feesTold({ members, population, feeRules: [rising], fixedFees: [fixedAt(9)] })).toEqual([
    "error fixed-year-lacks-member Medlemmar 3 code name=M2 code=M2 year=2021",
  ]);
});

test("the missing fixed year is told once a rule, whatever the number of members", () => {
  const members = ["M1", "M2", "M3"].map((code, at) => ({ code, name: code, category: at === 2 ? "B" : null }));
  const population = members.flatMap(({ code }) => everyYear(code, 10));
  expect(feesTold({ members, population, feeRules: [rising, { ...rising, category: "B" }] })).toEqual([
    "error largest-rise-needs-fixed-years Avgiftsregel 2 largestRise year=2022 previousYear=2021",
    "error largest-rise-needs-fixed-years Avgiftsregel 3 largestRise year=2022 previousYear=2021",
  ]);
});

test("the transition costs what the rule would give without the largest rise less what it gives, decided amounts apart", () => {
  const members = ["M1", "M2", "M3", "M4"].map((code) => ({ code, name: code, category: code === "M4" ? "B" : null }));
  const population = members.flatMap(({ code }) => (code === "M4" ? [] : everyYear(code, 10_000)));
  const fixedFees = [fixedAt(9000), fixedAt(8000, "M2"), fixedAt(1000, "M3"), fixedAt(1, "M4")];
  const decisions = [
    { code: "M3", year: 2022, amount: 9999 },
    { code: "M4", year: 2022, amount: 5 },
  ];
  const feeRules = [rising, { ...rising, category: "B" }];
  const { fees } = resultOf({ members, population, feeRules, fixedFees, decisions });
  expect(shown(transitionCost(fees))).toBe("1300"); // 10,000 − 9,900 and 10,000 − 8,800
});

test("a fee that was fixed at nothing stays there, which is told", () => {
  const zero = ["warning largest-rise-from-zero Medlemmar 2 code name=Ett code=M1 year=2022 previousYear=2021"];
  const tables = { feeRules: [rising], fixedFees: [fixedAt(0)] };
  expect(findingsTold(tables)).toEqual(zero);
  expect(findingsTold({ ...tables, decisions: [{ code: "M1", year: 2022, amount: 7 }] })).toEqual([]);
  expect(findingsTold({ ...tables, fixedFees: [fixedAt(1)] })).toEqual([]);
});

test("a limit above the fee leaves the fee as it was rounded", () => {
  const fee = resultOf({ feeRules: [{ fromYear: 2020, rate: 0.99995 }] }).fees.members[0]?.alone;
  if (fee == null) throw new Error("no fee");
  const unit = decimalOfNumber(1);
  expect(shown(limitedFee(fee, decimalOfNumber(9999.5), unit).fee)).toBe("10000");
  expect(limitedFee(fee, decimalOfNumber(9999.49), unit)).toMatchObject({ isLimited: true });
  expect(shown(limitedFee(fee, decimalOfNumber(9999.49), unit).fee)).toBe("9999");
});
