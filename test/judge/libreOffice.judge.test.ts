import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { Expression } from "../../shared/workbook/expression";
import type { ModelCell, SheetModel } from "../../shared/workbook/sheetModel";
import { judgeWorkbooks, wrongValueWorkbook } from "./judgeWorkbooks";
import { findLibreOffice, recalculate } from "./libreOffice";
import { readValues } from "./readValues";

const maybe = findLibreOffice() === null ? test.skip : test;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "judge-test-"));
  mkdirSync(join(folder, "out"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A sheet of formulas with the values that someone claims for them, in a workbook that holds those values. */
async function claimed(
  rows: readonly (readonly [formula: string, claim: ModelCell["value"]])[],
  expression: Expression,
): Promise<{ name: string; bytes: Uint8Array; models: SheetModel[] }> {
  const cells = new Map(
    rows.map(([formula, claim], index) => [
      `${index},0`,
      { formula, formulaResult: typeof claim === "object" ? claim.error : claim },
    ]),
  );
  const bytes = await writeXlsx({ sheets: [{ name: "Avgifter", cells }] });
  const model: SheetModel = {
    name: "Avgifter",
    marker: null,
    rows: rows.map(([, value]) => [{ value, formula: expression, style: "body" }]),
    widths: [],
    tables: [],
    charts: [],
    choices: [],
    frozenRows: 0,
    page: { orientation: "portrait", titleRows: null },
  };
  return { name: "claims", bytes, models: [model] };
}

const one: Expression = { kind: "number", value: 1 };
const rounding: Expression = { kind: "call", name: "ROUND", arguments: [one, one] };

maybe("a wrong saved value is corrected, since everything is recalculated on load", async () => {
  const file = join(folder, "wrong.xlsx");
  writeFileSync(file, await wrongValueWorkbook());
  expect((await readValues(readFileSync(file))).get("A")).toEqual([[99]]);
  recalculate([file], join(folder, "out"));
  expect((await readValues(readFileSync(join(folder, "out", "wrong.xlsx")))).get("A")).toEqual([[2]]);
});

maybe("numbers, texts, truth, errors, blank texts and days are read as they are", async () => {
  const file = join(folder, "values.xlsx");
  const cells = new Map(
    ["1/3", '"å"&"ä"', "1=1", "NA()", '""', "1/0", '"#N/A"'].map(
      (formula, index) => [`0,${index}`, { formula }] as const,
    ),
  );
  const rows = [[], [new Date("2021-03-01T00:00:00Z"), 7, "text"]];
  writeFileSync(file, await writeXlsx({ sheets: [{ name: "Blad å", rows, cells }] }));
  recalculate([file], join(folder, "out"));
  const values = (await readValues(readFileSync(join(folder, "out", "values.xlsx")))).get("Blad å");
  expect(values?.[0]?.[0]).toBeCloseTo(1 / 3, 14);
  expect(values?.[0]?.slice(1)).toEqual(["åä", true, { error: "#N/A" }, null, { error: "#DIV/0!" }, "#N/A"]);
  expect(values?.[1]?.slice(0, 3)).toEqual([44256, 7, "text"]);
});

maybe("true claims agree", async () => {
  const claims = await claimed(
    [
      ["ROUND(ROUND(6250*1.04/100,8),0)*100", 6500],
      ["1/3", 1 / 3],
      ['"h"&"ej"', "hej"],
      ["NA()", { error: "#N/A" }],
      ["1>2", false],
      ['""', ""],
    ],
    one,
  );
  expect(await judgeWorkbooks([claims, { ...claims, name: "again" }])).toEqual({ compared: 12, differences: [] });
});

maybe("false claims are told, cell by cell, with both values", async () => {
  const claims = await claimed(
    [
      ["2+3", 6],
      ["1/3", 0.33333],
      ["NA()", 0],
      ["4", { error: "#N/A" }],
      ['"ja"', "nej"],
    ],
    one,
  );
  expect((await judgeWorkbooks([claims])).differences).toEqual([
    "claims: Avgifter!A1: 6 but 5",
    "claims: Avgifter!A2: 0.33333 but 0.333333333333333",
    "claims: Avgifter!A3: 0 but #N/A",
    "claims: Avgifter!A4: #N/A but 4",
    'claims: Avgifter!A5: "nej" but "ja"',
  ]);
});

maybe("a rounded whole number must agree exactly, another within a billionth", async () => {
  const rows = [["1000000.0001", 1_000_000]] as const;
  expect((await judgeWorkbooks([await claimed(rows, one)])).differences).toHaveLength(0);
  expect((await judgeWorkbooks([await claimed(rows, rounding)])).differences).toHaveLength(1);
});

maybe("a missing sheet is a difference in every cell", async () => {
  const claims = await claimed([["1", 1]], one);
  const renamed = claims.models.map((model) => ({ ...model, name: "Borta" }));
  expect((await judgeWorkbooks([{ ...claims, models: renamed }])).differences).toEqual([
    "claims: Borta!A1: 1 but null",
  ]);
});

maybe("a file that is not converted stops the judge", () => {
  const file = join(folder, "missing.xlsx");
  expect(() => recalculate([file], join(folder, "out"))).toThrow("did not convert");
});
