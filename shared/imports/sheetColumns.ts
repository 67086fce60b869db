import { columnLabel } from "./columnLabel";
import { isDividingValue } from "./headingWords";
import { textAt, type ImportSheet } from "./importSheet";
import { readHeading, type FigureHeading } from "./readHeading";
import type { RegionColumns } from "./regionColumns";
import { isPlace } from "./region";
import { regionOfText } from "./regionOfText";
import { statedPeriods } from "./statedPeriods";
import type { Surroundings } from "./surroundings";

/** A column beside those that name the municipality. */
export interface SheetColumn {
  /** Position from 0 in the grid. */
  readonly column: number;
  readonly pieces: readonly string[];
  /** What stands above, in one line; "" where nothing does. */
  readonly header: string;
  readonly heading: FigureHeading;
  /** At least half of its cells hold numbers. */
  readonly isNumeric: boolean;
  /**
   * period: says when; dividing: by what the inhabitants are divided, and contents: what is counted, so that several rows may be of one
   * municipality; figures: anything else that holds numbers; other: texts of no concern.
   */
  readonly kind: "period" | "dividing" | "contents" | "figures" | "other";
}

/** The year that a column's heading names. */
export function yearOf({ heading: { period } }: Pick<SheetColumn, "heading">): number | null {
  return "other" in period ? null : period.year;
}

function isNumericText(text: string): boolean {
  return /^[-\u2212]?\d[\d\s.,]*$/.test(text);
}

function valuesOf(sheet: ImportSheet, { firstRow, lastRow }: RegionColumns, column: number): readonly string[] {
  const values: string[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const text = textAt(sheet, row, column);
    if (text !== "") values.push(text);
  }
  return values;
}

/** Beside codes and names a table from a database has columns without headings, one for each thing that it divides by. */
function divides(
  values: readonly string[],
  header: string,
  isBeforeFigures: boolean,
  titles: readonly string[],
): boolean {
  if (header === "") return isBeforeFigures && !values.every((value) => isPlace(regionOfText(value)));
  return titles.some((title) => new RegExp(`(?:efter|by) .*${header.replace(/\W/gu, ".")}`, "iu").test(title));
}

/** A year, or a month or day of one. */
function isPeriodText(text: string): boolean {
  const { periods, rest } = statedPeriods(text);
  return periods.length === 1 && rest.trim() === "" && !(/^\d+$/.test(text) && !/^(?:19[6-9]|20\d)\d$/.test(text));
}

/** What each column of a sheet holds, but for those that name the municipality; blank ones are left out. */
export function sheetColumns(sheet: ImportSheet, regions: RegionColumns, around: Surroundings): readonly SheetColumn[] {
  const titles = around.titles.map(({ text }) => text);
  const columns = (sheet.texts[0] ?? []).flatMap((_text, column) => {
    const values = regions.columns.includes(column) ? [] : valuesOf(sheet, regions, column);
    return values.length === 0 ? [] : [{ column, values, pieces: around.piecesOf(column) }];
  });
  const holdsNumbers = columns.map(({ values }) => values.some(isNumericText));
  const firstFigures = columns.findIndex(
    ({ pieces, values }, at) => holdsNumbers[at] === true && !(pieces.length === 0 && values.every(isPeriodText)),
  );
  return columns.map(({ column, values, pieces }, at) => {
    const header = pieces.join(" ");
    const heading = readHeading(pieces);
    const labels = new Set(pieces.map(columnLabel));
    const kindOf = (): SheetColumn["kind"] => {
      for (const label of ["period", "dividing", "contents"] as const) if (labels.has(label)) return label;
      if (heading.mayBePopulation && heading.saysPopulation) return "figures";
      if (labels.has("county") || labels.has("region")) return "other";
      if (values.some(isDividingValue)) return "dividing";
      if (header === "" && firstFigures >= 0 && at !== firstFigures && values.every(isPeriodText)) return "period";
      if (holdsNumbers[at] === true) return "figures";
      return divides(values, header, at < firstFigures, titles) ? "dividing" : "other";
    };
    const isMostlyNumeric = values.filter(isNumericText).length * 2 >= values.length;
    return { column, pieces, header, heading, isNumeric: isMostlyNumeric, kind: kindOf() };
  });
}
