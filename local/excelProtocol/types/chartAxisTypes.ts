import type { AxisTarget, ChartTarget } from "../chartTargets";
import { declaring, type ObjectType } from "../declarations";
import { number, oneOf, text, truth } from "../parameters";

const chart = declaring<ChartTarget>();
const axis = declaring<AxisTarget>();

export const chartAxesType: ObjectType<ChartTarget> = {
  members: {
    categoryAxis: chart.child("1.1", "ChartAxis", (target) => ({ ...target, axis: target.chart.xAxis })),
    valueAxis: chart.child("1.1", "ChartAxis", (target) => ({ ...target, axis: target.chart.yAxis })),
  },
};

export const chartAxisType: ObjectType<AxisTarget> = {
  members: {
    title: axis.child("1.1", "ChartAxisTitle", (target) => target),
    majorGridlines: axis.child("1.1", "ChartGridlines", (target) => target),
    scaleType: axis.settable(
      "1.7",
      oneOf("Linear", "Logarithmic"),
      ({ axis }) => axis.scale,
      ({ sheet, axis }, scale, session) => {
        session.ensureWritable(sheet);
        axis.scale = scale;
      },
    ),
    numberFormat: axis.settable(
      "1.8",
      text,
      ({ axis }) => axis.format ?? "General",
      ({ sheet, axis }, format, session) => {
        session.ensureWritable(sheet);
        axis.format = format;
      },
    ),
    categoryType: axis.settable(
      "1.7",
      oneOf("Automatic", "TextAxis", "DateAxis"),
      ({ axis }) => axis.categories ?? "Automatic",
      ({ sheet, axis }, categories, session) => {
        session.ensureWritable(sheet);
        axis.categories = categories;
      },
    ),
    tickLabelSpacing: axis.settable(
      "1.7",
      number,
      ({ axis }) => axis.labelEvery ?? 1,
      ({ sheet, axis }, labelEvery, session) => {
        session.ensureWritable(sheet);
        axis.labelEvery = labelEvery;
      },
    ),
    reversePlotOrder: axis.settable(
      "1.7",
      truth,
      ({ axis }) => axis.isReversed ?? false,
      ({ sheet, axis }, isReversed, session) => {
        session.ensureWritable(sheet);
        axis.isReversed = isReversed;
      },
    ),
    position: axis.settable(
      "1.8",
      oneOf("Automatic", "Maximum", "Minimum", "Custom"),
      ({ axis }) => axis.meetsAt ?? "Automatic",
      ({ sheet, axis }, meetsAt, session) => {
        session.ensureWritable(sheet);
        axis.meetsAt = meetsAt;
      },
    ),
    minimum: axis.settable(
      "1.1",
      number,
      ({ axis }) => axis.minimum ?? 0,
      ({ sheet, axis }, minimum, session) => {
        session.ensureWritable(sheet);
        axis.minimum = minimum;
      },
    ),
    maximum: axis.settable(
      "1.1",
      number,
      ({ axis }) => axis.maximum ?? 0,
      ({ sheet, axis }, maximum, session) => {
        session.ensureWritable(sheet);
        axis.maximum = maximum;
      },
    ),
  },
};

export const chartAxisTitleType: ObjectType<AxisTarget> = {
  members: {
    text: axis.settable(
      "1.1",
      text,
      ({ axis }) => axis.title ?? "",
      ({ sheet, axis }, title, session) => {
        session.ensureWritable(sheet);
        axis.title = title;
      },
    ),
    visible: axis.settable(
      "1.1",
      truth,
      ({ axis }) => axis.title !== null,
      ({ sheet, axis }, visible, session) => {
        session.ensureWritable(sheet);
        axis.title = visible ? (axis.title ?? "") : null;
      },
    ),
  },
};

export const chartGridlinesType: ObjectType<AxisTarget> = {
  members: {
    visible: axis.settable(
      "1.1",
      truth,
      ({ axis }) => axis.gridlines ?? true,
      ({ sheet, axis }, visible, session) => {
        session.ensureWritable(sheet);
        axis.gridlines = visible;
      },
    ),
  },
};
