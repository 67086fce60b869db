import { applyPlan } from "../../local/xlsx/applyPlan";
import type { Cell } from "../local/commandLine/commandFolder";
import type { ModelCell, SheetModel } from "../../shared/workbook/sheetModel";
import type { WorkbookContent } from "../../shared/workbook/content";
import { soundSheets } from "../local/commandLine/commandFolder";
import { planOf } from "../shared/commands/planOf";
import { judgeWorkbooks } from "./judgeWorkbooks";
import { findLibreOffice } from "./libreOffice";

const maybe = findLibreOffice() === null ? test.skip : test;

function contentOf(change: (sheet: string, row: number, column: number, value: Cell) => Cell): WorkbookContent {
  const tables = Object.entries(soundSheets).map(([sheet, rows]) => ({
    name: sheet,
    source: "sheet" as const,
    grid: {
      sheet,
      row: 1,
      column: 1,
      values: rows.map((cells, row) =>
        Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => {
          const value = change(sheet, row + 1, column + 1, cells[column] ?? null);
          return value instanceof Date ? null : value;
        }),
      ),
      formats: rows.map(() => Array.from({ length: rows[0]?.length ?? 0 }, () => "")),
    },
  }));
  return { sheets: [], tables, generated: {}, takenNames: [] };
}

const same = (_sheet: string, _row: number, _column: number, value: Cell) => value;

function feeSheetOf(content: WorkbookContent) {
  const { plan } = planOf(content, { year: 2022 });
  const [sheet] = plan.sheets;
  if (sheet === undefined || plan.sheets.length !== 2) throw new Error("The fees could not be calculated.");
  return { plan, sheet };
}

function mapCells(sheet: SheetModel, change: (cell: ModelCell, row: number, column: number) => ModelCell): SheetModel {
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => (cell === null ? null : change(cell, row, column))),
  );
  return { ...sheet, rows };
}

/** What a person types on the fee sheet, and the input change that gives the same fees. */
const changes: readonly (readonly [string, number, number, Parameters<typeof contentOf>[0]])[] = [
  [
    "a population",
    32000,
    40000,
    (sheet, row, column, value) => (sheet === "Befolkning" && row === 5 && column === 3 ? 40000 : value),
  ],
  [
    "the stated rate",
    1,
    1.25,
    (sheet, row, column, value) => (sheet === "Avgiftsregel" && row === 2 && column === 4 ? 1.25 : value),
  ],
  [
    "the stated floor",
    6000,
    7100,
    (sheet, row, column, value) => (sheet === "Avgiftsregel" && row === 2 && column === 5 ? 7100 : value),
  ],
  [
    "the stated cap",
    50000,
    30000,
    (sheet, row, column, value) => (sheet === "Avgiftsregel" && row === 2 && column === 6 ? 30000 : value),
  ],
  [
    "the factor",
    1.025,
    1.04,
    (sheet, row, column, value) => (sheet === "Löneindex" && row === 3 && column === 3 ? 104 : value),
  ],
];

maybe.each(changes)(
  "typing %s on the fee sheet moves every fee that rests on it",
  async (_, from, to, change) => {
    const { plan, sheet } = feeSheetOf(contentOf(same));
    const expected = feeSheetOf(contentOf(change)).sheet;
    let typed = 0;
    const edited = mapCells(sheet, (cell) => {
      if (cell.value !== from || cell.formula !== undefined || typed > 0) return cell;
      typed += 1;
      return { ...cell, value: to };
    });
    expect(typed).toBe(1);
    // Sentences stay as they were written; every fee must be what the core gives for the changed input.
    const formulas = sheet.rows.flat().filter((cell) => cell?.formula !== undefined).length;
    const judged = mapCells(edited, (cell, row, column) => {
      const wanted = expected.rows[row]?.[column] ?? null;
      return cell.formula === undefined || wanted === null ? cell : { ...cell, value: wanted.value };
    });
    const bytes = await applyPlan(null, { ...plan, sheets: [edited] });
    const { differences, compared } = await judgeWorkbooks([{ name: "live", bytes, models: [judged] }]);
    expect(compared).toBe(formulas);
    expect(differences.filter((difference) => !restsOnMore(difference))).toEqual([]);
  },
  120_000,
);

/**
 * The changes from last year (columns H and I), whose fee stands as a value but would move with the input; and the tariff at its corners
 * (column B), which are other populations for other amounts.
 */
function restsOnMore(difference: string): boolean {
  return /![HIB]\d+:/.test(difference);
}
