import { sameWord } from "../../../text/sameWord";
import type { SheetGrid } from "../../../workbook/content";
import { cellText } from "../table/cellText";
import { headerWord } from "../table/headerWord";
import type { PointLabel } from "./itemHeader";

/** Labels by question, as a sheet beside the answers tells them. */
export type CodeBook = ReadonlyMap<string, readonly PointLabel[]>;

const question = /^(?:fråga|frågetext|variabel|question|variable|item)$/;
const value = /^(?:värde|kod|value|code)$/;
const label = /^(?:text|etikett|label|svar|svarsalternativ|answer|answer text)$/;

const rowsLookedAt = 2000;

/** The sheet's header row has a question, a value and a label; else it is no code book. */
function labelsOf({ values }: SheetGrid): readonly (readonly [string, PointLabel])[] {
  const words = (values[0] ?? []).map((cell) => headerWord(cellText(cell)));
  const columns = [question, value, label].map((pattern) => words.findIndex((word) => pattern.test(word)));
  const [asked = -1, coded = -1, labelled = -1] = columns;
  if (asked < 0 || coded < 0 || labelled < 0) return [];
  let last = "";
  return values.slice(1, rowsLookedAt).flatMap((row): readonly (readonly [string, PointLabel])[] => {
    last = cellText(row[asked]) || last;
    const [point, text] = [cellText(row[coded]), cellText(row[labelled])];
    return /^\d{1,3}$/.test(point) && text !== "" ? [[sameWord(last), { point: Number(point), label: text }]] : [];
  });
}

/** The code book among a workbook's sheets; empty where there is none. */
export function codeBook(sheets: readonly SheetGrid[]): CodeBook {
  const book = new Map<string, PointLabel[]>();
  for (const [name, each] of sheets.flatMap(labelsOf)) {
    const own = book.get(name) ?? [];
    own.push(each);
    book.set(name, own);
  }
  return book;
}
