import type { YearActivity } from "../../attendance/yearActivity";
import type { ReportContext } from "../eventSheet/reportContext";
import type { PlacedTable } from "../sheetComposer";
import { groupKey, listedParts } from "./municipalityTable";

/** As many series as there are looks. */
const mostGroups = 6;

/** What the chart shows, in words; null where there is nothing to show. */
export function attendanceSentence(context: ReportContext, { municipalities }: YearActivity): string | null {
  const [first] = municipalities;
  if (first === undefined) return null;
  const most = municipalities.reduce(
    (best, each) => (each.total.participations > best.total.participations ? each : best),
    first,
  );
  if (most.total.participations === 0) return null;
  return context.text("attendanceSentence", {
    most: most.name,
    mostCount: context.number(most.total.participations),
    none: municipalities.filter((each) => each.total.participations === 0).length,
  });
}

/** Participations as bars beside the municipalities' table: by group where each event has one, else in total. */
export function attendanceChart(
  context: ReportContext,
  activity: YearActivity,
  table: PlacedTable,
  sentence: string,
): void {
  const { text, composer } = context;
  const listed = listedParts(activity).groups;
  const shown = activity.groups.map(({ name, shortName }, index) => ({ name: shortName ?? name, index }));
  const drawn = shown.filter(({ index }) => listed[index] === true);
  const isSplit = activity.total.sharedEvents === 0 && drawn.length > 1 && drawn.length <= mostGroups;
  const labels = table.column("name");
  composer.chartBeside(
    table,
    {
      name: context.chartName("Narvaro"),
      kind: "bar",
      ...(isSplit ? { isStacked: true } : {}),
      title: text("attendanceChart"),
      xTitle: text("municipality"),
      xScale: "linear",
      yTitle: text("participations"),
      description: sentence,
      series: isSplit
        ? drawn.map(({ name, index }) => ({ name, x: labels, y: table.column(groupKey(index)), shape: "line" }))
        : [{ name: text("participations"), x: labels, y: table.column("participations"), shape: "line" }],
    },
    Math.max(15, table.area.rows),
  );
}
