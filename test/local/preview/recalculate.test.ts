import { gridOfXlsx } from "../../../local/grid/gridOfXlsx";
import { cellAt, setCell, type GridCell, type GridSheet, type GridWorkbook } from "../../../local/grid/gridWorkbook";
import { Recalculator } from "../../../local/grid/recalculate";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { smallWorkbook } from "../xlsx/packageOf";
import { gridOf, sampleWithFees } from "./sampleWorkbook";

function formulaCells(
  grid: GridWorkbook,
): readonly { readonly sheet: GridSheet; readonly row: number; readonly column: number; readonly cell: GridCell }[] {
  return grid.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) => (cell.formula === null ? [] : [{ sheet, row, column, cell }])),
    ),
  );
}

test("every formula of the sample's sheets gives what the core computed", async () => {
  const grid = await gridOf(await sampleWithFees());
  const before = formulaCells(grid);
  expect(before.length).toBeGreaterThan(100);
  for (const { sheet, row, column, cell } of before) setCell(sheet, row, column, { ...cell, value: null });
  const recalculator = await Recalculator.of(grid);
  expect(recalculator.recalculate().kept).toBe(0);
  const shown = ({ value }: GridCell): unknown => (typeof value === "number" ? value.toPrecision(15) : value);
  const differing = before.flatMap(({ sheet, row, column, cell }) => {
    const now = cellAt(sheet, row, column);
    const same = JSON.stringify(shown(now)) === JSON.stringify(shown(cell));
    return same ? [] : [{ sheet: sheet.name, row, column, before: cell, now: now.value }];
  });
  expect(differing).toEqual([]);
  expect(recalculator.recalculate()).toEqual({ changed: new Set(), kept: 0 });
});

test("a changed cell moves the formulas that rest on it, and only those are told as changed", async () => {
  const sheetData =
    '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f><v>6</v></c><c r="C1"><f>1/3</f><v>0.333333333333333</v></c><c r="D1" t="str"><f>A1&amp;"x"</f><v>2x</v></c><c r="E1" t="b"><f>A1&gt;3</f><v>0</v></c><c r="F1" t="e"><f>1/(A1-5)</f><v>#DIV/0!</v></c></row>';
  const grid = await gridOfXlsx(await openWorkbook(await smallWorkbook({ sheetData })));
  const sheet = grid.sheets[0] as GridSheet;
  const recalculator = await Recalculator.of(grid);
  recalculator.recalculate();
  expect(cellAt(sheet, 1, 3).value).toBe(0.333333333333333);
  setCell(sheet, 1, 1, { ...cellAt(sheet, 1, 1), value: 5 });
  expect(recalculator.recalculate()).toEqual({ changed: new Set([sheet.id]), kept: 0 });
  expect([2, 3, 4, 5, 6].map((column) => cellAt(sheet, 1, column).value)).toEqual([
    15,
    0.333333333333333,
    "5x",
    true,
    { error: "#DIV/0!" },
  ]);
  sheet.cells.get(1)?.delete(1);
  recalculator.recalculate();
  expect(cellAt(sheet, 1, 2).value).toBe(0);
});

test("a formula that cannot be computed keeps its value, and what rests on it is computed from that", async () => {
  const sheetData =
    '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>SUM(Medlemmar[Andel])</f><v>6</v></c><c r="C1"><f>B1*2</f><v>1</v></c><c r="D1"><f>EUROCONVERT(A1)</f><v>7</v></c></row>';
  const grid = await gridOfXlsx(await openWorkbook(await smallWorkbook({ sheetData })));
  const sheet = grid.sheets[0] as GridSheet;
  expect((await Recalculator.of(grid)).recalculate().kept).toBe(2);
  expect([2, 3, 4].map((column) => cellAt(sheet, 1, column).value)).toEqual([6, 12, 7]);
});

test("text stays text for the formulas, whatever it looks like", async () => {
  const grid = await gridOfXlsx(
    await openWorkbook(
      await smallWorkbook({
        sheetData:
          '<row r="1"><c r="A1" t="inlineStr"><is><t>0180</t></is></c><c r="B1" t="inlineStr"><is><t>=1+1</t></is></c><c r="C1" t="inlineStr"><is><t>\'x</t></is></c><c r="D1" t="str"><f>A1&amp;B1&amp;C1</f><v></v></c></row>',
      }),
    ),
  );
  (await Recalculator.of(grid)).recalculate();
  expect(cellAt(grid.sheets[0] as GridSheet, 1, 4).value).toBe("0180=1+1'x");
});
