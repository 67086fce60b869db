import { newSheet } from "../../../local/grid/newGrid";
import {
  blankCell,
  cellAt,
  setCell,
  type GridCell,
  type GridSheet,
  type GridWorkbook,
} from "../../../local/grid/gridWorkbook";
import { newChart } from "../../../local/excelProtocol/charts";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { differences, sheetsByName, withoutResults } from "./compareWorkbooks";
import { gridOf } from "./excelBundle";
import { asked, hostInVm, releaseHost } from "./hostInVm";
import { xlsxResult } from "./xlsxResult";

afterAll(releaseHost);

const limits = { read: 30_000, write: 30_000 };

function added(workbook: GridWorkbook, name: string): GridSheet {
  const sheet = newSheet(workbook.nextId(), name);
  workbook.sheets.push(sheet);
  return sheet;
}

function holding(value: GridCell["value"]): GridCell {
  return { ...blankCell, value };
}

async function calculate(workbook: GridWorkbook, atChecking: () => void = () => undefined) {
  const { office, host } = await hostInVm(workbook, limits);
  const report = ({ step }: { readonly step: string }) => {
    if (step === "checking") atChecking();
  };
  const result = await host.run(asked("calculate-fees"), null, report, null);
  office.close();
  return { result, requests: office.requests.filter(({ kind }) => kind === "sync").length };
}

const years = ({ sheets }: GridWorkbook) => sheets.map(({ name }) => name).filter((name) => name.includes("2026"));

test.each(["OFULLSTÄNDIG Avgifter 2026", "OFULLSTÄNDIG Kontroll", "OFULLSTÄNDIG"])(
  "a person's sheet called %s is left alone",
  async (name) => {
    const workbook = await gridOf(await sampleWorkbook());
    const own = added(workbook, name);
    setCell(own, 1, 1, holding("OFULLSTÄNDIG – KÖR IGEN"));
    setCell(own, 2, 2, holding(17));
    const before = JSON.stringify(sheetsByName(workbook).get(name));
    for (let run = 0; run < 2; run += 1) expect((await calculate(workbook)).result).toMatchObject({ kind: "done" });
    expect(JSON.stringify(sheetsByName(workbook).get(name))).toBe(before);
    expect(years(workbook).filter((each) => each !== name)).toEqual(["Avgifter 2026"]);
  },
);

test("a sheet of the wanted name that holds nothing is taken, and the workbook is as if it had not been there", async () => {
  const sample = await sampleWorkbook();
  const workbook = await gridOf(sample);
  for (const name of ["Avgifter 2026", "Kontroll"]) added(workbook, name);
  const { result, requests } = await calculate(workbook);
  expect(result).toMatchObject({ kind: "done", written: ["Avgifter 2026", "Kontroll"], notes: [] });
  expect(requests).toBe(5);
  const expected = await gridOf((await xlsxResult(sample, calculateFeesCommand)).bytes);
  expect(differences(withoutResults(workbook), withoutResults(expected))).toEqual([]);
});

const somebodys: readonly (readonly [string, (workbook: GridWorkbook, sheet: GridSheet) => void])[] = [
  [
    "a value",
    (_, sheet) => {
      setCell(sheet, 40, 3, holding(1));
    },
  ],
  [
    "a number format",
    (_, sheet) => {
      setCell(sheet, 2, 2, { ...blankCell, format: "0.00" });
    },
  ],
  [
    "a chart",
    (workbook, sheet) => {
      sheet.charts.push(newChart(workbook, sheet, "Line", []));
    },
  ],
  [
    "a name on its cells",
    (workbook) => {
      workbook.names.push({ name: "Egna", formula: "='Avgifter 2026'!$C$4", visible: true });
    },
  ],
  [
    "a state of being hidden",
    (_, sheet) => {
      sheet.visibility = "Hidden";
    },
  ],
  [
    "a protection",
    (_, sheet) => {
      sheet.isProtected = true;
    },
  ],
];

test.each(somebodys)(
  "a sheet of the wanted name that has %s is hers: it stays, and Kontroll says where the result is",
  async (_what, change) => {
    const workbook = await gridOf(await sampleWorkbook());
    const own = added(workbook, "Avgifter 2026");
    change(workbook, own);
    const before = JSON.stringify(sheetsByName(workbook).get("Avgifter 2026"));
    const { result } = await calculate(workbook);
    expect(result).toMatchObject({ kind: "done", written: ["Avgifter 2026 (2)", "Kontroll"] });
    expect(JSON.stringify(sheetsByName(workbook).get("Avgifter 2026"))).toBe(before);
    const kontroll = workbook.sheets.find(({ name }) => name === "Kontroll");
    const told = [4, 5, 6].map((row) => (kontroll === undefined ? null : cellAt(kontroll, row, 4).value));
    expect(told).toContain(
      "Det finns redan ett eget blad som heter Avgifter 2026. Det lämnas orört, och resultatet står i Avgifter 2026 (2).",
    );
  },
);

test("a sheet whose marker she has deleted is hers, and that is told every time", async () => {
  const { bytes } = await xlsxResult(await sampleWorkbook(), calculateFeesCommand);
  const workbook = await gridOf(bytes);
  workbook.names.splice(0, workbook.names.length, ...workbook.names.filter(({ name }) => name !== "_KN_Avgifter_2026"));
  // Table names are the workbook's: hers keep theirs.
  const before = JSON.stringify(sheetsByName(workbook).get("Avgifter 2026"));
  for (let run = 0; run < 2; run += 1) {
    const { result } = await calculate(workbook);
    expect(result).toMatchObject({ kind: "done" });
    if (result.kind !== "done") throw new Error("The run is not done.");
    expect(result.preview.findings.map(({ code }) => code)).toContain("sheet-name-taken");
  }
  expect(JSON.stringify(sheetsByName(workbook).get("Avgifter 2026"))).toBe(before);
  expect(years(workbook)).toEqual(["Avgifter 2026", "Avgifter 2026 (2)"]);
});

test("a blank sheet that somebody begins to fill while the fees are computed is not written", async () => {
  const workbook = await gridOf(await sampleWorkbook());
  const own = added(workbook, "Avgifter 2026");
  const { result } = await calculate(workbook, () => {
    setCell(own, 1, 1, holding("Mitt utkast"));
  });
  expect(result).toMatchObject({ kind: "failed", faults: [{ code: "excel-workbook-changed" }] });
  expect(cellAt(own, 1, 1).value).toBe("Mitt utkast");
  expect(workbook.sheets.map(({ name }) => name)).not.toContain("Kontroll");
});

test("a half-written input sheet into which she has put a row of her own is not written over", async () => {
  const workbook = await gridOf(await sampleWorkbook());
  const at = workbook.sheets.findIndex(({ name }) => name === "Beslut");
  workbook.sheets.splice(at, 1);
  const { office, host } = await hostInVm(workbook, limits);
  // After the mark, before the headers.
  office.failAt(3, { kind: "disconnect", action: 20 });
  const add = () => host.run(asked("new-workbook"), null, () => undefined, null);
  expect(await add()).toMatchObject({ kind: "failed", findings: [{}, { code: "sheet-left-incomplete" }] });
  const half = workbook.sheets.find(({ name }) => name === "Beslut");
  if (half === undefined) throw new Error("The sheet is not there.");
  setCell(half, 5, 1, holding("1440"));
  const before = JSON.stringify(sheetsByName(workbook).get("Beslut"));
  expect(await add()).toMatchObject({ kind: "done", written: [] });
  expect(JSON.stringify(sheetsByName(workbook).get("Beslut"))).toBe(before);
  setCell(half, 5, 1, holding(null));
  expect(await add()).toMatchObject({ kind: "done", written: ["Beslut"] });
  expect(cellAt(half, 1, 1).value).not.toBe("OFULLSTÄNDIG – KÖR IGEN");
  office.close();
});
