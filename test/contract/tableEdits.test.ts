import type { ModelCell, SheetModel } from "../../shared/workbook/sheetModel";
import type { CellChange, TableEdit } from "../../shared/workbook/tableEdit";
import { partAt } from "./allowedDifference";
import { addedRows, attendanceModel, attendanceWorkbook, planOf, replacedRows } from "./attendanceSheet";
import { ThreeHosts, type ThreeForms } from "./threeHosts";

let hosts: ThreeHosts;
afterEach(() => {
  hosts.close();
});

const valueAt = ({ google }: ThreeForms, cell: string) => {
  const { value } = partAt(google, ["sheets", "Deltagare", "cells", cell]) as { readonly value?: unknown };
  return value;
};

const change = (row: number, column: number, before: string | number, value: string | number | null): CellChange => ({
  row,
  column,
  before,
  value,
  format: null,
});

function editOf(changes: readonly CellChange[]): TableEdit {
  return { sheet: "Deltagare", table: "Deltagare", headerRow: 1, changes, firstRow: 12, added: [] };
}

test("an emptied cell keeps its format, and the rest of its row stays, in every host", async () => {
  hosts = await ThreeHosts.open(await attendanceWorkbook(10));
  const edit = editOf([
    change(3, 3, "Åsa Ö 2", null),
    change(3, 4, "deltagare.2@kommun.example", null),
    change(6, 7, 4, null),
  ]);
  const after = await hosts.apply(planOf({ edits: [edit] }));
  expect(partAt(after.excel, ["sheets", "Deltagare", "cells", "C3"])).toMatchObject({ format: "@" });
  expect([valueAt(after, "C3"), valueAt(after, "D3"), valueAt(after, "E3"), valueAt(after, "G6")]).toEqual([
    undefined,
    undefined,
    "Nämnden & Co",
    undefined,
  ]);
  expect(Object.keys(partAt(after.excel, ["sheets", "Deltagare", "tables"]) as object)).toEqual(["Deltagare"]);
});

test("a text that looks like a formula is a text to whoever changes it, and one to which it is changed", async () => {
  hosts = await ThreeHosts.open(await attendanceWorkbook(10));
  const after = await hosts.apply(
    planOf({ edits: [editOf([change(6, 5, "=1+1", "=2+2"), change(11, 5, "=1+1", null)])] }),
  );
  expect([valueAt(after, "E6"), valueAt(after, "E11")]).toEqual(["=2+2", undefined]);
});

test("cells that lie apart are changed, and what stands between them stays as it is", async () => {
  hosts = await ThreeHosts.open(await attendanceWorkbook(60));
  const changes = Array.from({ length: 30 }, (_, at) =>
    change(2 + at * 2, 3, `Åsa Ö ${String(1 + at * 2)}`, `Person ${String(at)}`),
  );
  const after = await hosts.apply(planOf({ edits: [editOf(changes)] }));
  expect([valueAt(after, "C2"), valueAt(after, "C3"), valueAt(after, "C60"), valueAt(after, "F5")]).toEqual([
    "Person 0",
    "Åsa Ö 2",
    "Person 29",
    "0184",
  ]);
});

test("the rows of a source are added, and brought in again with fewer rows", async () => {
  hosts = await ThreeHosts.open(await attendanceWorkbook(3));
  await hosts.apply(planOf({ edits: [addedRows(3, 400)] }));
  const after = await hosts.apply(planOf({ edits: [replacedRows(3)] }));
  expect([valueAt(after, "G2"), valueAt(after, "A4"), valueAt(after, "F404")]).toEqual([1, undefined, "0183"]);
});

const awkward = [
  "=1+1",
  "0045",
  "+46 70 123 45 67",
  "-",
  "@namn",
  "2021-11-24",
  "1,5",
  "TRUE",
  "'citat",
  "#N/A",
  "5 %",
  "1-2",
  "rad ett\nrad två",
];

/** A sheet of one's own as an export of a survey makes it. */
function rawSheet(rows: number): SheetModel {
  const text = (value: string): ModelCell => ({ value, format: "@", style: "body" });
  const lines = Array.from({ length: rows }, (_, at) =>
    awkward.map((_word, column) => text(awkward[(at + column) % awkward.length] ?? "")),
  );
  return {
    ...attendanceModel(0),
    name: "Svar",
    rows: [awkward.map((_word, at) => text(`Fråga ${String(at + 1)}`)), ...lines],
    widths: awkward.map(() => 14),
    tables: [],
  };
}

test("the raw answers of a survey stand as the texts that they are in every host, also those that look like something else", async () => {
  hosts = await ThreeHosts.open(await attendanceWorkbook(1));
  const after = await hosts.apply(planOf({ sheets: [rawSheet(30)], show: "Svar" }));
  const cells = partAt(after.google, ["sheets", "Svar", "cells"]) as Readonly<
    Record<string, { readonly value?: unknown }>
  >;
  const second = awkward.map((_word, at) => cells[`${String.fromCharCode(65 + at)}2`]?.value);
  expect(second).toEqual(awkward);
});

test("a sheet without a table gives up the cells of a person", async () => {
  hosts = await ThreeHosts.open(await attendanceWorkbook(1));
  await hosts.apply(planOf({ sheets: [rawSheet(4)], show: "Svar" }));
  const changes = [2, 3, 4, 5].map((row, at) => change(row, 2, awkward[at + 1] ?? "", null));
  const edit = { sheet: "Svar", table: null, headerRow: 1, changes, firstRow: 6, added: [] };
  const after = await hosts.apply(planOf({ edits: [edit] }));
  const cells = partAt(after.excel, ["sheets", "Svar", "cells"]) as Readonly<
    Record<string, { readonly value?: unknown }>
  >;
  expect(["A2", "B2", "B3", "B4", "B5", "C2"].map((place) => cells[place]?.value)).toEqual([
    "=1+1",
    undefined,
    undefined,
    undefined,
    undefined,
    "+46 70 123 45 67",
  ]);
});
