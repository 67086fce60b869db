import { newWorkbook } from "../../../local/grid/newGrid";
import { blankCell, setCell, type GridChart, type GridWorkbook } from "../../../local/grid/gridWorkbook";
import { pageCharts } from "../../../local/preview/pageCharts";
import { newChart, newSeries } from "../../../local/excelProtocol/charts";

/** Three labels with two columns of figures, one of them without its second. */
function charted(chartType: string, change: (chart: GridChart) => void = () => undefined): GridWorkbook {
  const grid = newWorkbook("Blad");
  const [sheet] = grid.sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  const rows: readonly (readonly (string | number | { readonly error: string })[])[] = [
    ["2019", 4.5, 3],
    ["2020", { error: "#N/A" }, 2],
    ["2021", 5, 6],
  ];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      setCell(sheet, row + 1, column + 1, { ...blankCell, value });
    });
  });
  const series = ["B", "C"].map((letter) => ({
    ...newSeries(grid, letter, chartType),
    x: "'Blad'!$A$1:$A$3",
    y: `'Blad'!$${letter}$1:$${letter}$3`,
  }));
  const chart = newChart(grid, sheet, chartType, series);
  change(chart);
  sheet.charts.push(chart);
  return grid;
}

function drawn(grid: GridWorkbook) {
  const [sheet] = grid.sheets;
  const [chart] = sheet === undefined ? [] : pageCharts(grid, sheet);
  if (chart === undefined) throw new Error("There is no chart.");
  return chart;
}

test("a category without a figure keeps its place, and the others keep theirs", () => {
  const { categories, series } = drawn(charted("LineMarkers"));
  expect(categories).toEqual(["2019", "2020", "2021"]);
  expect(series.map(({ points }) => points)).toEqual([
    [
      { x: 0, y: 4.5 },
      { x: 2, y: 5 },
    ],
    [
      { x: 0, y: 3 },
      { x: 1, y: 2 },
      { x: 2, y: 6 },
    ],
  ]);
});

test("a stacked chart says so, and the ends of an axis that are set are kept", () => {
  const stacked = drawn(
    charted("BarStacked", ({ yAxis }) => {
      Object.assign(yAxis, { minimum: 0, maximum: 1 });
    }),
  );
  expect(stacked).toMatchObject({ isStacked: true, yMin: 0, yMax: 1, series: [{ shape: "bars" }, { shape: "bars" }] });
  expect(drawn(charted("ColumnClustered"))).toMatchObject({ isStacked: false, yMin: null, yMax: null });
});
