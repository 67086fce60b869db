import fc from "fast-check";
import type { CellValue } from "../../../shared/workbook/cell";
import type { Rows } from "./gridOf";

/** A way to spoil a table, and the arbitrary places where. */
export interface Mutation {
  readonly name: string;
  apply(rows: Rows, row: number, column: number, other: number): Rows;
}

type Change = (value: CellValue) => CellValue;

function changed(rows: Rows, row: number, column: number, change: Change): Rows {
  return rows.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? change(cell) : cell)) : cells));
}

function onCell(name: string, change: Change): Mutation {
  return { name, apply: (rows, row, column) => changed(rows, row, column, change) };
}

/** Text with one letter or digit more or less; numbers keep to what no one takes for a figure. */
function misspelt(value: CellValue, at: number): CellValue {
  if (typeof value === "number") return value + 0.25;
  if (typeof value !== "string" || value.trim() === "") return value;
  const place = at % value.trim().length;
  return value.slice(0, place) + value.slice(place + 1);
}

/** Two figures that change places are each other, and so are the years above them: nothing tells. */
function isNumber(value: CellValue | undefined): boolean {
  return typeof value === "number" || (typeof value === "string" && /^(?:Folkmängd )?\d+$/.test(value));
}

/**
 * A row that says it is of a county or the country is of no municipality, and nothing tells; nor does anything where code and name are one
 * cell, and the row that the name was taken from is gone.
 */
function tellsNothing(value: CellValue): boolean {
  return /^\d{1,2}(?!\d)|^\d{4} |Riket|län$/.test(String(value));
}

/** What may happen to a table in other hands, short of one figure becoming another. */
export const mutations: readonly Mutation[] = [
  onCell("blank", () => null),
  onCell("text", (value) => (isNumber(value) && !/^F/.test(String(value)) ? "okänt" : value)),
  onCell("negative", (value) => (typeof value === "number" ? -value : value)),
  onCell("decimal", (value) => (typeof value === "number" ? value + 0.25 : value)),
  onCell("error", () => ({ error: "#N/A" })),
  onCell("point before thousands", (value) =>
    typeof value === "number" && value > 999
      ? `${String(Math.floor(value / 1000))}.${String(value % 1000).padStart(3, "0")}`
      : value,
  ),
  {
    name: "misspelt",
    apply: (rows, row, column, other) => changed(rows, row, column, (value) => misspelt(value, other)),
  },
  { name: "row gone", apply: (rows, row) => rows.filter((_cells, r) => r !== row) },
  { name: "row twice", apply: (rows, row) => rows.flatMap((cells, r) => (r === row ? [cells, cells] : [cells])) },
  { name: "blank row", apply: (rows, row) => rows.flatMap((cells, r) => (r === row ? [[], cells] : [cells])) },
  {
    name: "rows change places",
    apply: (rows, row, _column, other) =>
      rows.map((cells, r) => (r === row ? rows[other] : r === other ? rows[row] : cells) ?? []),
  },
  { name: "column gone", apply: (rows, _row, column) => rows.map((cells) => cells.filter((_cell, c) => c !== column)) },
  {
    name: "blank column",
    apply: (rows, _row, column) => rows.map((cells) => [...cells.slice(0, column), null, ...cells.slice(column)]),
  },
  {
    name: "row slips right",
    apply: (rows, row, column) =>
      rows.map((cells, r) => (r === row ? [...cells.slice(0, column), null, ...cells.slice(column)] : cells)),
  },
  {
    name: "row slips left",
    apply: (rows, row, column) =>
      rows.map((cells, r) => {
        // The next figure would be in its place, and nothing tells.
        const takesFigure = isNumber(cells[column]) && isNumber(cells[column + 1]);
        return r === row && !takesFigure ? cells.filter((_cell, c) => c !== column) : cells;
      }),
  },
  {
    name: "cells of a row change places",
    apply: (rows, row, column, other) =>
      rows.map((cells, r) => {
        const to = other % Math.max(1, cells.length);
        return r === row && !(isNumber(cells[to]) && isNumber(cells[column]))
          ? cells.map((cell, c) => (c === column ? cells[to] : c === to ? cells[column] : cell) ?? null)
          : cells;
      }),
  },
  {
    name: "name of another row",
    apply: (rows, row, column, other) =>
      changed(rows, row, column, (value) => {
        const name = rows[other]?.[column] ?? null;
        return isNumber(value) || tellsNothing(name) ? value : name;
      }),
  },
  { name: "cut off", apply: (rows, row) => rows.slice(0, row) },
  { name: "beginning gone", apply: (rows, row) => rows.slice(Math.min(row, 12)) },
  {
    name: "columns change places",
    apply: (rows, _row, column, other) => rows.map((cells) => exchanged(cells, column, other % 4)),
  },
];

function exchanged(cells: readonly CellValue[], one: number, other: number): readonly CellValue[] {
  return Array.from({ length: Math.max(cells.length, one + 1, other + 1) }, (_none, c) => {
    return cells[c === one ? other : c === other ? one : c] ?? null;
  });
}

/** One to three ways of spoiling a table, with places in it. */
export function mutationsOf(rows: Rows): fc.Arbitrary<{ readonly names: string; readonly rows: Rows }> {
  const width = Math.max(...rows.map((cells) => cells.length));
  const place = fc.record({
    mutation: fc.constantFrom(...mutations),
    row: fc.nat(rows.length - 1),
    column: fc.nat(Math.min(width, 6) - 1),
    other: fc.nat(rows.length - 1),
  });
  return fc.array(place, { minLength: 1, maxLength: 3 }).map((steps) => ({
    names: steps.map(({ mutation, row, column, other }) => `${mutation.name} ${row}:${column}:${other}`).join("; "),
    rows: steps.reduce((spoilt, { mutation, row, column, other }) => mutation.apply(spoilt, row, column, other), rows),
  }));
}
