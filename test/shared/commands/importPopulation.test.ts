import { planCommand } from "../../../local/commandLine/planCommand";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import type { PopulationOptions } from "../../../shared/commands/commandOptions";
import type { CommandOutcome } from "../../../shared/commands/commandOutcome";
import { importPopulation } from "../../../shared/commands/importPopulation";
import { municipalities } from "../../../shared/population/municipalities";
import { shippedPopulation } from "../../../shared/population/shippedPopulation";
import type { SheetGrid } from "../../../shared/workbook/content";
import { noOptions } from "./planOf";
import { springWorkbook } from "./springWorkbook";

const plain: PopulationOptions = {
  years: null,
  acceptRevisions: false,
  shippedFigures: false,
  today: "2026-03-02",
  arrived: null,
  source: null,
};

let workbook: Uint8Array;
beforeAll(async () => {
  workbook = await springWorkbook();
});

async function imported(options: Partial<PopulationOptions>): Promise<CommandOutcome> {
  return planCommand(importPopulation, await openWorkbook(workbook), {
    ...noOptions,
    population: { ...plain, ...options },
  });
}

/** All municipalities of a year, as a list with headings. */
function listOf(title: string, change: (code: string, population: number) => number | string = (_code, each) => each) {
  const rows = municipalities.map(({ code, name }) => [
    code,
    name,
    change(code, shippedPopulation(code, 2025)?.population ?? 0),
  ]);
  const values = [[title, null, null], ["Kommunkod", "Kommun", "Folkmängd"], ...rows];
  const grid: SheetGrid = {
    sheet: "Totalt",
    row: 1,
    column: 1,
    values,
    formats: values.map((row) => row.map(() => "")),
  };
  return { file: "folkmangd.xlsx", grids: [grid] };
}

const codes = ({ plan }: CommandOutcome) => plan.findings.map(({ code }) => code);

test("of a file with all municipalities the members' figures are taken, each with its source", async () => {
  const { plan, population } = await imported({ source: listOf("Folkmängd 31 december 2025") });
  expect(population?.comparison).toMatchObject({ added: 36, revised: 0, same: 0 });
  expect(plan.edits?.[0]?.added).toHaveLength(36);
  expect(plan.sheets.map(({ name }) => name)).toEqual(["Folkmängd 2025"]);
  expect(population?.comparison?.notes.join(" ")).toContain("folkmangd.xlsx");
});

test("a file that names no year asks for it, and takes the one that is stated", async () => {
  const source = listOf("Invånare");
  const asked = await imported({ source });
  expect([codes(asked), asked.plan.edits, asked.plan.sheets]).toEqual([["import-year-missing"], undefined, []]);
  const stated = await imported({ source, years: [2025] });
  expect(stated.population?.comparison?.added).toBe(36);
});

test("where a row cannot be read nothing is written, and the row is named", async () => {
  const source = listOf("Folkmängd 31 december 2025", (code, each) => (code === "1489" ? "ca 43 000" : each));
  const { plan } = await imported({ source });
  const [error] = plan.findings.filter(({ severity }) => severity === "error");
  expect(error?.place).toMatchObject({ sheet: "folkmangd.xlsx, Totalt", column: "C" });
  expect([plan.edits, plan.sheets]).toEqual([undefined, []]);
});

test("a figure that differs from the sheet's is written only where revisions are accepted", async () => {
  const source = listOf("Folkmängd 31 december 2024");
  const told = await imported({ source });
  expect(told.population?.comparison?.revised).toBeGreaterThan(30);
  expect(told.plan.edits ?? []).toEqual([]);
  const accepted = await imported({ source, acceptRevisions: true });
  expect(accepted.plan.edits?.[0]?.changes.length).toBeGreaterThan(30);
});

test("a sheet that is not there, or that the product itself drew, is no source", async () => {
  expect(codes(await imported({ source: { sheet: "SCB" } }))).toEqual(["import-sheet-missing"]);
  const before = workbook;
  const { plan } = await imported({ source: listOf("Folkmängd 31 december 2025") });
  workbook = await applyPlan(await openWorkbook(before), plan);
  expect(codes(await imported({ source: { sheet: "Folkmängd 2025" } }))).toEqual(["import-own-sheet"]);
  workbook = before;
});
