import type { WriteOptions } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { soundSheets } from "./commandFolder";

type Sheet = WriteOptions["sheets"][number];

function inputSheet(name: string): Sheet {
  return { name, rows: (soundSheets[name] ?? []).map((row) => [...row]) };
}

/** Members as an Excel table with a column of the coordinator's own, a formula in it, a validation, a rule of colour and a comment. */
const members: Sheet = {
  name: "Medlemmar",
  rows: (soundSheets["Medlemmar"] ?? []).map((row, at) => [...row, at === 0 ? "Egen anteckning" : null]),
  cells: new Map([
    ["1,6", { formula: "LEN(A2)", formulaResult: 3, comment: { author: "Samordnaren", text: "Ring i maj" } }],
  ]),
  tables: [
    {
      name: "Medlemmar",
      range: "A1:G4",
      columns: ["Kommun", "Kommunkod", "Betalare", "Från", "Till", "Kategori", "Egen anteckning"].map((name) => ({
        name,
      })),
    },
  ],
  dataValidations: [{ type: "list", values: ["Stad", "Region"], range: "F2:F40" }],
  conditionalRules: [
    { type: "expression", priority: 1, formula: 'C2<>""', range: "A2:A40", style: { font: { bold: true } } },
  ],
  freezePane: { rows: 1 },
};

/** A sheet that is nobody's but the coordinator's. */
const budget: Sheet = {
  name: "Budget & plan",
  rows: [
    ["Post", "Kronor"],
    ["Träffar", 120000],
    ["Lokaler", 35000.5],
  ],
  cells: new Map([
    ["3,1", { formula: "SUM(B2:B3)*Momssats", formulaResult: 193750.625, style: { numFmt: "#,##0.00" } }],
  ]),
  charts: [
    {
      type: "column",
      title: "Budget",
      series: [{ name: "Kronor", values: "'Budget & plan'!$B$2:$B$3", categories: "'Budget & plan'!$A$2:$A$3" }],
      anchor: { from: { row: 5, col: 0 }, to: { row: 20, col: 6 } },
    },
  ],
  conditionalRules: [
    {
      ...{ type: "dataBar", priority: 1, range: "B2:B3" },
      dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: "FF638EC6" },
    },
  ],
  merges: [{ startRow: 22, startCol: 0, endRow: 22, endCol: 2 }],
  protection: { sheet: true },
};

/** A workbook as a coordinator keeps it, with sheets of its own besides. */
export function userWorkbook(own: readonly Sheet[] = [], names: WriteOptions["namedRanges"] = []): Promise<Uint8Array> {
  const inputs = Object.keys(soundSheets).map((name) => (name === "Medlemmar" ? members : inputSheet(name)));
  return writeXlsx({
    sheets: [...inputs, budget, { name: "Dold", rows: [["hemligt"]], hidden: true }, ...own],
    namedRanges: [
      { name: "Momssats", range: "'Budget & plan'!$B$3" },
      { name: "Medlemslista", range: "Medlemmar!$A$2:$A$4" },
      ...names,
    ],
    properties: { title: "Nätverkets bok", creator: "Samordnaren" },
  });
}
