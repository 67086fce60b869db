import type { ChartTarget } from "../chartTargets";
import { declaring, type ObjectType } from "../declarations";
import { oneOf, text, truth } from "../parameters";

const on = declaring<ChartTarget>();

export const chartTitleType: ObjectType<ChartTarget> = {
  members: {
    text: on.settable(
      "1.1",
      text,
      ({ chart }) => chart.title ?? "",
      ({ sheet, chart }, title, session) => {
        session.ensureWritable(sheet);
        chart.title = title;
      },
    ),
    visible: on.settable(
      "1.1",
      truth,
      ({ chart }) => chart.title !== null,
      ({ sheet, chart }, visible, session) => {
        session.ensureWritable(sheet);
        chart.title = visible ? (chart.title ?? "") : null;
      },
    ),
  },
};

export const chartLegendType: ObjectType<ChartTarget> = {
  members: {
    position: on.settable(
      "1.1",
      oneOf("Top", "Bottom", "Left", "Right", "Corner", "Custom"),
      ({ chart }) => chart.legend ?? "Bottom",
      ({ sheet, chart }, position, session) => {
        session.ensureWritable(sheet);
        chart.legend = position;
      },
    ),
    visible: on.settable(
      "1.1",
      truth,
      ({ chart }) => chart.legend !== null,
      ({ sheet, chart }, visible, session) => {
        session.ensureWritable(sheet);
        chart.legend = visible ? (chart.legend ?? "Bottom") : null;
      },
    ),
  },
};
