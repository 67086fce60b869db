import { blankCell } from "../../local/grid/gridWorkbook";
import type { PanelRunResult } from "../../shared/panel/panelCommand";
import type { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";
import { calculate, smallNetwork } from "./smallNetwork";

type Failed = Extract<PanelRunResult, { kind: "failed" }>;

function failing(sheets: SheetsStandIn): Failed["findings"] {
  const result = sheets.call("panelRun", calculate, null) as PanelRunResult;
  if (result.kind !== "failed") throw new Error(`The run is ${result.kind}.`);
  return result.findings;
}

const codes = (findings: Failed["findings"]) => findings.map(({ code }) => code);
const sheetNames = (sheets: SheetsStandIn) => sheets.state.grid.sheets.map(({ name }) => name);

test("another run holds the lock: nothing is written, and the person is told to wait", async () => {
  const sheets = await smallNetwork();
  sheets.state.isLockTaken = true;
  const before = sheetNames(sheets);
  const findings = failing(sheets);
  expect(codes(findings)).toEqual(["sheets-busy", "sheets-nothing-written"]);
  expect(findings[0]?.message).toBe("En annan körning skriver i kalkylarket just nu. Vänta en minut och kör igen.");
  expect(sheetNames(sheets)).toEqual(before);
});

test("a protected generated sheet stays as it was; the sentence names it and the way out", async () => {
  const sheets = await smallNetwork();
  sheets.call("panelRun", calculate, null);
  const extras = sheets.state.extras.get(sheets.sheet("Avgifter 2022").id);
  if (extras !== undefined) extras.isProtected = true;
  const findings = failing(sheets);
  expect(codes(findings)).toEqual(["sheets-protected", "sheet-left-old", "sheet-left-old"]);
  expect(findings[0]).toMatchObject({
    sheet: "Avgifter 2022",
    message: expect.stringContaining("Skydda kalkylblad och intervall"),
  });
});

test("a protected input sheet that needs a code filled in: nothing is written", async () => {
  const sheets = await smallNetwork();
  const extras = sheets.state.extras.get(sheets.sheet("Medlemmar").id);
  if (extras !== undefined) extras.isProtected = true;
  expect(codes(failing(sheets))).toEqual(["sheets-protected", "sheet-left-absent", "sheet-left-absent"]);
  expect(sheetNames(sheets)).not.toContain("Kontroll");
});

test("the limit of six minutes is near: the sheet that is begun is finished, the next is not begun", async () => {
  const sheets = await smallNetwork();
  sheets.call("panelRun", calculate, null);
  const untilFirstSheet = sheets.state.calls.findIndex(({ member }) => member === "SpreadsheetApp.flush");
  const slow = await smallNetwork();
  slow.state.latency = Math.ceil((5.2 * 60_000) / untilFirstSheet);
  const findings = failing(slow);
  expect(codes(findings)).toEqual(["sheets-time", "sheets-cells-filled", "sheet-left-new", "sheet-left-absent"]);
  expect(slow.state.now - Date.UTC(2026, 0, 15)).toBeLessThan(6 * 60_000);
  slow.state.latency = 0;
  expect(slow.call("panelRun", calculate, null)).toMatchObject({ kind: "done" });
});

test.each([
  ["Service invoked too many times for one day: spreadsheets.", "sheets-quota"],
  ["Service Spreadsheets timed out while accessing document with id 1.", "sheets-service"],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", "sheets-service"],
  ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", "sheets-accounts"],
  [
    "You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: x",
    "sheets-permission",
  ],
  ["Authorization is required to perform that action.", "sheets-permission"],
  ["Something that nobody has seen", "sheets-unknown"],
])("what Google says becomes a sentence: %s", async (message, code) => {
  const sheets = await smallNetwork();
  sheets.state.fault = { nth: 2, message };
  const findings = failing(sheets);
  expect(codes(findings)).toEqual([code, "sheets-nothing-written"]);
  expect(findings[0]?.message).not.toContain("{");
  expect(sheets.state.logged.join()).toContain(message);
});

test("a spreadsheet that would get too many cells is left without a half-made sheet", async () => {
  const sheets = await smallNetwork();
  const extras = sheets.state.extras.get("1");
  if (extras !== undefined) extras.rows = 380_000;
  const findings = failing(sheets);
  expect(codes(findings)).toEqual([
    "sheets-too-large",
    "sheets-cells-filled",
    "sheet-left-absent",
    "sheet-left-absent",
  ]);
});

test("a text too long for a cell is told; the sheet says itself that it is incomplete", async () => {
  const sheets = await smallNetwork();
  const members = sheets.sheet("Medlemmar").cells.get(2);
  members?.set(1, { ...blankCell, value: "A".repeat(50_001) });
  expect(codes(failing(sheets)).slice(0, 3)).toEqual([
    "sheets-cell-too-long",
    "sheets-cells-filled",
    "sheet-left-incomplete",
  ]);
});

test("a cell that was filled by hand after it was read is never written over", async () => {
  const sheets = await smallNetwork();
  const members = sheets.sheet("Medlemmar").cells.get(4);
  // The lock is asked for first, so the name is read before somebody types the code, and the code is read again after.
  sheets.state.meanwhile = (member) => {
    if (member === "Sheet.getRange") members?.set(2, { ...blankCell, value: "1281" });
  };
  expect(codes(failing(sheets))).toEqual(["cell-not-blank", "sheet-left-absent", "sheet-left-absent"]);
  expect(members?.get(2)?.value).toBe("1281");
});

test("the menu tells the same in a window", async () => {
  const sheets = await smallNetwork();
  sheets.state.isLockTaken = true;
  sheets.state.userLocale = "en_GB";
  sheets.call("calculateFees");
  expect(sheets.state.alerts).toEqual([
    "It did not work: Another run is writing in the spreadsheet right now. Wait a minute and run again.\n\nNothing is written.",
  ]);
});

test("a named range of the user's own keeps its name: the table takes another", async () => {
  const sheets = await smallNetwork();
  sheets.state.grid.names.push({ name: "Avgifter_2022", formula: "='Medlemmar'!$A$1:$B$2", visible: true });
  expect(sheets.call("panelRun", calculate, null)).toMatchObject({ kind: "done" });
  expect(sheets.state.grid.names.map(({ name }) => name)).toContain("Avgifter_2022_2");
});

test("a name that is taken after the reading is told, before anything is written", async () => {
  const sheets = await smallNetwork();
  const { names } = sheets.state.grid;
  const taken = { name: "Avgifter_2022", formula: "='Medlemmar'!$A$1:$B$2", visible: true };
  sheets.state.meanwhile = (member) => {
    if (member === "Spreadsheet.getRangeByName" && !names.includes(taken)) names.push(taken);
  };
  const findings = failing(sheets);
  expect(findings[0]).toMatchObject({ code: "sheets-name-taken", message: expect.stringContaining("Avgifter_2022") });
  expect(taken.formula).toBe("='Medlemmar'!$A$1:$B$2");
});
