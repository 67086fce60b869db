import type { YearActivity } from "../../attendance/yearActivity";
import { chartTable } from "../eventSheet/chartTable";
import { wholeNumber, type ReportContext } from "../eventSheet/reportContext";
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

/** Participations as bars: by group where each event has one, else in total. The figures stand beside it once more: their own table is as wide as a page. */
export function attendanceChart(
  context: ReportContext,
  activity: YearActivity,
  table: PlacedTable,
  sentence: string,
): void {
  const { text } = context;
  const listed = listedParts(activity).groups;
  const shown = activity.groups.map(({ name, shortName }, index) => ({ name: shortName ?? name, index }));
  const drawn = shown.filter(({ index }) => listed[index] === true);
  const isSplit = activity.total.sharedEvents === 0 && drawn.length > 1 && drawn.length <= mostGroups;
  chartTable(context, {
    name: "Narvaro",
    kind: "bar",
    ...(isSplit ? { isStacked: true } : {}),
    title: text("attendanceChart"),
    sentence,
    xTitle: text("municipality"),
    yTitle: text("participations"),
    format: wholeNumber,
    series: isSplit ? drawn.map(({ name }) => name) : [text("participations")],
    rows: activity.municipalities.map(({ name, groups, total }, row) => ({
      label: name,
      numbers: isSplit
        ? drawn.map(({ index }) => ({
            value: groups[index]?.participations ?? 0,
            cell: table.cell(row, groupKey(index)),
          }))
        : [{ value: total.participations, cell: table.cell(row, "participations") }],
    })),
  });
}
