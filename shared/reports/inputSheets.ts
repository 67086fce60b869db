import { serialOfDay } from "../text/dateText";
import type { Language } from "../text/language";
import { headers, tableNames, words } from "../text/tableTexts";
import type { InputTable } from "../workbook/inputRows";
import { tableSchemas } from "../workbook/schema";
import type { ColumnSchema, TableSchema } from "../workbook/tableSchema";
import type { ModelCell, SheetModel } from "../workbook/sheetModel";

/** Rows below the last one that a list of allowed words covers. */
const rowsAhead = 500;

const widths: Readonly<Record<string, number>> = {
  name: 30,
  value: 40,
  payer: 34,
  source: 70,
  reason: 50,
  explanation: 70,
  series: 24,
  table: 14,
};

/** The name of a table in every host: as the sheet's, without blanks. */
export function inputTableName(sheetName: string): string {
  return sheetName.replace(/ /g, "_");
}

/**
 * An input sheet: one table from A1 with its header row, and the given rows.
 *
 * Words, headers and the sheet's name are those of the language. A table without rows gets one blank row, since a table needs one.
 */
export function inputSheet(schema: TableSchema, rows: InputTable["rows"], language: Language): SheetModel {
  const name = tableNames[schema.id][language];
  const header = schema.columns.map((column): ModelCell => ({
    value: headerText(schema, column, language),
    style: "header",
    wrap: true,
  }));
  const data = rows.map((row) => schema.columns.map((column) => cellOf(column, row[column.field] ?? null, language)));
  const tableRows = Math.max(1, data.length) + 1;
  return {
    name,
    marker: null,
    rows: [header, ...data],
    widths: schema.columns.map(
      (column) => widths[column.field] ?? Math.max(12, Math.min(22, headerText(schema, column, language).length + 3)),
    ),
    tables: [
      { name: inputTableName(name), area: { row: 1, column: 1, rows: tableRows, columns: schema.columns.length } },
    ],
    charts: [],
    choices: schema.columns.flatMap((column, index) => {
      const allowed = allowedWords(column, language);
      const area = { row: 2, column: index + 1, rows: data.length + rowsAhead, columns: 1 };
      return allowed.length === 0 ? [] : [{ area, words: allowed }];
    }),
    frozenRows: 1,
    page: { orientation: "landscape", titleRows: { first: 1, last: 1 } },
  };
}

function headerText(schema: TableSchema, column: ColumnSchema, language: Language): string {
  return headers[schema.id][column.field]?.[language] ?? column.field;
}

function wordText(id: string, language: Language): string {
  return words[id]?.[language][0] ?? id;
}

function allowedWords(column: ColumnSchema, language: Language): readonly string[] {
  if (column.kind === "yesNo") return [wordText("yes", language), wordText("no", language)];
  return (column.words ?? []).map((id) => wordText(id, language));
}

function cellOf(column: ColumnSchema, value: string | number | boolean | null, language: Language): ModelCell | null {
  if (value === null) return null;
  if (typeof value === "boolean") return { value: wordText(value ? "yes" : "no", language), style: "body" };
  if (column.kind === "word" && typeof value === "string") return { value: wordText(value, language), style: "body" };
  if (column.kind === "date" && typeof value === "string") {
    return { value: serialOfDay(value), format: "yyyy-mm-dd", style: "body" };
  }
  if (column.kind === "code") return { value, format: "@", style: "body" };
  if (typeof value === "number" && column.kind === "count") return { value, format: "#,##0", style: "body" };
  return { value, style: "body" };
}

/** Every input sheet, with the rows given for it. */
export function inputSheets(tables: readonly InputTable[], language: Language): readonly SheetModel[] {
  return Object.values(tableSchemas).map((schema) =>
    inputSheet(schema, tables.find((table) => table.table === schema.id)?.rows ?? [], language),
  );
}
