import { activityFigures } from "../reports/eventSheet/activityFigures";
import { findingsSheet } from "../reports/findingsSheet";
import { findingsSheetMarker } from "../reports/sheetMarkers";
import { sheetTarget } from "../reports/sheetNames";
import { noYearReport, yearReportFigures } from "../reports/yearReport/yearReportFigures";
import { yearReport, yearReportMarker } from "../reports/yearReport/yearReport";
import { reportText } from "../text/reportText";
import { yearReportText } from "../text/yearReportTexts";
import type { Command } from "./command";
import { findingsPlan } from "./findingsPlan";
import { activityRequest, surveySheets, workbookActivity } from "./workbookActivity";
import { statedFindings } from "./yearReport/statedFindings";
import { yearReportInput } from "./yearReport/yearReportInput";

/** Draws `Årsrapport ÅÅÅÅ`, what an annual report states of the year, and compares the figures of its text with the rows. */
export const summariseYear: Command = {
  name: "summarise-year",
  // Where the year is given, the sheet as it stands is read too, so that a preview can say what will change on it.
  request: ({ year }) => ({ ...activityRequest, markers: year === null ? [] : [yearReportMarker(year)] }),
  followUp: surveySheets,
  plan(input) {
    const { content, options } = input;
    const counted = workbookActivity(input);
    const { tables, year, result, fills, findings: told, hasErrors, hasReportErrors } = counted;
    const { language, networkName } = tables.settings;
    const report = result === null || hasErrors ? null : yearReportInput(input, counted, result);
    if (result === null || report === null || hasReportErrors) {
      return {
        plan: findingsPlan(content, report === null ? told : [...told, ...statedFindings(report)], language),
        summary: null,
        outline: null,
        language,
        activity: { year, figures: null },
        yearReport: { ...noYearReport, year },
      };
    }
    const { activity, evaluation } = result;
    const wanted = yearReportText("sheet", language, { year: activity.year });
    const target = sheetTarget(content, yearReportMarker(activity.year), wanted);
    const checkTarget = sheetTarget(content, findingsSheetMarker, reportText("findingsSheet", language));
    const findings = [...told, ...statedFindings(report), ...target.findings, ...checkTarget.findings];
    const sheet = yearReport({ ...report, networkName, language, target, valuesOnly: options.valuesOnly });
    return {
      plan: {
        fills,
        sheets: [sheet, findingsSheet(findings, checkTarget, language)],
        show: target.name,
        language,
        findings,
      },
      summary: null,
      outline: null,
      language,
      activity: { year: activity.year, figures: activityFigures(activity, evaluation) },
      yearReport: yearReportFigures(report),
    };
  },
};
