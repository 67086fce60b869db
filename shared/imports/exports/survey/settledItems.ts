import type { ItemRole, Scale } from "../../../evaluation/itemAnswer";
import type { ExportChoices } from "../exportChoices";
import type { SurveyItem } from "../exportContent";
import { placeAt, type ExportTable } from "../table/exportTable";
import type { ToldFindings } from "../table/toldFindings";
import type { CodeBook } from "./codeBook";
import { itemDirection, type ItemDirection } from "./itemDirection";
import { itemCandidates, type ItemCandidate } from "./itemCandidates";
import { asksForWords, isOnWhole, scaleRole } from "./itemRole";
import { fitsScale, usualScale } from "./itemScale";
import type { ItemValues } from "./itemValues";
import type { ItemColumn, SurveyLayout } from "./surveyLayout";

/** An item with what its answers hold. */
export interface ReadItem {
  readonly item: SurveyItem;
  readonly values: ItemValues;
  readonly direction: ItemDirection;
  /** Column of labels beside the values; -1 where there is none. */
  readonly labelColumn: number;
}

function roleOf({ column, values, isScaled }: ItemCandidate, hasWhole: boolean): ItemRole {
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
  const candidates = itemCandidates(table, rows, layout.items, book);
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
    const isScaleTold = scale !== null && each.told !== null;
    const item = { column: column.column, title: column.title, role, scale, isScaleTold, isHighestBest };
    return { item, values, direction, labelColumn: column.labelColumn };
  });
}

function scaleOf(
  { column, values, told: own }: ItemCandidate,
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
