import { findingsTold, resultOf } from "./feesTold";
import { everyYear, levels, shown, type PlainTables } from "./tables";

const members = ["M1", "M2", "M3"].map((code) => ({ code, name: code, payer: "F" }));
const population = [...everyYear("M1", 5000), ...everyYear("M2", 3000), ...everyYear("M3", 2000)];
const joint = [{ payer: "F", calculation: "joint" as const }];
const sharedDecision = [{ payer: "F", year: 2022, amount: 100 }];
const without = (code: string) => population.filter((row) => row.code !== code);

function feesOf(tables: PlainTables): readonly string[] {
  const { fees } = resultOf({ members, population, ...tables });
  return fees.members.map(({ code, fee }) => `${code} ${String(shown(fee))}`);
}

test.each<readonly [rule: string, tables: PlainTables, expected: readonly string[]]>([
  [
    "one that pays for itself and lacks a figure is absent, the others stand",
    { population: without("M2") },
    ["M1 5000", "M3 2000"],
  ],
  [
    "one that is above the classes is absent, the others stand",
    { feeRules: [{ fromYear: 2020 }], feeClasses: [{ fromYear: 2020, upTo: 4999, fee: 7 }] },
    ["M2 7", "M3 7"],
  ],
  [
    "a decided whole is not shared when one of the payer's members is above the classes",
    { feeRules: [{ fromYear: 2020 }], feeClasses: [{ fromYear: 2020, upTo: 4999, fee: 7 }], decisions: sharedDecision },
    [],
  ],
  [
    "nor when one's own decision could not be read",
    { decisions: [...sharedDecision, { code: "M2", year: 2022, broken: true }] },
    [],
  ],
  ["jointly, one that lacks a figure leaves all out", { payers: joint, population: without("M2") }, []],
  [
    "jointly, one whose own decision could not be read leaves all out",
    { payers: joint, decisions: [{ code: "M2", year: 2022, broken: true }] },
    [],
  ],
  [
    "jointly, one that enters in the year leaves all out",
    { payers: joint, members: members.map((row, at) => ({ ...row, from: at === 1 ? "2022-05-01" : null })) },
    [],
  ],
  [
    "jointly, above the classes leaves all out",
    { payers: joint, feeRules: [{ fromYear: 2020 }], feeClasses: [{ fromYear: 2020, upTo: 9999, fee: 7 }] },
    [],
  ],
  [
    "jointly, within them the group pays once",
    { payers: joint, feeRules: [{ fromYear: 2020 }], feeClasses: [{ fromYear: 2020, upTo: 10_000, fee: 10 }] },
    ["M1 5", "M2 3", "M3 2"],
  ],
  [
    "jointly, members of one and the same category",
    {
      payers: joint,
      members: members.map((row, at) => ({ ...row, category: at === 0 ? "Region" : " region" })),
      feeRules: [{ fromYear: 2020, category: "Region", fixed: 10 }],
    },
    ["M1 5", "M2 3", "M3 2"],
  ],
  [
    "a payer whose way of calculating could not be read leaves its members out",
    { payers: [{ payer: "F", calculation: null, broken: true }] },
    [],
  ],
])("%s", (_rule, tables, expected) => {
  expect(feesOf(tables)).toEqual(expected);
});

test("a joint payer's decided amount is shared equally when a figure is missing, and the rule cannot be shown", () => {
  const tables = { members, payers: joint, population: without("M3"), decisions: sharedDecision };
  const { fees } = resultOf(tables);
  expect(fees.members.map(({ fee, unbounded, bound, byRule }) => [shown(fee), unbounded, bound, byRule])).toEqual([
    ["34", null, "none", null],
    ["33", null, "none", null],
    ["33", null, "none", null],
  ]);
});

test.each<readonly [rule: string, decisions: NonNullable<PlainTables["decisions"]>, fee: string | null]>([
  [
    "the first of two decisions counts where the second is broken",
    [
      { code: "M1", year: 2022, amount: 5 },
      { code: "M1", year: 2022, amount: 6, broken: true },
    ],
    "5",
  ],
  [
    "so for a payer",
    [
      { payer: "Ett", year: 2022, amount: 5 },
      { payer: "ETT", year: 2022, amount: 6, broken: true },
    ],
    "5",
  ],
  [
    "a broken decision of an unknown year may be this year's",
    [{ code: "M1", year: null, amount: 5, broken: true }],
    null,
  ],
  ["one of another year is not", [{ code: "M1", year: 2021, amount: 5, broken: true }], "10000"],
  ["a decision without amount decides nothing", [{ code: "M1", year: 2022 }], "10000"],
  ["nor does one for nobody", [{ year: 2022, amount: 5 }], "10000"],
])("%s", (_rule, decisions, fee) => {
  const { fees } = resultOf({ decisions });
  expect(fees.members.map((member) => shown(member.fee))).toEqual(fee === null ? [] : [fee]);
});

test.each<readonly [rule: string, row: NonNullable<PlainTables["members"]>[number], isTold: boolean]>([
  ["whose own row is broken", { code: "M9", name: "Nio", broken: true }, false],
  ["where a row of unknown code is broken", { code: null, name: "Nio", broken: true }, false],
  ["where another's row is broken", { code: "M8", name: "Åtta", broken: true }, true],
  ["that was one before", { code: "M9", name: "Nio", to: "2021-12-31" }, true],
])("a decision for one that is no member, %s", (_rule, row, isTold) => {
  const own = { code: "M1", name: "Ett" };
  const told = findingsTold({ members: [own, row], decisions: [{ code: "M9", year: 2022, amount: 5 }] });
  expect(told).toEqual(isTold ? ["warning decision-non-member Beslut 2 code code=M9 year=2022"] : []);
});

test("the result is preliminary when one tariff of several is", () => {
  const { fees } = resultOf(
    {
      members: [
        { code: "M1", name: "Ett" },
        { code: "M2", name: "Två", category: "Region" },
      ],
      population,
      feeRules: [
        { fromYear: 2020, baseYear: 2021, series: "LCI", rate: 1 },
        { fromYear: 2020, category: "Region", rate: 1 },
      ],
      wageIndex: levels([100, 110, 120]).map((row) => ({ ...row, status: "preliminary" as const })),
    },
    2022,
    { preliminaryIndex: true },
  );
  expect(fees.isPreliminary).toBe(true);
});

test("tariffs stand by category, the one without category first", () => {
  const categories = ["Ö", "A", null, "B"];
  const { tariffs } = resultOf({
    members: categories.map((category, at) => ({ code: `M${String(at)}`, name: `M${String(at)}`, category })),
    feeRules: categories.map((category) => ({ fromYear: 2020, fixed: 1, category })),
  }).fees;
  expect(tariffs.map(({ version }) => version.rule.category)).toEqual([null, "A", "B", "Ö"]);
});
