import type { Expression } from "../../../shared/workbook/expression";
import type { CellFill, Plan } from "../../../shared/workbook/plan";
import type { ModelCell, SheetModel } from "../../../shared/workbook/sheetModel";

export function cell(
  value: ModelCell["value"],
  style: ModelCell["style"] = "body",
  more: Partial<ModelCell> = {},
): ModelCell {
  return { value, style, ...more };
}

export function at(row: number, column: number, fixed = false): Expression & { readonly kind: "cell" } {
  return { kind: "cell", row, column, fixed };
}

export function call(name: (Expression & { kind: "call" })["name"], ...given: readonly Expression[]): Expression {
  return { kind: "call", name, arguments: given };
}

const headers = ["Kommun", "Kommunkod", "Folkmängd", "Avgift"];

function memberRow(index: number): readonly ModelCell[] {
  const row = 5 + index;
  const population = 1000 * (index + 1);
  const fee = call(
    "ROUND",
    { kind: "binary", operator: "*", left: at(row, 3), right: at(row, 3) },
    { kind: "number", value: 0 },
  );
  return [
    cell(index === 0 ? "=1+1 å  två " : `Kommun ${index}`),
    cell(String(100 + index).padStart(4, "0"), "body", { format: "@" }),
    cell(population, "body", { format: "#,##0" }),
    cell(population ** 2, "body", { format: "#,##0.0", formula: fee }),
  ];
}

/** A generated sheet with a title, a long note, a table, formulas of each kind of value, a date and a chart. */
export function feesModel(members = 6): SheetModel {
  const last = 4 + members;
  const sum = call("SUM", { kind: "range", from: at(5, 3), to: at(last, 3) });
  const total = (members * (members + 1) * 500) as number;
  return {
    name: "Avgifter 2026",
    marker: "_KN_Avgifter_2026",
    rows: [
      [cell("Avgifter 2026", "title")],
      [cell("En lång mening som förklarar hur avgiften räknas. ".repeat(5), "note", { wrap: true })],
      [cell("Medlemmar", "heading")],
      headers.map((header) => cell(header, "header")),
      ...Array.from({ length: members }, (_none, index) => memberRow(index)),
      [
        cell("Summa", "total"),
        cell({ error: "#N/A" }, "total", { formula: call("NA") }),
        cell(total, "total", { format: "#,##0", formula: sum }),
        cell(46022, "total", { format: "yyyy-mm-dd" }),
      ],
      [
        cell(true, "body", {
          formula: { kind: "binary", operator: ">", left: at(5, 3), right: { kind: "number", value: 1 } },
        }),
        cell("a<b", "body", { formula: { kind: "text", value: "a<b" } }),
        null,
        cell("rad ett\nrad två \u0007 _x0041_"),
      ],
    ],
    widths: [40, 12, 14, 14],
    tables: [{ name: "KN_Avgifter_2026", area: { row: 4, column: 1, rows: members + 1, columns: 4 } }],
    charts: [
      {
        name: "KN_Diagram",
        kind: "scatter",
        title: "Avgift efter folkmängd",
        xTitle: "Folkmängd",
        xScale: "logarithmic",
        yTitle: "Avgift, kr exkl. moms",
        description: 'Avgiften stiger med "folkmängden" & når taket.',
        area: { row: 3, column: 6, rows: 20, columns: 9 },
        series: [
          {
            name: "Avgift 2026",
            x: { row: 5, column: 3, rows: members, columns: 1 },
            y: { row: 5, column: 4, rows: members, columns: 1 },
            shape: "points",
          },
          {
            name: "Regel",
            x: { row: 5, column: 3, rows: members, columns: 1 },
            y: { row: 5, column: 4, rows: members, columns: 1 },
            shape: "line",
          },
        ],
      },
    ],
    choices: [],
    frozenRows: 4,
    page: { orientation: "landscape", titleRows: { first: 4, last: 4 }, breaks: [8, 11] },
  };
}

/** An input sheet: a table without rows, with a list of words. */
export const inputModel: SheetModel = {
  name: "Betalare",
  marker: null,
  rows: [[cell("Betalare", "header"), cell("Beräkning", "header")]],
  widths: [30, 14],
  tables: [{ name: "Betalare", area: { row: 1, column: 1, rows: 1, columns: 2 } }],
  charts: [],
  choices: [{ area: { row: 2, column: 2, rows: 200, columns: 1 }, words: ["var för sig", "gemensamt"] }],
  frozenRows: 1,
  page: { orientation: "portrait", titleRows: null },
};

export function planOf(
  sheets: readonly SheetModel[],
  fills: readonly CellFill[] = [],
  show: string | null = null,
): Plan {
  return { sheets, fills, show, language: "sv", findings: [] };
}
