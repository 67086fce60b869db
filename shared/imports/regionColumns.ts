import type { ColumnLabel } from "./columnLabel";
import { looksLikeYear, looksNumeric } from "./figureOfCell";
import { cellAt, type ImportSheet } from "./importSheet";
import { regionCandidate, type RegionCandidate } from "./regionCandidate";
import { isPlace } from "./region";
import { regionOfText } from "./regionOfText";

/** Where a sheet says which municipality a row is of. */
export interface RegionColumns {
  /** Positions from 0 in the grid, codes before names. */
  readonly columns: readonly number[];
  /** One of them holds codes: a name alone does not do there, since "Stockholm" may be the county. */
  readonly hasCodes: boolean;
  /** Rows from the first figure to the last place; headings stand above, notes below. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The last row before a blank one: lines right below the table belong to it. */
  readonly endRow: number;
}

const columnsLookedAt = 40;

/** Names that are mostly of the same municipalities as the codes beside them. */
function agree(codes: RegionCandidate, names: RegionCandidate): boolean {
  let same = 0;
  let both = 0;
  for (const [row, region] of codes.places) {
    const name = names.places.get(row);
    if (name?.kind !== "municipality" || region.kind !== "municipality") continue;
    both += 1;
    if (name.code === region.code) same += 1;
  }
  return same * 2 > both;
}

/** Without headings: the column of names, the one of codes, or both. Codes are not told from years by guessing. */
function unlabelled(candidates: readonly RegionCandidate[]): readonly RegionCandidate[] | "unclear" {
  const mostFirst = [...candidates].sort(
    (a, b) => b.municipalities.size - a.municipalities.size || a.column - b.column,
  );
  const names = mostFirst.find(({ isOfDigits }) => !isOfDigits);
  const coded = mostFirst.filter(({ isOfDigits, places, others }) => isOfDigits && places.size >= others);
  if (names !== undefined) {
    const codes = coded.find((each) => agree(each, names));
    return codes === undefined ? [names] : [codes, names];
  }
  const [codes, ...more] = coded;
  if (codes === undefined) return [];
  return codes.mayBeYears && more.length > 0 ? "unclear" : [codes];
}

/** By their headings, else by what stands in them. */
function chosenColumns(candidates: readonly RegionCandidate[]): readonly RegionCandidate[] | "unclear" {
  const labelled = (label: ColumnLabel): readonly RegionCandidate[] =>
    candidates.filter(({ labels }) => labels.has(label));
  const outright = labelled("municipality").filter(({ places, others }) => places.size + others > 0);
  const named = labelled("name").filter(({ municipalities }) => municipalities.size > 0);
  if (outright.length + named.length > 0) return [...new Set([...outright, ...named])];
  const regions = labelled("region").filter(({ places, others }) => places.size + others > 0);
  if (regions.length > 0) return regions;
  return unlabelled(
    candidates.filter(
      ({ labels, isOfFigures, municipalities }) => labels.size === 0 && !isOfFigures && municipalities.size > 0,
    ),
  );
}

/** Positions of the cells beside those that name the municipality. */
function filledBeside(texts: readonly string[], columns: readonly number[]): readonly number[] {
  return texts.flatMap((text, column) => (text === "" || columns.includes(column) ? [] : [column]));
}

/** A place with something beside it; alone in its row it is a title or a note. */
function isPlaceRow(texts: readonly string[], columns: readonly number[]): boolean {
  const isNamed = columns.some((column) => isPlace(regionOfText(texts[column] ?? "")));
  return isNamed && filledBeside(texts, columns).length > 0;
}

/** Headings may be numbered, or years; a larger number is a figure of a row that lost its municipality. */
function holdsLargeNumber(sheet: ImportSheet, row: number): boolean {
  return (sheet.texts[row] ?? []).some((text, column) => {
    const cell = cellAt(sheet, row, column);
    return looksNumeric(cell) && !looksLikeYear(cell) && text.replace(/\D/g, "").length > 3;
  });
}

/** A row with a figure beside a name, though misspelt, is no heading. */
function isFigureRow(sheet: ImportSheet, row: number, columns: readonly number[]): boolean {
  const texts = sheet.texts[row] ?? [];
  const hasFigure = filledBeside(texts, columns).some((column) => {
    const cell = cellAt(sheet, row, column);
    return looksNumeric(cell) && !looksLikeYear(cell);
  });
  return hasFigure && columns.some((column) => texts[column] !== "");
}

/**
 * Finds the columns that say which municipality a row is of.
 *
 * @returns null where no municipality stands; "unclear" where codes cannot be told from years
 */
export function regionColumns(sheet: ImportSheet): RegionColumns | "unclear" | null {
  const width = Math.min(sheet.texts[0]?.length ?? 0, columnsLookedAt);
  const chosen = chosenColumns(Array.from({ length: width }, (_none, column) => regionCandidate(sheet, column)));
  if (chosen === "unclear") return chosen;
  const columns = [...chosen].sort((a, b) => Number(b.isOfDigits) - Number(a.isOfDigits)).map(({ column }) => column);
  const labelRow = Math.max(-1, ...chosen.map((each) => each.labelRow));
  const rows = sheet.texts.map((_texts, row) => row);
  const isPlaceAt = (row: number): boolean => isPlaceRow(sheet.texts[row] ?? [], columns);
  let firstRow = rows.find((row) => row > labelRow && (isPlaceAt(row) || isFigureRow(sheet, row, columns)));
  if (columns.length === 0 || firstRow === undefined) return null;
  while (firstRow - 1 > labelRow && holdsLargeNumber(sheet, firstRow - 1)) firstRow -= 1;
  const first = firstRow;
  const lastRow = rows.filter((row) => row >= first && isPlaceAt(row)).pop() ?? first;
  const blankRow = rows.find((row) => row > lastRow && (sheet.texts[row] ?? []).every((text) => text === ""));
  const hasCodes = chosen.some(({ isOfDigits, places }) => isOfDigits && places.size > 0);
  return { columns, hasCodes, firstRow, lastRow, endRow: (blankRow ?? rows.length) - 1 };
}
