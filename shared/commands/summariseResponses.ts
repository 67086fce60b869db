import { answeredItems } from "../evaluation/answeredItems";
import type { ExportContent, SurveyExport } from "../imports/exports/exportContent";
import { readSurveyGrid } from "../imports/exports/readSurveyGrid";
import { findingsSheet } from "../reports/findingsSheet";
import { findingsSheetMarker } from "../reports/sheetMarkers";
import { responsesSheet, responsesSheetMarker } from "../reports/responsesSheet/responsesSheet";
import type { FreeTextAnswer } from "../reports/responsesSheet/freeTextTables";
import { sheetTarget } from "../reports/sheetNames";
import { activityText } from "../text/activityReportTexts";
import { reportText } from "../text/reportText";
import type { ActivitySettings } from "../workbook/activityTables";
import { sameName } from "../workbook/definedName";
import { hasError, noPlace, type Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { activityTableRequest, readActivityTables } from "../workbook/reading/readActivityTables";
import type { Command, CommandInput } from "./command";
import type { CommandOutcome } from "./commandOutcome";
import { chosenNowOrBefore } from "./exports/chosenNowOrBefore";
import { exportFile } from "./exports/exportFile";
import { namesOfWorkbook } from "./exports/namesOfWorkbook";
import { exportRefused } from "./exports/exportRefused";
import { askedDirection, asksDirection } from "./exports/surveyDirection";
import { surveyFigures } from "./exports/surveyFigures";
import { findingsPlan } from "./findingsPlan";
import { readAsBest } from "./readAsBest";

/** A summary of one survey, straight from the sheet with its answers: nothing else need be in the workbook. */
export const summariseResponses: Command = {
  name: "summarise-responses",
  request({ source }) {
    const sheet = source !== undefined && "sheet" in source.source ? source.source.sheet : null;
    return {
      tables: [...activityTableRequest, ...(sheet === null ? [] : [sheet])],
      markers: sheet === null ? [] : [responsesSheetMarker(sheet)],
    };
  },
  plan(input) {
    const { content, options } = input;
    // What else the workbook holds is none of this command's business, and so are its faults.
    const { tables } = readActivityTables(content);
    const { settings, surveys } = tables;
    if (options.source === undefined || !("sheet" in options.source.source)) {
      return refused(input, settings, null, [finding("responses-sheet-not-named", "error", noPlace)]);
    }
    const file = exportFile(content, options.source.source);
    if ("code" in file) return refused(input, settings, null, [file]);
    const [grid] = file.sheets;
    if (grid === undefined) throw new TypeError("A sheet that was found has cells.");
    const standing = surveys.find((row) => row.sheet !== null && sameName(row.sheet, grid.sheet));
    const chosen = chosenNowOrBefore(standing ?? null, options.source);
    const read = readSurveyGrid(grid, { ...chosen, names: namesOfWorkbook(tables) });
    const { survey, findings: told } = read;
    if (survey === null || hasError(told)) {
      const place = { sheet: file.name, row: null, column: null };
      const why = hasError(told) ? [] : [finding("responses-unrecognised", "error", place, { sheet: file.name })];
      return refused(input, settings, read, [...told, ...why]);
    }
    const asked = askedDirection({ ...read, survey }, chosen.isReversed);
    const answered = readAsBest(survey, chosen.isReversed);
    return summary(input, settings, file.name, { ...read, survey: answered, findings: [...told, ...asked] });
  },
};

function summary(
  { content, options }: CommandInput,
  settings: ActivitySettings,
  sheet: string,
  { survey, kind, columns, findings: told }: ExportContent & { readonly survey: SurveyExport },
): CommandOutcome {
  const { language, anonymityThreshold } = settings;
  const name = activityText("responsesSheet", language, { sheet });
  const target = sheetTarget(content, responsesSheetMarker(sheet), name);
  const findings = [...told, ...target.findings];
  const drawn = responsesSheet({
    sheet,
    answers: answeredItems(survey, settings),
    freeText: freeText(survey),
    anonymityThreshold,
    language,
    target,
    valuesOnly: options.valuesOnly,
  });
  const checkTarget = sheetTarget(content, findingsSheetMarker, reportText("findingsSheet", language));
  const isClean = findings.every(({ severity }) => severity === "note");
  const all = isClean ? findings : [...findings, ...checkTarget.findings];
  return {
    plan: {
      fills: [],
      // A workbook of answers gets no sheet of findings where there is nothing to see to.
      sheets: isClean ? [drawn] : [drawn, findingsSheet(all, checkTarget, language)],
      show: target.name,
      language,
      findings: all,
    },
    summary: null,
    outline: null,
    language,
    export: {
      kind,
      columns,
      candidates: [],
      event: null,
      day: null,
      attendance: null,
      survey: surveyFigures(survey, asksDirection(told)),
      replacedRows: 0,
    },
  };
}

function freeText({ items, quotes }: SurveyExport): readonly FreeTextAnswer[] {
  return quotes
    .map(({ item, row, text }) => ({ item, question: items[item]?.title ?? "", row, text }))
    .sort((a, b) => a.item - b.item || a.row - b.row);
}

function refused(
  { content }: CommandInput,
  { language }: ActivitySettings,
  read: ExportContent | null,
  findings: readonly Finding[],
): CommandOutcome {
  const outcome = exportRefused(read, findings, language);
  const plan = findingsPlan(content, findings, language);
  // What was read is shown even so: a person may have to say what a scale's ends mean.
  const survey = read?.survey ?? null;
  const figures = survey === null ? null : surveyFigures(survey, asksDirection(findings));
  return outcome.export === undefined
    ? { ...outcome, plan }
    : { ...outcome, plan, export: { ...outcome.export, survey: figures } };
}
