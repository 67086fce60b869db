import { fingerprint } from "../../shared/panel/fingerprint";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";
import { calculate, smallNetwork } from "./smallNetwork";
import { writtenCells } from "./writtenCells";

test("a blank spreadsheet is new; one with the sample says its year and network", async () => {
  const sheets = await SheetsStandIn.open();
  expect(sheets.call("panelWorkbook")).toMatchObject({ value: { isNew: true, feeYear: null } });
  expect(sheets.call("panelRun", { ...calculate, command: "new-workbook", sample: true }, null)).toMatchObject({
    kind: "done",
  });
  expect(sheets.call("panelWorkbook")).toEqual({
    value: { isNew: false, missing: [], feeYear: 2026, networkName: "Exempelnätverket (illustrativa avgifter)" },
  });
});

test("a preview writes nothing, and a run of what was shown writes just that", async () => {
  const sheets = await smallNetwork();
  const before = fingerprint(sheets.state.grid.sheets.map(writtenCells));
  const { value } = sheets.call("panelPreview", calculate) as { value: { fingerprint: string; fills: number } };
  expect(fingerprint(sheets.state.grid.sheets.map(writtenCells))).toBe(before);
  expect(sheets.state.calls.filter(({ kind }) => kind === "change")).toEqual([]);
  expect(value).toMatchObject({
    year: 2022,
    fills: 1,
    members: [{ code: "0180" }, { code: "1280" }, { code: "1480" }],
    sheets: [
      { name: "Avgifter 2022", isNew: true },
      { name: "Kontroll", isNew: true },
    ],
  });
  expect(sheets.call("panelRun", calculate, value.fingerprint)).toMatchObject({
    kind: "done",
    written: ["Avgifter 2022", "Kontroll"],
  });
  expect(sheets.sheet("Medlemmar").cells.get(4)?.get(2)?.value).toBe("1280");
});

test("where the workbook changed since the preview nothing is written, and the new preview comes back", async () => {
  const sheets = await smallNetwork();
  const { value } = sheets.call("panelPreview", calculate) as { value: { fingerprint: string } };
  const population = sheets.sheet("Befolkning");
  for (const cells of population.cells.values())
    for (const [column, cell] of cells) if (cell.value === 978_770) cells.set(column, { ...cell, value: 978_771 });
  const result = sheets.call("panelRun", calculate, value.fingerprint) as { kind: string; preview: { total: number } };
  expect(result).toMatchObject({ kind: "changed", preview: { year: 2022 } });
  expect(sheets.state.grid.sheets.map(({ name }) => name)).not.toContain("Avgifter 2022");
});

test("what is asked in vain is told as a fault, and nothing is written", async () => {
  const sheets = await smallNetwork();
  const before = fingerprint(sheets.state.grid.sheets.map(writtenCells));
  expect(sheets.call("panelRun", { ...calculate, command: "compare-rules" }, null)).toMatchObject({
    kind: "failed",
    findings: [{ code: "alternatives-none", severity: "error" }],
  });
  expect(fingerprint(sheets.state.grid.sheets.map(writtenCells))).toBe(before);
});

test("a finding's cell, row or sheet is shown; one that is gone gives a sentence", async () => {
  const sheets = await smallNetwork();
  expect(sheets.call("panelGoTo", { sheet: "Medlemmar", row: 4, column: "B" })).toEqual({ value: null });
  expect(sheets.state.grid.selection).toMatchObject({ row: 4, column: 2 });
  sheets.call("panelGoTo", { sheet: "Avgiftsregel", row: null, column: null });
  expect(sheets.state.grid.activeSheet).toBe(sheets.sheet("Avgiftsregel").id);
  sheets.call("panelGoTo", { sheet: "Medlemmar", row: 99_999, column: "A" });
  expect(sheets.state.grid.activeSheet).toBe(sheets.sheet("Medlemmar").id);
  expect(sheets.call("panelGoTo", { sheet: "Borta", row: 1, column: "A" })).toMatchObject({
    faults: [{ code: "sheets-no-sheet", sheet: "Borta", message: expect.stringContaining("Kör igen") }],
  });
});

test("the sample is not mixed into a network's own rows", async () => {
  const sheets = await smallNetwork();
  sheets.call("panelRun", { ...calculate, command: "new-workbook", sample: true }, null);
  expect(sheets.state.grid.sheets.map(({ name }) => name)).toContain("Betalare");
  expect(JSON.stringify(writtenCells(sheets.sheet("Betalare")))).not.toContain("Exempel");
  expect(sheets.sheet("Betalare").cells.size).toBe(1);
});
