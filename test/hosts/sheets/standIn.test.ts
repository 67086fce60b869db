import { blankCell } from "../../../local/grid/gridWorkbook";
import { checkName } from "./namedRanges";
import { SheetsStandIn } from "./sheetsStandIn";
import { typedValue } from "./typedValue";

/** Runs a piece of code on Google's services, as a function of the project would. */
async function ran(code: string): Promise<unknown> {
  const sheets = await SheetsStandIn.open();
  return sheets.evaluate(`(function () { const s = SpreadsheetApp.getActiveSpreadsheet(); ${code} })()`);
}

test.each([
  ["a member that Google does not have", "s.getSheets()[0].getCells()", /getCells is no member/],
  ["a service that Google does not have", "Excel.run()", /Excel is not defined/],
  ["a cell outside the grid", "s.getSheets()[0].getRange(1001, 1)", /outside the dimensions/],
  ["a column outside the grid", "s.getSheets()[0].getRange(1, 26, 1, 2)", /outside the dimensions/],
  ["a range without rows", "s.getSheets()[0].getRange(1, 1, 0, 1)", /at least 1/],
  [
    "rows of another number",
    "s.getSheets()[0].getRange(1, 1, 2, 1).setValues([[1]])",
    /data has 1 but the range has 2/,
  ],
  [
    "rows of another length",
    "s.getSheets()[0].getRange(1, 1, 1, 2).setValues([[1]])",
    /data has 1 but the range has 2/,
  ],
  ["a sheet's name twice", 's.insertSheet("blad1", 0)', /already exists/],
  ["the last sheet's removal", "s.deleteSheet(s.getSheets()[0])", /all the sheets/],
  ["a text of 50,001 characters", 's.getSheets()[0].getRange(1, 1).setValue("a".repeat(50001))', /50000 characters/],
  ["more than ten million cells", "s.getSheets()[0].insertRowsAfter(1000, 400000)", /10000000 cells/],
  ["a formula with a comma", 's.getSheets()[0].getRange(1, 1).setValue("=SUM(A2,A3)")', /parse error/],
  ["an assignment", "s.name = 1", /cannot be set/],
])("the stand-in refuses %s", async (_what, code, message) => {
  await expect(ran(code)).rejects.toThrow(message);
});

test.each([
  ["0180", "General", 180],
  ["0180", "@", "0180"],
  ["'0180", "General", "0180"],
  ["1,5", "General", 1.5],
  ["1 000", "General", 1000],
  ["2021-11-24", "General", 44_524],
  ["SANT", "General", true],
  ["5 %", "General", 0.05],
  ["", "@", null],
  ["Ale", "General", "Ale"],
])("a text becomes what it looks like unless the cell is text: %s in %s", (text, format, value) => {
  expect(typedValue(text, format)).toMatchObject({ value, formula: null });
});

test("a text that begins with = is a formula, but not in a text cell", () => {
  expect(typedValue("=A1+1", "General")).toMatchObject({ value: null, formula: "=A1+1" });
  expect(typedValue("=A1+1", "@")).toMatchObject({ value: "=A1+1", formula: null });
});

test.each(["Avgifter 2022", "2022", "A1", "abc12", "R1C1", "RC", "true_fees", "a-b", "x".repeat(251)])(
  "a named range may not be called %s",
  (name) => {
    expect(() => {
      checkName(name);
    }).toThrow();
  },
);

test.each(["_KN_Avgifter_2026", "Kurva_2026", "Löneindex", "x".repeat(250)])(
  "a named range may be called %s",
  (name) => {
    expect(() => {
      checkName(name);
    }).not.toThrow();
  },
);

test("values have the program's own world: its arrays and dates", async () => {
  const sheets = await SheetsStandIn.open();
  sheets.sheet("Blad1").cells.set(1, new Map([[1, { ...blankCell, value: 44_524, format: "yyyy-mm-dd" }]]));
  const code = `(function () {
    const values = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).getValues();
    return [values instanceof Array, values[0][0] instanceof Date, values[0][0].getFullYear()].join();
  })()`;
  expect(sheets.evaluate(code)).toBe("true,true,2021");
});

test("a service called while the files are loaded, and a date sent to a page, are refused", async () => {
  const sheets = await SheetsStandIn.open();
  sheets.state.isLoading = true;
  expect(() => sheets.evaluate("SpreadsheetApp.getActiveSpreadsheet()")).toThrow(/while the program is loaded/);
  sheets.state.isLoading = false;
  expect(() => sheets.evaluate("checkCarried({ a: [new Date(0)] })")).toThrow(/cannot carry/);
  expect(() => sheets.evaluate("checkCarried({ a: BigInt(1) })")).toThrow(/cannot carry/);
});

test("writes without the lock are noted, the nth call fails, and only that", async () => {
  const sheets = await SheetsStandIn.open();
  sheets.evaluate("SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).setValue(1)");
  expect(sheets.state.unlocked).toEqual(["Range.setValue"]);
  sheets.state.fault = { nth: 2, message: "No." };
  expect(() => sheets.evaluate("SpreadsheetApp.getActiveSpreadsheet().getSheets()")).toThrow("No.");
  expect(sheets.evaluate("SpreadsheetApp.getActiveSpreadsheet().getNumSheets()")).toBe(1);
});

test("formulas are computed when they are read", async () => {
  const code = `const range = s.getSheets()[0].getRange(1, 1, 1, 2);
    range.setValues([[20, "=ROUND(A1/3;0)*2"]]); return range.getValues()[0][1];`;
  expect(await ran(code)).toBe(14);
});
