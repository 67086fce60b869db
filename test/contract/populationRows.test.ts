import type { PopulationOptions } from "../../shared/commands/commandOptions";
import { applyPlan } from "../../local/xlsx/applyPlan";
import { openWorkbook } from "../../local/xlsx/openWorkbook";
import { municipalities } from "../../shared/population/municipalities";
import { shippedPopulation } from "../../shared/population/shippedPopulation";
import type { ModelCell } from "../../shared/workbook/sheetModel";
import { asked } from "../addin/contract/hostInVm";
import { springWorkbook } from "../shared/commands/springWorkbook";
import { partAt } from "./allowedDifference";
import { ThreeHosts, type ThreeForms } from "./threeHosts";

const shipped: PopulationOptions = {
  years: null,
  acceptRevisions: false,
  shippedFigures: true,
  today: "2026-03-02",
  arrived: null,
  source: null,
};

const update = (options: Partial<PopulationOptions> = {}) =>
  asked("update-population", { population: { ...shipped, ...options } });

/** The workbook with a sheet on which a person has pasted a table of SCB's. */
async function withPastedSheet(bytes: Uint8Array): Promise<Uint8Array> {
  const rows = municipalities.map(({ code, name }): (ModelCell | null)[] => [
    { value: code, format: "@", style: "body" },
    { value: name, style: "body" },
    { value: shippedPopulation(code, 2025)?.population ?? 0, style: "body" },
  ]);
  const texts = (...words: readonly string[]): ModelCell[] => words.map((value) => ({ value, style: "body" }));
  const sheet = {
    name: "SCB",
    marker: null,
    rows: [texts("Folkmängd 31 december 2025"), texts("Kommunkod", "Kommun", "Folkmängd"), ...rows],
    widths: [12, 20, 12],
    tables: [],
    charts: [],
    choices: [],
    frozenRows: 0,
    page: { orientation: "portrait" as const, titleRows: null },
  };
  const plan = { fills: [], sheets: [sheet], show: null, language: "sv" as const, findings: [] };
  return applyPlan(await openWorkbook(bytes), plan);
}

function rowsOf({ excel }: ThreeForms): number {
  const cells = Object.keys(excel.sheets["Befolkning"]?.cells ?? {});
  return cells.filter((cell) => /^A\d+$/.test(cell)).length;
}

let hosts: ThreeHosts;
afterEach(() => {
  hosts.close();
});

test("a table of SCB's that a person has pasted on a sheet gives the same rows in every host", async () => {
  hosts = await ThreeHosts.open(await withPastedSheet(await springWorkbook()));
  const source = { sheet: "SCB" };
  const population = { ...shipped, shippedFigures: false, source };
  const after = await hosts.run(asked("import-population", { population }));
  expect(after.google.tabs).toMatchObject({ shown: "Folkmängd 2025" });
  expect(partAt(after.excel, ["sheets", "Befolkning", "cells", `C${String(rowsOf(after))}`])).toMatchObject({
    value: shippedPopulation("1407", 2025)?.population,
  });
});

test("the year's figures come below the others, and a sheet compares them, the same in every host", async () => {
  hosts = await ThreeHosts.open(await springWorkbook());
  const first = await hosts.run(update());
  expect(first.excel.tabs).toMatchObject({ shown: "Folkmängd 2025" });
  const rows = rowsOf(first);
  expect(partAt(first.xlsx, ["sheets", "Befolkning", "cells", `A${String(rows)}`])).toMatchObject({ value: "1407" });
  const again = await hosts.run(update());
  expect(rowsOf(again)).toBe(rows);
  await hosts.run(asked("calculate-fees"));
});

test("a figure that was revised is put in where a person accepts it, and the earlier one is kept on the row", async () => {
  hosts = await ThreeHosts.open(await springWorkbook());
  await hosts.run(update());
  await hosts.type({ sheet: "Befolkning", reference: "C7", value: 30_000 });
  const before = partAt((await hosts.run(update())).excel, ["sheets", "Befolkning", "cells", "C7"]);
  expect(before).toMatchObject({ value: 30_000 });
  const after = await hosts.run(
    update({ acceptRevisions: true, years: [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] }),
  );
  expect(partAt(after.excel, ["sheets", "Befolkning", "cells", "C7"])).not.toMatchObject({ value: 30_000 });
  expect(partAt(after.excel, ["sheets", "Befolkning", "cells", "I7"])).toMatchObject({ value: 30_000 });
});
