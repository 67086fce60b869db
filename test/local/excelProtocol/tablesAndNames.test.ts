import { describeWorkbook } from "../../../local/grid/describeWorkbook";
import { newWorkbook } from "../../../local/grid/newGrid";
import { officeInVm, type OfficeInVm } from "../../hosts/excel/officeInVm";

let office: OfficeInVm;

beforeEach(async () => {
  office = await officeInVm(newWorkbook("Blad1", "Blad2"));
});

afterEach(() => {
  office.close();
});

const sheet = `const sheet = context.workbook.worksheets.getItem("Blad1");`;

/** The first sheet as a person sees it. */
function seen(): Readonly<Record<string, unknown>> {
  const [first] = describeWorkbook(office.workbook)["sheets"] as readonly Readonly<Record<string, unknown>>[];
  return first ?? {};
}

test("a table's header cells become text, none blank and no two alike", async () => {
  const read = await office.run(`
    ${sheet}
    sheet.getRange("A1:D2").values = [["Avgift", "avgift", "", 2026], [1, 2, 3, 4]];
    const table = sheet.tables.add("A1:D2", true);
    const headers = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    sheet.getRange("B1").values = [["Avgift"]];
    const again = table.getHeaderRowRange().load("values");
    await context.sync();
    return [headers.values[0], body.address, again.values[0]];
  `);
  const headers = ["Avgift", "avgift2", "Column3", "2026"];
  expect(read).toEqual([headers, "Blad1!A2:D2", ["Avgift", "Avgift2", "Column3", "2026"]]);
});

test("a table is renamed, restyled, resized and found by name and id", async () => {
  const read = await office.run(`
    ${sheet}
    sheet.getRange("A1:B4").values = [["a", "b"], [1, 2], [3, 4], [5, 6]];
    const table = sheet.tables.add(sheet.getRange("A1:B2"), true);
    table.set({ name: "Avgifter", style: "TableStyleLight1", showBandedRows: false, showFilterButton: false });
    table.resize(sheet.getRange("A1:B4"));
    table.load("id,showTotals");
    await context.sync();
    const found = context.workbook.tables.getItem(table.id).load("name,showBandedRows,showFilterButton");
    const range = context.workbook.tables.getItemOrNullObject("avgifter").getRange().load("address");
    await context.sync();
    return [found.name, found.showBandedRows, found.showFilterButton, range.address, table.showTotals];
  `);
  expect(read).toEqual(["Avgifter", false, false, "Blad1!A1:B4", false]);
});

test("a table converted to a range leaves its cells; a deleted one takes them with it", async () => {
  await office.run(`
    ${sheet}
    sheet.getRange("A1:B4").values = [["a", "b"], [1, 2], ["c", "d"], [3, 4]];
    sheet.tables.add("A1:B2", true).convertToRange();
    sheet.tables.add("A3:B4", true).delete();
  `);
  expect(seen()).toMatchObject({
    tables: [],
    cells: { A1: { value: "a" }, B1: { value: "b" }, A2: { value: 1 }, B2: { value: 2 } },
  });
});

test("a defined name is added, read, hidden and deleted; it tells what it refers to", async () => {
  const read = await office.run(`
    ${sheet}
    const { names } = context.workbook;
    names.add("_KN_Marker", sheet.getRange("A1:B2")).visible = false;
    names.add("Faktor", "=1.5");
    sheet.names.add("Egen", "=Blad2!$A$1");
    const all = names.load("items/name,items/formula,items/value,items/type,items/visible,items/scope");
    const own = sheet.names.load("items/name,items/scope,items/worksheet/name");
    const range = names.getItem("_kn_marker").getRange().load("address");
    await context.sync();
    names.getItem("Faktor").delete();
    const left = names.getCount();
    await context.sync();
    const plain = (items) => items.map(({ name, formula, value, type, visible, scope }) => [name, formula, value, type, visible, scope]);
    return [plain(all.items), own.items.map(({ name, scope, worksheet }) => [name, scope, worksheet.name]), range.address, left.value];
  `);
  expect(read).toEqual([
    [
      ["_KN_Marker", "='Blad1'!$A$1:$B$2", "Blad1!A1:B2", "Range", false, "Workbook"],
      ["Faktor", "=1.5", 1.5, "Double", true, "Workbook"],
    ],
    [["Egen", "Worksheet", "Blad1"]],
    "Blad1!A1:B2",
    1,
  ]);
});

test("formulas are computed anew when a name comes, changes or goes", async () => {
  office.close();
  let calculations = 0;
  office = await officeInVm(newWorkbook("Blad1"), { calculate: () => (calculations += 1) });
  const steps = [
    `context.workbook.names.add("Faktor", "=1");`,
    `context.workbook.names.getItem("Faktor").formula = "=2";`,
    `context.workbook.names.getItem("Faktor").delete();`,
  ];
  for (const step of steps) {
    await office.run(step);
  }
  expect(calculations).toBe(3);
});
