import { chartTypes, newSeries, referenceTo, setSeriesType } from "../charts";
import type { ChartTarget, SeriesTarget } from "../chartTargets";
import { collectionOf, declaring, type ObjectType } from "../declarations";
import { ExcelError } from "../excelError";
import { number, oneOf, optional, text, whole } from "../parameters";
import { range } from "../rangeParameter";

const chart = declaring<ChartTarget>();
const series = declaring<SeriesTarget>();

export const chartSeriesCollectionType: ObjectType<ChartTarget> = {
  collection: collectionOf("ChartSeries", "1.1", (target: ChartTarget) =>
    target.chart.series.map((one) => ({ ...target, series: one })),
  ),
  members: {
    count: chart.property("1.1", (target) => target.chart.series.length),
    getCount: chart.action("1.4", [], (target) => target.chart.series.length),
    getItemAt: chart.finder("1.1", "ChartSeries", [whole], (target, [index]) => {
      const one = target.chart.series[index];
      if (one === undefined) {
        throw new ExcelError("ItemNotFound", "The chart has no such series.");
      }
      return { ...target, series: one };
    }),
    add: chart.finder("1.7", "ChartSeries", [optional(text), optional(whole)], (target, [name, index], session) => {
      session.ensureWritable(target.sheet);
      const { series, chartType } = target.chart;
      const added = newSeries(session.workbook, name ?? `Series${series.length + 1}`, chartType);
      series.splice(index ?? series.length, 0, added);
      return { ...target, series: added };
    }),
  },
};

const markerStyles = oneOf(
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
);

export const chartSeriesType: ObjectType<SeriesTarget> = {
  ensureThere: ({ chart, series }) => {
    if (!chart.series.includes(series)) {
      throw new ExcelError("InvalidReference", "The series was deleted.");
    }
  },
  members: {
    name: series.settable(
      "1.1",
      text,
      ({ series }) => series.name,
      ({ sheet, series }, name, session) => {
        session.ensureWritable(sheet);
        series.name = name;
      },
    ),
    chartType: series.settable(
      "1.7",
      oneOf(...chartTypes),
      ({ series }) => series.chartType,
      ({ sheet, series }, type, session) => {
        session.ensureWritable(sheet);
        setSeriesType(series, type);
      },
    ),
    markerStyle: series.settable(
      "1.7",
      markerStyles,
      ({ series }) => series.markerStyle,
      ({ sheet, series }, style, session) => {
        session.ensureWritable(sheet);
        series.markerStyle = style;
      },
    ),
    markerSize: series.settable(
      "1.7",
      whole,
      ({ series }) => series.markerSize ?? 5,
      ({ sheet, series }, size, session) => {
        session.ensureWritable(sheet);
        series.markerSize = size;
      },
    ),
    markerBackgroundColor: series.settable(
      "1.7",
      text,
      ({ series }) => series.markerFill ?? "",
      ({ sheet, series }, fill, session) => {
        session.ensureWritable(sheet);
        series.markerFill = fill;
      },
    ),
    markerForegroundColor: series.settable(
      "1.7",
      text,
      ({ series }) => series.markerEdge ?? "",
      ({ sheet, series }, edge, session) => {
        session.ensureWritable(sheet);
        series.markerEdge = edge;
      },
    ),
    format: series.child("1.1", "ChartSeriesFormat", (target) => target),
    setValues: series.action("1.7", [range], ({ sheet, series }, [values], session) => {
      session.ensureWritable(sheet);
      series.y = referenceTo(values.target);
      return undefined;
    }),
    setXAxisValues: series.action("1.7", [range], ({ sheet, series }, [values], session) => {
      session.ensureWritable(sheet);
      series.x = referenceTo(values.target);
      return undefined;
    }),
    delete: series.action("1.7", [], ({ sheet, chart, series }, _, session) => {
      session.ensureWritable(sheet);
      chart.series.splice(chart.series.indexOf(series), 1);
      return undefined;
    }),
  },
};

export const chartSeriesFormatType: ObjectType<SeriesTarget> = {
  members: {
    line: series.child("1.1", "ChartLineFormat", (target) => target),
    fill: series.child("1.1", "ChartFill", (target) => target),
  },
};

export const chartFillType: ObjectType<SeriesTarget> = {
  members: {
    setSolidColor: series.action("1.1", [text], ({ sheet, series }, [colour], session) => {
      session.ensureWritable(sheet);
      series.fill = colour;
      return undefined;
    }),
  },
};

const lineStyles = oneOf(
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
);

export const chartLineFormatType: ObjectType<SeriesTarget> = {
  members: {
    lineStyle: series.settable(
      "1.7",
      lineStyles,
      ({ series }) => series.lineStyle,
      ({ sheet, series }, style, session) => {
        session.ensureWritable(sheet);
        series.lineStyle = style;
      },
    ),
    color: series.settable(
      "1.1",
      text,
      ({ series }) => series.lineColour ?? "",
      ({ sheet, series }, colour, session) => {
        session.ensureWritable(sheet);
        series.lineColour = colour;
      },
    ),
    weight: series.settable(
      "1.7",
      number,
      ({ series }) => series.lineWeight ?? 2.25,
      ({ sheet, series }, weight, session) => {
        session.ensureWritable(sheet);
        series.lineWeight = weight;
      },
    ),
    clear: series.action("1.1", [], ({ sheet, series }, _, session) => {
      session.ensureWritable(sheet);
      series.lineStyle = "None";
      return undefined;
    }),
  },
};
