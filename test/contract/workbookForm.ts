import { describeWorkbook } from "../../local/grid/describeWorkbook";
import type { GridChart, GridSheet, GridWorkbook } from "../../local/grid/gridWorkbook";
import { columnAt, rowAt } from "../../local/grid/sheetPlace";
import { areaName } from "../../shared/workbook/reference";
import { formulaTree, type FormulaTree } from "../hosts/sheets/formulaTree";

/** Plain data: what is not a record is a leaf. */
export type Part = string | number | boolean | null | readonly Part[] | NamedParts;

export interface NamedParts {
  readonly [name: string]: Part;
}

/** What a person sees of a workbook, alike for every host: by names, so that a difference can be told by its place. */
export interface WorkbookForm extends NamedParts {
  /** Names of the sheets from the left, and of the one in view. */
  readonly tabs: NamedParts;
  /** Each with cells, widths, tables and so on. */
  readonly sheets: { readonly [sheet: string]: NamedParts };
  /** Names of the workbook: the markers. */
  readonly names: NamedParts;
}

/** Gives a formula of a cell as a tree. */
type ReadFormula = (sheet: GridSheet, formula: string, place: string) => FormulaTree;

const trees = new Map<string, FormulaTree>();

/** A formula with its leading "=" as a tree, read once wherever it stands. */
export function treeOnce(formula: string, separator: "," | ";" = ","): FormulaTree {
  const tree = trees.get(separator + formula) ?? formulaTree(formula.slice(1), separator);
  trees.set(separator + formula, tree);
  return tree;
}

const inExcelsWay: ReadFormula = (_sheet, formula) => treeOnce(formula);

function byName(items: Part | undefined, key = "name"): NamedParts {
  const named = items as readonly NamedParts[];
  return Object.fromEntries(named.map(({ [key]: name, ...rest }) => [String(name), rest]));
}

function without(parts: NamedParts, gone: string): NamedParts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone));
}

function cellsForm(sheet: GridSheet, described: Part | undefined, read: ReadFormula): NamedParts {
  const cells = Object.entries(described as { readonly [place: string]: NamedParts });
  return Object.fromEntries(
    cells.map(([place, { formula, ...cell }]) => [
      place,
      formula === undefined ? cell : { ...cell, formula: read(sheet, String(formula), place) },
    ]),
  );
}

/** Which cells a chart lies on: rows are as high as each program makes them. */
function areaOf(sheet: GridSheet, { left, top, width, height }: GridChart): string {
  const [row, column] = [rowAt(sheet, top).line, columnAt(sheet, left).line];
  // A point before its edge, so that it ends in the last cell that it covers.
  const [end, right] = [rowAt(sheet, top + height - 1).line, columnAt(sheet, left + width - 1).line];
  return areaName({ row, column, rows: end - row + 1, columns: right - column + 1 });
}

function chartForm(sheet: GridSheet, described: NamedParts, chart: GridChart): NamedParts {
  const { series, ...rest } = without(described, "place");
  return {
    ...rest,
    area: areaOf(sheet, chart),
    width: Math.round(chart.width),
    order: chart.series.map(({ name }) => name),
    series: byName(series),
    colours: chart.series.map(({ fill, lineColour, markerFill }) => fill ?? markerFill ?? lineColour ?? null),
  };
}

function sheetForm(sheet: GridSheet, described: NamedParts, read: ReadFormula): NamedParts {
  const { cells, tables, charts, choices, names, ...rest } = without(described, "name");
  const drawn = byName(charts);
  return {
    ...rest,
    cells: cellsForm(sheet, cells, read),
    tables: byName(tables),
    charts: Object.fromEntries(
      sheet.charts.map((chart) => [chart.name, chartForm(sheet, drawn[chart.name] as NamedParts, chart)]),
    ),
    choices: byName(choices, "area"),
    names: byName(names),
  };
}

/** The form of a workbook in memory. @param read reads the formula of a cell where the host writes it in another way than Excel does */
export function workbookForm(grid: GridWorkbook, read: ReadFormula = inExcelsWay): WorkbookForm {
  const described = describeWorkbook(grid) as { readonly sheets: readonly NamedParts[]; readonly names: Part };
  const shown = grid.sheets.find(({ id }) => id === grid.activeSheet);
  return {
    tabs: { order: grid.sheets.map(({ name }) => name), shown: shown?.name ?? null },
    sheets: Object.fromEntries(
      grid.sheets.map((sheet, index) => [sheet.name, sheetForm(sheet, described.sheets[index] ?? {}, read)]),
    ),
    names: byName(described.names),
  };
}
