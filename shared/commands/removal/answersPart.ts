import { chosenColumnsOf } from "../../imports/exports/chosenColumns";
import type { ExportContent, SurveyExport } from "../../imports/exports/exportContent";
import { readSurveyGrid } from "../../imports/exports/readSurveyGrid";
import type { PersonCodes } from "../../privacy/personCodes";
import type { SurveyRow } from "../../workbook/activityTables";
import type { SheetGrid, WorkbookContent } from "../../workbook/content";
import { sameName } from "../../workbook/definedName";
import { finding, placeOf } from "../../workbook/place";
import { answerSheetRemoval, namesOfAnswers } from "./answerSheetRemoval";
import type { RemovalPart } from "./removalPart";

/** A sheet of answers that a removal reaches. */
export interface AnswerSheet {
  readonly survey: SurveyRow;
  /** Null where the workbook lacks the sheet, or nothing stands on it. */
  readonly grid: SheetGrid | null;
  /** Null where it cannot be seen what its columns hold. */
  readonly read: (ExportContent & { readonly survey: SurveyExport }) | null;
  /** Those that its columns of names hold. */
  readonly names: readonly string[];
}

/** The sheets of some surveys, each once: a second row that names one would change the same cells again. */
export function answerSheets(content: WorkbookContent, surveys: readonly SurveyRow[]): readonly AnswerSheet[] {
  const isFirst = ({ sheet }: SurveyRow, at: number) =>
    sheet !== null && surveys.findIndex((other) => other.sheet !== null && sameName(other.sheet, sheet)) === at;
  return surveys.filter(isFirst).map((survey) => {
    const grid = gridOf(content, survey);
    const { map, isReversed } = chosenColumnsOf(survey.columns);
    const found = grid === null ? null : readSurveyGrid(grid, { map, isReversed });
    const read = found === null || found.survey === null ? null : { ...found, survey: found.survey };
    return { survey, grid, read, names: grid === null || read === null ? [] : namesOfAnswers(grid, read) };
  });
}

function gridOf({ tables }: WorkbookContent, { sheet }: SurveyRow): SheetGrid | null {
  const found = tables.find((each) => each.source === "sheet" && sheet !== null && sameName(each.name, sheet));
  return found === undefined || found.grid.values.length === 0 ? null : found.grid;
}

/** What a removal changes on a sheet of answers; one that is not there or cannot be read is told. */
export function answersPart(
  { survey, grid, read }: AnswerSheet,
  codes: PersonCodes,
  names: readonly string[],
): RemovalPart {
  const sheet = survey.sheet ?? "";
  const nothing = { table: grid?.sheet ?? sheet, rows: 0, edit: null };
  if (grid === null || read === null) {
    const code = grid === null ? "removal-sheet-missing" : "removal-sheet-unreadable";
    return { ...nothing, findings: [finding(code, "warning", placeOf(survey.place, "sheet"), { sheet })] };
  }
  return { ...nothing, ...answerSheetRemoval(grid, read, codes, names), findings: [] };
}
