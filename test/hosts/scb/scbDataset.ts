import type { ScbTable, ScbVariable } from "./scbTables";

type Marks = Readonly<Record<string, true>>;

function marks(notes: readonly string[]): Marks {
  return Object.fromEntries(notes.map((_, at) => [String(at), true]));
}

function dimensionOf(variable: ScbVariable): object {
  const { label, values, elimination, notes } = variable;
  return {
    label,
    ...(notes === undefined ? {} : { note: notes }),
    category: {
      index: Object.fromEntries(values.map(({ code }, at) => [code, at])),
      label: Object.fromEntries(values.map(({ code, label: text }) => [code, text])),
    },
    extension: { elimination, ...(notes === undefined ? {} : { noteMandatory: marks(notes) }), show: "value" },
  };
}

/** A dataset in JSON-stat 2.0 as SCB writes it: no `role.geo`, notes with marks of those that must be shown. */
export function scbDataset(
  table: ScbTable,
  variables: readonly ScbVariable[],
  cells: readonly (number | null)[],
): Record<string, unknown> {
  return {
    version: "2.0",
    class: "dataset",
    label: table.label,
    source: "SCB",
    updated: "2026-02-20T07:00:00Z",
    note: table.notes,
    role: { time: ["Tid"], metric: ["ContentsCode"] },
    id: variables.map(({ code }) => code),
    size: variables.map(({ values }) => values.length),
    dimension: Object.fromEntries(variables.map((variable) => [variable.code, dimensionOf(variable)])),
    extension: {
      noteMandatory: marks(table.notes),
      px: { infofile: "BE0101", tableid: table.id, decimals: 0, language: "sv", matrix: table.id },
      discontinued: null,
    },
    value: cells,
    ...(cells.includes(null)
      ? { status: Object.fromEntries(cells.flatMap((cell, at) => (cell === null ? [[String(at), ".."]] : []))) }
      : {}),
  };
}
