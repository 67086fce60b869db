import { findingsSheet } from "../reports/findingsSheet";
import { findingsSheetMarker } from "../reports/sheetMarkers";
import { planFigures } from "../reports/planSheet/planFigures";
import { planMarker, planSheet } from "../reports/planSheet/planSheet";
import { plannedEvents } from "../reports/planSheet/plannedEvents";
import { sheetTarget } from "../reports/sheetNames";
import { planText } from "../text/planTexts";
import { reportText } from "../text/reportText";
import { hasError, noPlace, type Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import { readActivityTables } from "../workbook/reading/readActivityTables";
import { tableNamesOf } from "../workbook/reading/tableNamesOf";
import type { Command } from "./command";
import { findingsPlan } from "./findingsPlan";

/** The tables that a plan rests on: what is wrong in others is no hindrance. */
const request = { tables: tableNamesOf(["settings", "groups", "events"]), markers: [] };

/** Draws `Verksamhetsplan ÅÅÅÅ`: the events of the year that is asked for, else of the year after Verksamhetsår. */
export const planYear: Command = {
  name: "plan-year",
  request: ({ year }) => ({ ...request, markers: year === null ? [] : [planMarker(year)] }),
  plan({ content, options }) {
    const { tables, findings: told } = readActivityTables(content);
    const { language, networkName, activityYear, activityYearPlace } = tables.settings;
    const year = options.year ?? (activityYear === null ? null : activityYear + 1);
    const errorsOnly = (findings: readonly Finding[]) => ({
      plan: findingsPlan(content, findings, language),
      summary: null,
      outline: null,
      language,
      planned: { year, events: null },
    });
    if (year === null) {
      const place = activityYearPlace === null ? noPlace : placeOf(activityYearPlace, "value");
      return errorsOnly([...told, finding("activity-year-missing", "error", place)]);
    }
    if (hasError(told)) return errorsOnly(told);
    if (tables.events.length === 0) return errorsOnly([...told, finding("events-missing", "error", noPlace)]);
    const events = plannedEvents(tables.events, year);
    const target = sheetTarget(content, planMarker(year), planText("sheet", language, { year }));
    const checkTarget = sheetTarget(content, findingsSheetMarker, reportText("findingsSheet", language));
    const findings = [
      ...told,
      ...(events.length === 0 ? [finding("plan-without-events", "warning", noPlace, { year })] : []),
      ...target.findings,
      ...checkTarget.findings,
    ];
    const sheet = planSheet({ year, events, networkName, language, target, valuesOnly: options.valuesOnly });
    return {
      plan: {
        fills: [],
        sheets: [sheet, findingsSheet(findings, checkTarget, language)],
        show: target.name,
        language,
        findings,
      },
      summary: null,
      outline: null,
      language,
      planned: planFigures(year, events),
    };
  },
};
