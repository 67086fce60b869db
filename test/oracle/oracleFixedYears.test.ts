import { changeParts } from "./changeParts";
import { errorsOf, everyYear, exampleTables, feesOf, kronor, memberOf } from "./exampleTables";
import type { OracleRow } from "./oracleTypes";

const rule = { "Gäller från år": 2020, "Avgift per invånare": 1.2, "Högsta höjning (%)": 10 };
const fixed = (Avgift: number, Kommunkod = "M001", År = 2021): OracleRow => ({ År, Kommunkod, Avgift });

test("last year's fee is what was fixed", () => {
  const Avgiftsregel = [{ "Gäller från år": 2020, "Avgift per invånare": 1 }];
  const tables = exampleTables({ Avgiftsregel, "Fastställda avgifter": [fixed(9000)] });
  expect(kronor(memberOf(tables).previousFee)).toBe("9000");
  expect(changeParts(tables, { year: 2022 }, "M001").find(({ part }) => part === "fixed")?.amount).toEqual({
    numerator: 1000n,
    denominator: 1n,
  });
});

test.each([
  [10_000, "11000", true], // 12,000 by the rule, at most 10,000 · 1.1
  [10_909, "12000", true], // at most 11,999.9, rounded
  [10_910, "12000", false], // at most 12,001
  [20_000, "12000", false],
])("fixed at %i the fee is %s", (amount, fee, riseLimited) => {
  const tables = exampleTables({ Avgiftsregel: [rule], "Fastställda avgifter": [fixed(amount)] });
  const member = memberOf(tables);
  expect([kronor(member.fee), member.riseLimited]).toEqual([fee, riseLimited]);
});

test.each<[string, OracleRow[], string]>([
  ["after the first of January of the year before", [{ Från: "2021-01-02" }], "12000"],
  ["from the first of January of the year before", [{ Från: "2021-01-01" }], "1100"],
  ["until the last of December", [{ Till: "2022-12-31" }], "1100"],
  ["until the day before that", [{ Till: "2022-12-30" }], "12000"],
  ["by two rows without a day between", [{ Till: "2021-12-31" }, { Från: "2022-01-01" }], "1100"],
  ["by two rows with a day between", [{ Till: "2021-12-30" }, { Från: "2022-01-01" }], "12000"],
])("a member %s", (_time, rows, fee) => {
  const Medlemmar = rows.map((row) => ({ Kommun: "A", Kommunkod: "M001", ...row }));
  expect(feesOf(exampleTables({ Medlemmar, Avgiftsregel: [rule], "Fastställda avgifter": [fixed(1000)] }))).toEqual({
    M001: fee,
  });
});

test("a joint payer's rise is limited by the sum of its members' fixed fees", () => {
  const Medlemmar = ["M001", "M002"].map((Kommunkod) => ({ Kommun: Kommunkod, Kommunkod, Betalare: "F" }));
  const tables = exampleTables({
    Medlemmar,
    Betalare: [{ Betalare: "F", Beräkning: "gemensamt" }],
    Befolkning: [...everyYear("M001", 3000), ...everyYear("M002", 1000)],
    Avgiftsregel: [rule],
    "Fastställda avgifter": [fixed(1000), fixed(1000, "M002")],
  });
  expect(feesOf(tables)).toEqual({ M001: "1650", M002: "550" }); // 2,000 · 1.1 = 2,200, three to one
  const entered = [Medlemmar[0] ?? {}, { ...Medlemmar[1], Från: "2021-07-01" }];
  expect(feesOf({ ...tables, Medlemmar: entered })).toEqual({ M001: "3600", M002: "1200" });
});

test("a largest rise needs the year before to be fixed, and a fixed year each of its members", () => {
  expect(errorsOf(exampleTables({ Avgiftsregel: [rule] }))).toHaveLength(1);
  expect(
    errorsOf(exampleTables({ Avgiftsregel: [rule], "Fastställda avgifter": [fixed(1, "M001", 2020)] })),
  ).toHaveLength(1);
  const other = [fixed(1, "M009")];
  const unlimited = { ...rule, "Högsta höjning (%)": null };
  expect(errorsOf(exampleTables({ Avgiftsregel: [unlimited], "Fastställda avgifter": other }))).toHaveLength(1);
  const twice = [fixed(1), fixed(2)];
  expect(errorsOf(exampleTables({ Avgiftsregel: [rule], "Fastställda avgifter": twice }))).toHaveLength(1);
});
