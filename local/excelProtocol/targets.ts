import type { GridSheet, GridTable, GridWorkbook } from "../grid/gridWorkbook";
import type { AxisTarget, ChartTarget, SeriesTarget } from "./chartTargets";
import type { NamedItemTarget } from "./nameTargets";
import type { RangeTarget } from "./rangeTarget";

/** A table and the sheet that it stands on. */
export interface TableTarget {
  readonly sheet: GridSheet;
  readonly table: GridTable;
}

/** One column of a table, counted from 0. */
export interface TableColumnTarget extends TableTarget {
  readonly index: number;
}

/** One border of the cells of a range. */
export interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: string;
}

/** The page that begins with a row, from 1. */
export interface PageBreakTarget {
  readonly sheet: GridSheet;
  readonly row: number;
}

/** What a collection belongs to: a sheet, or the whole workbook where that is null. */
export interface Scope {
  readonly sheet: GridSheet | null;
}

/** What of the workbook each of Excel's types stands for. The names are those of the type definitions. */
export interface Targets {
  readonly AddinInternalService: null;
  readonly Workbook: GridWorkbook;
  readonly Application: GridWorkbook;
  readonly WorkbookProtection: GridWorkbook;
  readonly WorksheetCollection: GridWorkbook;
  readonly Worksheet: GridSheet;
  readonly WorksheetProtection: GridSheet;
  readonly WorksheetFreezePanes: GridSheet;
  readonly PageLayout: GridSheet;
  readonly PageBreakCollection: GridSheet;
  readonly PageBreak: PageBreakTarget;
  readonly Range: RangeTarget;
  readonly RangeFormat: RangeTarget;
  readonly RangeFont: RangeTarget;
  readonly RangeFill: RangeTarget;
  readonly RangeBorderCollection: RangeTarget;
  readonly RangeBorder: BorderTarget;
  readonly DataValidation: RangeTarget;
  readonly TableCollection: Scope;
  readonly Table: TableTarget;
  readonly TableColumnCollection: TableTarget;
  readonly TableColumn: TableColumnTarget;
  readonly NamedItemCollection: Scope;
  readonly NamedItem: NamedItemTarget;
  readonly ChartCollection: GridSheet;
  readonly Chart: ChartTarget;
  readonly ChartTitle: ChartTarget;
  readonly ChartLegend: ChartTarget;
  readonly ChartAxes: ChartTarget;
  readonly ChartAxis: AxisTarget;
  readonly ChartAxisTitle: AxisTarget;
  readonly ChartGridlines: AxisTarget;
  readonly ChartSeriesCollection: ChartTarget;
  readonly ChartSeries: SeriesTarget;
  readonly ChartSeriesFormat: SeriesTarget;
  readonly ChartLineFormat: SeriesTarget;
  readonly ChartFill: SeriesTarget;
}

export type TypeName = keyof Targets;

/** One of Excel's objects while a request runs: what it is, and what of the workbook it stands for. */
export interface HostObject {
  readonly type: TypeName;
  readonly target: unknown;
}

/** What an object path leads to. A null object has a type too: what is asked of it must be declared all the same. */
export interface Found {
  /** Null where office.js sends only that it is a null object. */
  readonly type: TypeName | null;
  readonly object: HostObject | null;
}
