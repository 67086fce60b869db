import { applyPlan } from "../../local/xlsx/applyPlan";
import type { Plan } from "../../shared/workbook/plan";
import type { ModelCell, SheetModel } from "../../shared/workbook/sheetModel";
import type { EditedCell, TableEdit } from "../../shared/workbook/tableEdit";

const headers = ["Träff", "Dag", "Namn", "E-post", "Organisation", "Kommunkod", "Minuter", "Källa"];

export const attendanceColumns = headers.length;

function cellsOf(
  person: number,
  minutes: number,
): readonly { readonly value: string | number; readonly format: string }[] {
  const text = (value: string) => ({ value, format: "@" });
  return [
    text("2021-11-24"),
    { value: 1, format: "0" },
    text(`Åsa Ö ${String(person)}`),
    text(`deltagare.${String(person)}@kommun.example`),
    text(person % 5 === 0 ? "=1+1" : person % 7 === 0 ? "-" : "Nämnden & Co"),
    text(`0${String(180 + (person % 20))}`),
    { value: minutes, format: "0" },
    text("+46 70-lista.csv a1b2c3"),
  ];
}

/** So many rows of attendance as a model of a sheet with an Excel table. */
export function attendanceModel(rows: number): SheetModel {
  const head = headers.map((value): ModelCell => ({ value, style: "header" }));
  const body = Array.from({ length: rows }, (_, at) =>
    cellsOf(at + 1, at % 90).map((cell): ModelCell => ({ ...cell, style: "body" })),
  );
  const area = { row: 1, column: 1, rows: rows + 1, columns: headers.length };
  return {
    name: "Deltagare",
    marker: null,
    rows: [head, ...body],
    widths: headers.map(() => 16),
    tables: [{ name: "Deltagare", area }],
    charts: [],
    choices: [],
    frozenRows: 1,
    page: { orientation: "landscape", titleRows: null },
  };
}

export function planOf(parts: Partial<Plan>): Plan {
  return { fills: [], sheets: [], show: null, language: "sv", findings: [], ...parts };
}

/** A workbook with so many rows of attendance. */
export function attendanceWorkbook(rows: number): Promise<Uint8Array> {
  return applyPlan(null, planOf({ sheets: [attendanceModel(rows)] }));
}

/** As if so many more rows were brought in, below those that there are. */
export function addedRows(there: number, count: number): TableEdit {
  const added = Array.from({ length: count }, (_, at) =>
    cellsOf(there + at + 1, at % 90).map((cell, column): EditedCell => ({ column: column + 1, ...cell })),
  );
  return { sheet: "Deltagare", table: "Deltagare", headerRow: 1, changes: [], firstRow: there + 2, added };
}

/** As if the rows of a source were brought in again: one more minute each, and every third row is there no longer. */
export function replacedRows(count: number): TableEdit {
  const changes = Array.from({ length: count }, (_, at) =>
    cellsOf(at + 1, at % 90).map(({ value, format }, column) => {
      const again = column === 6 ? Number(value) + 1 : value;
      return { row: at + 2, column: column + 1, before: value, value: at % 3 === 2 ? null : again, format };
    }),
  );
  return {
    sheet: "Deltagare",
    table: "Deltagare",
    headerRow: 1,
    changes: changes.flat(),
    firstRow: count + 2,
    added: [],
  };
}
