import type { SheetModel } from "../../workbook/sheetModel";
import type { EventReport } from "../eventSheet/eventReport";
import { kindTable } from "../eventSheet/personTables";
import type { ReportContext } from "../eventSheet/reportContext";
import { closing, contextOf, titleOf } from "../eventSheet/reportFrame";
import { attendanceChart, attendanceSentence } from "./attendanceChart";
import { knowsMunicipalities } from "./knowsMunicipalities";
import { memberTotals } from "./memberTotals";
import { municipalityTable } from "./municipalityTable";
import { unresolvedTable } from "./unresolvedTable";

/** Marker of a year's sheet of attendance. */
export function attendanceSheetMarker(year: number): string {
  return `_KN_Narvaro_${String(year)}`;
}

/** The sheet `Närvaro ÅÅÅÅ`: which municipalities took part, in what, and which have not yet. */
export function attendanceSheet(report: EventReport): SheetModel {
  const { activity, target } = report;
  const context = contextOf(report);
  const { composer, text } = context;
  composer.line(titleOf(context, "attendanceSheet", report.networkName), "title");
  for (const line of opening(context, report)) composer.line(line, "body");
  const sentence = attendanceSentence(context, activity);
  const table = municipalityTable(context, activity);
  if (table !== null) memberTotals(context, activity, table);
  kindTable(context, activity.organisationKinds);
  unresolvedTable(context, activity);
  if (table !== null && sentence !== null) attendanceChart(context, activity, table, sentence);
  closing(context, [
    text("attendanceNote"),
    ...(activity.total.sharedEvents > 0 ? [text("attendanceGroupNote")] : []),
    text("lastSeenNote"),
    ...(report.valuesOnly ? [] : [text("liveNote")]),
    text("attendanceSource"),
  ]);
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "landscape", titleRows: null },
  });
}

function opening({ text }: ReportContext, { activity }: EventReport): readonly string[] {
  const { total, municipalities, memberCount } = activity;
  const lists = { lists: total.eventsWithList, held: total.held };
  if (!knowsMunicipalities(activity)) return [text(total.eventsWithList === 0 ? "noLists" : "noneResolved", lists)];
  const members = municipalities.filter((each) => each.isMember && !each.total.isNotYetSeen).length;
  return [
    text("attendanceSummary", { municipalities: total.municipalities ?? text("missing"), members, memberCount }),
    ...(total.eventsWithList < total.held ? [text("someLists", lists)] : []),
  ];
}
