import { isBlank } from "../../../workbook/cell";
import type { ColumnMap } from "../exportContent";
import { chosenHeaders } from "../table/chosenField";
import { cellText } from "../table/cellText";
import type { ExportTable } from "../table/exportTable";
import type { HeaderField } from "../table/headerField";
import { headerWord } from "../table/headerWord";
import { isSensitiveHeader } from "../table/isSensitiveHeader";
import { momentOf } from "../attendance/moment";
import { isRowNumbers } from "./isRowNumbers";
import { itemHeader, type PointLabel } from "./itemHeader";

/** A column that asks something, before its answers are looked at. */
export interface ItemColumn {
  readonly column: number;
  readonly title: string;
  readonly labels: readonly PointLabel[];
  /** What a person chose, or null. */
  readonly chosen: HeaderField | null;
  /** A column of labels that stands beside this one, of its values; -1 where none does. */
  readonly labelColumn: number;
  /** What the second header says below a question with several parts: an option, or a row of a matrix; null where there is none. */
  readonly part: string | null;
  /** The second header says that the answer is written by hand. */
  readonly isOpen: boolean;
}

export interface SurveyLayout {
  readonly items: readonly ItemColumn[];
  /** The last row of headers, and the first row of answers, from 0. */
  readonly headerRow: number;
  readonly from: number;
}

/** What SurveyMonkey writes below a question that has no parts. */
const plainSecond = /^(?:response|svar|open-ended response|öppet svar|fritextsvar)$/i;
const openSecond = /^(?:open-ended response|öppet svar|fritextsvar|other \(please specify\)|annat \(specificera\))$/i;

/** Fields of columns that may be items: what no one knows, and what a person chose. */
const ofItems: ReadonlySet<HeaderField | null> = new Set([null, "satisfaction", "usefulness", "freeText"]);

/** A second row of headers: blank below all that is known, words below what is asked. */
function hasSecondRow({ grid, fields, from, to, headers }: ExportTable): boolean {
  const row = grid.values[from] ?? [];
  if (from >= to || !headers.some((header) => header === "")) return hasPlainSecond(row.map(cellText));
  const known = fields.map((field, column) => ({ field, text: cellText(row[column]) }));
  const asked = known.filter(({ field, text }) => field === null && text !== "");
  const isWords = asked.length > 0 && asked.every(({ text }) => !/^[\d.,]+$/.test(text));
  return isWords && known.every(({ field, text }) => ofItems.has(field) || text === "");
}

function hasPlainSecond(texts: readonly string[]): boolean {
  return texts.some((text) => /^(?:open-ended response|öppet svar|fritextsvar)$/i.test(text)) || onlyResponse(texts);
}

function onlyResponse(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  return filled.length > 0 && texts[0] === "" && filled.every((text) => plainSecond.test(text));
}

const valueHeader = /\s*[([](?:värde|value|kod|code|siffra|poäng|points?)[)\]]\s*$/i;
const labelHeader = /\s*[([](?:text|etikett|label|svar|answer)[)\]]\s*$/i;

function chosenOf(header: string, title: string, map: ColumnMap): HeaderField | null {
  const words = [headerWord(header), headerWord(title)];
  return chosenHeaders(map).find((choice) => words.includes(headerWord(choice.header)))?.field ?? null;
}

/** Dates alone stand below: when something was, not an answer. */
function isOfDates({ grid, from, to }: ExportTable, column: number): boolean {
  const values = grid.values
    .slice(from, Math.min(to, from + 20))
    .map((row) => row[column] ?? null)
    .filter((value) => !isBlank(value));
  const isDate = (value: (typeof values)[number]): boolean => {
    const moment = momentOf(value);
    return moment !== null && (moment.dayFirst ?? moment.monthFirst) !== null;
  };
  return values.length > 0 && values.every(isDate);
}

/** The columns of a table of answers that ask something, and where its answers begin. */
export function surveyLayout(table: ExportTable, map: ColumnMap): SurveyLayout {
  const isDouble = hasSecondRow(table);
  const second = isDouble ? (table.grid.values[table.from] ?? []).map(cellText) : [];
  const from = table.from + (isDouble ? 1 : 0);
  let question = "";
  const columns = table.headers.flatMap((header, column) => {
    const field = table.fields[column] ?? null;
    if (header !== "") question = ofItems.has(field) ? header : "";
    const below = second[column] ?? "";
    const whole = header === "" && below !== "" && isDouble ? question : header;
    if (!ofItems.has(field) || whole === "" || isSensitiveHeader(headerWord(below))) return [];
    const { title, labels } = itemHeader(whole);
    const isPart = below !== "" && !plainSecond.test(below);
    const full = isPart ? `${title.replace(/:$/, "")}: ${below}` : title;
    const chosen = field ?? chosenOf(below, full, map);
    const answered = { ...table, from };
    if (chosen === null && (isOfDates(answered, column) || isRowNumbers(answered, column))) return [];
    return [{ column, title: full, labels, chosen, part: isPart ? below : null, isOpen: openSecond.test(below) }];
  });
  const labelOf = new Map(
    columns
      .filter(({ title }) => labelHeader.test(title))
      .map(({ title, column }) => [title.replace(labelHeader, ""), column]),
  );
  const valued = new Set(
    columns.filter(({ title }) => valueHeader.test(title)).map(({ title }) => title.replace(valueHeader, "")),
  );
  const items = columns
    .filter(({ title }) => !(labelHeader.test(title) && valued.has(title.replace(labelHeader, ""))))
    .map((item): ItemColumn => {
      const base = item.title.replace(valueHeader, "");
      const labelColumn = valueHeader.test(item.title) ? (labelOf.get(base) ?? -1) : -1;
      return { ...item, title: valueHeader.test(item.title) ? base : item.title, labelColumn };
    });
  return { items, headerRow: from - 1, from };
}
