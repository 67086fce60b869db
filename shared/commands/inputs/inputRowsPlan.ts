import { inputSheet } from "../../reports/inputSheets";
import type { Language } from "../../text/language";
import { headers, tableNames } from "../../text/tableTexts";
import type { WorkbookContent } from "../../workbook/content";
import type { Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import { locateTable } from "../../workbook/reading/locateTable";
import { sameCellValue } from "../../workbook/sameCellValue";
import { tableSchemas } from "../../workbook/schema";
import type { TableId } from "../../workbook/tableSchema";
import type { ModelCell, SheetModel } from "../../workbook/sheetModel";
import type { CellChange, EditedCell, TableEdit } from "../../workbook/tableEdit";
import { inputCell, type FieldValue } from "./inputCell";
import { inputTablePlace, type InputTablePlace } from "./inputTablePlace";

/** Values of an input row by field; a field that is absent is left as it is. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** Rows of one input table that a command changes and adds. */
export interface InputRows {
  readonly changed: readonly { readonly row: number; readonly values: FieldValues }[];
  readonly added: readonly FieldValues[];
}

/** How the rows get into the workbook. */
export interface InputRowsPlan {
  /** Null where nothing changes, or the table is not there yet. */
  readonly edit: TableEdit | null;
  /** The whole input sheet, where the workbook lacks it; null where it has it or nothing is added. */
  readonly sheet: SheetModel | null;
  readonly findings: readonly Finding[];
}

/**
 * Changes and adds rows of an input table, or draws its sheet with the rows where the workbook lacks it.
 *
 * A row is written whole or not at all: where the table lacks a column that a row needs, that is an error.
 */
export function inputRowsPlan(
  id: TableId,
  content: WorkbookContent,
  { changed, added }: InputRows,
  language: Language,
): InputRowsPlan {
  const { table, findings } = locateTable(id, content);
  const place = inputTablePlace(id, content, table);
  if (place === null) {
    const isWanted = added.length > 0 && findings.length === 0;
    return { edit: null, sheet: isWanted ? textAsText(inputSheet(tableSchemas[id], added, language)) : null, findings };
  }
  const lacking = missingColumns(id, place, [...changed.map(({ values }) => values), ...added]);
  if (lacking !== null) return { edit: null, sheet: null, findings: [lacking] };
  const changes = changed.flatMap(({ row, values }) => rowChanges(id, place, row, values, language));
  const rows = added.map((values) => newRow(id, place, values, language));
  const { sheet, table: name, headerRow, firstRow } = place;
  const isNothing = changes.length + rows.length === 0;
  const edit = isNothing ? null : { sheet, table: name, headerRow, changes, firstRow, added: rows };
  return { edit, sheet: null, findings: [] };
}

/** What comes from elsewhere is text in its cells for good, also where a later import empties and fills them. */
function textAsText(sheet: SheetModel): SheetModel {
  const isText = ({ value, style }: ModelCell): boolean => typeof value === "string" && style === "body";
  const rows = sheet.rows.map((row) =>
    row.map((cell) => (cell !== null && isText(cell) ? { ...cell, format: "@" } : cell)),
  );
  return { ...sheet, rows };
}

function missingColumns(id: TableId, place: InputTablePlace, rows: readonly FieldValues[]): Finding | null {
  const isNeeded = (field: string) => rows.some((values) => (values[field] ?? null) !== null);
  const lacking = tableSchemas[id].columns.filter(({ field }) => place.columns[field] === undefined && isNeeded(field));
  if (lacking.length === 0) return null;
  const texts = lacking.map(({ field }) => headers[id][field]);
  return finding(
    "input-columns-missing",
    "error",
    { sheet: place.sheet, row: place.headerRow, column: null },
    {
      tableSv: tableNames[id].sv,
      tableEn: tableNames[id].en,
      headersSv: texts.map((text) => text?.sv ?? "").join(", "),
      headersEn: texts.map((text) => text?.en ?? "").join(", "),
    },
  );
}

function rowChanges(
  id: TableId,
  place: InputTablePlace,
  row: number,
  values: FieldValues,
  language: Language,
): readonly CellChange[] {
  return tableSchemas[id].columns
    .flatMap((schema): readonly CellChange[] => {
      const [column, cell, wanted] = [place.columns[schema.field], place.cell(row, schema.field), values[schema.field]];
      if (column === undefined || cell === undefined || wanted === undefined) return [];
      const { value, format } = inputCell(schema, wanted, cell.format, language);
      if (sameCellValue(cell.value, value)) return [];
      return [{ row, column, before: cell.value, value, format: format === cell.format ? null : format }];
    })
    .sort((a, b) => a.column - b.column);
}

function newRow(id: TableId, place: InputTablePlace, values: FieldValues, language: Language): readonly EditedCell[] {
  return tableSchemas[id].columns
    .flatMap((schema): readonly EditedCell[] => {
      const [column, value] = [place.columns[schema.field], values[schema.field] ?? null];
      if (column === undefined || value === null) return [];
      return [{ column, ...inputCell(schema, value, place.lastFormat(schema.field), language) }];
    })
    .sort((a, b) => a.column - b.column);
}
