import type { ExportColumn, ExportContent, SurveyExport } from "../../imports/exports/exportContent";
import { codeNumber, type PersonCodes } from "../../privacy/personCodes";
import { isBlank, isCellError, type CellValue } from "../../workbook/cell";
import type { SheetGrid } from "../../workbook/content";
import type { CellChange, TableEdit } from "../../workbook/tableEdit";
import { rowKey } from "../exports/participantRow";
import { codedNames } from "./codedNames";
import { textCleaner } from "./textCleaner";

/** What becomes of a sheet of answers. */
export interface AnswerSheetRemoval {
  /** Null where it holds no personal data. */
  readonly edit: TableEdit | null;
  /** Rows that change. */
  readonly rows: number;
}

/**
 * A sheet of answers with codes in place of names and addresses, sensitive columns emptied and names, addresses and telephone numbers taken
 * out of answers in words. Answers on a scale stay as they are.
 * @param names that are known from elsewhere, taken out of free text too
 */
export function answerSheetRemoval(
  grid: SheetGrid,
  read: ExportContent & { readonly survey: SurveyExport },
  codes: PersonCodes,
  names: readonly string[],
): AnswerSheetRemoval {
  const { columns, survey } = read;
  const at = (field: ExportColumn["field"]) =>
    columns.filter((each) => each.field === field).map(({ column }) => column);
  const emails = at("email");
  const nameColumns = nameColumnsOf(read);
  const [organisation] = at("organisation");
  const sensitive = columns.filter(({ isSensitive }) => isSensitive).map(({ column }) => column);
  // Answers in words that few people gave may look like choices, and hold a name all the same.
  const inWords = survey.items.filter(({ scale }) => scale === null).map(({ column }) => column);
  const scaled = survey.items.filter(({ scale }) => scale !== null).map(({ column }) => column);
  const clean = textCleaner([...new Set([...namesOfAnswers(grid, read), ...names])]);
  const changes: CellChange[] = [];
  bodyOf(grid, survey).forEach((cells, index) => {
    const row = survey.headerRow + 1 + index;
    const put = (column: number, value: string | null): void => {
      const before = cells[column] ?? null;
      if (before === value || (value === null && isBlank(before))) return;
      changes.push({ row, column: grid.column + column, before, value, format: value === null ? null : "@" });
    };
    const address = firstText(cells, emails);
    const email = address?.includes("@") === true || codeNumber(address) !== null ? address : null;
    const parts = nameColumns.map((column) => textOf(cells[column])).filter((part) => part !== null);
    const name = parts.length === 0 ? null : parts.join(" ");
    const from = organisation === undefined ? null : textOf(cells[organisation]);
    const coded =
      email === null && name === null ? null : codedNames({ name, email }, rowKey(email, name, from), codes);
    if (coded !== null) {
      const [first, ...others] = nameColumns.filter((column) => textOf(cells[column]) !== null);
      if (first !== undefined) put(first, coded.name);
      for (const column of others) put(column, null);
      if (email !== null) for (const column of emails) if (textOf(cells[column]) !== null) put(column, coded.email);
    }
    for (const column of sensitive) put(column, null);
    cells.forEach((value, column) => {
      const isTouched = [...emails, ...nameColumns, ...sensitive, ...scaled].includes(column);
      if (isTouched || typeof value !== "string") return;
      if (inWords.includes(column) || /\S@\S+\.\S/.test(value)) put(column, clean(value));
    });
  });
  const rows = new Set(changes.map(({ row }) => row)).size;
  const place = { sheet: grid.sheet, table: null, headerRow: survey.headerRow };
  const firstRow = grid.row + grid.values.length;
  return { edit: rows === 0 ? null : { ...place, changes, firstRow, added: [] }, rows };
}

function textOf(value: CellValue | undefined): string | null {
  return value === undefined || value === null || isBlank(value) || isCellError(value) ? null : String(value).trim();
}

function firstText(cells: readonly CellValue[], columns: readonly number[]): string | null {
  return columns.map((column) => textOf(cells[column])).find((text) => text !== null) ?? null;
}

/** The columns that hold names: whole ones, first names, last names. */
function nameColumnsOf({ columns }: ExportContent): readonly number[] {
  const at = (field: ExportColumn["field"]) =>
    columns.filter((each) => each.field === field).map(({ column }) => column);
  return [...at("name"), ...at("firstName"), ...at("lastName")];
}

function bodyOf({ values, row }: SheetGrid, { headerRow }: SurveyExport): SheetGrid["values"] {
  return values.slice(headerRow - row + 1);
}

/** The names that stand in a sheet's columns of names, cell by cell; none of them is a code. */
export function namesOfAnswers(
  grid: SheetGrid,
  read: ExportContent & { readonly survey: SurveyExport },
): readonly string[] {
  const columns = nameColumnsOf(read);
  const texts = bodyOf(grid, read.survey).flatMap((cells) => columns.map((column) => textOf(cells[column])));
  return texts.filter((text) => text !== null).filter((text) => codeNumber(text) === null);
}
