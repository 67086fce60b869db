import { readXlsx } from "hucre/xlsx";
import { exampleTables } from "./exampleTables";
import { generateNetwork } from "./generateNetwork";
import { oracleContent, oracleWorkbook } from "./toWorkbook";

const tables = exampleTables({
  Medlemmar: [
    { Kommunkod: "1440", Kommun: "Ale", Från: "2021-03-01" },
    { Kommunkod: "M001", Kommun: "Bolaget" },
  ],
  Avgiftsregel: [{ "Gäller från år": 2022, "Avgift per invånare": 0.25 }],
});

test("a sheet for each table that has rows, headers first, real dates, codes as text", async () => {
  const { sheets } = await readXlsx(await oracleWorkbook(tables, 2022));
  expect(sheets.map((sheet) => sheet.name)).toEqual(["Inställningar", "Medlemmar", "Befolkning", "Avgiftsregel"]);
  expect(sheets[0]?.rows).toContainEqual(["Avgiftsår", 2022]);
  expect(sheets[1]?.rows).toEqual([
    ["Kommun", "Kommunkod", "Från"],
    ["Ale", "1440", new Date("2021-03-01T00:00:00Z")],
    ["Bolaget", "M001", null],
  ]);
});

test("the same cells in memory, dates as serial numbers with a format", () => {
  const content = oracleContent(tables, 2022);
  expect(content.tables.map((table) => table.name)).toEqual([
    "Inställningar",
    "Medlemmar",
    "Befolkning",
    "Avgiftsregel",
  ]);
  expect(content.tables[1]?.grid).toEqual({
    sheet: "Medlemmar",
    row: 1,
    column: 1,
    values: [
      ["Kommun", "Kommunkod", "Från"],
      ["Ale", "1440", 44256],
      ["Bolaget", "M001", null],
    ],
    formats: [
      ["", "", ""],
      ["", "", "yyyy-mm-dd"],
      ["", "", ""],
    ],
  });
});

test("every generated table has known columns", async () => {
  for (const shape of ["level", "percent", "clauses"] as const) {
    const network = generateNetwork(1, shape);
    const bytes = await oracleWorkbook(network.tables, network.year);
    const { sheets } = await readXlsx(bytes);
    const content = oracleContent(network.tables, network.year);
    expect(sheets.map((sheet) => sheet.rows.length)).toEqual(content.tables.map((table) => table.grid.values.length));
  }
});
