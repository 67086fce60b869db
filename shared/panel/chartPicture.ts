import type { CellArea, ChartModel, SheetModel } from "../workbook/sheetModel";
import type { ChartPicture } from "../workbook/chartPicture";

/** A chart of a sheet as figures: the cells that its series refer to. Points whose cells hold no number are left out, as in the chart. */
export function chartPicture(sheet: SheetModel, chart: ChartModel): ChartPicture {
  return {
    title: chart.title,
    xTitle: chart.xTitle,
    yTitle: chart.yTitle,
    xScale: chart.xScale,
    description: chart.description,
    series: chart.series.map(({ name, shape, x, y }) => {
      const ys = cellsOf(sheet, y);
      const points = cellsOf(sheet, x).flatMap((xValue, index) => {
        const yValue = ys[index];
        return typeof xValue === "number" && typeof yValue === "number" ? [{ x: xValue, y: yValue }] : [];
      });
      return { name, shape, points };
    }),
  };
}

function cellsOf(sheet: SheetModel, { row, column, rows }: CellArea): readonly unknown[] {
  return Array.from({ length: rows }, (_, index) => sheet.rows[row - 1 + index]?.[column - 1]?.value ?? null);
}
