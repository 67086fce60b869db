import type { GridAxis, GridChart, GridSeries, GridSheet } from "../grid/gridWorkbook";

export interface ChartTarget {
  readonly sheet: GridSheet;
  readonly chart: GridChart;
}

export interface AxisTarget extends ChartTarget {
  readonly axis: GridAxis;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: GridSeries;
}
