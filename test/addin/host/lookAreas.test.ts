import { lookAreas } from "../../../addin/host/lookAreas";
import type { ModelCell } from "../../../shared/workbook/sheetModel";

const body = (value: ModelCell["value"], more: Partial<ModelCell> = {}): ModelCell => ({
  value,
  style: "body",
  ...more,
});

test("a column of a table is one area, whatever the number of its rows", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, () => [body("0180", { format: "@" }), body("Ort"), body(1, { format: "#,##0" })]);
  expect(lookAreas(rows(3)).map(({ area }) => area)).toEqual([
    { row: 1, column: 1, rows: 3, columns: 1 },
    { row: 1, column: 2, rows: 3, columns: 1 },
    { row: 1, column: 3, rows: 3, columns: 1 },
  ]);
  expect(lookAreas(rows(1000))).toHaveLength(3);
});

test("neighbours that look the same are one area; a cell that holds nothing parts them", () => {
  expect(lookAreas([[body("a"), body("b"), null, body("c")]]).map(({ area }) => area)).toEqual([
    { row: 1, column: 1, rows: 1, columns: 2 },
    { row: 1, column: 4, rows: 1, columns: 1 },
  ]);
});

test.each([
  ["style", { style: "total" }],
  ["number format", { format: "0" }],
  ["wrapping", { wrap: true }],
  ["lines of its own", { value: "a\nb" }],
  ["indent", { indent: true }],
] as const)("another %s is another area, below and beside", (_what, more) => {
  const other = body("b", more);
  expect(lookAreas([[body("a"), other]])).toHaveLength(2);
  expect(lookAreas([[body("a")], [other]])).toHaveLength(2);
});

test("every cell lies in exactly one area, with its own look", () => {
  const rows = [
    [body("Titel", { style: "title" })],
    [body("x"), body(1, { format: "0" }), null, body("y")],
    [body("x"), null, body(2, { format: "0" }), body("y")],
    [body("x"), body(1, { format: "0" })],
  ];
  const covered = lookAreas(rows).flatMap(({ area, format, style }) =>
    Array.from({ length: area.rows * area.columns }, (_, index) => {
      const row = area.row + Math.floor(index / area.columns);
      const column = area.column + (index % area.columns);
      const cell = rows[row - 1]?.[column - 1] ?? null;
      expect([cell?.format ?? "General", cell?.style]).toEqual([format, style]);
      return `${String(row)}:${String(column)}`;
    }),
  );
  const filled = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell === null ? [] : [`${String(r + 1)}:${String(c + 1)}`])),
  );
  expect([...covered].sort()).toEqual(filled.sort());
});
