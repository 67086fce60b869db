import type { Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { placeAt, type ImportSheet } from "./importSheet";
import { readHeading } from "./readHeading";
import type { RegionColumns } from "./regionColumns";
import { yearOf, type SheetColumn } from "./sheetColumns";
import type { Surroundings } from "./surroundings";

/** The first column whose heading names a year and that holds no figures. */
function emptyColumn(
  sheet: ImportSheet,
  columns: readonly SheetColumn[],
  regions: RegionColumns,
  around: Surroundings,
): { readonly column: number; readonly header: string } | undefined {
  const filled = new Set([
    ...regions.columns,
    ...columns.filter(({ isNumeric }) => isNumeric).map(({ column }) => column),
  ]);
  return (sheet.texts[0] ?? [])
    .flatMap((_text, column) => (filled.has(column) ? [] : [{ column, heading: readHeading(around.piecesOf(column)) }]))
    .filter(({ heading }) => heading.mayBePopulation && yearOf({ heading }) !== null)
    .map(({ column, heading }) => ({ column, header: heading.text }))[0];
}

/** Figures that a table of populations often has besides. */
const otherStatistics =
  /tidigare|ökning|minskning|förändring|född|död|flytt|överskott|netto|justering|andel|täthet|medel|areal|\bkm|procent|%|per |earlier|change|growth|birth|death|migra|density|share|percent/iu;

/**
 * Tells of columns that may be populations and are not read; and when the row of headings has slipped aside, so that figures stand below
 * the year of others.
 *
 * @param chosen the columns that are read
 */
export function unreadColumns(
  sheet: ImportSheet,
  columns: readonly SheetColumn[],
  regions: RegionColumns,
  around: Surroundings,
  chosen: readonly SheetColumn[],
): readonly Finding[] {
  const row = Math.max(around.headingRow, around.firstRow - 1);
  const years = new Set(chosen.map(yearOf));
  const figures = columns.filter(({ kind }) => kind === "figures");
  const bare = figures.filter(({ pieces }) => pieces.length === 0);
  const empty = emptyColumn(sheet, columns, regions, around);
  if (empty !== undefined && (bare.length > 0 || years.has(null))) {
    return [finding("import-headings-slipped", "error", placeAt(sheet, row, empty.column), { header: empty.header })];
  }
  return figures.flatMap((each) => {
    const { column, header, heading } = each;
    // Beside a column that is read, a bare one may be the rest of its figures: the rows say so.
    const isBare = bare.includes(each) && !chosen.some((other) => other.column === column - 1);
    const isKnownOther = !heading.mayBePopulation && otherStatistics.test(header);
    const isOtherYear = !isKnownOther && !heading.isPart && yearOf(each) !== null && !years.has(yearOf(each));
    const isOther =
      !heading.mayBePopulation && !isKnownOther && (heading.saysPopulation || /^\d+$/.test(header)) && !heading.isPart;
    if (chosen.includes(each) || !(isBare || isOtherYear || isOther)) return [];
    const code = isBare ? "import-column-bare" : "import-column-left";
    return [finding(code, "warning", placeAt(sheet, row, column), { header })];
  });
}
