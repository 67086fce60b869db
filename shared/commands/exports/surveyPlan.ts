import type { ChosenColumns } from "../../imports/exports/chosenColumns";
import type { ExportContent, SurveyExport } from "../../imports/exports/exportContent";
import type { Language } from "../../text/language";
import { filled } from "../../text/filled";
import type { ActivityTables } from "../../workbook/activityTables";
import type { SheetGrid, WorkbookContent } from "../../workbook/content";
import { hasError, noPlace, type Finding } from "../../workbook/finding";
import { fittingText } from "../../workbook/fittingText";
import { finding } from "../../workbook/place";
import type { Plan } from "../../workbook/plan";
import { locateTable } from "../../workbook/reading/locateTable";
import type { ExportOptions } from "../commandOptions";
import type { ExportOutcome } from "../commandOutcome";
import { inputRowsPlan } from "../inputs/inputRowsPlan";
import type { PlannedExport } from "./attendancePlan";
import type { ExportFile } from "./exportFile";
import { quoteRows } from "./quoteRows";
import { newSurveyId } from "./standingSurvey";
import type { SurveyBelongingChoice } from "./surveyBelonging";
import { askedDirection, asksDirection } from "./surveyDirection";
import { itemFindings, surveyFields } from "./surveyFields";
import { surveyFigures } from "./surveyFigures";
import { surveySheet, type SurveySheet } from "./surveySheet";

/** A survey's answers, and the workbook that they go into. */
export interface SurveyImport {
  readonly content: WorkbookContent;
  readonly tables: ActivityTables;
  readonly file: ExportFile;
  readonly read: ExportContent & { readonly survey: SurveyExport };
  /** The sheet of the file that the answers were read from. */
  readonly grid: SheetGrid;
  readonly options: ExportOptions;
  readonly belonging: SurveyBelongingChoice;
  readonly chosen: ChosenColumns;
}

const annualIds: Readonly<Record<Language, string>> = { sv: "Årsenkät {year}", en: "Yearly survey {year}" };

/**
 * The answers as a sheet of the workbook, unless they stand in one; their row of Enkäter; and cleaned free text as rows of Citat. An earlier
 * import of the same file is replaced, with what the coordinator said of it kept.
 */
export function surveyPlan(input: SurveyImport): PlannedExport {
  const { content, tables, file, read, options, belonging, chosen } = input;
  const { language } = tables.settings;
  const { survey } = read;
  const asked = [...belonging.findings, ...askedDirection(read, chosen.isReversed)];
  const figures = surveyFigures(survey, asksDirection([...read.findings, ...asked]));
  if (hasError([...read.findings, ...asked])) {
    return { plan: planOf(language, asked), outcome: outcomeOf(input, figures, 0) };
  }
  const { standing } = belonging;
  const where = "sheet" in options.source ? inPlace(input) : copied(input);
  const annual = filled(annualIds[language], { year: belonging.annualYear ?? "" });
  const id = standing?.id ?? newSurveyId(tables.surveys, belonging.event, annual);
  const fields = surveyFields(survey, { ...belonging, id, sheet: where.name }, chosen, standing, language);
  const row = standing === null ? [] : [{ row: standing.place.row, values: fields }];
  const surveys = { changed: row, added: standing === null ? [fields] : [] };
  const coming = survey.quotes.map((quote) => ({ row: quote.row + where.offset, text: fittingText(quote.text) }));
  const quotes = quoteRows(locateTable("quotes", content).table, id, coming);
  const plans = [
    inputRowsPlan("surveys", content, surveys, language),
    inputRowsPlan("quotes", content, quotes.rows, language),
  ];
  const gone = finding("survey-quotes-gone", "warning", noPlace, { count: quotes.gone });
  const told = [
    ...asked,
    ...itemFindings(survey, file.name),
    ...where.findings,
    ...plans.flatMap(({ findings }) => findings),
    ...(quotes.gone > 0 ? [gone] : []),
  ];
  const replaced = standing === null ? 0 : quotes.rows.changed.length + 1;
  if (hasError(told)) return { plan: planOf(language, told), outcome: outcomeOf(input, figures, 0) };
  const edits = [where.edit, ...plans.map(({ edit }) => edit)].filter((edit) => edit !== null);
  const sheets = [where.sheet, ...plans.map(({ sheet }) => sheet)].filter((sheet) => sheet !== null);
  const plan = { ...planOf(language, told), edits, sheets, show: where.name };
  return { plan, outcome: outcomeOf(input, figures, replaced) };
}

function copied({ content, file, read, grid, belonging: { standing } }: SurveyImport): SurveySheet {
  const where = surveySheet(content, file, read, grid, standing?.sheet ?? null);
  if (where.sheet !== null || standing === null) return where;
  const place = { sheet: where.name, row: null, column: null };
  const values = { file: file.name, sheet: where.name, count: read.survey.responses.length };
  return { ...where, findings: [finding("survey-replaced", "note", place, values), ...where.findings] };
}

/** The sheet that holds the answers already: it is read where it stands. */
function inPlace({ file, read }: SurveyImport): SurveySheet {
  const headers = read.columns.filter(({ isSensitive }) => isSensitive).map(({ header }) => header);
  const place = { sheet: file.name, row: read.survey.headerRow, column: null };
  const values = { sheet: file.name, headers: headers.join(", ") };
  const told = headers.length === 0 ? [] : [finding("export-columns-sensitive", "warning", place, values)];
  return { name: file.name, edit: null, sheet: null, offset: 0, findings: told };
}

function planOf(language: Language, findings: readonly Finding[]): Plan {
  return { fills: [], sheets: [], show: null, language, findings };
}

function outcomeOf(
  { read: { kind, columns }, belonging: { event, candidates } }: SurveyImport,
  survey: NonNullable<ExportOutcome["survey"]>,
  replacedRows: number,
): ExportOutcome {
  return { kind, columns, candidates, event: event?.id ?? null, day: null, attendance: null, survey, replacedRows };
}
