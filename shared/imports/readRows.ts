import { municipalityByCode } from "../population/municipalities";
import type { Finding } from "../workbook/finding";
import { errorRemark, type Remark } from "../workbook/reading/cellReading";
import { columnLabel } from "./columnLabel";
import { figureOfCell, looksLikeYear, looksNumeric } from "./figureOfCell";
import type { FigureColumn, OtherPeriod } from "./figureColumns";
import { cellAt, placeAt, textAt, type ImportSheet } from "./importSheet";
import type { SheetFigure } from "./populationImport";
import type { RegionColumns } from "./regionColumns";
import { regionOfRow } from "./regionOfRow";
import type { RowPeriod } from "./rowPeriod";

/** How the rows of a sheet are to be read. */
export interface RowReading {
  readonly sheet: ImportSheet;
  readonly regions: RegionColumns;
  readonly figures: readonly FigureColumn[];
  /** Columns without a heading in a table that has some. */
  readonly bareColumns: ReadonlySet<number>;
  /** A cell of the columns beside the figures, with what databases leave out repeated. */
  readonly textIn: (row: number, column: number) => string;
  /** False for a row of one sex, an age, or of another figure than inhabitants. */
  readonly isOfAll: (row: number) => boolean;
  readonly periodOf: (row: number) => RowPeriod;
  /** The only year wanted; null for all. */
  readonly asked: number | null;
}

/** A row that names a municipality. */
export interface CodedRow {
  readonly code: string;
  /** By its period; null where that stands elsewhere. */
  readonly year: number | null;
  readonly row: number;
}

export interface ReadRows {
  readonly figures: readonly SheetFigure[];
  readonly findings: readonly Finding[];
  /** Rows of all inhabitants, readable or not, and rows of a part of them. */
  readonly wholes: readonly CodedRow[];
  readonly parts: readonly CodedRow[];
  readonly otherPeriods: readonly OtherPeriod[];
  /** Years of rows that were left out since another was asked for. */
  readonly otherYears: ReadonlySet<number>;
}

/** Beginnings of lines that follow a table. */
const noteStart =
  /^(?:källa|source|senast|latest|uppdat|updated|kontakt|contact|copyright|enhet|unit|databas|referens|reference|sekretess|fotnot|not\b|anm|obs|hämta|från och med|\d\)|\*)/iu;

/** Rows without a municipality beyond these are told of together. */
const mostNameless = 5;

/** Nothing that a row of the table would hold: below the table, a line may at most name a year. */
function isNote({ sheet, regions, figures }: RowReading, row: number, named: string): boolean {
  if (row > regions.lastRow && noteStart.test(named)) return true;
  if (row <= regions.endRow) return figures.every(({ column }) => textAt(sheet, row, column) === "");
  const cells = figures.map(({ column }) => cellAt(sheet, row, column));
  return !cells.some((cell) => looksNumeric(cell) && !looksLikeYear(cell));
}

function holdsNumber({ sheet, figures }: RowReading, row: number): boolean {
  return figures.some(({ column }) => looksNumeric(cellAt(sheet, row, column)));
}

/** The column at fault: that of the codes where the code is missing, that of the names where the name does not fit. */
function blamed(columns: readonly number[], texts: readonly string[], { code }: Remark): number | undefined {
  if (code === "missing-code-named") return columns[0];
  const filled = columns.filter((_column, at) => texts[at] !== "");
  return code === "import-name-doubtful" || code === "import-name-contradicts" ? filled[filled.length - 1] : filled[0];
}

/** Reads every row from the first figure on. */
export function readRows(reading: RowReading): ReadRows {
  const { sheet, regions, figures, asked } = reading;
  const read: SheetFigure[] = [];
  const findings: Finding[] = [];
  const wholes: CodedRow[] = [];
  const parts: CodedRow[] = [];
  const otherPeriods: OtherPeriod[] = [];
  const otherYears = new Set<number>();
  const nameless: number[] = [];
  const hasCodes = regions.hasCodes;

  const tell = (row: number, column: number, { code, severity, values }: Remark): void => {
    findings.push({ code, severity, place: placeAt(sheet, row, column), values });
  };

  const readFigure = (code: string, row: number, { column, header, year }: FigureColumn, period: RowPeriod): void => {
    const name = municipalityByCode(code)?.name ?? code;
    const { value, remarks } = figureOfCell(cellAt(sheet, row, column));
    if (year !== null && period.year !== null && year !== period.year) {
      const values = { year: period.year, otherYear: year };
      tell(row, column, errorRemark("import-years-differ", values));
    } else if (reading.bareColumns.has(column + 1) && looksNumeric(cellAt(sheet, row, column + 1))) {
      // "32,148" in a file that separates by commas becomes two cells.
      tell(row, column, errorRemark("import-figure-split", { name }));
    } else {
      for (const { values, ...remark } of remarks) {
        tell(row, column, { ...remark, values: { header: header || name, name, ...values } });
      }
      // A blank among figures may be where a cell slipped from: those beside it are then of other years.
      const isWhole = figures.every((each) => textAt(sheet, row, each.column) !== "");
      const place = placeAt(sheet, row, column);
      if (value !== null && isWhole) read.push({ code, year: year ?? period.year, population: value, place });
    }
  };

  for (let row = regions.firstRow; row < sheet.texts.length; row += 1) {
    const texts = regions.columns.map((column) => reading.textIn(row, column));
    const named = texts.find((text) => text !== "") ?? "";
    const { code, remark } = regionOfRow(texts, hasCodes);
    const at =
      regions.columns[
        Math.max(
          0,
          texts.findIndex((text) => text !== ""),
        )
      ] ?? 0;
    if (named === "") {
      if (!isNote(reading, row, "")) nameless.push(row);
      continue;
    }
    // Headings may be repeated where a page ends.
    const isHeading = texts.some((text) => columnLabel(text) !== null) && !holdsNumber(reading, row);
    const hasFigure = !isHeading && !isNote(reading, row, named);
    // The figures of a row that slipped to the left stand where its name was.
    const hasSlipped = remark?.code === "import-code-unknown" && row <= regions.endRow;
    if (remark !== null && (hasFigure || hasSlipped)) tell(row, blamed(regions.columns, texts, remark) ?? at, remark);
    if (code === null || (remark !== null && !hasFigure)) continue;
    const period = reading.periodOf(row);
    const isOfAll = reading.isOfAll(row);
    (isOfAll ? wholes : parts).push({ code, year: period.year, row });
    if (!isOfAll) continue;
    if (period.other !== null) otherPeriods.push({ period: period.other, row, column: period.column ?? at });
    else if (period.remark !== null) tell(row, period.column ?? at, period.remark);
    else if (asked !== null && period.year !== null && period.year !== asked) otherYears.add(period.year);
    else for (const column of figures) readFigure(code, row, column, period);
  }
  for (const row of nameless.slice(0, nameless.length > mostNameless ? 1 : mostNameless)) {
    const code = nameless.length > mostNameless ? "import-no-municipalities" : "import-no-municipality";
    tell(row, regions.columns[0] ?? 0, errorRemark(code, { count: nameless.length }));
  }
  return { figures: read, findings, wholes, parts, otherPeriods, otherYears };
}
