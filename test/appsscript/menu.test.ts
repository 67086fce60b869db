import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAt, setCell, type GridCell } from "../../local/grid/gridWorkbook";
import { tableNames } from "../../shared/text/tableTexts";
import { cellName } from "../../shared/workbook/reference";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";
import { writtenCells } from "./writtenCells";

async function sample(): Promise<SheetsStandIn> {
  const sheets = await SheetsStandIn.open();
  sheets.call("addSampleNetwork");
  sheets.state.toasts.length = 0;
  return sheets;
}

const names = (sheets: SheetsStandIn) => sheets.state.grid.sheets.map(({ name }) => name);

test.each([
  ["sv", "Kommunnätverk › Beräkna avgifter"],
  ["en_GB", "Kommunnätverk › Calculate fees"],
])("the menu speaks the person's language, %s, and every item calls a function that is there", async (locale, item) => {
  const sheets = await SheetsStandIn.open();
  sheets.state.userLocale = locale;
  sheets.call("onOpen");
  const { menu } = sheets.state;
  const code = readFileSync(join(__dirname, "../../dist/appsscript/Code.js"), "utf8");
  expect(menu.map(({ title }) => title)).toContain(item);
  expect(menu.length).toBeGreaterThan(5);
  for (const { calls } of menu) expect(code).toContain(`\nfunction ${calls}(`);
});

test("check finds nothing wrong with fees just calculated, only what the sample's report states otherwise than its rows, and the cell that a person changed", async () => {
  const sheets = await sample();
  sheets.call("calculateFees");
  sheets.call("checkWorkbook");
  const text = () => JSON.stringify(writtenCells(sheets.sheet("Kontroll")));
  expect(text()).toContain("Fel: 0. Varningar: 2. Upplysningar: 0.");
  expect(text().match(/"(fee-sheet-|stated-figure-)[a-z-]+"/g)).toEqual(Array(2).fill('"stated-figure-differs"'));
  const fees = sheets.sheet("Avgifter 2026");
  const isMember = (cells: ReadonlyMap<number, GridCell>) => /^\d{4}$/.test(String(cells.get(1)?.value));
  const [row, cells] = [...fees.cells].find(([, each]) => isMember(each)) ?? [0, new Map<number, GridCell>()];
  const [column] = [...cells].find(([, { value }]) => typeof value === "number" && value > 1000) ?? [0];
  setCell(fees, row, column, { ...cellAt(fees, row, column), value: 12345 });
  sheets.state.isStale = true;
  sheets.call("checkWorkbook");
  expect(text()).toContain(cellName(row, column));
  expect(sheets.state.alerts).toEqual([]);
});

test.each(["1440", "ale"])("explain asks for the member, and draws the notice of %s", async (answer) => {
  const sheets = await sample();
  sheets.state.answer = answer;
  sheets.call("explainFee");
  expect(names(sheets)).toContain("Avgiftsbesked 1440 2026");
  expect(sheets.state.toasts).toEqual(["Skrev Avgiftsbesked 1440 2026."]);
});

test("explain draws nothing where the person cancels, and says so where the member is unknown", async () => {
  const sheets = await sample();
  const before = names(sheets);
  sheets.call("explainFee");
  expect(sheets.state.alerts).toEqual([]);
  sheets.state.answer = "Atlantis";
  sheets.call("explainFee");
  expect(sheets.state.alerts).toEqual([expect.stringContaining("Atlantis")]);
  expect(names(sheets)).toEqual(before);
});

test.each([
  ["compareWithLastYear", "Jämförelse 2026"],
  ["writeDecisionPaper", "Beslutsunderlag 2026"],
  ["writeInvoiceBasis", "Fakturaunderlag 2026"],
  ["writeYearReport", "Årsrapport 2021"],
  ["writeYearPlan", "Verksamhetsplan 2022"],
])("what asks nothing is written from the menu and told: %s", async (called, written) => {
  const sheets = await sample();
  sheets.call(called);
  expect(names(sheets)).toContain(written);
  expect(sheets.state.toasts).toEqual([expect.stringMatching(`^Skrev ${written}`)]);
  expect(sheets.state.alerts).toEqual([]);
});

test("input sheets that are missing are added, those that are there stay, and running again adds nothing", async () => {
  const sheets = await SheetsStandIn.open();
  sheets.call("addInputSheets");
  const all = names(sheets);
  expect(all).toHaveLength(1 + Object.keys(tableNames).length);
  const { grid } = sheets.state;
  const gone = grid.sheets.findIndex(({ name }) => name === "Löneindex");
  grid.sheets.splice(gone, 1);
  const kept = JSON.stringify(writtenCells(sheets.sheet("Befolkning")));
  sheets.call("addInputSheets");
  expect(sheets.state.toasts[1]).toBe("Skrev Löneindex.");
  expect(names(sheets).sort()).toEqual([...all].sort());
  expect(JSON.stringify(writtenCells(sheets.sheet("Befolkning")))).toBe(kept);
  sheets.call("addInputSheets");
  expect(sheets.state.toasts[2]).toBe("Alla inmatningsblad finns redan.");
});

test("the sample is put only in a spreadsheet without input sheets", async () => {
  const sheets = await sample();
  const before = JSON.stringify(sheets.state.grid.sheets.map(writtenCells));
  sheets.call("addSampleNetwork");
  expect(sheets.state.toasts).toEqual([expect.stringContaining("har redan inmatningsblad")]);
  expect(JSON.stringify(sheets.state.grid.sheets.map(writtenCells))).toBe(before);
});

test("with an error in the workbook only Kontroll is written, and a window says where to look", async () => {
  const sheets = await sample();
  const members = sheets.sheet("Medlemmar");
  setCell(members, 2, 2, { ...cellAt(members, 2, 2), value: "9999" });
  sheets.call("calculateFees");
  expect(names(sheets)).not.toContain("Avgifter 2026");
  expect(names(sheets)).toContain("Kontroll");
  expect(sheets.state.alerts).toEqual([expect.stringMatching(/Fel: [1-9].*se bladet Kontroll/)]);
});

test("the panel is shown beside the spreadsheet", async () => {
  const sheets = await SheetsStandIn.open();
  sheets.call("openPanel");
  expect(sheets.state.sidebars).toMatchObject([{ file: "sidebar", title: "Kommunnätverk" }]);
});

test("where the page was forgotten or has another name, a window says what to add", async () => {
  const sheets = await SheetsStandIn.open();
  sheets.state.htmlFile = () => {
    throw new Error("No HTML file named sidebar was found.");
  };
  sheets.call("openPanel");
  expect(sheets.state.alerts).toEqual([expect.stringContaining("HTML-fil som heter sidebar (utan .html)")]);
});

test("nothing is written while another run has the lock, and it is given back", async () => {
  const sheets = await sample();
  sheets.call("calculateFees");
  expect(sheets.state.unlocked).toEqual([]);
  expect(sheets.state.isLocked).toBe(false);
});
