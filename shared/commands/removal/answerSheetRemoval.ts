import type { ExportColumn, ExportContent, SurveyExport } from "../../imports/exports/exportContent";
import { quoteCleaner } from "../../imports/exports/survey/quoteText";
import { codeNumber, type PersonCodes } from "../../privacy/personCodes";
import { isBlank, isCellError, type CellValue } from "../../workbook/cell";
import type { SheetGrid } from "../../workbook/content";
import type { CellChange, TableEdit } from "../../workbook/tableEdit";
import { rowKey } from "../exports/participantRow";
import { codedNames } from "./codedNames";

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
  { columns, survey }: ExportContent & { readonly survey: SurveyExport },
  codes: PersonCodes,
  names: readonly string[],
): AnswerSheetRemoval {
  const at = (field: ExportColumn["field"]) =>
    columns.filter((each) => each.field === field).map(({ column }) => column);
  const [emails, lastNames] = [at("email"), at("lastName")];
  const nameColumns = [...at("name"), ...at("firstName"), ...lastNames];
  const [organisation] = at("organisation");
  const sensitive = columns.filter(({ isSensitive }) => isSensitive).map(({ column }) => column);
  // Answers in words that few people gave may look like choices, and hold a name all the same.
  const inWords = survey.items.filter(({ scale }) => scale === null).map(({ column }) => column);
  const scaled = survey.items.filter(({ scale }) => scale !== null).map(({ column }) => column);
  const body = grid.values.slice(survey.headerRow - grid.row + 1);
  const ownNames = body.flatMap((cells) => nameColumns.map((column) => textOf(cells[column])));
  const clean = cleaner([...new Set([...ownNames.filter((name) => name !== null), ...names])]);
  const changes: CellChange[] = [];
  body.forEach((cells, index) => {
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

/** Text of which nothing is taken out stays as it is, with its line breaks. */
function cleaner(names: readonly string[]): (text: string) => string {
  const clean = quoteCleaner(names.filter((name) => codeNumber(name) === null));
  return (text) => {
    const cleaned = clean(text);
    return cleaned === text.replace(/\s+/g, " ").trim() ? text : cleaned;
  };
}
