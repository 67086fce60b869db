import type { SheetGrid } from "../../workbook/content";
import { readAttendance } from "./attendance/readAttendance";
import { exportColumns } from "./exportColumns";
import type { ExportChoices } from "./exportChoices";
import type { ExportContent, SurveyExport, SurveyItem } from "./exportContent";
import { repairedGrid } from "./repairedGrid";
import { sheetContent, type SheetContent } from "./sheetContent";
import { codeBook } from "./survey/codeBook";
import { readSurvey } from "./survey/readSurvey";
import { isSignUpForm } from "./survey/isSignUpForm";
import { placeAt, type ExportTable } from "./table/exportTable";
import { ToldFindings } from "./table/toldFindings";
import { tellChoices } from "./tellChoices";

/** Words that say of a list that those on it were there. */
const ofPresence = /närvaro|närvarande|attendance|deltog\b/i;

/**
 * What an export of a meeting tool, a sign-up form or a survey holds: which it is, told by its structure and headers, and why.
 *
 * Never silently wrong: what could not be told is a finding, and an error means that nothing of it may be used.
 * @param sheets of the file, or of the workbook that lies open
 * @param file its name, for findings that belong to no sheet
 * @example readExport(textGrid(bytes, "närvaro.csv").grids, "närvaro.csv").attendance?.persons.length // 31
 */
export function readExport(sheets: readonly SheetGrid[], file: string, choices: ExportChoices = {}): ExportContent {
  const told = new ToldFindings();
  const grids = sheets.map((grid) => repairedGrid(grid, told));
  const found = grids.map((grid) => sheetContent(grid, choices)).filter((content) => content !== null);
  const best = found.reduce<SheetContent | null>(
    (first, each) => (first === null || each.certainty > first.certainty ? each : first),
    null,
  );
  const sheet = sheets[0]?.sheet ?? file;
  if (best === null) {
    told.add("export-unknown", "error", { sheet, row: null, column: null });
    return { kind: "unknown", columns: [], attendance: null, survey: null, findings: told.all(sheet) };
  }
  const others = found.filter((each) => each !== best && each.certainty === best.certainty);
  if (others.length > 0) {
    const names = others.map(({ table }) => table.grid.sheet).join(", ");
    told.add("export-other-sheets", "warning", placeAt(best.table, null, null), { names });
  }
  return readContent(best, grids, file, choices, told);
}

function readContent(
  { table, attendance, survey }: SheetContent,
  grids: readonly SheetGrid[],
  file: string,
  choices: ExportChoices,
  told: ToldFindings,
): ExportContent {
  const { sheet } = table.grid;
  const columns = exportColumns(table, told);
  tellChoices(table, choices, told);
  const isPresent = ofPresence.test(`${file} ${sheet}`);
  const all = (ofKind: ToldFindings, kind: ExportContent["kind"]) => {
    ofKind.add(`export-is-${kind}`, "note", placeAt(table, table.headerRow, null));
    return [...told.all(sheet), ...ofKind.all(sheet)];
  };
  if (survey !== null) {
    const own = new ToldFindings();
    const read = readSurvey(table, codeBook(grids), choices, own);
    if (isOfAnswers(table, attendance === null, read, choices)) {
      const isEmpty = read.items.length === 0 || read.responses.length === 0;
      if (isEmpty) own.add("export-no-answers", "error", placeAt(table, table.headerRow, null));
      return { kind: survey, columns, attendance: null, survey: read, findings: all(own, survey) };
    }
    if (choices.kind === undefined) told.add("export-sign-up-form", "warning", placeAt(table, table.headerRow, null));
  }
  const tables = attendance ?? { kind: "sign-up-list" as const, tables: [{ table, role: null }] };
  const own = new ToldFindings();
  const read = readAttendance(tables, isPresent, own);
  if (read.rows === 0) own.add("export-no-persons", "error", placeAt(table, table.headerRow, null));
  return { kind: tables.kind, columns, attendance: read, survey: null, findings: all(own, tables.kind) };
}

/**
 * Whether a table that asks something is a survey, and no list of persons. Where a list is wanted, it is one that is answered on scales of
 * satisfaction or usefulness, unless a person said where the names stand.
 */
function isOfAnswers(
  table: ExportTable,
  isWithoutPersons: boolean,
  read: SurveyExport,
  { kind, map = {} }: ExportChoices,
): boolean {
  if (kind === undefined) return !isSignUpForm(table, read);
  if (kind === "survey" || isWithoutPersons) return true;
  const isSaid = (["name", "firstName", "lastName", "email"] as const).some((field) => map[field] !== undefined);
  const isRating = ({ role, scale }: SurveyItem) =>
    scale !== null && (role === "satisfaction" || role === "usefulness");
  return !isSaid && read.items.some(isRating);
}
