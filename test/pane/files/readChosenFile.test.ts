import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { readImportFile } from "../../../local/imports/readImportFile";
import { readChosenFile } from "../../../pane/files/readChosenFile";

const samples = join(__dirname, "../../data/exports");

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

const exports = filesIn(samples).filter((path) => /\.(csv|txt|tsv|xlsx)$/.test(path));

beforeAll(() => {
  // A browser's own; what is needed of it here is the same.
  Object.assign(globalThis, { DOMParser });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, "DOMParser");
});

function chosen(bytes: Uint8Array | string, name: string): File {
  return new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);
}

test.each(exports.map((path) => [basename(path), path] as const))(
  "the panel reads the same cells of a file as the command line does: %s",
  async (name, path) => {
    const { source } = await readChosenFile(chosen(readFileSync(path), name));
    const { file, hash, sheets, findings } = source;
    const expected = await readImportFile(path);
    expect({ file, hash, findings }).toEqual({ file: name, hash: expected.hash, findings: expected.findings });
    const cells = (grids: typeof sheets) =>
      grids.map(({ sheet, row, column, values }) => ({ sheet, row, column, values }));
    expect(cells(sheets)).toEqual(cells(expected.grids).filter(({ values }) => values.length > 0));
  },
);

test("both a text and a workbook are among the samples", () => {
  expect(new Set(exports.map((path) => path.endsWith(".xlsx")))).toEqual(new Set([true, false]));
});

test.each([
  ["a workbook that is cut short", "chosen-file-unreadable", "PK\u0003\u0004 and no more"],
  ["an older Excel file", "chosen-file-old-format", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ["a picture", "import-file-kind", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 3, 0])],
])("%s is told, and nothing of it is used", async (_what, code, bytes) => {
  const { source, isSurvey } = await readChosenFile(chosen(bytes, "fil.xlsx"));
  const { sheets, findings } = source;
  expect([sheets.length, findings.map((each) => each.code), isSurvey]).toEqual([0, [code], false]);
});
