import { blankCell, setCell, type GridCell } from "../../local/grid/gridWorkbook";
import { newSheet } from "../../local/grid/newGrid";
import { newExtras } from "../hosts/sheets/newExtras";
import type { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";
import { calculate, smallNetwork } from "./smallNetwork";
import { writtenCells } from "./writtenCells";

interface Preview {
  readonly members: readonly { readonly code: string; readonly fee: number }[];
  readonly findings: readonly { readonly code: string; readonly sheet: string; readonly row: number }[];
}

function preview(sheets: SheetsStandIn): Preview {
  return (sheets.call("panelPreview", calculate) as { value: Preview }).value;
}

function change(sheets: SheetsStandIn, sheet: string, row: number, column: number, cell: Partial<GridCell>): void {
  setCell(sheets.sheet(sheet), row, column, { ...blankCell, ...cell });
}

const day = { value: 44_593, format: "yyyy-mm-dd" };

test.each([
  ["the script's own", "Europe/Stockholm", 0],
  ["one where the day begins later", "America/New_York", -6],
  ["one where it begins earlier", "Pacific/Auckland", 11],
])("a day is the day that the spreadsheet shows, in a time zone that is %s", async (_which, zone, hours) => {
  const sheets = await smallNetwork();
  Object.assign(sheets.state, { timeZone: zone, hoursAhead: hours });
  // 1 February 2022: a member from then on pays for the whole year, one until 31 January 2021 nothing.
  change(sheets, "Medlemmar", 3, 3, day);
  expect(preview(sheets).members.map(({ code }) => code)).toContain("1480");
  const zoned = sheets.state.calls.filter(({ member }) => member === "Utilities.formatDate").length;
  expect(zoned).toBe(hours === 0 ? 0 : 1);
  change(sheets, "Medlemmar", 3, 3, { ...day, value: 44_927 });
  expect(preview(sheets).members.map(({ code }) => code)).not.toContain("1480");
});

test("an error in a cell is told with its sheet and row", async () => {
  const sheets = await smallNetwork();
  change(sheets, "Befolkning", 9, 3, { value: { error: "#REF!" } });
  expect(preview(sheets).findings).toContainEqual(
    expect.objectContaining({ code: "cell-error", sheet: "Befolkning", row: 9 }),
  );
});

test("a table on a sheet of another name is found by its named range, and found where it stands", async () => {
  const sheets = await smallNetwork();
  const rules = sheets.sheet("Avgiftsregel");
  rules.name = "Mitt eget blad";
  expect(preview(sheets).findings).toContainEqual(expect.objectContaining({ code: "missing-table" }));
  const columns = rules.cells.get(1)?.size ?? 0;
  const corner = String.fromCharCode(64 + columns);
  sheets.state.grid.names.push({
    name: "Avgiftsregel",
    formula: `='Mitt eget blad'!$A$1:$${corner}$2`,
    visible: true,
  });
  expect(preview(sheets).members).toHaveLength(3);
});

test("on the table's own sheet rows below a named range count", async () => {
  const sheets = await smallNetwork();
  sheets.state.grid.names.push({ name: "Medlemmar", formula: "='Medlemmar'!$A$1:$B$3", visible: true });
  expect(preview(sheets).members).toHaveLength(3);
});

test("a sheet copied by a person has no marker: it stays as it is, and the fees are drawn on the first", async () => {
  const sheets = await smallNetwork();
  sheets.call("panelRun", calculate, null);
  const { grid, extras } = sheets.state;
  const copy = { ...structuredClone(sheets.sheet("Avgifter 2022")), id: grid.nextId(), name: "Kopia av Avgifter 2022" };
  grid.sheets.unshift(copy);
  extras.set(copy.id, newExtras());
  grid.names.push({
    name: "'Kopia av Avgifter 2022'!_KN_Avgifter_2022",
    formula: `='${copy.name}'!$A$1`,
    visible: true,
  });
  change(sheets, "Avgiftsregel", 2, 4, { value: 0.95 });
  const before = JSON.stringify(writtenCells(copy));
  expect(sheets.call("panelRun", calculate, null)).toMatchObject({ written: ["Avgifter 2022", "Kontroll"] });
  expect(JSON.stringify(writtenCells(copy))).toBe(before);
});

test("a person's own sheet of the name is never written: the fees take another name, and say so", async () => {
  const sheets = await smallNetwork();
  const { grid, extras } = sheets.state;
  const own = newSheet(grid.nextId(), "Avgifter 2022");
  setCell(own, 1, 1, { ...blankCell, value: "Mina egna anteckningar" });
  grid.sheets.push(own);
  extras.set(own.id, newExtras());
  expect(sheets.call("panelRun", calculate, null)).toMatchObject({
    written: ["Avgifter 2022 (2)", "Kontroll"],
    preview: { findings: expect.arrayContaining([expect.objectContaining({ code: "sheet-name-taken" })]) },
  });
  expect(Object.keys(writtenCells(own))).toEqual(["A1"]);
});

test("a generated sheet that a person renamed is found by its marker", async () => {
  const sheets = await smallNetwork();
  sheets.call("panelRun", calculate, null);
  const { grid } = sheets.state;
  sheets.sheet("Avgifter 2022").name = "Beslutsunderlag";
  for (const name of grid.names) name.formula = name.formula.replace("'Avgifter 2022'", "'Beslutsunderlag'");
  expect(sheets.call("panelRun", calculate, null)).toMatchObject({ written: ["Beslutsunderlag", "Kontroll"] });
  expect(grid.sheets.map(({ name }) => name)).not.toContain("Avgifter 2022");
});

test("a name whose cells are deleted hinders nothing", async () => {
  const sheets = await smallNetwork();
  sheets.state.grid.names.push({ name: "Borta", formula: "=#REF!", visible: true });
  expect(sheets.call("panelRun", calculate, null)).toMatchObject({ kind: "done" });
});

test("a chart on a sheet of its own is passed by", async () => {
  const sheets = await smallNetwork();
  const { grid, extras } = sheets.state;
  const chart = newSheet(grid.nextId(), "Beslut");
  grid.sheets.push(chart);
  extras.set(chart.id, { ...newExtras(), isChart: true });
  expect(preview(sheets).members).toHaveLength(3);
});

test("what a person adds to a generated sheet stays: charts and names; rows of an older, longer sheet go", async () => {
  const sheets = await smallNetwork();
  sheets.call("panelRun", calculate, null);
  const fees = sheets.sheet("Avgifter 2022");
  const extras = sheets.state.extras.get(fees.id);
  const [ours] = extras?.charts ?? [];
  if (extras === undefined || ours === undefined) throw new Error("There is no chart.");
  extras.charts.unshift({
    ...ours,
    id: 7,
    ranges: [{ row: 1, column: 1, rows: 2, columns: 2 }],
    options: { title: "Mitt" },
  });
  sheets.state.grid.names.push({ name: "Mitt_område", formula: "='Avgifter 2022'!$B$2", visible: true });
  setCell(fees, 400, 2, { ...blankCell, value: "rest", format: "0.00" });
  sheets.call("panelRun", calculate, null);
  expect(extras.charts.map(({ id }) => id)).toEqual([7, ours.id]);
  expect(extras.charts[0]?.options).toEqual({ title: "Mitt" });
  expect(sheets.state.grid.names.map(({ name }) => name)).toContain("Mitt_område");
  expect(Object.keys(writtenCells(fees))).not.toContain("B400");
});
