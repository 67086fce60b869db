import { newWorkbook } from "../../../local/grid/newGrid";
import { officeInVm, type OfficeInVm } from "../../hosts/excel/officeInVm";

let office: OfficeInVm;

beforeEach(async () => {
  office = await officeInVm(newWorkbook("Blad1", "Blad2"));
});

afterEach(() => {
  office.close();
});

/** Until what was told has been heard. */
function turns(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
}

function heard(): unknown {
  return office.context["heard"] as unknown;
}

const listen = `
  globalThis.heard = [];
  globalThis.listener = context.workbook.worksheets.onChanged.add(async ({ address, worksheetId, changeType, source }) => {
    heard.push([address, worksheetId, changeType, source]);
  });
`;

test("a listener on all sheets hears of every written range, by the program and by a person", async () => {
  await office.run(listen);
  await office.run(`context.workbook.worksheets.getItem("Blad2").getRange("B2:C3").values = [[1, 2], [3, 4]];`);
  await turns();
  const [first, second] = office.workbook.sheets;
  if (first !== undefined) {
    office.protocol.noteEdit(first, { row: 5, column: 1, rows: 1, columns: 1 });
  }
  await turns();
  expect(heard()).toEqual([
    ["B2:C3", second?.id, "RangeEdited", "Local"],
    ["A5", first?.id, "RangeEdited", "Local"],
  ]);
});

test("a listener on one sheet hears of that sheet only", async () => {
  await office.run(`
    globalThis.heard = [];
    const sheet = context.workbook.worksheets.getItem("Blad2").load("id");
    await context.sync();
    sheet.onChanged.add(async ({ address }) => { heard.push(address); });
  `);
  await office.run(`
    context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[1]];
    context.workbook.worksheets.getItem("Blad2").getRange("A2").values = [[1]];
  `);
  await turns();
  expect(heard()).toEqual(["A2"]);
});

test("one who no longer listens hears nothing", async () => {
  await office.run(listen);
  await (office.run(`listener.remove(); await listener.context.sync();`) as Promise<unknown>);
  await office.run(`context.workbook.worksheets.getItem("Blad2").getRange("A1").values = [[1]];`);
  await turns();
  expect(heard()).toEqual([]);
});

test("sheets that come, go and are shown are told", async () => {
  await office.run(`
    globalThis.heard = [];
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ type }) => { heard.push(type); });
    worksheets.onDeleted.add(async ({ type }) => { heard.push(type); });
    worksheets.onActivated.add(async ({ type }) => { heard.push(type); });
    worksheets.onSelectionChanged.add(async ({ type, address }) => { heard.push(type + " " + address); });
  `);
  await office.run(`
    const added = context.workbook.worksheets.add("Nytt");
    added.activate();
    added.getRange("B2").select();
    context.workbook.worksheets.getItem("Blad2").delete();
  `);
  await turns();
  expect(heard()).toEqual(["WorksheetAdded", "WorksheetActivated", "WorksheetSelectionChanged B2", "WorksheetDeleted"]);
});

const associate = (name: string, body: string): string =>
  `Office.actions.associate("${name}", async (event) => { ${body} });`;

test("a click in the ribbon runs the function of its name, and is done when the function says so", async () => {
  await office.run(
    associate(
      "write",
      `
    await Excel.run(async (context) => { context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[event.source.id]]; });
    event.completed();
  `,
    ),
  );
  await office.runRibbonCommand("write");
  expect(office.workbook.sheets[0]?.cells.get(1)?.get(1)?.value).toBe("command-1");
});

test("a function that is not there, or never says that it is done, fails the click", async () => {
  await expect(office.runRibbonCommand("missing")).rejects.toThrow("office.js cannot run missing: 11101");
  await office.run(associate("silent", ""));
  await expect(office.runRibbonCommand("silent", 30)).rejects.toThrow("did not call event.completed() within 30 ms");
});

test("a function that swallows a violation fails the click all the same", async () => {
  const other = await officeInVm(newWorkbook("Blad1"));
  const swallow = `try { await Excel.run(async (context) => { context.workbook.load("nmae"); await context.sync(); }); } catch {} event.completed();`;
  await other.run(associate("swallow", swallow));
  await expect(other.runRibbonCommand("swallow")).rejects.toThrow("Workbook.nmae is not declared");
});
