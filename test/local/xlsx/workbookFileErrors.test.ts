import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { hostFindings } from "../../../shared/text/findings/host";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { checkDeclaredSizes, checkFileSize } from "../../../local/xlsx/packageLimits";
import { readWorkbook } from "../../../local/xlsx/readWorkbook";
import { packageOf, smallParts, smallWorkbook } from "./packageOf";

const cfb = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const megabyte = 1024 * 1024;

async function encryptedZip(): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { password: "hemligt", useWebWorkers: false });
  await writer.add("xl/workbook.xml", new Uint8ArrayReader(new Uint8Array(10)), {});
  return writer.close();
}

/** The zip with one byte in the middle of a part's packed content changed, or a size in its list. */
function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

const mutilated = async (part: string, text: string): Promise<Uint8Array> =>
  packageOf({ ...smallParts(), [part]: text });

const cases: readonly (readonly [string, string, () => Promise<Uint8Array>])[] = [
  ["an empty file", "file-not-workbook", async () => new Uint8Array()],
  ["a text file", "file-not-workbook", async () => new TextEncoder().encode("Kommun;Folkmängd")],
  ["an old .xls", "file-old-format", async () => new Uint8Array([...cfb, ...Buffer.from("Workbook", "utf16le")])],
  ["a password", "file-encrypted", async () => new Uint8Array([...cfb, ...Buffer.from("EncryptedPackage", "utf16le")])],
  ["a zip with a password", "file-encrypted", encryptedZip],
  ["half a file", "file-damaged", async () => (await smallWorkbook()).slice(0, 800)],
  ["a zip of pictures", "file-wrong-kind", () => packageOf({ "bild.png": "x" })],
  ["an .ods", "file-wrong-kind", () => packageOf({ mimetype: "x", "content.xml": "<a/>" })],
  ["a Word document", "file-wrong-kind", () => smallWorkbook({ mainType: "wordprocessingml.document.main" })],
  ["a template", "file-wrong-kind", () => smallWorkbook({ mainType: "spreadsheetml.template.main" })],
  ["no list of contents", "file-damaged", () => packageOf({ "xl/workbook.xml": "<a/>" })],
  ["a sheet that is not there", "file-part-missing", () => mutilated("xl/_rels/workbook.xml.rels", "<Relationships/>")],
  ["XML that does not close", "file-part-damaged", () => mutilated("xl/workbook.xml", "<workbook><sheets>")],
  [
    "a document type",
    "file-part-damaged",
    () => mutilated("xl/workbook.xml", '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>'),
  ],
  [
    "bytes that are no text",
    "file-part-damaged",
    async () => packageOf({ ...smallParts(), "xl/workbook.xml": new Uint8Array([60, 255, 62]) }),
  ],
  [
    "another encoding",
    "file-part-damaged",
    () => mutilated("xl/workbook.xml", '<?xml version="1.0" encoding="ISO-8859-1"?><workbook/>'),
  ],
  [
    "strict Open XML",
    "file-strict",
    () => mutilated("xl/workbook.xml", '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>'),
  ],
];

test.each(cases)("%s: %s", async (_what, code, make) => {
  await expect(openWorkbook(await make())).rejects.toMatchObject({ name: "WorkbookFileError", code });
});

test.each([
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'],
  ["an unknown entity", "<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>"],
  ["tags that cross", "<worksheet><sheetData><row></sheetData></row></worksheet>"],
  ["a string that is not there", "<worksheet><sheetData><row><c t='s'><v>9</v></c></row></sheetData></worksheet>"],
  ["a number that is none", "<worksheet><sheetData><row><c><v>abc</v></c></row></sheetData></worksheet>"],
  [
    "a cell outside the sheet",
    "<worksheet><sheetData><row r='1'><c r='XFE1'><v>1</v></c></row></sheetData></worksheet>",
  ],
  ["an end in the middle", "<worksheet><sheetData><row r='1"],
])("a sheet with %s is damaged", async (_what, sheet) => {
  const opened = await openWorkbook(await mutilated("xl/worksheets/sheet1.xml", sheet));
  await expect(readWorkbook(opened, { tables: ["Data"], markers: [] })).rejects.toMatchObject({
    code: "file-part-damaged",
  });
});

test("a part whose checksum is wrong is damaged", async () => {
  const bytes = await smallWorkbook();
  const name = Buffer.from(bytes).indexOf("xl/workbook.xml");
  await expect(openWorkbook(withByte(bytes, name + 40, (bytes[name + 40] ?? 0) ^ 1))).rejects.toMatchObject({
    code: "file-part-damaged",
  });
});

test("a bomb is refused by what it declares", async () => {
  const parts = { ...smallParts(), "xl/media/bomb.bin": new Uint8Array(30 * megabyte) };
  await expect(openWorkbook(await packageOf(parts))).rejects.toMatchObject({ code: "file-expands-too-much" });
  const many = Array.from({ length: 5 }, (_none, at) => ({
    name: `${at}`,
    compressedSize: megabyte,
    uncompressedSize: 90 * megabyte,
  }));
  expect(() => checkDeclaredSizes(many)).toThrow("file-expands-too-much");
  expect(() => checkDeclaredSizes(many.slice(1))).not.toThrow();
  expect(() =>
    checkDeclaredSizes([{ name: "a", compressedSize: 90 * megabyte, uncompressedSize: 301 * megabyte }]),
  ).toThrow();
  expect(() => checkFileSize(101 * megabyte)).toThrow("file-too-large");
});

test("a bomb that lies about its size is stopped while it unpacks", async () => {
  const parts = { ...smallParts(), "xl/worksheets/sheet1.xml": new Uint8Array(5 * megabyte).fill(32) };
  const bytes = Buffer.from(await packageOf(parts));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(5 * megabyte);
  for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at)) {
    bytes.writeUInt32LE(1000, at);
  }
  const opened = await openWorkbook(new Uint8Array(bytes));
  await expect(opened.package.read("xl/worksheets/sheet1.xml")).rejects.toMatchObject({
    code: expect.stringMatching(/file-expands-too-much|file-part-damaged/),
  });
});

test("every code has its sentence in both languages, with the same values", () => {
  for (const [, code] of cases) {
    expect(hostFindings[code]).toBeDefined();
  }
  for (const { sv, en } of Object.values(hostFindings)) {
    const values = (text: string): readonly string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();
    expect(values(sv)).toEqual(values(en));
  }
});
