import { toDecimalText } from "../../../../shared/money/decimal";
import { findingText } from "../../../../shared/text/findings/findingText";
import { readFeeTables } from "../../../../shared/workbook/reading/readFeeTables";
import { formatted, workbookWith, type TestCell } from "./workbookContent";

const required = ["År", "Kommunkod", "Avgift"];
const all = [
  ...required,
  ...["Kommun", "Betalare", "Folkmängd", "Befolkningsår", "Obegränsad", "Gräns", "Faktor", "Indexvärden"],
  ...["Fastställd", "Instans", "Diarienummer"],
];

function read(rows: readonly (readonly TestCell[])[], sheet = "Fastställda avgifter") {
  const { tables, findings } = readFeeTables(workbookWith({ [sheet]: rows }));
  for (const finding of findings) {
    expect(findingText(finding, "sv") + findingText(finding, "en")).not.toMatch(/[{}]|undefined|null/);
  }
  const told = findings.map(
    ({ code, severity, place }) => `${severity} ${code} ${place.column ?? ""}${String(place.row)}`,
  );
  return { rows: tables.fixedFees, told };
}

test("a missing table, one without rows and blank rows fix nothing", () => {
  expect(readFeeTables(workbookWith({}))).toMatchObject({ tables: { fixedFees: [] }, findings: [] });
  expect(read([required])).toEqual({ rows: [], told: [] });
  expect(read([all, [null, " ", null]])).toEqual({ rows: [], told: [] });
});

test("year, code and fee are enough; what is not stated is null", () => {
  const { rows, told } = read([required, [2021, "1490", 50000]]);
  expect(told).toEqual([]);
  expect(rows).toMatchObject([
    {
      ...{ broken: false, year: 2021, code: "1490", name: null, payer: null, population: null, populationYear: null },
      ...{
        unbounded: null,
        bound: null,
        factor: null,
        indexValues: null,
        fixedOn: null,
        body: null,
        diaryNumber: null,
      },
    },
  ]);
});

test("every column is read", () => {
  const day = formatted(44524, "yyyy-mm-dd");
  const { rows, told } = read([
    all,
    [
      2021,
      "1490",
      43300.5,
      "Borås",
      "Borås",
      113714,
      2020,
      123949.26,
      "tak",
      1.09,
      "LCI 2020: 2,7 %",
      day,
      "Styrgruppen",
      7,
    ],
  ]);
  expect(told).toEqual([]);
  const [row] = rows;
  const numbers = [row?.amount, row?.unbounded, row?.factor].map((value) =>
    value == null ? null : toDecimalText(value),
  );
  expect(numbers).toEqual(["43300.5", "123949.26", "1.09"]);
  expect(row).toMatchObject({
    ...{ name: "Borås", payer: "Borås", population: 113714, populationYear: 2020, bound: "cap" },
    ...{ indexValues: "LCI 2020: 2,7 %", fixedOn: "2021-11-24", body: "Styrgruppen", diaryNumber: "7" },
  });
});

test("the English sheet and its words", () => {
  const { rows, told } = read(
    [
      ["Year", "Municipality code", "Fee", "Bound", "Fixed on"],
      [2021, "1490", 1, "floor", "2021-11-24"],
      [2021, "1480", 1, "none", null],
    ],
    "Fixed fees",
  );
  expect(told).toEqual([]);
  expect(rows.map(({ bound, fixedOn }) => [bound, fixedOn])).toEqual([
    ["floor", "2021-11-24"],
    ["none", null],
  ]);
});

test("a fee of nothing is one", () => {
  expect(read([required, [2021, "1490", 0]]).told).toEqual([]);
});

test.each<readonly [fault: string, row: readonly TestCell[], told: readonly string[]]>([
  ["no year", [null, "1490", 1], ["error missing-value A2"]],
  ["no code", [2021, null, 1], ["error missing-value B2"]],
  ["no fee", [2021, "1490", null], ["error missing-value C2"]],
  ["a fee below zero", [2021, "1490", -1], ["error negative C2"]],
  ["a fee in words", [2021, "1490", "tusen"], ["error not-a-number C2"]],
  ["a year that is none", [21, "1490", 1], ["error not-a-year A2"]],
  ["an unknown code", [2021, "9999", 1], ["error unknown-code B2"]],
  ["a code that lost its zero", [2021, 180, 1], ["note padded-code B2"]],
  ["a name of another code", [2021, "1490", 1, "Göteborg"], ["error name-contradicts-code D2"]],
  ["a population of nothing", [2021, "1490", 1, null, null, 0], ["error zero F2"]],
  ["an unknown bound", [2021, "1490", 1, null, null, null, null, null, "väggen"], ["error unknown-word I2"]],
  [
    "an ambiguous day",
    [2021, "1490", 1, ...Array.from({ length: 8 }, () => null), "11/12/2021"],
    ["error ambiguous-date L2"],
  ],
])("%s", (_fault, row, told) => {
  const { rows, told: found } = read([all, row]);
  expect(found).toEqual(told);
  expect(rows.map(({ broken }) => broken)).toEqual([told[0]?.startsWith("error") ?? false]);
});

test("a code twice in a year is told at the later row; in two years it is none", () => {
  const { rows, told } = read([required, [2021, "1490", 1], [2020, "1490", 1], ["2021", 1490, 2]]);
  expect(told).toContain("error duplicate-fixed-fee B4");
  expect(rows.map(({ broken }) => broken)).toEqual([false, false, true]);
});

test("a sheet of the name without its headers says which it lacks", () => {
  expect(
    read([
      ["År", "Kommunkod"],
      [2021, "1490"],
    ]).told,
  ).toEqual(["error missing-headers 1"]);
});
