import type { PopulationOptions } from "../../shared/commands/command";
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

function rowsOf({ excel }: ThreeForms): number {
  const cells = Object.keys(excel.sheets["Befolkning"]?.cells ?? {});
  return cells.filter((cell) => /^A\d+$/.test(cell)).length;
}

let hosts: ThreeHosts;
afterEach(() => {
  hosts.close();
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
