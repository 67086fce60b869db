import { membersOfYear } from "../../../shared/fees/membership";
import { payerGroups, payerNames } from "../../../shared/fees/payerGroups";
import type { PayerRow } from "../../../shared/workbook/feeTables";
import { findingsTold, resultOf } from "./feesTold";
import { everyYear, shown, tablesOf, type PlainTables } from "./tables";

type Members = NonNullable<PlainTables["members"]>;

function membersIn2022(members: Members): readonly string[] {
  return membersOfYear(tablesOf({ members }).members, 2022).map(
    ({ code, row, monthsFromEntry, isEntering }) =>
      `${code} ${row.name} ${String(monthsFromEntry)}${isEntering ? " entering" : ""}`,
  );
}

test.each<readonly [rule: string, members: Members, expected: readonly string[]]>([
  [
    "members stand by code, in whatever order their rows stand",
    ["M3", "M1", "M4", "M2"].map((code) => ({ code, name: "X" })),
    ["M1 X 12", "M2 X 12", "M3 X 12", "M4 X 12"],
  ],
  [
    "a code with a broken row is left out, and only it",
    [
      { code: "M1", name: "Ett" },
      { code: "M1", name: "Ett", broken: true },
      { code: "M2", name: "Två" },
    ],
    ["M2 Två 12"],
  ],
  ["a row without code is no member", [{ name: "Okänd" }, { code: "M1", name: "Ett" }], ["M1 Ett 12"]],
  ["on the first day of the year nobody enters", [{ code: "M1", name: "Ett", from: "2022-01-01" }], ["M1 Ett 12"]],
  ["on the second day one does", [{ code: "M1", name: "Ett", from: "2022-01-02" }], ["M1 Ett 12 entering"]],
  ["on the last day too", [{ code: "M1", name: "Ett", from: "2022-12-31" }], ["M1 Ett 1 entering"]],
  ["one that came in an earlier year does not enter", [{ code: "M1", name: "Ett", from: "2021-07-01" }], ["M1 Ett 12"]],
  ["until the first day one is a member", [{ code: "M1", name: "Ett", to: "2022-01-01" }], ["M1 Ett 12"]],
  ["until the day before it not", [{ code: "M1", name: "Ett", to: "2021-12-31" }], []],
  [
    "of two rows that begin alike the upper one counts",
    [1, 2].map((at) => ({ code: "M1", name: `Rad ${String(at)}` })),
    ["M1 Rad 1 12"],
  ],
])("%s", (_rule, members, expected) => {
  expect(membersIn2022(members)).toEqual(expected);
});

function groupsOf(members: Members, payers: NonNullable<PlainTables["payers"]> = []): readonly string[] {
  const tables = tablesOf({ members, payers });
  const byWord = new Map(tables.payers.map((row): [string, PayerRow] => [row.payer ?? "", row]));
  return payerGroups(membersOfYear(tables.members, 2022), byWord, payerNames(tables.members)).map(
    ({ name, word, members: own, calculation }) =>
      `${name} (${word}) ${own.map(({ code }) => code).join("+")} ${calculation}`,
  );
}

test.each<readonly [rule: string, calculation: "each" | "joint" | null | undefined, expected: string]>([
  ["a payer missing in the table calculates each", undefined, "F (f) M1+M2 each"],
  ["as the table says: each", "each", "F (f) M1+M2 each"],
  ["as the table says: jointly", "joint", "F (f) M1+M2 joint"],
  ["unknown where it could not be read", null, "F (f) M1+M2 unknown"],
])("%s", (_rule, calculation, expected) => {
  const members = ["M1", "M2"].map((code) => ({ code, name: code, payer: "F" }));
  expect(groupsOf(members, calculation === undefined ? [] : [{ payer: "f", calculation }])).toEqual([expected]);
});

test("a payer that is a member too is written as those write it who name it", () => {
  const members = [
    { code: "M1", name: "Ett" },
    { code: "M2", name: "Två", payer: "ETT" },
  ];
  expect(groupsOf(members)).toEqual(["ETT (ett) M1+M2 each"]);
});

test("the first of two rows of a payer counts, and a row without name none", () => {
  const members = ["M1", "M2"].map((code) => ({ code, name: code, payer: "F" }));
  const payers = [
    { payer: null, broken: true },
    { payer: "F", calculation: "joint" as const },
    { payer: " f", calculation: "each" as const, broken: true },
  ];
  const population = members.flatMap(({ code }) => everyYear(code, 10));
  expect(resultOf({ members, payers, population }).fees.payers.map(({ calculation }) => calculation)).toEqual([
    "joint",
  ]);
});

test("fees stand by code though payers stand by name", () => {
  const members = ["Öckerö", "Mark", "Ale"].map((name, at) => ({ code: `M${String(at)}`, name }));
  const { fees } = resultOf({ members, population: members.flatMap(({ code }) => everyYear(code, 10)) });
  expect(fees.members.map(({ code }) => code)).toEqual(["M0", "M1", "M2"]);
  expect(fees.payers.map(({ payer }) => payer)).toEqual(["Ale", "Mark", "Öckerö"]);
});

test("a payer stands among the payers only when all its members have a fee", () => {
  const members = ["M1", "M2"].map((code) => ({ code, name: code, payer: "F" }));
  const { fees } = resultOf({ members, population: everyYear("M1", 10) });
  expect(fees.members.map(({ code, fee }) => `${code} ${String(shown(fee))}`)).toEqual(["M1 10"]);
  expect(fees.payers).toEqual([]);
});

test("a year without members is told, unless a broken row may hold one", () => {
  const left = { code: "M1", name: "Ett", to: "2020-12-31" };
  expect(findingsTold({ members: [left] })).toEqual(["error no-members - year=2022"]);
  expect(findingsTold({ members: [left, { code: "M2", name: "Två", broken: true }] })).toEqual([]);
});
