import { sampleTables } from "../../samples/sampleNetwork";
import { resolveMunicipality } from "../../shared/population/resolveMunicipality";
import { settingNames, words } from "../../shared/text/tableTexts";
import { tableSchemas } from "../../shared/workbook/schema";
import { readFacts } from "../data/readFacts";
import { sampleRows } from "./sampleFees";

const memberFacts = readFacts("members.csv", ";");

test("each table of the sample stands once and has rows", () => {
  expect(sampleTables.map(({ table }) => table)).toEqual([
    "settings",
    "members",
    "payers",
    "population",
    "feeRules",
    "wageIndex",
    "groups",
    "events",
    "organisations",
    "results",
    "statedFigures",
  ]);
  for (const { rows } of sampleTables) expect(rows.length).toBeGreaterThan(0);
});

test("rows hold only the schema's fields, all required ones, and only its words", () => {
  for (const { table, rows } of sampleTables) {
    const { columns } = tableSchemas[table];
    for (const row of rows) {
      for (const field of Object.keys(row)) expect(columns.map((column) => column.field)).toContain(field);
      for (const column of columns) {
        const value = row[column.field] ?? null;
        if (column.required) expect(value).not.toBeNull();
        if (value === null) continue;
        if (column.kind === "word") {
          expect(column.words).toContain(value);
          expect(words).toHaveProperty(String(value));
        }
        if (column.kind === "yesNo") expect(typeof value).toBe("boolean");
        if (column.kind === "date") expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (column.kind === "code") expect(value).toMatch(/^\d{4}$/);
      }
    }
  }
});

test("the settings have the names that the workbook knows", () => {
  const known = Object.values(settingNames).map(({ sv }) => sv);
  for (const { name } of sampleRows("settings")) expect(known).toContain(name);
});

test("the members are the 36 of the report, four of them through the joint authority", () => {
  expect(sampleRows("members").map(({ code, payer }) => ({ code, payer: payer ?? "" }))).toEqual(
    memberFacts.map(({ code, payer }) => ({ code, payer })),
  );
  const payers = sampleRows("payers").map(({ payer }) => payer);
  expect(sampleRows("members").filter(({ payer }) => payers.includes(payer ?? ""))).toHaveLength(4);
});

test("each member's name is one that resolves to its code", () => {
  for (const { name, code } of sampleRows("members")) expect(resolveMunicipality(String(name))?.code).toBe(code);
});

test("each member has its eight figures, as in the file", () => {
  const codes = new Set(memberFacts.map(({ code }) => code));
  const expected = readFacts("population.csv", ";")
    .filter(({ code }) => codes.has(code))
    .map(({ code, year, population, kind }) => [code, year, population, kind].join(";"));
  const rows = sampleRows("population").map(({ code, year, population, kind }) =>
    [code, year, population, kind].join(";"),
  );
  expect(rows).toHaveLength(36 * 8);
  expect([...rows].sort()).toEqual([...expected].sort());
});

test.each([
  [2018, 1_544_709],
  [2021, 1_577_660],
  [2025, 1_610_329],
])("the 36 members had in %i %i inhabitants together", (year, inhabitants) => {
  const rows = sampleRows("population").filter((row) => row["year"] === year);
  expect(rows.reduce((sum, row) => sum + Number(row["population"]), 0)).toBe(inhabitants);
});

test("a published figure cites its table, a derived one none, and each its 31 December", () => {
  for (const { year, kind, table, date } of sampleRows("population")) {
    expect(date).toBe(`${year}-12-31`);
    if (kind === "derived") expect(table).toBeNull();
    else expect(table).toBe(Number(year) <= 2024 ? "TAB638" : "TAB5557");
  }
});

test("what is made up says so: the network, the series and the source of each value", () => {
  expect(sampleRows("settings")[0]?.["value"]).toMatch(/^Exempelnätverket \(illustrativa/);
  for (const row of sampleRows("wageIndex")) {
    expect(row["series"]).toContain("(exempel)");
    expect(row["source"]).toContain("Illustrativt exempel, inte en publicerad serie");
  }
  for (const row of sampleRows("feeRules")) expect(row["series"]).toContain("(exempel)");
});
