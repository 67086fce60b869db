import type { ExportContent, SurveyExport } from "../../imports/exports/exportContent";
import { sameName } from "../../workbook/definedName";
import type { SheetGrid, WorkbookContent } from "../../workbook/content";
import { noPlace, type Finding } from "../../workbook/finding";
import { longestCellText } from "../../workbook/fittingText";
import { finding } from "../../workbook/place";
import { columnLetters } from "../../workbook/reference";
import type { SheetModel } from "../../workbook/sheetModel";
import type { TableEdit } from "../../workbook/tableEdit";
import type { ExportFile } from "./exportFile";
import { rawRows, type RawRows } from "./rawRows";
import { rawSheet } from "./rawSheet";
import { rawSheetEdit } from "./rawSheetEdit";
import { freeSheetName, surveySheetName } from "./surveySheetName";

/** The sheet that holds a survey's answers. */
export interface SurveySheet {
  readonly name: string;
  readonly edit: TableEdit | null;
  readonly sheet: SheetModel | null;
  /** Row of the sheet for a row of the file: they differ by this much. */
  readonly offset: number;
  readonly findings: readonly Finding[];
}

/** So many cells are named. */
const mostNamed = 20;

/**
 * Where the answers of a file stand in the workbook: in a new sheet, or in place of those of an earlier import. Sensitive columns are left,
 * and a text that is longer than a cell holds is cut and told.
 * @param standing name of the sheet of an earlier import; null: there is none
 */
export function surveySheet(
  content: WorkbookContent,
  file: ExportFile,
  read: ExportContent & { readonly survey: SurveyExport },
  grid: SheetGrid,
  standing: string | null,
): SurveySheet {
  const left = read.columns.filter(({ isSensitive }) => isSensitive).map(({ column }) => column);
  const raw = rawRows(grid, read.survey.headerRow, left);
  const place = sheetPlace(content, file, raw, standing);
  const isText = grid.sheet === file.name;
  const cut = raw.cut.slice(0, mostNamed).map(({ row, column }) => {
    const cell = { sheet: isText ? file.name : `${file.name}, ${grid.sheet}`, row, column: columnLetters(column) };
    return finding("survey-text-cut", "warning", cell, { limit: longestCellText, count: raw.cut.length });
  });
  return { ...place, findings: [...cut, ...place.findings] };
}

function sheetPlace(content: WorkbookContent, file: ExportFile, raw: RawRows, standing: string | null): SurveySheet {
  const sheets = content.sheets.map(({ name }) => name);
  const there = standing === null ? undefined : sheets.find((name) => sameName(name, standing));
  const current = content.tables.find((each) => each.source === "sheet" && sameName(each.name, standing ?? ""))?.grid;
  if (there !== undefined && current !== undefined && current.values.length > 0) {
    const replaced = rawSheetEdit(current, raw);
    if (replaced === null) {
      const place = { sheet: there, row: null, column: null };
      return {
        name: there,
        edit: null,
        sheet: null,
        offset: 0,
        findings: [finding("survey-sheet-other", "error", place)],
      };
    }
    const { edit, offset, left: kept } = replaced;
    const place = { sheet: there, row: null, column: null };
    const extra =
      kept.length === 0 ? [] : [finding("survey-columns-left", "note", place, { headers: kept.join(", ") })];
    return { name: there, edit, sheet: null, offset, findings: extra };
  }
  const wanted = standing ?? surveySheetName(file.name);
  const name = standing !== null && there === undefined ? standing : freeSheetName(wanted, sheets);
  const named = name === wanted ? [] : [finding("survey-sheet-named", "note", noPlace, { sheet: wanted, taken: name })];
  return { name, edit: null, sheet: rawSheet(name, raw), offset: 0, findings: named };
}
