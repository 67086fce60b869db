import { failEachCall, isEvery } from "./failEachCall";
import { networkOfThree, updatePopulation } from "./networkOfThree";
import { calculate, smallNetwork } from "./smallNetwork";

const drawn = ["Avgifter 2022", "Kontroll"];

test("each call of a first run fails once: inputs whole, no sheet half written without saying so, run again mends it", async () => {
  expect(await failEachCall(await smallNetwork(), calculate, drawn)).toBeGreaterThan(isEvery ? 180 : 50);
});

test("the same where the sheets are there, with other fees", async () => {
  const sheets = await smallNetwork();
  sheets.call("panelRun", calculate, null);
  const rules = sheets.sheet("Avgiftsregel");
  const cells = [...(rules.cells.get(2) ?? new Map()).entries()];
  for (const [column, cell] of cells)
    if (cell.value === 9000) rules.cells.get(2)?.set(column, { ...cell, value: 9500 });
  expect(await failEachCall(sheets, calculate, drawn, 3)).toBeGreaterThan(isEvery ? 180 : 15);
});

test("the same where rows of an input sheet are changed and added: all of them or none, each value as it was", async () => {
  const sheets = await networkOfThree();
  expect(await failEachCall(sheets, updatePopulation, ["Folkmängd 2025"], 2)).toBeGreaterThan(isEvery ? 150 : 15);
});
