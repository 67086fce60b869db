import { writeXlsx } from "hucre/xlsx";
import type { CellValue } from "../../shared/workbook/cell";
import type { FoundTable, WorkbookContent } from "../../shared/workbook/content";
import { headers, tableNames } from "../../shared/text/tableTexts";
import { tableSchemas } from "../../shared/workbook/schema";
import type { TableId } from "../../shared/workbook/tableSchema";
import { serialOfDay } from "./cells";
import type { OracleRow, OracleTables } from "./oracleTypes";

const dayFormat = "yyyy-mm-dd";

/** A sheet of input cells; days are serial numbers with a format. */
interface InputSheet {
  readonly name: string;
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The rows as a coordinator's plain workbook: one sheet a table, headers in row 1, real dates. */
export async function oracleWorkbook(tables: OracleTables, year: number): Promise<Uint8Array> {
  const sheets = inputSheets(tables, year).map((sheet) => ({
    name: sheet.name,
    rows: sheet.values.map((row) => [...row]),
    cells: new Map(
      sheet.formats.flatMap((row, r) =>
        row.flatMap((format, c): [string, { value: CellScalar; style: { numFmt: string } }][] =>
          format === "" ? [] : [[`${r},${c}`, { value: sheet.values[r]?.[c] ?? null, style: { numFmt: format } }]],
        ),
      ),
    ),
  }));
  return writeXlsx({ sheets });
}

type CellScalar = string | number | boolean | null;

/** The same cells as a host would have read them, so that the core runs without a file. */
export function oracleContent(tables: OracleTables, year: number): WorkbookContent {
  const sheets = inputSheets(tables, year);
  return {
    sheets: sheets.map((sheet) => ({ name: sheet.name, marker: null, tables: [] })),
    tables: sheets.map((sheet): FoundTable => ({
      name: sheet.name,
      source: "sheet",
      grid: { sheet: sheet.name, row: 1, column: 1, values: sheet.values as CellValue[][], formats: sheet.formats },
    })),
    generated: {},
    takenNames: [],
  };
}

function inputSheets(tables: OracleTables, year: number): InputSheet[] {
  const settings: OracleRow[] = [
    { Namn: "Nätverkets namn", Värde: "Nätverket" },
    { Namn: "Avgiftsår", Värde: year },
  ];
  const rows: Partial<Record<string, readonly OracleRow[]>> = { Inställningar: settings, ...tables };
  return Object.values(tableSchemas).flatMap(({ id }) => {
    const found = rows[tableNames[id].sv] ?? [];
    return found.length === 0 ? [] : [inputSheet(id, found)];
  });
}

/** Required columns and those that hold something, in the order of the schema. */
function inputSheet(id: TableId, rows: readonly OracleRow[]): InputSheet {
  const columns = tableSchemas[id].columns
    .map((column) => ({ ...column, header: headers[id][column.field]?.sv ?? column.field }))
    .filter((column) => column.required || rows.some((row) => (row[column.header] ?? null) !== null));
  const unknown = rows.flatMap((row) => Object.keys(row)).filter((header) => !knownHeader(id, header));
  if (unknown.length > 0) throw new RangeError(`${tableNames[id].sv} has no column ${unknown[0]}.`);
  const cells = rows.map((row) =>
    columns.map(({ kind, header }) => {
      const value = row[header] ?? null;
      return kind === "date" && typeof value === "string"
        ? { value: serialOfDay(value), format: dayFormat }
        : { value, format: kind === "date" && value !== null ? dayFormat : "" };
    }),
  );
  return {
    name: tableNames[id].sv,
    values: [columns.map((column) => column.header), ...cells.map((row) => row.map((cell) => cell.value))],
    formats: [columns.map(() => ""), ...cells.map((row) => row.map((cell) => cell.format))],
  };
}

function knownHeader(id: TableId, header: string): boolean {
  return Object.values(headers[id]).some((each) => each.sv === header);
}
