import { activityOfYear } from "../attendance/activityOfYear";
import type { YearActivity } from "../attendance/yearActivity";
import { evaluationOfYear } from "../evaluation/evaluationOfYear";
import type { SurveyAnswers } from "../evaluation/surveyResult";
import type { YearEvaluation } from "../evaluation/yearEvaluation";
import { chosenColumnsOf } from "../imports/exports/chosenColumns";
import { readSurveyGrid } from "../imports/exports/readSurveyGrid";
import type { ActivityTables, SurveyRow } from "../workbook/activityTables";
import type { ReadRequest, WorkbookContent } from "../workbook/content";
import { sameName } from "../workbook/definedName";
import { hasError, noPlace, type Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { CellFill } from "../workbook/plan";
import {
  activityTableRequest,
  isOfReportAlone,
  readActivityTables,
  type ReadActivityTables,
} from "../workbook/reading/readActivityTables";
import type { CommandInput } from "./command";
import { readAsBest } from "./readAsBest";

export const activityRequest: ReadRequest = { tables: activityTableRequest, markers: [] };

/** A year's events and evaluations as the workbook's tables give them, with every finding. */
export interface WorkbookActivity {
  readonly tables: ActivityTables;
  /** Null where it is not known. */
  readonly year: number | null;
  /** Null where the year is not known, or a table cannot be read. */
  readonly result: { readonly activity: YearActivity; readonly evaluation: YearEvaluation } | null;
  readonly fills: readonly CellFill[];
  readonly findings: readonly Finding[];
  /** Something is wrong with what the counts rest on. */
  readonly hasErrors: boolean;
  /** Something is wrong with what only the year's report states: Uppgifter and Mål. */
  readonly hasReportErrors: boolean;
}

/** The sheets with answers that Enkäter names, of the year and those before it. */
export function surveySheets({ content, options }: CommandInput): ReadRequest | null {
  const { tables } = readActivityTables(content);
  const year = options.year ?? tables.settings.activityYear;
  const sheets = tables.surveys.flatMap(({ sheet, year: of }) =>
    sheet === null || (year !== null && of !== null && of > year) ? [] : [sheet],
  );
  return sheets.length === 0 ? null : { tables: [...new Set(sheets)], markers: [] };
}

export function workbookActivity({ content, options }: CommandInput): WorkbookActivity {
  const read = readActivityTables(content);
  return activityOf(content, read, options.year ?? read.tables.settings.activityYear);
}

/** The same of a year, over tables that are read already. */
export function activityOf(
  content: WorkbookContent,
  { tables, fills, findings: told, unreadable, faulty }: ReadActivityTables,
  year: number | null,
): WorkbookActivity {
  const hasReportErrors = faulty.some(isOfReportAlone);
  const failed = (more: readonly Finding[]): WorkbookActivity => ({
    tables,
    year,
    result: null,
    fills,
    findings: [...told, ...more],
    hasErrors: true,
    hasReportErrors,
  });
  if (year === null) return failed([yearMissing(tables)]);
  // What a missing table lacks is told once, not again for every row that rests on it.
  if (unreadable.some((id) => !isOfReportAlone(id))) return failed([]);
  if (tables.events.length === 0) return failed([finding("events-missing", "error", noPlace)]);
  const counted = activityOfYear(tables, year);
  const answers = surveyAnswers(content, tables, year);
  const present = new Map(
    counted.activity.events.flatMap(({ id, present: count }) => (count === null ? [] : [[id, count] as const])),
  );
  const evaluated = evaluationOfYear({ tables, year, answers: answers.bySurvey, present });
  const otherYears =
    counted.activity.events.length === 0 ? [finding("events-of-other-years", "warning", noPlace, { year })] : [];
  const found = [...otherYears, ...counted.findings, ...answers.findings, ...evaluated.findings];
  const result = { activity: counted.activity, evaluation: evaluated.evaluation };
  const hasErrors = faulty.some((id) => !isOfReportAlone(id)) || hasError(found);
  return { tables, year, result, fills, findings: [...told, ...found], hasErrors, hasReportErrors };
}

function yearMissing({ settings }: ActivityTables): Finding {
  const place = settings.activityYearPlace;
  return finding("activity-year-missing", "error", place === null ? noPlace : placeOf(place, "value"));
}

/** The answers of every survey whose sheet was read. Findings are of the year's own: those of earlier years were told in theirs. */
function surveyAnswers(
  content: WorkbookContent,
  { surveys }: ActivityTables,
  year: number,
): { readonly bySurvey: ReadonlyMap<string, SurveyAnswers>; readonly findings: readonly Finding[] } {
  const bySurvey = new Map<string, SurveyAnswers>();
  const findings: Finding[] = [];
  for (const row of surveys) {
    const { id, sheet } = row;
    const found =
      sheet === null
        ? undefined
        : content.tables.find(({ source, name }) => source === "sheet" && sameName(name, sheet));
    if (id === null || found === undefined) continue;
    const chosen = chosenColumnsOf(row.columns);
    const read = readSurveyGrid(found.grid, chosen);
    if (row.year === year) findings.push(...read.findings.filter((each) => !isStatedByRow(each, row, read.survey)));
    if (read.survey === null || hasError(read.findings)) continue;
    bySurvey.set(id, readAsBest(read.survey, chosen.isReversed));
  }
  return { bySurvey, findings };
}

/** What asks for a direction is told of the survey's row, where the answer is to stand; a scale that the row states is not missing. */
function isStatedByRow({ code, values }: Finding, { scale }: SurveyRow, survey: SurveyAnswers | null): boolean {
  if (code === "export-direction-unknown") return true;
  if (scale === null || (code !== "export-scale-usual" && code !== "export-scale-shared")) return false;
  const isOnRowsScale = survey?.items.some(
    ({ title, role }) => title.startsWith(String(values.title)) && (role === "satisfaction" || role === "usefulness"),
  );
  return isOnRowsScale === true || (Number(values.min) >= scale.min && Number(values.max) <= scale.max);
}
