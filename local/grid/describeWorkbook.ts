import { areaName, cellName, columnLetters } from "../../shared/workbook/reference";
import {
  blankCell,
  plainLook,
  type CellLook,
  type GridAxis,
  type GridCell,
  type GridChart,
  type GridName,
  type GridSeries,
  type GridSheet,
  type GridWorkbook,
} from "./gridWorkbook";

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

function inOrder<V>(items: readonly V[], key: (item: V) => string): readonly V[] {
  return [...items].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

/** Parts of a look that are not the program's own. */
function lookOf(look: CellLook): { readonly [name: string]: Plain } {
  const keys = Object.keys(plainLook) as readonly (keyof CellLook)[];
  return Object.fromEntries(keys.filter((key) => look[key] !== plainLook[key]).map((key) => [key, look[key]]));
}

function cellOf({ value, formula, format, look }: GridCell): { readonly [name: string]: Plain } {
  const shown = typeof value === "object" && value !== null ? value.error : value;
  const isError = typeof value === "object" && value !== null;
  return {
    ...(shown === null ? {} : { [isError ? "error" : "value"]: shown }),
    ...(formula === null ? {} : { formula }),
    ...(format === blankCell.format ? {} : { format }),
    ...lookOf(look),
  };
}

/** By the cell's name, row by row; a cell that holds nothing and looks like none is not there. */
function cellsOf({ cells }: GridSheet): Plain {
  const described: Record<string, Plain> = {};
  for (const [row, columns] of [...cells].sort(([one], [other]) => one - other)) {
    for (const [column, cell] of [...columns].sort(([one], [other]) => one - other)) {
      const content = cellOf(cell);
      if (Object.keys(content).length > 0) {
        described[cellName(row, column)] = content;
      }
    }
  }
  return described;
}

function sizesOf(sizes: ReadonlyMap<number, number>, name: (at: number) => string): Plain {
  const ordered = [...sizes].sort(([one], [other]) => one - other);
  return Object.fromEntries(ordered.map(([at, points]) => [name(at), Math.round(points * 4) / 4]));
}

function axisOf({ title, scale, minimum, maximum, isReversed }: GridAxis): Plain {
  const ends = { minimum: minimum ?? null, maximum: maximum ?? null };
  return { title: title === "" ? null : title, scale, ...ends, isReversed: isReversed ?? false };
}

/** What a person sees of a series: for a scatter its marks and its line, by whatever names they are kept. */
function seriesOf({ name, x, y, chartType, markerStyle, lineStyle }: GridSeries): Plain {
  const isScatter = chartType.startsWith("XYScatter");
  const seen = isScatter ? { marks: markerStyle !== "None", line: lineStyle !== "None" } : { chartType };
  return { name, x, y, ...seen };
}

function chartOf(chart: GridChart): Plain {
  const { name, chartType, title, legend, xAxis, yAxis, series, left, top, width, height } = chart;
  const place = [left, top, width, height].map(Math.round);
  return { name, chartType, title, legend, x: axisOf(xAxis), y: axisOf(yAxis), series: series.map(seriesOf), place };
}

/** A sheet's name that needs no quotes may have them: programs differ. */
export function withoutNeedlessQuotes(formula: string): string {
  return formula.replace(/'([A-Za-zÅÄÖåäö_][A-Za-zÅÄÖåäö_0-9.]*)'!/g, "$1!");
}

function namesOf(names: readonly GridName[]): Plain {
  return inOrder(names, ({ name }) => name).map(({ name, formula, visible }) => ({
    name,
    formula: withoutNeedlessQuotes(formula),
    visible,
  }));
}

function sheetOf(sheet: GridSheet): Plain {
  const { name, visibility, isProtected, frozenRows, page } = sheet;
  return {
    name,
    visibility,
    isProtected,
    frozenRows,
    page: {
      orientation: page.orientation,
      paperSize: page.paperSize,
      titleRows: page.titleRows === null ? null : [page.titleRows.first, page.titleRows.last],
      fitsWidth: page.fitsWidth,
      breaks: [...page.breaks],
    },
    cells: cellsOf(sheet),
    widths: sizesOf(sheet.columnWidths, columnLetters),
    heights: sizesOf(sheet.rowHeights, String),
    tables: inOrder(sheet.tables, (table) => table.name).map((table) => ({
      name: table.name,
      area: areaName(table.area),
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
      style: table.style,
    })),
    charts: inOrder(sheet.charts, (chart) => chart.name).map(chartOf),
    choices: inOrder(sheet.choices, ({ area }) => areaName(area)).map(({ area, words }) => ({
      area: areaName(area),
      words,
    })),
    names: namesOf(sheet.names),
  };
}

/**
 * A workbook as plain data that can be compared and printed: what a person sees of it, in a fixed order. Ids, the sheet in view and the
 * selection are left out, and so is what every program chooses for itself.
 */
export function describeWorkbook({ sheets, names }: GridWorkbook): { readonly [part: string]: Plain } {
  return { sheets: sheets.map(sheetOf), names: namesOf(names) };
}

/** Whether a person sees the same in both. */
export function equalWorkbooks(one: GridWorkbook, other: GridWorkbook): boolean {
  return JSON.stringify(describeWorkbook(one)) === JSON.stringify(describeWorkbook(other));
}
