import type { Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { figureColumns, listed } from "./figureColumns";
import { isTotalText } from "./headingWords";
import { placeAt, type ImportSheet } from "./importSheet";
import type { SheetFigure } from "./populationImport";
import { readHeading } from "./readHeading";
import { partsAlone } from "./partsAlone";
import { readRows } from "./readRows";
import { refusal } from "./refusal";
import { regionColumns } from "./regionColumns";
import { rowPeriod } from "./rowPeriod";
import { sheetColumns, type SheetColumn } from "./sheetColumns";
import { stubTexts } from "./stubTexts";
import { surroundings } from "./surroundings";
import { titleOf } from "./titleOf";

/** What one sheet holds. Without figures and without findings it is of no concern. */
export interface SheetReading {
  readonly figures: readonly SheetFigure[];
  readonly findings: readonly Finding[];
  /** Years that the sheet names, whether they were asked for or not. */
  readonly years: ReadonlySet<number>;
  /** Where a year would be written that is missing. */
  readonly heading: Finding["place"];
}

/** Rows of all inhabitants, by what stands in the columns that divide them. */
function isWhole({ kind }: SheetColumn, text: string): boolean {
  if (kind === "dividing") return isTotalText(text);
  const { mayBePopulation, saysPopulation } = readHeading([text]);
  return mayBePopulation && saysPopulation;
}

/** Reads the figures of one sheet, or says why they are none. @param asked the only year wanted; null for all */
export function readSheet(sheet: ImportSheet, asked: number | null): SheetReading {
  const nothing = { figures: [], findings: [], years: new Set<number>(), heading: placeAt(sheet, null, null) };
  const regions = regionColumns(sheet);
  if (regions === null) return nothing;
  if (regions === "unclear") {
    return { ...nothing, findings: [finding("import-columns-unclear", "error", placeAt(sheet, null, null))] };
  }
  const around = surroundings(sheet, regions);
  const title = titleOf(around.titles, sheet.grid.sheet);
  const refused = refusal(sheet, title, around);
  if (refused !== null) return { ...nothing, findings: [refused] };

  const columns = sheetColumns(sheet, regions, around);
  const found = figureColumns(sheet, columns, regions, around, title);
  const wanted = found.columns.filter(({ year }) => year === asked);
  const figures = asked !== null && wanted.length > 0 ? wanted : found.columns;
  const dividing = columns.filter(({ kind }) => kind === "dividing" || kind === "contents");
  const periods = columns.filter(({ kind }) => kind === "period");
  const stub = [...dividing, ...periods].map(({ column }) => column);
  const textIn = stubTexts(
    sheet,
    regions,
    stub,
    figures.map(({ column }) => column),
  );
  const headed = new Set(columns.filter(({ pieces }) => pieces.length > 0).map(({ column }) => column));
  const read = readRows({
    sheet,
    regions,
    figures,
    bareColumns: new Set(
      headed.size === 0 ? [] : columns.map(({ column }) => column).filter((column) => !headed.has(column)),
    ),
    textIn,
    isOfAll: (row) => dividing.every((each) => isWhole(each, textIn(row, each.column))),
    periodOf: (row) => rowPeriod(periods, (column) => textIn(row, column)),
    asked,
  });
  const stated = found.columns.flatMap(({ year }) => (year === null ? [] : [year]));
  const years = new Set([
    ...stated,
    ...read.otherYears,
    ...read.wholes.flatMap(({ year }) => (year === null ? [] : [year])),
  ]);
  const otherPeriods = [...found.otherPeriods, ...read.otherPeriods];
  const heading = placeAt(sheet, Math.max(around.headingRow, regions.firstRow - 1), figures[0]?.column ?? null);
  const findings = [...found.findings, ...read.findings, ...partsAlone(sheet, dividing, read, textIn)];
  const [other] = otherPeriods;
  if (other !== undefined) {
    const [code, severity] =
      read.figures.length > 0
        ? (["import-other-periods", "warning"] as const)
        : (["import-not-year-end", "error"] as const);
    const values = { period: listed(otherPeriods.map(({ period }) => period)) };
    findings.push(finding(code, severity, placeAt(sheet, other.row, other.column), values));
  }
  if (title.isFirm && title.year !== null && years.size > 0 && !years.has(title.year)) {
    findings.push(
      finding("import-title-contradicts", "error", heading, {
        years: listed([...years].map(String)),
        titleYear: title.year,
      }),
    );
    return { figures: [], findings, years, heading };
  }
  if (years.size === 0 && title.year !== null) years.add(title.year);
  return {
    figures: read.figures.map((each) => ({ ...each, year: each.year ?? title.year })),
    findings,
    years,
    heading,
  };
}
