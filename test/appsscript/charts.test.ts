import { cellAt, setCell } from "../../local/grid/gridWorkbook";
import type { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";
import { calculate, smallNetwork } from "./smallNetwork";

async function calculated(): Promise<SheetsStandIn> {
  const sheets = await smallNetwork();
  sheets.call("panelRun", calculate, null);
  return sheets;
}

function chartOf(sheets: SheetsStandIn) {
  const sheet = sheets.sheet("Avgifter 2022");
  const extras = sheets.state.extras.get(sheet.id);
  const [chart] = extras?.charts ?? [];
  const [area] = chart?.ranges ?? [];
  if (extras === undefined || chart === undefined || area === undefined) throw new Error("There is no chart.");
  const rows = Array.from({ length: area.rows }, (_none, r) =>
    Array.from({ length: area.columns }, (_blank, c) => cellAt(sheet, area.row + r, area.column + c).value),
  );
  return { sheet, extras, chart, area, rows };
}

test("the chart is a native scatter chart with title, axis titles and the model's series", async () => {
  const { chart } = chartOf(await calculated());
  expect(chart).toMatchObject({ type: "SCATTER", headers: 1 });
  expect(chart.options).toMatchObject({
    title: "Avgift 2022 efter folkmängd",
    hAxis: { title: "Folkmängd", logScale: false },
    vAxis: { title: "Avgift (kr, exkl. moms)" },
    series: { 0: { lineWidth: 2 }, 1: { lineWidth: 0, pointSize: 8 } },
  });
});

test("its figures stand in hidden columns: each series has its own rows, and a column of x is for all", async () => {
  const sheets = await calculated();
  const { extras, chart, area, rows } = chartOf(sheets);
  expect([...extras.hiddenColumns]).toEqual([area.column, area.column + 1, area.column + 2]);
  expect(chart.showsHidden).toBe(true);
  expect(rows[0]).toEqual(["Folkmängd", "Tariff", "Medlemmar"]);
  const { picture } = (
    sheets.call("panelPreview", calculate) as { value: { picture: { series: { points: unknown }[] } } }
  ).value;
  const series = [1, 2].map((column) =>
    rows.slice(1).flatMap((row) => (row[column] === null ? [] : [{ x: row[0], y: row[column] }])),
  );
  expect(series).toEqual(picture.series.map(({ points }) => points));
  for (const row of rows.slice(1)) expect(row.filter((value) => value === null)).toHaveLength(1);
});

test("its figures follow what is typed in the tables", async () => {
  const sheets = await calculated();
  const { sheet, area } = chartOf(sheets);
  const { formula } = cellAt(sheet, area.rows, area.column + 2);
  const [, column = "", row = ""] = /^=([A-Z]+)(\d+)$/.exec(formula ?? "") ?? [];
  expect(cellAt(sheet, Number(row), column.charCodeAt(0) - 64).value).toBe(
    cellAt(sheet, area.rows, area.column + 2).value,
  );
});

test("drawn again the chart keeps its number, wherever its figures have come to stand", async () => {
  const sheets = await calculated();
  const before = chartOf(sheets);
  const [id, hidden] = [before.chart.id, [...before.extras.hiddenColumns]];
  // A member that pays by itself, and one more rule: the sheet becomes longer, and its columns others.
  const rules = sheets.sheet("Avgiftsregel");
  for (const [column, cell] of rules.cells.get(2) ?? [])
    if (cell.value === "LCI") setCell(rules, 2, column, { ...cell, value: null });
  sheets.call("panelRun", calculate, null);
  const { extras, chart, area } = chartOf(sheets);
  expect(extras.charts).toHaveLength(1);
  expect(chart.id).toBe(id);
  expect([...extras.hiddenColumns]).toEqual([area.column, area.column + 1, area.column + 2]);
  expect(hidden).toHaveLength(3);
});
