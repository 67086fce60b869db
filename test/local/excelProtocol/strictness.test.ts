import { newWorkbook } from "../../../local/grid/newGrid";
import { ExcelProtocol } from "../../../local/excelProtocol/excelProtocol";
import { officeInVm, type OfficeInVm } from "../../hosts/excel/officeInVm";

let office: OfficeInVm;

beforeAll(async () => {
  office = await officeInVm(newWorkbook("Blad1"));
});

afterAll(() => {
  // Every test here violates the protocol on purpose, so that closing must say so.
  expect(() => {
    office.close();
  }).toThrow("is not declared");
});

const sheet = `const sheet = context.workbook.worksheets.getItem("Blad1");`;

test.each([
  ["an unknown method", `sheet.getRange("A1").getSpecialCells("Blanks")`, "Range.getSpecialCells is not declared"],
  ["a property that is not declared", `sheet.getRange("A1").style = "Normal"`, "Range.style is not declared"],
  ["an unknown load name", `sheet.load("names,naam")`, "Worksheet.naam is not declared"],
  [
    "an unknown name below another",
    `sheet.load("protection/protekted")`,
    "WorksheetProtection.protekted is not declared",
  ],
  [
    "an unknown name of the items of an empty collection",
    `sheet.tables.load("items/nmae")`,
    "Table.nmae is not declared",
  ],
  [
    "an unknown load name of a null object",
    `context.workbook.worksheets.getItemOrNullObject("Saknas").load("nmae")`,
    "Worksheet.nmae is not declared",
  ],
  ["a property loaded as an object", `sheet.load("name/x")`, "Worksheet.name cannot be loaded in this way"],
  ["too few rows", `sheet.getRange("A1:A2").values = [[1]]`, "1 rows of 1 values were written to Blad1!A1:A2"],
  ["too many columns", `sheet.getRange("A1:A2").formulas = [[1, 2], [1, 2]]`, "which has 2 rows of 1"],
  [
    "rows of different lengths",
    `sheet.getRange("A1:B2").numberFormat = [["0", "0"], ["0"]]`,
    "2 rows of 2 or 1 values",
  ],
  [
    "a large array of another shape",
    `sheet.getRange("A1:B2000").values = Array.from({ length: 1999 }, () => [1, 2])`,
    "1999 rows of 2 values were written to Blad1!A1:B2000",
  ],
  [
    "an object as a value",
    `sheet.getRange("A1").values = [[{ a: 1 }]]`,
    "a cell takes text, numbers, true, false or null",
  ],
  ["an argument of another type", `sheet.getRange("A1").getCell("0", 0)`, "argument 1 is to be a whole number"],
  ["a value outside its enumeration", `sheet.visibility = "Gone"`, "is to be one of Visible, Hidden, VeryHidden"],
  ["an unsupported rule", `sheet.getRange("A1").dataValidation.rule = { wholeNumber: {} }`, "DataValidation.Rule"],
])("%s is a violation", async (_, script, message) => {
  const before = office.violations.length;
  await expect(office.run(`${sheet} ${script}; await context.sync();`)).rejects.toMatchObject({
    code: "GeneralException",
  });
  expect(office.violations.slice(before).map((violation) => violation.message)).toEqual([
    expect.stringContaining(message),
  ]);
});

test("a member that came with a later set than declared is a violation", async () => {
  const older = await officeInVm(newWorkbook("Blad1"), { apiSet: "1.8" });
  const script = `${sheet} sheet.getRange("A1").load("hasSpill"); await context.sync();`;
  await expect(older.run(script)).rejects.toMatchObject({ code: "GeneralException" });
  await expect(older.run(`${sheet} sheet.pageLayout.orientation = "Landscape";`)).rejects.toBeDefined();
  expect(older.violations.map(({ message }) => message)).toEqual([
    "Range.hasSpill came with ExcelApi 1.12; declared is 1.8",
    "Worksheet.pageLayout came with ExcelApi 1.9; declared is 1.8",
  ]);
});

test("a property that can be written only since a later set is a violation when it is written", async () => {
  const older = await officeInVm(newWorkbook("Blad1"), { apiSet: "1.1" });
  await older.run(`${sheet} sheet.load("visibility"); await context.sync();`);
  await expect(older.run(`${sheet} sheet.visibility = "Hidden";`)).rejects.toBeDefined();
  expect(older.violations.map(({ message }) => message)).toEqual([
    "Worksheet.Visibility can be set since ExcelApi 1.2",
  ]);
});

test("in preview mode a violation is told, and the add-in gets an error that it can show", () => {
  const told: string[] = [];
  const protocol = new ExcelProtocol(newWorkbook("Blad1"), {
    mode: "preview",
    onViolation: ({ message }) => told.push(message),
  });
  const action = { Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["nmae"] } };
  const body = { Actions: [action], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } } };
  const answer = JSON.parse(protocol.answer(JSON.stringify(body))) as unknown;
  expect(answer).toMatchObject({ Error: { Code: "ApiNotFound", ActionIndex: 0 }, Results: [] });
  expect(told).toEqual(["Workbook.nmae is not declared"]);
});
