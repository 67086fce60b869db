import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readImportFile } from "../../../local/imports/readImportFile";
import { municipalities } from "../../../shared/population/municipalities";
import { shippedPopulation } from "../../../shared/population/shippedPopulation";
import { exportedSheet } from "../../shared/imports/databaseExport";
import { readInShort, type Rows } from "../../shared/imports/gridOf";
import { yearSheet } from "../../shared/imports/yearTable";
import { workbookOf, type FileCell } from "../commandLine/commandFolder";
import { packageOf } from "../xlsx/packageOf";
import { encode, separated } from "../../shared/imports/text/encode";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "folkmängd "));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function workbook(sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const plain = Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => row.map((value): FileCell => value))]),
  );
  return file("tabell.xlsx", await workbookOf(plain));
}

async function inShort(path: string) {
  const read = await readImportFile(path);
  return read.grids.length === 0 ? (read.findings[0]?.code ?? "nothing") : readInShort(read.grids);
}

/** By code: counties and their municipalities stand in another order in some tables. */
async function sortedInShort(path: string) {
  const read = await inShort(path);
  return typeof read === "string" ? read : { ...read, figures: [...read.figures].sort() };
}

function allOf(year: number): readonly string[] {
  return municipalities.map(
    ({ code }) => `${code} ${String(year)} ${String(shippedPopulation(code, year)?.population)}`,
  );
}

async function fault(path: string): Promise<unknown> {
  return readImportFile(path).then(
    (read) => (read.grids.length === 0 ? { code: read.findings[0]?.code, values: read.findings[0]?.values } : "read"),
    (error: unknown) => error,
  );
}

test("a yearly table of SCB with its three sheets is read from a workbook: all 290", async () => {
  const year = 2023;
  const path = await workbook({
    Totalt: yearSheet({ of: "Totalt", year }),
    Män: yearSheet({ of: "Män", year, codesAsNumbers: true }),
    Kvinnor: yearSheet({ of: "Kvinnor", year, codesAsNumbers: true }),
  });
  expect(await sortedInShort(path)).toEqual({ figures: allOf(year), findings: [] });
});

test("an export of Statistikdatabasen is read from a workbook: all 290", async () => {
  const path = await workbook({ "000001HB": exportedSheet({ years: [2024] }) });
  expect(await sortedInShort(path)).toEqual({ figures: allOf(2024), findings: [] });
});

test("a workbook is one by its bytes, and a text likewise, whatever the files are called", async () => {
  const sheets = {
    Blad1: [
      ["Kommun", "Folkmängd 2024"],
      ["Ale", 32576],
    ],
  };
  const bytes = await workbookOf(sheets);
  expect(await inShort(file("tabell.csv", bytes))).toEqual({ figures: ["1440 2024 32576"], findings: [] });
  const text = encode(separated(sheets.Blad1, ";"), "utf-8");
  expect(await inShort(file("tabell.xlsx", text))).toEqual({ figures: ["1440 2024 32576"], findings: [] });
});

test.each([
  ["a web page", "<!DOCTYPE html>\n<html><body>Folkmängd</body></html>", "import-file-web-page"],
  ["a table of a web page called .xls", "<table><tr><td>Ale</td></tr></table>", "import-file-web-page"],
  ["a PX file", 'CHARSET="ANSI";\nAXIS-VERSION="2010";', "import-file-px"],
  ["an answer of SCB's API", '{"version":"2.0","class":"dataset"}', "import-file-px"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "import-file-kind"],
])("a file of another kind is refused with what to do: %s", async (_what, content, code) => {
  const path = file("fel.csv", content);
  expect(await fault(path)).toEqual({ code, values: { file: "fel.csv" } });
});

test("a text beyond the limit is refused by its size", async () => {
  const path = file("stor.csv", Buffer.alloc(26 * 1024 * 1024, "Ale;32576\n"));
  expect(await fault(path)).toMatchObject({ code: "import-text-too-large", values: { megabytes: 26, limit: 25 } });
});

test("faults of a workbook are those of any workbook: old, encrypted, no workbook, expanding too much", async () => {
  const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const encrypted = Buffer.concat([container, Buffer.from("EncryptedPackage", "utf16le")]);
  expect(await fault(file("gammal.xls", container))).toMatchObject({ code: "file-old-format" });
  expect(await fault(file("hemlig.xlsx", encrypted))).toMatchObject({ code: "file-encrypted" });
  expect(await fault(file("annat.zip", await packageOf({ "a.txt": "a" })))).toMatchObject({ code: "file-wrong-kind" });
  const bomb = await packageOf({ "xl/worksheets/sheet1.xml": new Uint8Array(30 * 1024 * 1024) });
  expect(await fault(file("bomb.xlsx", bomb))).toMatchObject({ code: "file-expands-too-much" });
});

test("a missing file and a folder are told by their name", async () => {
  const missing = join(folder, "finns inte.xlsx");
  expect(await fault(missing)).toMatchObject({ code: "file-missing", values: { file: missing } });
  mkdirSync(join(folder, "mapp"), { recursive: true });
  expect(await fault(join(folder, "mapp"))).toMatchObject({ code: "file-is-directory" });
});

test("an empty file holds no figures", async () => {
  expect(await inShort(file("tom.csv", ""))).toEqual({ figures: [], findings: ["import-no-figures"] });
});
