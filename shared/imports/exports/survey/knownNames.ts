import { isBlank } from "../../../workbook/cell";
import { columnOf, textAt, valueAt, type ExportTable } from "../table/exportTable";

const nameless = /^(?:anonymous|anonym)$/i;

/** The names of those who answered, as far as a file has them. */
export function knownNames(table: ExportTable, rows: readonly number[]): readonly string[] {
  const columns = (["name", "firstName", "lastName"] as const).map((field) => columnOf(table, field));
  const [name = -1, first = -1, last = -1] = columns;
  if (columns.every((column) => column < 0)) return [];
  const names = new Set<string>();
  for (const row of rows) {
    if (isBlank(valueAt(table, row, name)) && isBlank(valueAt(table, row, first))) continue;
    for (const text of [textAt(table, row, name), `${textAt(table, row, first)} ${textAt(table, row, last)}`.trim()]) {
      if (text.length >= 3 && !nameless.test(text)) names.add(text);
    }
  }
  return [...names];
}
