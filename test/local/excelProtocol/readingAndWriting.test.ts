import { cellAt, type GridSheet } from "../../../local/grid/gridWorkbook";
import { newWorkbook } from "../../../local/grid/newGrid";
import { officeInVm, type OfficeInVm } from "../../hosts/excel/officeInVm";

let office: OfficeInVm;

beforeEach(async () => {
  office = await officeInVm(newWorkbook("Blad1", "Avgifter 2026"));
});

afterEach(() => {
  office.close();
});

function sheet(index = 0): GridSheet {
  const found = office.workbook.sheets[index];
  if (found === undefined) {
    throw new Error(`no sheet ${index}`);
  }
  return found;
}

test("what is written is read back in the same sync", async () => {
  const read = await office.run(`
    const range = context.workbook.worksheets.getItem("Blad1").getRange("B2:C3");
    range.values = [[1, "två"], [true, ""]];
    range.load("values, address, rowCount, valueTypes");
    await context.sync();
    return [range.values, range.address, range.rowCount, range.valueTypes];
  `);
  const values = [
    [1, "två"],
    [true, ""],
  ];
  const types = [
    ["Double", "String"],
    ["Boolean", "Empty"],
  ];
  expect(read).toEqual([values, "Blad1!B2:C3", 2, types]);
});

test("one awaited sync is counted as one, and office.js's own batch that lets go of ranges apart from it", async () => {
  await office.run(`context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[1]];`);
  await office.run(`context.workbook.worksheets.load("items/name"); await context.sync();`);
  expect(office.counts).toEqual({ syncs: 2, cleanUps: 1 });
});

test("a range that office.js keeps is found again in the next sync", async () => {
  const address = await office.run(`
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B2");
    await context.sync();
    const cell = range.getCell(1, 1).load("address");
    await context.sync();
    return cell.address;
  `);
  expect(address).toBe("Blad1!B2");
});

test("null leaves a cell as it is, and one value is for all cells", async () => {
  await office.run(`
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
    range.values = 7;
    range.values = [[null, 8]];
    range.numberFormat = "0.00";
  `);
  expect([1, 2].map((column) => cellAt(sheet(), 1, column).value)).toEqual([7, 8]);
  expect([1, 2].map((column) => cellAt(sheet(), 1, column).format)).toEqual(["0.00", "0.00"]);
});

test("5,000 rows of 12 values arrive in pieces and stand where they belong", async () => {
  await office.run(`
    const rows = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 12 }, (_, column) => row * 100 + column));
    const range = context.workbook.worksheets.getItem("Blad1").getRange("C4:N5003");
    range.values = rows;
  `);
  const [request] = office.requests.filter(({ kind }) => kind === "sync");
  expect(request?.body.match(/"_ValidateArraySize"/g)).toHaveLength(1);
  expect(request?.body.match(/"Values"/g)).toHaveLength(40);
  expect(sheet().cells.size).toBe(5000);
  expect(cellAt(sheet(), 4, 3).value).toBe(0);
  expect(cellAt(sheet(), 4 + 4321, 3 + 11).value).toBe(432111);
});

test("names of collections, of their items and of what these belong to are loaded in one go", async () => {
  const read = await office.run(`
    const sheet = context.workbook.worksheets.getItem("Avgifter 2026");
    sheet.getRange("A1:B2").values = [["Kommun", "Avgift"], ["Säffle", 1]];
    sheet.tables.add("A1:B2", true).name = "Avgifter_2026";
    const tables = context.workbook.tables.load("count,items/name,items/worksheet/name");
    const sheets = context.workbook.worksheets.load({ select: "name", top: 1, skip: 1 });
    await context.sync();
    return [tables.count, tables.items.map(({ name, worksheet }) => [name, worksheet.name]), sheets.items.map(({ name }) => name)];
  `);
  expect(read).toEqual([1, [["Avgifter_2026", "Avgifter 2026"]], ["Avgifter 2026"]]);
});

test("what is asked of a null object, and below it, gives nothing and changes nothing", async () => {
  const read = await office.run(`
    const missing = context.workbook.worksheets.getItemOrNullObject("Saknas");
    const range = missing.getRange("A1").load("values");
    range.values = [[1]];
    const used = context.workbook.worksheets.getItem("Blad1").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return [missing.isNullObject, range.isNullObject, used.isNullObject];
  `);
  expect(read).toEqual([true, true, true]);
  expect(sheet().cells.size).toBe(0);
});

test("a null object is still one in the next sync", async () => {
  const read = await office.run(`
    const missing = context.workbook.worksheets.getItemOrNullObject("Saknas");
    await context.sync();
    const range = missing.getRange("A1").load("values");
    await context.sync();
    return range.isNullObject;
  `);
  expect(read).toBe(true);
});

test("set and update write several properties, those of parts too", async () => {
  await office.run(`
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
    range.set({ values: [[1]], format: { font: { bold: true } } });
    range.getOffsetRange(1, 0).update({ values: [[2]], format: { font: { italic: true } } });
  `);
  expect(cellAt(sheet(), 1, 1)).toMatchObject({ value: 1, look: { bold: true } });
  expect(cellAt(sheet(), 2, 1)).toMatchObject({ value: 2, look: { italic: true } });
});

test("the used range is the cells with content, or with a look too", async () => {
  const read = await office.run(`
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B3").values = [[1]];
    sheet.getRange("D9").format.font.bold = true;
    const values = sheet.getUsedRange(true).load("address");
    const all = sheet.getUsedRange().load("address");
    await context.sync();
    return [values.address, all.address];
  `);
  expect(read).toEqual(["Blad1!B3", "Blad1!B3:D9"]);
});

test("a formula's value comes from the calculator, also within the batch that wrote it", async () => {
  office.close();
  const workbook = newWorkbook("Blad1");
  const changed: string[][] = [];
  office = await officeInVm(workbook, {
    calculate: (given, changedSheets) => {
      changed.push([...changedSheets]);
      const cells = given.sheets[0]?.cells.get(1);
      const formula = cells?.get(1);
      if (formula !== undefined && formula.formula === "=1+1") {
        cells?.set(1, { ...formula, value: 2 });
      }
    },
  });
  const read = await office.run(`
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
    range.formulas = [["=1+1"]];
    range.load("values, formulas, text");
    await context.sync();
    return [range.values, range.formulas, range.text];
  `);
  expect(read).toEqual([[[2]], [["=1+1"]], [["2"]]]);
  expect(changed).toEqual([[workbook.sheets[0]?.id]]);
});

test("without a calculator a formula is kept and shows nothing", async () => {
  await office.run(`context.workbook.worksheets.getItem("Blad1").getRange("A1").formulas = [["=SUM(B1:B2)"]];`);
  expect(cellAt(sheet(), 1, 1)).toMatchObject({ formula: "=SUM(B1:B2)", value: null });
});

test("calculation that was put off until the next sync waits until then", async () => {
  office.close();
  let calculations = 0;
  office = await officeInVm(newWorkbook("Blad1"), { calculate: () => (calculations += 1) });
  const read = await office.run<readonly number[]>(`
    context.application.suspendApiCalculationUntilNextSync();
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
    for (const value of [1, 2, 3]) {
      range.values = [[value]];
      range.load("values");
    }
    await context.sync();
    return range.values[0];
  `);
  expect(read).toEqual([3]);
  expect(calculations).toBe(1);
});
