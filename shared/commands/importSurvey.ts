import { readExport } from "../imports/exports/readExport";
import { hasError, noPlace } from "../workbook/finding";
import { finding } from "../workbook/place";
import { activityTableRequest, readActivityTables } from "../workbook/reading/readActivityTables";
import type { Command } from "./command";
import { chosenNowOrBefore } from "./exports/chosenNowOrBefore";
import { exportFile } from "./exports/exportFile";
import { exportOfOtherKind } from "./exports/exportOfOtherKind";
import { exportRefused } from "./exports/exportRefused";
import { exportWorkbook } from "./exports/exportWorkbook";
import { namesOfWorkbook } from "./exports/namesOfWorkbook";
import { inFile } from "./inFile";
import { standingSurveys } from "./exports/standingSurvey";
import { hasOtherError } from "./exports/surveyDirection";
import { surveyBelonging } from "./exports/surveyBelonging";
import { surveyGrid } from "./exports/surveyGrid";
import { surveyPlan } from "./exports/surveyPlan";

/**
 * Brings a survey's answers into the workbook: a sheet with the answers as they were exported, unless they stand in one, a row of Enkäter
 * and the free text, cleaned, as rows of Citat.
 */
export const importSurvey: Command = {
  name: "import-survey",
  request({ source }) {
    const sheet = source !== undefined && "sheet" in source.source ? [source.source.sheet] : [];
    return { tables: [...activityTableRequest, ...sheet], markers: [] };
  },
  followUp({ content, options: { source } }) {
    if (source === undefined || "sheet" in source.source) return null;
    const rows = standingSurveys(readActivityTables(content).tables.surveys, source);
    const sheets = rows.map(({ sheet }) => sheet).filter((sheet) => sheet !== null);
    return sheets.length === 0 ? null : { tables: sheets, markers: [] };
  },
  plan({ content, options: { source: options } }) {
    if (options === undefined) throw new TypeError("import-survey needs what it is to read");
    const { tables, findings } = exportWorkbook(content, ["events", "surveys", "quotes"]);
    const { language } = tables.settings;
    const file = exportFile(content, options.source);
    if ("code" in file) return exportRefused(null, [...findings, file], language);
    const belonging = surveyBelonging(content, tables, options, file);
    const chosen = chosenNowOrBefore(belonging.standing, options);
    const scale = belonging.standing?.scale ?? null;
    const choices = { ...chosen, scale, kind: "survey", names: namesOfWorkbook(tables) } as const;
    const read = readExport(file.sheets, file.name, choices);
    const ofFile = [...file.findings, ...read.findings];
    const told = [...findings, ...("sheet" in options.source ? ofFile : inFile(file.name, ofFile))];
    if (read.attendance !== null) return exportOfOtherKind(read, told, file.name, language);
    const { survey } = read;
    const grid = survey === null ? null : surveyGrid(file.sheets, survey, choices);
    // Where only the direction is in the way, the questions are shown with what asks for it.
    const isInTheWay = hasOtherError(told);
    if (survey === null || grid === null || isInTheWay) {
      const why = hasError(ofFile) ? [] : [finding("export-unrecognised", "error", noPlace, { file: file.name })];
      return exportRefused(read, [...told, ...(survey === null ? why : [])], language);
    }
    const input = { content, tables, file, read: { ...read, survey }, grid, options, belonging, chosen };
    const { plan, outcome } = surveyPlan(input);
    return {
      summary: null,
      outline: null,
      language,
      plan: { ...plan, findings: [...told, ...plan.findings] },
      export: outcome,
    };
  },
};
