import type { ItemRole, Scale } from "../../../evaluation/itemAnswer";
import { sameWord } from "../../../text/sameWord";
import type { ExportChoices } from "../exportChoices";
import type { SurveyItem } from "../exportContent";
import { placeAt, type ExportTable } from "../table/exportTable";
import type { ToldFindings } from "../table/toldFindings";
import type { CodeBook } from "./codeBook";
import { itemDirection, type ItemDirection } from "./itemDirection";
import type { PointLabel } from "./itemHeader";
import { asksForWords, isOnWhole, scaleRole } from "./itemRole";
import { fitsScale, toldScale, usualScale } from "./itemScale";
import { itemTally, type ItemValues } from "./itemValues";
import type { ItemColumn, SurveyLayout } from "./surveyLayout";

/** An item with what its answers hold. */
export interface ReadItem {
  readonly item: SurveyItem;
  readonly values: ItemValues;
  readonly direction: ItemDirection;
  /** Column of labels beside the values; -1 where there is none. */
  readonly labelColumn: number;
}

interface Candidate {
  readonly column: ItemColumn;
  readonly values: ItemValues;
  readonly labels: readonly PointLabel[];
  readonly told: Scale | null;
  readonly isScaled: boolean;
}

function candidatesOf(
  { grid }: ExportTable,
  rows: readonly number[],
  items: readonly ItemColumn[],
  book: CodeBook,
): readonly Candidate[] {
  const read = items.map((column) => {
    const known = column.labels.length > 0 ? column.labels : (book.get(sameWord(column.title)) ?? []);
    const points = new Map(known.map(({ point, label }): [string, number] => [sameWord(label), point]));
    return { column, known, tally: itemTally(column, rows.length, points) };
  });
  rows.forEach((row, index) => {
    const [cells, formats] = [grid.values[row] ?? [], grid.formats[row] ?? []];
    for (const { tally } of read) tally.add(index, cells, formats);
  });
  return read.map(({ column, known, tally }) => {
    const values = tally.values();
    const labels = known.length > 0 ? known : values.labels;
    const told = toldScale(column.title, known, values);
    return { column, values, labels, told, isScaled: isScaled(column, values, told) };
  });
}

/** Whether an item is answered by points of a scale: by its answers, and where there are none by its question. */
function isScaled({ title, chosen, isOpen }: ItemColumn, values: ItemValues, told: Scale | null): boolean {
  if (chosen === "freeText") return false;
  if (chosen === "satisfaction" || chosen === "usefulness") return true;
  if (values.numeric + values.words === 0) {
    return !isOpen && (told !== null || (scaleRole(title) !== "other" && !asksForWords(title)));
  }
  const isNumeric = values.numeric * 5 >= (values.numeric + values.words) * 3;
  if (isOpen || !isNumeric) return false;
  if (told === null && scaleRole(title) === "other" && isRunning(values)) return false;
  const small = [...values.numbers].reduce((sum, [value, count]) => sum + (value >= 0 && value <= 10 ? count : 0), 0);
  return told !== null || scaleRole(title) !== "other" || small * 10 >= values.numeric * 9;
}

/** 1, 2, 3 …, each once and in this order, number the rows. */
function isRunning({ numbers, numeric, words }: ItemValues): boolean {
  const all = [...numbers.keys()];
  return (
    words === 0 && numeric === all.length && numeric >= 3 && all.every((value, at) => value === (all[0] ?? 0) + at)
  );
}

function roleOf({ column, values, isScaled }: Candidate, hasWhole: boolean): ItemRole {
  const { title, chosen } = column;
  if (chosen === "satisfaction" || chosen === "usefulness" || chosen === "freeText") return chosen;
  if (!isScaled) {
    const isWords =
      column.isOpen || values.isWritten || (asksForWords(title) && values.numeric === 0 && !isChosen(column, values));
    return isWords ? "freeText" : "other";
  }
  const role = scaleRole(title);
  // Where one question is on the whole, those on food and rooms are others.
  return role === "satisfaction" && hasWhole && !isOnWhole(title) ? "other" : role;
}

/** Answers that were chosen, not written: the option itself, several ended by semicolons, or the same few again and again. */
function isChosen({ part }: ItemColumn, { answers, words }: ItemValues): boolean {
  const texts = answers.flatMap((answer) => (answer.kind === "text" ? [answer.text] : []));
  if (texts.length === 0) return false;
  return texts.every((text) => text === part || /;\s*$/.test(text)) || (words >= 6 && texts.length * 3 <= words);
}

/** The items of a survey with role, scale and direction; what had to be taken for granted, or could not be, is told. */
export function settledItems(
  table: ExportTable,
  layout: SurveyLayout,
  rows: readonly number[],
  book: CodeBook,
  choices: ExportChoices,
  told: ToldFindings,
): readonly ReadItem[] {
  const candidates = candidatesOf(table, rows, layout.items, book);
  const scaled = candidates.filter((each) => each.isScaled);
  const scales = new Set(
    scaled.flatMap((each) => (each.told === null ? [] : [`${String(each.told.min)} ${String(each.told.max)}`])),
  );
  const shared = scales.size === 1 ? (scaled.find((each) => each.told !== null)?.told ?? null) : null;
  const whole = scaled.filter(({ column }) => scaleRole(column.title) === "satisfaction" && isOnWhole(column.title));
  return candidates.map((each): ReadItem => {
    const { column, values, labels } = each;
    const role = roleOf(each, whole.length > 0);
    const scale = each.isScaled ? scaleOf(each, role, shared, choices.scale ?? null, table, layout, told) : null;
    if (!each.isScaled && role === "other" && scaleRole(column.title) !== "other" && values.words > 0) {
      const place = placeAt(table, layout.headerRow, column.column);
      told.add("export-scale-without-points", "warning", place, { title: column.title.slice(0, 80) });
    }
    const header = table.headers[column.column] ?? "";
    const direction = scale === null ? null : itemDirection(header, scale, labels);
    const isHighestBest = typeof direction === "boolean" ? direction : null;
    const item = { column: column.column, title: column.title, role, scale, isHighestBest };
    return { item, values, direction, labelColumn: column.labelColumn };
  });
}

function scaleOf(
  { column, values, told: own }: Candidate,
  role: ItemRole,
  shared: Scale | null,
  chosen: Scale | null,
  table: ExportTable,
  { headerRow }: SurveyLayout,
  told: ToldFindings,
): Scale | null {
  if (own !== null) return own;
  if (chosen !== null) return chosen;
  const place = placeAt(table, headerRow, column.column);
  const title = column.title.slice(0, 80);
  const isEmpty = values.numeric === 0;
  for (const scale of shared === null ? [usualScale] : [shared, usualScale]) {
    if (!isEmpty && !fitsScale(values, scale)) continue;
    if (!isEmpty)
      told.add(scale === shared ? "export-scale-shared" : "export-scale-usual", "note", place, { title, ...scale });
    return scale;
  }
  const highest = Math.max(...values.numbers.keys());
  const severity = role === "satisfaction" || role === "usefulness" ? "error" : "warning";
  told.add("export-scale-unknown", severity, place, { title, highest });
  return null;
}
