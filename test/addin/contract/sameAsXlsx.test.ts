import { Recalculator } from "../../../local/grid/recalculate";
import { cellAt } from "../../../local/grid/gridWorkbook";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { check } from "../../../shared/commands/check";
import { generateNetwork } from "../../oracle/generateNetwork";
import { oracleWorkbook } from "../../oracle/toWorkbook";
import { withCells } from "../../local/commandLine/withCell";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { differences, filledCells, withoutResults } from "./compareWorkbooks";
import { gridOf, ribbonInVm } from "./excelBundle";
import { xlsxResult } from "./xlsxResult";

/** Networks to compare; `npm run contract` takes 200. */
const networks = Number(process.env.KN_CONTRACT_NETWORKS ?? 8);
const shapes = ["level", "percent", "clauses"] as const;

/** The workbook after clicks in the ribbon, Excel's client being Microsoft's own. */
async function inExcel(bytes: Uint8Array, ...functions: readonly string[]) {
  const office = await ribbonInVm(await gridOf(bytes));
  for (const name of functions) await office.runRibbonCommand(name, 60_000);
  office.close();
  return office.workbook;
}

let sample: Uint8Array;
beforeAll(async () => {
  sample = await sampleWorkbook();
});

test("the sample's fees come out cell for cell as in the .xlsx file", async () => {
  const excel = await inExcel(sample, "calculateFees");
  const xlsx = await gridOf((await xlsxResult(sample, calculateFeesCommand)).bytes);
  expect(filledCells(excel)).toBeGreaterThan(2000);
  expect(differences(withoutResults(excel), withoutResults(xlsx))).toEqual([]);
});

test("what Excel computes by the written formulas is what the core computed", async () => {
  const excel = await inExcel(sample, "calculateFees");
  const xlsx = await gridOf((await xlsxResult(sample, calculateFeesCommand)).bytes);
  expect((await Recalculator.of(excel)).recalculate().kept).toBe(0);
  let formulas = 0;
  for (const sheet of xlsx.sheets) {
    const other = excel.sheets.find(({ name }) => name === sheet.name);
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula, value }] of cells) {
        if (formula === null || other === undefined) continue;
        formulas += 1;
        const computed = cellAt(other, row, column).value;
        if (typeof value === "number") expect(computed).toBeCloseTo(value, 8);
        else expect(computed).toEqual(value);
      }
    }
  }
  expect(formulas).toBeGreaterThan(200);
});

test("drawn a second time, and after the check, it is the same workbook", async () => {
  const once = await inExcel(sample, "calculateFees");
  expect(differences(await inExcel(sample, "calculateFees", "calculateFees"), once)).toEqual([]);
  const first = await xlsxResult(sample, calculateFeesCommand);
  const checked = await xlsxResult(first.bytes, check);
  const excel = await inExcel(first.bytes, "check");
  expect(differences(withoutResults(excel), withoutResults(await gridOf(checked.bytes)))).toEqual([]);
});

test("fewer members the next time: the sheet is that of the new network, without a trace of the old", async () => {
  const first = await xlsxResult(sample, calculateFeesCommand);
  const fewer = await withCells(
    first.bytes,
    ...["A", "B"].map((column) => ({ sheet: "Medlemmar", reference: `${column}37`, value: null })),
    { sheet: "Avgiftsregel", reference: "E2", value: 2 },
  );
  const excel = await inExcel(fewer, "calculateFees");
  const xlsx = await gridOf((await xlsxResult(fewer, calculateFeesCommand)).bytes);
  expect(differences(withoutResults(excel), withoutResults(xlsx))).toEqual([]);
});

test("with an error in the workbook only Kontroll is written, and shown", async () => {
  const broken = await withCells(sample, { sheet: "Befolkning", reference: "C2", value: -5 });
  const excel = await inExcel(broken, "calculateFees");
  const xlsx = await gridOf((await xlsxResult(broken, calculateFeesCommand)).bytes);
  expect(excel.sheets.map(({ name }) => name)).not.toContain("Avgifter 2026");
  expect(excel.sheets.find(({ id }) => id === excel.activeSheet)?.name).toBe("Kontroll");
  expect(differences(withoutResults(excel), withoutResults(xlsx))).toEqual([]);
});

/** Seeds of networks that the ribbon computes without an option: it has none for another population or for preliminary values. */
function plainSeeds(count: number): readonly number[] {
  const seeds: number[] = [];
  for (let seed = 1; seeds.length < count; seed += 1) {
    const { year, ...options } = generateNetwork(seed, shapes[seed % 3] ?? "level").options;
    const isPlain = Object.values(options).every((value) => value === undefined || value === null || value === false);
    if (year > 0 && isPlain) seeds.push(seed);
  }
  return seeds;
}

test.each(plainSeeds(networks))("random network %i comes out cell for cell as in the .xlsx file", async (seed) => {
  const network = generateNetwork(seed, shapes[seed % 3] ?? "level");
  const bytes = await oracleWorkbook(network.tables, network.options.year);
  const excel = await inExcel(bytes, "calculateFees");
  const xlsx = await gridOf((await xlsxResult(bytes, calculateFeesCommand)).bytes);
  expect(excel.sheets.map(({ name }) => name)).toContain(`Avgifter ${String(network.options.year)}`);
  expect(differences(withoutResults(excel), withoutResults(xlsx))).toEqual([]);
});
