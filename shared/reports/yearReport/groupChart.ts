import { chartTable } from "../eventSheet/chartTable";
import { extremes } from "../eventSheet/extremes";
import type { PlacedEvents } from "../eventSheet/eventTable";
import { wholeNumber } from "../eventSheet/reportContext";
import type { YearReportContext } from "./yearReportContext";
import type { YearReport } from "./yearReportInput";

/** As many series as there are looks. */
const mostSeries = 6;

interface DrawnEvent {
  readonly label: string;
  readonly value: number;
  readonly group: number;
  /** It stands under an earlier group too where it is not. */
  readonly isCounted: boolean;
  readonly cell: ReturnType<PlacedEvents["table"]["cell"]>;
}

/** Participations by event, a series for each group that it belongs to; one series where there are more groups than looks. @returns whether events of other groups stand as #N/A */
export function groupChart(
  context: YearReportContext,
  { activity }: YearReport,
  events: readonly (PlacedEvents | undefined)[],
): boolean {
  const { text, say } = context;
  const listed = events.flatMap((placed, group) => (placed === undefined ? [] : eventsOf(placed, group)));
  const counted = listed.filter(({ isCounted }) => isCounted);
  if (counted.length < 2 || counted.every(({ value }) => value === 0)) return false;
  const groups = activity.groups
    .map(({ name, shortName }, index) => ({ name, shortName, index }))
    .filter(({ index }) => listed.some(({ group }) => group === index));
  const isSplit = groups.length > 1 && groups.length <= mostSeries;
  // Under each of its groups, as everywhere; where groups are not told apart, once.
  const drawn = isSplit ? listed : counted;
  const names = shortNames(groups);
  const gaps = isSplit ? { isStacked: true } : {};
  chartTable(context, {
    name: "Grupper",
    kind: "column",
    ...gaps,
    title: say("groupChart"),
    sentence: text("participationSentence", extremes(context, drawn)),
    xTitle: text("event"),
    yTitle: text("participations"),
    format: wholeNumber,
    series: isSplit ? names : [text("participations")],
    rows: drawn.map(({ label, value, group, cell }) => ({
      label,
      numbers: isSplit ? groups.map(({ index }) => (index === group ? { value, cell } : null)) : [{ value, cell }],
    })),
  });
  return isSplit;
}

function eventsOf(placed: PlacedEvents, group: number): readonly DrawnEvent[] {
  return placed.lines.flatMap(({ event: { id, status, participations }, isCounted }, row) =>
    status !== "held" || participations === null
      ? []
      : [{ label: id, value: participations, group, isCounted, cell: placed.table.cell(row, "participations") }],
  );
}

/** What the groups are called where there is little room: by their short names, unless two would be alike. */
function shortNames(
  groups: readonly { readonly name: string; readonly shortName: string | null }[],
): readonly string[] {
  const names = groups.map(({ name, shortName }) => shortName ?? name);
  const isUnique = new Set(names.map((name) => name.toLowerCase())).size === names.length;
  return isUnique ? names : groups.map(({ name }) => name);
}
