import { cellAt } from "../../../local/grid/gridWorkbook";
import { newWorkbook } from "../../../local/grid/newGrid";
import { officeInVm, type OfficeInVm } from "../../hosts/excel/officeInVm";

let office: OfficeInVm;

async function start(): Promise<void> {
  office = await officeInVm(newWorkbook("Blad1", "Blad2", "Skyddat"));
  const last = office.workbook.sheets[2];
  if (last === undefined) {
    throw new Error("no sheets");
  }
  last.isProtected = true;
  office.workbook.names.push({ name: "Marker", formula: "='Blad1'!$A$1", visible: true });
  await office.run(`
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("E1:F3").values = [["a", "b"], [1, 2], [3, 4]];
    sheet.tables.add("E1:F3", true).name = "Tabell";
  `);
}

const sheet = `const sheet = context.workbook.worksheets.getItem("Blad1");`;

describe("one workbook, in which nothing comes to pass", () => {
  beforeAll(start);

  afterAll(() => {
    office.close();
  });

  test.each([
    ["a sheet that is not there", `context.workbook.worksheets.getItem("Saknas").load("name")`, "ItemNotFound"],
    ["a table that is not there", `sheet.tables.getItem("Saknas").load("name")`, "ItemNotFound"],
    ["a name that is not there", `context.workbook.names.getItem("Saknas").load("name")`, "ItemNotFound"],
    ["a chart that is not there", `sheet.charts.getItem("Saknas").load("name")`, "ItemNotFound"],
    [
      "a sheet name that another has, in other letters",
      `context.workbook.worksheets.add("BLAD2")`,
      "ItemAlreadyExists",
    ],
    ["renaming a sheet as another", `sheet.name = "Blad2"`, "ItemAlreadyExists"],
    ["a sheet name of 32 characters", `sheet.name = "a".repeat(32)`, "InvalidArgument"],
    ["a sheet name with a colon", `sheet.name = "a:b"`, "InvalidArgument"],
    ["a sheet name that ends with an apostrophe", `context.workbook.worksheets.add("a'")`, "InvalidArgument"],
    ["a sheet name without characters", `sheet.name = ""`, "InvalidArgument"],
    ["an address that is none", `sheet.getRange("A0").load("address")`, "InvalidArgument"],
    ["an address on another sheet", `sheet.getRange("Blad2!A1").load("address")`, "InvalidArgument"],
    [
      "a range that reaches outside the sheet",
      `sheet.getRange("A1").getOffsetRange(-1, 0).load("address")`,
      "InvalidArgument",
    ],
    ["a number format that is none", `sheet.getRange("A1").numberFormat = [["0;0;0;0;0"]]`, "InvalidArgument"],
    ["a number format with a stray word", `sheet.getRange("A1").numberFormat = [["0 kr"]]`, "InvalidArgument"],
    ["text that is too long", `sheet.getRange("A1").values = [["a".repeat(32768)]]`, "InvalidArgument"],
    [
      "writing on a protected sheet",
      `context.workbook.worksheets.getItem("Skyddat").getRange("A1").values = [[1]]`,
      "AccessDenied",
    ],
    [
      "a format on a protected sheet",
      `context.workbook.worksheets.getItem("Skyddat").getRange("A1").format.wrapText = true`,
      "AccessDenied",
    ],
    ["a table over another", `sheet.tables.add("F3:G5", true)`, "InvalidArgument"],
    ["a table named as a defined name", `sheet.tables.getItem("Tabell").name = "marker"`, "ItemAlreadyExists"],
    [
      "a defined name named as a table",
      `context.workbook.names.add("tabell", sheet.getRange("A1"))`,
      "ItemAlreadyExists",
    ],
    ["a defined name that is there", `context.workbook.names.add("Marker", "=1")`, "ItemAlreadyExists"],
    ["a defined name like a cell", `context.workbook.names.add("AB12", "=1")`, "InvalidArgument"],
    ["a table name with a space", `sheet.tables.getItem("Tabell").name = "a b"`, "InvalidArgument"],
    ["a table whose header row would move", `sheet.tables.getItem("Tabell").resize("E2:F4")`, "InvalidArgument"],
    ["a table without a row below its header", `sheet.tables.getItem("Tabell").resize("E1:F1")`, "InvalidArgument"],
    ["a table style that is none", `sheet.tables.getItem("Tabell").style = "Blue"`, "InvalidArgument"],
    ["ranges without a cell in common", `sheet.getRange("A1").getIntersection("B2").load("address")`, "ItemNotFound"],
    [
      "a list of words that is too long",
      `sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a".repeat(256) } }`,
      "InvalidArgument",
    ],
  ])("%s is refused", async (_, script, code) => {
    await expect(office.run(`${sheet} ${script}; await context.sync();`)).rejects.toMatchObject({ code });
  });
});

describe("a workbook of its own", () => {
  beforeEach(start);

  afterEach(() => {
    office.close();
  });

  test("a read-only workbook refuses every write", async () => {
    office.workbook.isReadOnly = true;
    await expect(office.run(`${sheet} sheet.getRange("A1").values = [[1]];`)).rejects.toMatchObject({
      code: "AccessDenied",
    });
    await expect(office.run(`context.workbook.worksheets.add("Nytt");`)).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });

  test("a protected structure refuses new, renamed and deleted sheets, and lets cells be written", async () => {
    office.workbook.isProtected = true;
    for (const script of [`context.workbook.worksheets.add("Nytt")`, `sheet.name = "Annat"`, `sheet.delete()`]) {
      await expect(office.run(`${sheet} ${script};`)).rejects.toMatchObject({ code: "AccessDenied" });
    }
    await office.run(`${sheet} sheet.getRange("A1").values = [[1]];`);
  });

  test("an error names its action, and what was written before it stays", async () => {
    const run = office.run(`
    ${sheet}
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [["a".repeat(40000)]];
    sheet.getRange("A3").values = [[3]];
  `);
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    const [first] = office.workbook.sheets;
    expect([1, 2, 3].map((row) => (first === undefined ? null : cellAt(first, row, 1).value))).toEqual([1, null, null]);
  });

  test("of an array that holds one value too long, nothing is written", async () => {
    await expect(
      office.run(`${sheet} sheet.getRange("A1:A2").values = [[1], ["a".repeat(40000)]];`),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
    const [first] = office.workbook.sheets;
    expect(first === undefined ? null : cellAt(first, 1, 1).value).toBeNull();
  });

  test("a range on a sheet that was deleted is an invalid reference, in the batch and after it", async () => {
    const inBatch = `${sheet} const range = sheet.getRange("A1"); sheet.delete(); range.values = [[1]];`;
    await expect(office.run(inBatch)).rejects.toMatchObject({ code: "InvalidReference" });
    const after = `
    const sheet = context.workbook.worksheets.getItem("Blad2");
    const range = sheet.getRange("A1");
    await context.sync();
    sheet.delete();
    await context.sync();
    range.values = [[1]];
  `;
    await expect(office.run(after)).rejects.toMatchObject({ code: "InvalidReference" });
  });

  test("a workbook keeps one visible sheet", async () => {
    const last = `const sheets = context.workbook.worksheets; sheets.getItem("Blad2").delete(); sheets.getItem("Skyddat").delete();`;
    await office.run(last);
    await expect(office.run(`${sheet} sheet.delete();`)).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});
