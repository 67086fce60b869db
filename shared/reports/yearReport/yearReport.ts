import type { SheetModel } from "../../workbook/sheetModel";
import { activityText } from "../../text/activityReportTexts";
import { formatNumber } from "../../text/numberText";
import { chartTable } from "../eventSheet/chartTable";
import { closing } from "../eventSheet/reportFrame";
import type { PlacedEvents } from "../eventSheet/eventTable";
import type { PlacedTable } from "../sheetComposer";
import { annualTables } from "./annualTables";
import { eventParagraph } from "./eventParagraph";
import { groupChart } from "./groupChart";
import { groupEvents, groupLines } from "./groupEvents";
import { groupParagraph } from "./groupParagraph";
import { groupTotals } from "./groupTotals";
import { indicatorTable } from "./indicatorTable";
import { listSentences } from "./listSentences";
import { memberTable } from "./memberTable";
import { quoteTables } from "./quoteTables";
import { reportNotes } from "./reportNotes";
import { statedTable } from "./statedTable";
import { unpooledSentences } from "./unpooledSentences";
import type { YearReport } from "./yearReportInput";
import { sentence, yearReportContext, type YearReportContext } from "./yearReportContext";

/** Marker of a year's annual report. */
export function yearReportMarker(year: number): string {
  return `_KN_Arsrapport_${String(year)}`;
}

/** The sheet `Årsrapport ÅÅÅÅ`: indicators, each group's events as columns and as running text, the yearly survey, members and quotes. */
export function yearReport(report: YearReport): SheetModel {
  const { activity, networkName, target } = report;
  const context = yearReportContext(report);
  const { composer, text, say } = context;
  const title = say("sheet");
  composer.line(networkName === null ? title : text("ofNetwork", { title, network: networkName }), "title");
  for (const line of opening(context, report)) sentence(context, line);
  // The indicators refer to totals that stand below them.
  const later: { totals: PlacedTable | null } = { totals: null };
  indicatorTable(context, report, () => {
    if (later.totals === null) throw new Error("The totals are not on the sheet yet.");
    return { table: later.totals, row: activity.groups.length };
  });
  for (const line of [...unpooledSentences(context, report), ...listSentences(context, report)])
    sentence(context, line);
  const events: (PlacedEvents | undefined)[] = [];
  later.totals = groupTotals(context, report, events);
  groupSections(context, report, events);
  const annualChart = annualTables(context, report);
  memberTable(context, report);
  const isByGroup = groupChart(context, report, events);
  quoteTables(context, report);
  statedTable(context, report);
  // Charts are higher than their tables: apart from each other, each finds room beside its own.
  const hasGaps = annualChart !== null && chartTable(context, annualChart);
  composer.line(say("notesHeading"), "heading");
  closing(context, reportNotes(context, report, { hasGaps, isByGroup }));
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "landscape", titleRows: null },
  });
}

function opening({ language, say }: YearReportContext, { activity, evaluation }: YearReport): readonly string[] {
  if (activity.events.length === 0) return [say("noYearEvents")];
  const { planned, held, cancelled, stillToCome, eventDays, participations, sharedEvents, daysWithoutFigure } =
    activity.total;
  const text = (key: Parameters<typeof activityText>[0], values: Readonly<Record<string, string | number>>) =>
    activityText(key, language, { year: activity.year, ...values });
  return [
    text("eventsSummary", { planned, held, cancelled, stillToCome, days: eventDays }),
    text("participationSummary", {
      participations: participations === null ? text("missing", {}) : formatNumber(participations, language),
      evaluated: evaluation.evaluated,
      held,
    }),
    ...(daysWithoutFigure > 0 ? [text("daysWithoutFigure", { days: daysWithoutFigure })] : []),
    ...(sharedEvents > 0 ? [text("sharedEvents", { shared: sharedEvents })] : []),
  ];
}

/** Each group's events as a table, and as paragraphs below it. @param events filled with the tables, in the order of the groups */
function groupSections(context: YearReportContext, report: YearReport, events: (PlacedEvents | undefined)[]): void {
  const { composer, say } = context;
  const groups = groupLines(report);
  const hasShared = groups.some(({ lines }) => lines.some(({ isCounted }) => !isCounted));
  groups.forEach((group, index) => {
    const totals = report.activity.groups[index]?.totals;
    composer.line(say("groupHeading", { group: group.name }), "heading");
    if (group.lines.length === 0 || totals === undefined) {
      events.push(undefined);
      sentence(context, say("noGroupEvents"));
      return;
    }
    events.push(groupEvents(context, group, index, hasShared));
    composer.line(say("groupTextHeading", { group: group.name }), "heading");
    composer.paragraph(groupParagraph(context, group, totals));
    for (const line of group.lines) composer.paragraph(eventParagraph(context, line));
  });
}
