import type { Finding, FindingValues } from "../workbook/finding";
import { finding } from "../workbook/place";
import { placeAt, type ImportSheet } from "./importSheet";
import type { RegionColumns } from "./regionColumns";
import { yearOf, type SheetColumn } from "./sheetColumns";
import type { Surroundings } from "./surroundings";
import type { Title } from "./titleOf";
import { unreadColumns } from "./unreadColumns";

/** A column that holds the number of all inhabitants. */
export interface FigureColumn {
  /** Position from 0 in the grid. */
  readonly column: number;
  readonly header: string;
  /** The year that its heading names. */
  readonly year: number | null;
}

/** A column or row of figures of another day. */
export interface OtherPeriod {
  readonly period: string;
  readonly row: number;
  readonly column: number;
}

export interface FigureColumns {
  readonly columns: readonly FigureColumn[];
  readonly findings: readonly Finding[];
  /** Periods of columns that were left unread since they end no year. */
  readonly otherPeriods: readonly OtherPeriod[];
}

const longestList = 6;

/** Headings or periods in a sentence; the first few will do. */
export function listed(texts: readonly string[]): string {
  const shown = [...new Set(texts)].slice(0, longestList).join(", ");
  return new Set(texts).size > longestList ? `${shown} …` : shown;
}

/** Without headings there must be one column of numbers, and nothing that says otherwise. */
function onlyColumn(sheet: ImportSheet, figures: readonly SheetColumn[], row: number): FigureColumns {
  const [only, ...more] = figures;
  if (only !== undefined && more.length === 0) {
    return { columns: [{ column: only.column, header: "", year: null }], findings: [], otherPeriods: [] };
  }
  return {
    columns: [],
    findings: [finding("import-columns-unclear", "error", placeAt(sheet, row, null))],
    otherPeriods: [],
  };
}

/** Why no column is one of all inhabitants. */
function none(
  figures: readonly SheetColumn[],
  title: Title,
): { readonly code: string; readonly values: FindingValues } {
  const headers = listed(figures.map(({ header }) => header).filter((header) => header !== ""));
  if (figures.some(({ heading }) => heading.mayBePopulation))
    return { code: "import-heading-unclear", values: { headers, title: title.text } };
  if (figures.some(({ heading }) => heading.isPart)) return { code: "import-only-part-columns", values: { headers } };
  return { code: "import-no-figure-column", values: { headers } };
}

/** The columns of all inhabitants, by their headings: never by their place, and never one of a part of them. */
export function figureColumns(
  sheet: ImportSheet,
  columns: readonly SheetColumn[],
  regions: RegionColumns,
  around: Surroundings,
  title: Title,
): FigureColumns {
  const figures = columns.filter(({ kind }) => kind === "figures");
  if (figures.every(({ pieces }) => pieces.length === 0)) return onlyColumn(sheet, figures, around.firstRow);
  const candidates = figures.filter(({ heading }) => heading.mayBePopulation);
  const outright = candidates.filter(({ heading }) => heading.saysPopulation);
  const byTitle = title.isBlank || title.saysPopulation ? candidates : [];
  const chosen = outright.length > 0 ? outright : byTitle;
  const headingRow = Math.max(around.headingRow, around.firstRow - 1);
  if (chosen.length === 0) {
    const { code, values } = none(figures, title);
    return {
      columns: [],
      findings: [finding(code, "error", placeAt(sheet, headingRow, null), values)],
      otherPeriods: [],
    };
  }
  const findings: Finding[] = [];
  const otherPeriods: OtherPeriod[] = [];
  const byYear = new Map<number | null, SheetColumn>();
  for (const each of chosen) {
    const year = yearOf(each);
    const first = byYear.get(year);
    const { column, heading } = each;
    if ("other" in heading.period) otherPeriods.push({ period: heading.period.other, row: headingRow, column });
    else if (first === undefined) byYear.set(year, each);
    else {
      const firstColumn = placeAt(sheet, null, first.column).column ?? "";
      const values = { header: each.header, firstHeader: first.header, firstColumn };
      findings.push(finding("import-two-columns", "error", placeAt(sheet, headingRow, each.column), values));
    }
  }
  findings.push(...unreadColumns(sheet, columns, regions, around, chosen));
  const isFaulty = findings.some(({ severity }) => severity === "error");
  const found = [...byYear].map(([year, { column, header }]) => ({ column, header, year }));
  return { columns: isFaulty ? [] : found, findings, otherPeriods };
}
