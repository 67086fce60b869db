import { activityFigures } from "../reports/eventSheet/activityFigures";
import type { EventReport } from "../reports/eventSheet/eventReport";
import { eventSheet, eventSheetMarker } from "../reports/eventSheet/eventSheet";
import { attendanceSheet, attendanceSheetMarker } from "../reports/attendanceSheet/attendanceSheet";
import { evaluationSheet, evaluationSheetMarker } from "../reports/evaluationSheet/evaluationSheet";
import { findingsSheet } from "../reports/findingsSheet";
import { findingsSheetMarker } from "../reports/sheetMarkers";
import { sheetTarget } from "../reports/sheetNames";
import { activityText } from "../text/activityReportTexts";
import { reportText } from "../text/reportText";
import { countedTableRequest } from "../workbook/reading/readActivityTables";
import type { Command } from "./command";
import { findingsPlan } from "./findingsPlan";
import { surveySheets, workbookActivity } from "./workbookActivity";

/** Counts a year's events, attendance and evaluations, and draws `Träffar ÅÅÅÅ`, `Närvaro ÅÅÅÅ`, `Utvärdering ÅÅÅÅ` and `Kontroll`. */
export const summariseEvents: Command = {
  name: "summarise-events",
  // Where the year is given, the sheets as they stand are read too, so that a preview can say what will change on them.
  request: ({ year }) => ({ tables: countedTableRequest, markers: year === null ? [] : markersOf(year) }),
  followUp: surveySheets,
  plan(input) {
    const { content, options } = input;
    const { tables, year, result, fills, findings: told, hasErrors } = workbookActivity(input);
    const { language, networkName, anonymityThreshold } = tables.settings;
    if (result === null || hasErrors) {
      const plan = findingsPlan(content, told, language);
      return { plan, summary: null, outline: null, language, activity: { year, figures: null } };
    }
    const { activity, evaluation } = result;
    const names = (["eventSheet", "attendanceSheet", "evaluationSheet"] as const).map((key) =>
      activityText(key, language, { year: activity.year }),
    );
    const [events, attendance, evaluations] = markersOf(activity.year).map((marker, index) =>
      sheetTarget(content, marker, names[index] ?? ""),
    );
    if (events === undefined || attendance === undefined || evaluations === undefined) {
      throw new TypeError("There are three sheets.");
    }
    const checkTarget = sheetTarget(content, findingsSheetMarker, reportText("findingsSheet", language));
    const targets = [events, attendance, evaluations, checkTarget];
    const findings = [...told, ...targets.flatMap((target) => target.findings)];
    const { valuesOnly } = options;
    const report: Omit<EventReport, "target"> = {
      activity,
      evaluation,
      networkName,
      anonymityThreshold,
      language,
      valuesOnly,
    };
    return {
      plan: {
        fills,
        sheets: [
          eventSheet({ ...report, target: events }),
          attendanceSheet({ ...report, target: attendance }),
          evaluationSheet({ ...report, target: evaluations }),
          findingsSheet(findings, checkTarget, language),
        ],
        show: events.name,
        language,
        findings,
      },
      summary: null,
      outline: null,
      language,
      activity: { year: activity.year, figures: activityFigures(activity, evaluation) },
    };
  },
};

function markersOf(year: number): readonly string[] {
  return [eventSheetMarker(year), attendanceSheetMarker(year), evaluationSheetMarker(year)];
}
