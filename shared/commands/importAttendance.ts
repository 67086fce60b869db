import { readExport } from "../imports/exports/readExport";
import { hasError, noPlace } from "../workbook/finding";
import { finding } from "../workbook/place";
import { activityTableRequest } from "../workbook/reading/readActivityTables";
import type { Command } from "./command";
import { attendancePlan } from "./exports/attendancePlan";
import { exportFile } from "./exports/exportFile";
import { exportOfOtherKind } from "./exports/exportOfOtherKind";
import { exportRefused } from "./exports/exportRefused";
import { exportWorkbook } from "./exports/exportWorkbook";
import { inFile } from "./inFile";

/**
 * Brings an attendance or sign-up list of another tool into the table Deltagare, at the event and day that it belongs to.
 *
 * Where it cannot be told with certainty what the list is, or which event it is of, nothing is written and the person is asked.
 */
export const importAttendance: Command = {
  name: "import-attendance",
  request({ source }) {
    const sheet = source !== undefined && "sheet" in source.source ? [source.source.sheet] : [];
    return { tables: [...activityTableRequest, ...sheet], markers: [] };
  },
  plan({ content, options: { source: options } }) {
    if (options === undefined) throw new TypeError("import-attendance needs what it is to read");
    const { tables, findings } = exportWorkbook(content, ["events", "participants"]);
    const { language } = tables.settings;
    const file = exportFile(content, options.source);
    if ("code" in file) return exportRefused(null, [...findings, file], language);
    const read = readExport(file.sheets, file.name, { map: options.map, kind: "attendance" });
    const ofFile = [...file.findings, ...read.findings];
    const told = [...findings, ...("sheet" in options.source ? ofFile : inFile(file.name, ofFile))];
    if (read.survey !== null) return exportOfOtherKind(read, told, file.name, language);
    const { attendance } = read;
    if (attendance === null || hasError(told)) {
      const why = hasError(ofFile) ? [] : [finding("export-unrecognised", "error", noPlace, { file: file.name })];
      return exportRefused(read, [...told, ...(attendance === null ? why : [])], language);
    }
    const { plan, outcome } = attendancePlan({ content, tables, file, read: { ...read, attendance }, options });
    // Which of two readings the date has is known once the event is.
    const open = told.filter(({ code }) => code !== "export-day-ambiguous" || outcome.event === null);
    return {
      summary: null,
      outline: null,
      language,
      plan: { ...plan, findings: [...open, ...plan.findings] },
      export: outcome,
    };
  },
};
