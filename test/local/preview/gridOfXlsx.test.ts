import { cellAt } from "../../../local/grid/gridWorkbook";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import { feesModel, inputModel, planOf } from "../xlsx/models";
import { packageOf, smallWorkbook } from "../xlsx/packageOf";
import { richParts } from "../xlsx/richWorkbook";
import { gridOf, sheetNamed } from "./sampleWorkbook";

test("a sheet that our host drew is read with cells, looks, table, chart, names and page", async () => {
  const grid = await gridOf(await applyPlan(null, planOf([feesModel(), inputModel])));
  const fees = sheetNamed(grid, "Avgifter 2026");
  expect(cellAt(fees, 1, 1)).toMatchObject({ value: "Avgifter 2026", look: { bold: true, size: 16, vertical: "Top" } });
  expect(cellAt(fees, 2, 1).look).toMatchObject({ italic: true, wrap: true, colour: "#595959" });
  expect(cellAt(fees, 4, 1).look).toMatchObject({ colour: "#FFFFFF", fill: "#1F3864", bold: true });
  expect(cellAt(fees, 5, 4)).toMatchObject({ value: 1000000, formula: "=ROUND(C5*C5,0)", format: "#,##0.0" });
  expect(cellAt(fees, 11, 2)).toMatchObject({ value: { error: "#N/A" }, formula: "=NA()", look: { topBorder: true } });
  expect(cellAt(fees, 12, 1)).toMatchObject({ value: true });
  expect(fees.tables).toEqual([
    expect.objectContaining({
      name: "KN_Avgifter_2026",
      area: { row: 4, column: 1, rows: 7, columns: 4 },
      style: "TableStyleLight1",
    }),
  ]);
  expect(fees.charts).toEqual([
    expect.objectContaining({
      name: "KN_Diagram",
      chartType: "XYScatter",
      title: "Avgift efter folkmängd",
      legend: "Bottom",
      xAxis: { title: "Folkmängd", scale: "Logarithmic", format: "#,##0" },
      yAxis: { title: "Avgift, kr exkl. moms", scale: "Linear", format: "#,##0.0" },
    }),
  ]);
  expect(fees.charts[0]?.series).toMatchObject([
    { name: "Avgift 2026", x: "'Avgifter 2026'!$C$5:$C$10", lineStyle: "None", markerStyle: "Circle" },
    { name: "Regel", y: "'Avgifter 2026'!$D$5:$D$10", lineStyle: "Dash", markerStyle: "None" },
  ]);
  expect(fees.columnWidths.get(1)).toBe(Math.round(40 * 7 + 5) * 0.75);
  expect(fees.frozenRows).toBe(4);
  expect(fees.page).toEqual({
    orientation: "Landscape",
    paperSize: "A4",
    titleRows: { first: 4, last: 4 },
    fitsWidth: true,
    breaks: [8, 11],
  });
  expect(grid.names).toEqual([{ name: "_KN_Avgifter_2026", formula: "='Avgifter 2026'!$A$1", visible: false }]);
  expect(sheetNamed(grid, "Betalare").choices).toEqual([
    { area: { row: 2, column: 2, rows: 200, columns: 1 }, words: ["var för sig", "gemensamt"] },
  ]);
});

test("a coordinator's own workbook is read, chart sheet left out, damaged theme and drawing as none", async () => {
  const grid = await gridOf(await packageOf(richParts));
  expect(grid.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Medlemmar", "Visible"],
    ["Egna räkningar", "Hidden"],
  ]);
  const members = sheetNamed(grid, "Medlemmar");
  expect(members.isProtected).toBe(true);
  expect(members.frozenRows).toBe(1);
  expect(cellAt(members, 2, 1).value).toBe("Stockholm ");
  expect(cellAt(members, 2, 2)).toMatchObject({ value: "0180", format: "@" });
  expect(cellAt(members, 2, 3)).toMatchObject({ value: 0.5, format: "0%" });
  expect(cellAt(members, 3, 3)).toMatchObject({ value: 1.5, formula: "=SUM(C2,1)" });
  expect(members.rowHeights.get(1)).toBe(30);
  expect(sheetNamed(grid, "Egna räkningar").names.map((one) => one.name)).toEqual(["_KN_Kopia"]);
  expect(grid.names.map((one) => one.name)).toEqual(["_KN_Trasig", "Moms"]);
});

test("a formula that a file writes once for many cells is each cell's own", async () => {
  const sheetData =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*$A$1+SUM(A$1:$A1)&amp;"A1"&amp;\'A1 x\'!B2+LOG10(A1)+T[A1]</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>';
  const [sheet] = (await gridOf(await smallWorkbook({ sheetData }))).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  expect(cellAt(sheet, 1, 3).formula).toBe("=B1*$A$1+SUM(B$1:$A1)&\"A1\"&'A1 x'!C2+LOG10(B1)+T[A1]");
  expect(cellAt(sheet, 3, 2).formula).toBe("=A3*$A$1+SUM(A$1:$A3)&\"A1\"&'A1 x'!B4+LOG10(A3)+T[A1]");
});

test("50,000 rows of 12 cells are read in a few seconds", async () => {
  const row = (r: number): string =>
    `<row r="${r}">${"ABCDEFGHIJKL"
      .split("")
      .map((c, i) =>
        i % 3 === 0
          ? `<c r="${c}${r}" t="inlineStr"><is><t>text ${r}</t></is></c>`
          : `<c r="${c}${r}"><v>${r * i}</v></c>`,
      )
      .join("")}</row>`;
  const bytes = await smallWorkbook({ sheetData: Array.from({ length: 50_000 }, (_n, i) => row(i + 1)).join("") });
  const start = performance.now();
  const grid = await gridOf(bytes);
  expect(grid.sheets[0]?.cells.size).toBe(50_000);
  expect(performance.now() - start).toBeLessThan(20_000);
});
