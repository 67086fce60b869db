import { changeParts } from "./changeParts";
import { everyYear, exampleTables, indexRows, kronor } from "./exampleTables";
import { generateNetwork } from "./generateNetwork";
import { oracleFees } from "./oracleFees";
import type { OracleOptions, OracleRow, OracleTables } from "./oracleTypes";
import { subtract, sum, zero } from "./rational";

function partsOf(tables: OracleTables, code = "M001", options: OracleOptions = { year: 2022 }): Record<string, string> {
  return Object.fromEntries(changeParts(tables, options, code).map(({ part, amount }) => [part, kronor(amount)]));
}

const nothing = {
  ...{ population: "0", index: "0", rule: "0", months: "0", payer: "0" },
  ...{ largestRise: "0", decisions: "0", fixed: "0" },
};
const growing = [2019, 2020, 2021].map((year) => ({
  Kommunkod: "M001",
  År: year,
  Folkmängd: 10_000 + (year - 2020) * 1000,
}));
const rule = { "Gäller från år": 2020, Basår: 2020, Indexserie: "LCI", "Avgift per invånare": 1 };
/** k(2021) = 1.10, k(2022) = 1.21. */
const Löneindex = indexRows(2018, [100, 110, 121]);

describe("the parts of a change", () => {
  test("population, index and rule in turn", () => {
    const Avgiftsregel = [rule, { "Gäller från år": 2022, Basår: 2022, "Avgift per invånare": 1.5 }];
    const tables = exampleTables({ Befolkning: growing, Avgiftsregel, Löneindex });
    // s0 = 10000·1.10 = 11000; s1 = 11000·1.10 = 12100; s2 = 11000·1.21 = 13310; s3 = 11000·1.5 = 16500
    expect(partsOf(tables)).toEqual({ ...nothing, population: "1100", index: "1210", rule: "3190" });
  });

  test("months of a new member last year", () => {
    const Medlemmar = [{ Kommun: "A", Kommunkod: "M001", Från: "2021-07-01" }];
    const Avgiftsregel = [{ ...rule, "Nya medlemmar": "från månad" }];
    // 11000 · 6/12 = 5500 in 2021, 5500 less than the full year; 12100 in 2022
    const tables = exampleTables({ Medlemmar, Avgiftsregel, Löneindex });
    expect(partsOf(tables)).toEqual({ ...nothing, index: "1100", months: "5500" });
  });

  test("decisions and payers: with less without, this year less last year", () => {
    const member = (code: string, row: OracleRow): OracleRow => ({ Kommun: code, Kommunkod: code, ...row });
    const tables = exampleTables({
      Medlemmar: [
        member("A", { Till: "2021-12-31" }),
        member("A", { Från: "2022-01-01", Betalare: "F" }),
        member("B", { Betalare: "F" }),
        member("C", {}),
      ],
      Betalare: [{ Betalare: "F", Beräkning: "gemensamt" }],
      Befolkning: ["A", "B", "C"].flatMap((code) => everyYear(code, 1000)),
      Avgiftsregel: [{ "Gäller från år": 2020, "Fast del": 1000, "Avgift per invånare": 1 }],
      Beslut: [
        { Kommunkod: "C", År: 2021, Avgift: 1500 },
        { Kommunkod: "C", År: 2022, Avgift: 1200 },
      ],
    });
    // Alone 2000; A and B together 1000 + 2000 = 3000, 1500 each; B was alone with F in 2021: 2000
    expect(partsOf(tables, "A")).toEqual({ ...nothing, payer: "-500" });
    expect(partsOf(tables, "B")).toEqual({ ...nothing, payer: "-500" });
    // 2022: 1200 − 2000 = −800; 2021: 1500 − 2000 = −500
    expect(partsOf(tables, "C")).toEqual({ ...nothing, decisions: "-300" });
  });

  test("one part for a member of one year only, none for a member of neither", () => {
    const Avgiftsregel = [{ "Gäller från år": 2020, "Fast del": 700 }];
    const dated = (row: OracleRow): OracleTables =>
      exampleTables({ Medlemmar: [{ Kommun: "A", Kommunkod: "M001", ...row }], Avgiftsregel });
    expect(partsOf(dated({ Från: "2022-01-01" }))).toEqual({ entry: "700" });
    expect(partsOf(dated({ Till: "2021-12-31" }))).toEqual({ exit: "-700" });
    expect(partsOf(dated({ Till: "2020-12-31" }))).toEqual({});
  });

  test("one part where a step cannot be computed", () => {
    const Avgiftsregel = [rule, { "Gäller från år": 2022, "Fast del": 11_700 }];
    // The old rule has no index value for 2022: s2 is missing. 11700 − 11000 = 700
    const tables = exampleTables({ Avgiftsregel, Löneindex: Löneindex.slice(0, 2) });
    expect(partsOf(tables)).toEqual({ notDivided: "700" });
  });

  test("add up to the change, in random networks", () => {
    for (const shape of ["level", "percent", "clauses"] as const) {
      const { tables, options } = generateNetwork(7, shape);
      for (const member of oracleFees(tables, options).members) {
        const parts = changeParts(tables, options, member.code);
        if (parts.some((each) => each.amount === null)) continue;
        const change = subtract(member.fee, member.previousFee ?? zero);
        expect(kronor(sum(parts.map((each) => each.amount ?? zero)))).toBe(kronor(change));
      }
    }
  });
});
