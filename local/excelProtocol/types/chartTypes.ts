import type { GridChart, GridSheet } from "../../grid/gridWorkbook";
import { leftOf, topOf } from "../../grid/sheetPlace";
import { chartTypes, findChart, newChart, seriesOf, setSeriesType } from "../charts";
import type { ChartTarget } from "../chartTargets";
import { collectionOf, declaring, type ObjectType, type Property } from "../declarations";
import { ExcelError } from "../excelError";
import { found } from "../found";
import { either, number, oneOf, optional, text, whole, type Parameter } from "../parameters";
import { range } from "../rangeParameter";
import type { RangeTarget } from "../rangeTarget";
import { readRange } from "../readAddress";

const on = declaring<ChartTarget>();
const collection = declaring<GridSheet>();

const seriesBy = oneOf("Auto", "Columns", "Rows");

/** A property that is a plain part of the chart in memory. */
function part<K extends "name" | "left" | "top" | "width" | "height">(
  key: K,
  value: Parameter<GridChart[K]>,
): Property<ChartTarget> {
  return on.settable(
    "1.1",
    value,
    ({ chart }) => chart[key],
    ({ sheet, chart }, given, session) => {
      session.ensureWritable(sheet);
      chart[key] = given;
    },
  );
}

function place({ chart }: ChartTarget, first: RangeTarget, last: RangeTarget): void {
  const { sheet, area } = first;
  chart.left = leftOf(sheet, area.column);
  chart.top = topOf(sheet, area.row);
  chart.width = leftOf(sheet, last.area.column + last.area.columns) - chart.left;
  chart.height = topOf(sheet, last.area.row + last.area.rows) - chart.top;
}

export const chartType: ObjectType<ChartTarget> = {
  identity: ({ chart }) => ({ Id: chart.id }),
  ensureThere: ({ sheet, chart }, { workbook }) => {
    if (!workbook.sheets.includes(sheet) || !sheet.charts.includes(chart)) {
      throw new ExcelError("InvalidReference", "The chart was deleted.");
    }
  },
  members: {
    id: on.property("1.7", ({ chart }) => chart.id),
    name: part("name", text),
    left: part("left", number),
    top: part("top", number),
    width: part("width", number),
    height: part("height", number),
    chartType: on.settable(
      "1.7",
      oneOf(...chartTypes),
      ({ chart }) => chart.chartType,
      ({ sheet, chart }, type, session) => {
        session.ensureWritable(sheet);
        chart.chartType = type;
        chart.series.forEach((series) => {
          setSeriesType(series, type);
        });
      },
    ),
    displayBlanksAs: on.settable(
      "1.8",
      oneOf("NotPlotted", "Zero", "Interplotted"),
      ({ chart }) => chart.blanks ?? "NotPlotted",
      ({ sheet, chart }, blanks, session) => {
        session.ensureWritable(sheet);
        chart.blanks = blanks;
      },
    ),
    worksheet: on.child("1.2", "Worksheet", ({ sheet }) => sheet),
    title: on.child("1.1", "ChartTitle", (target) => target),
    legend: on.child("1.1", "ChartLegend", (target) => target),
    axes: on.child("1.1", "ChartAxes", (target) => target),
    series: on.child("1.1", "ChartSeriesCollection", (target) => target),
    setData: on.action("1.1", [range, optional(seriesBy)], ({ sheet, chart }, [data, by], session) => {
      session.ensureWritable(sheet);
      chart.series = seriesOf(session.workbook, data.target, by ?? "Auto", chart.chartType);
      return undefined;
    }),
    setPosition: on.action(
      "1.1",
      [either(range, text), optional(either(range, text))],
      (target, [from, to], session) => {
        session.ensureWritable(target.sheet);
        const read = (given: typeof from): RangeTarget =>
          typeof given === "string" ? readRange(session.workbook, target.sheet, given) : given.target;
        const first = read(from);
        if (to !== null) {
          place(target, first, read(to));
        } else {
          const { width, height } = target.chart;
          place(target, first, first);
          Object.assign(target.chart, { width, height });
        }
        return undefined;
      },
    ),
    delete: on.action("1.1", [], ({ sheet, chart }, _, session) => {
      session.ensureWritable(sheet);
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      return undefined;
    }),
  },
};

const noChart = "There is no such chart.";

export const chartCollectionType: ObjectType<GridSheet> = {
  collection: collectionOf(
    "Chart",
    "1.1",
    (sheet: GridSheet) => sheet.charts.map((chart) => ({ sheet, chart })),
    (sheet, key) => found(findChart(sheet, String(key)), noChart),
  ),
  members: {
    count: collection.property("1.1", ({ charts }) => charts.length),
    getCount: collection.action("1.4", [], ({ charts }) => charts.length),
    getItem: collection.finder("1.1", "Chart", [text], (sheet, [name]) => found(findChart(sheet, name), noChart)),
    getItemAt: collection.finder("1.1", "Chart", [whole], (sheet, [index]) =>
      found(findChart(sheet, sheet.charts[index]?.id ?? ""), noChart),
    ),
    getItemOrNullObject: collection.finder("1.4", "Chart", [text], (sheet, [name]) => findChart(sheet, name)),
    add: collection.finder(
      "1.1",
      "Chart",
      [oneOf(...chartTypes), range, optional(seriesBy)],
      (sheet, [type, data, by], session) => {
        session.ensureWritable(sheet);
        const series = seriesOf(session.workbook, data.target, by ?? "Auto", type);
        const chart = newChart(session.workbook, sheet, type, series);
        sheet.charts.push(chart);
        return { sheet, chart };
      },
    ),
  },
};
