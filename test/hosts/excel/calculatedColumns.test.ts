import { cellAt } from "../../../local/grid/gridWorkbook";
import { newWorkbook } from "../../../local/grid/newGrid";
import { officeInVm, type OfficeInVm } from "./officeInVm";

let office: OfficeInVm;

beforeEach(async () => {
  office = await officeInVm(newWorkbook("Blad1"));
  await office.run(`
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:C4").values = [["Tal", "Dubbelt", "Text"], [1, "", ""], [2, "", ""], [3, "", ""]];
    sheet.tables.add("A1:C4", true);
  `);
});

const write = (address: string, formulas: string) =>
  office.run(`context.workbook.worksheets.getItem("Blad1").getRange("${address}").formulas = ${formulas};`);

function column(): readonly (string | null)[] {
  const [sheet] = office.workbook.sheets;
  return [2, 3, 4].map((row) => (sheet === undefined ? null : cellAt(sheet, row, 2).formula));
}

test("formulas alike relative to their rows stand as they were written", async () => {
  await write("B2:B4", `[["=A2*2"], ["=A3*2"], ["=A4*2"]]`);
  expect(column()).toEqual(["=A2*2", "=A3*2", "=A4*2"]);
  office.close();
});

test("a formula in some rows of a column fills the rows that hold formulas or nothing", async () => {
  await write("B3", `[["=A3*2+$A$2"]]`);
  expect(column()).toEqual(["=A2*2+$A$2", "=A3*2+$A$2", "=A4*2+$A$2"]);
  office.close();
});

test("rows that hold other content are left", async () => {
  await write("B4", `[[7]]`);
  await write("B2", `[["=A2*2"]]`);
  expect(column()).toEqual(["=A2*2", "=A3*2", null]);
  office.close();
});

test.each([
  ["different formulas", `[["=A2*2"], ["=A3*3"], ["=A4*2"]]`],
  ["formulas that look alike and are not relative to their rows", `[["=A2*2"], ["=A2*2"], ["=A2*2"]]`],
  ["a formula beside a number", `[["=A2*2"], [4], ["=A4*2"]]`],
  ["a formula beside a cell that is to be blank", `[["=A2*2"], [""], ["=A4*2"]]`],
])("%s in one column of a table end the test", async (_what, formulas) => {
  await expect(write("B2:B4", formulas)).rejects.toThrow();
  expect(() => {
    office.close();
  }).toThrow("Blad1!B2:B4 in the table Tabell1 is given formulas that are not alike");
});

test("cells that are left as they are, with null, count for nothing", async () => {
  await write("B2:B4", `[[null], ["=A3*2"], [null]]`);
  expect(column()).toEqual(["=A2*2", "=A3*2", "=A4*2"]);
  office.close();
});

test("outside of tables different formulas stand as they were written", async () => {
  await write("E2:E3", `[["=A2*2"], ["=A3*3"]]`);
  office.close();
});

test("a total row that is switched off takes its content with it", async () => {
  await office.run(`
    const table = context.workbook.tables.getItem("Tabell1");
    table.showTotals = true;
    table.getTotalRowRange().values = [["Summa", "", 6]];
    await context.sync();
    table.showTotals = false;
  `);
  const [sheet] = office.workbook.sheets;
  expect(sheet?.tables[0]?.area.rows).toBe(4);
  expect(sheet === undefined ? null : cellAt(sheet, 5, 1).value).toBeNull();
  office.close();
});
