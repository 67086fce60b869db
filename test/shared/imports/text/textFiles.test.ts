import { decodeBytes } from "../../../../shared/imports/text/decodeBytes";
import { delimiterOf } from "../../../../shared/imports/text/delimiterOf";
import { textCells } from "../../../../shared/imports/text/textCells";
import { municipalities } from "../../../../shared/population/municipalities";
import { shippedPopulation } from "../../../../shared/population/shippedPopulation";
import { exportedText } from "../databaseExport";
import { readInShort } from "../gridOf";
import { encode, encodings, separated } from "./encode";

const separators = [
  ["semicolon", ";"],
  ["comma", ","],
  ["tab", "\t"],
] as const;

const all = municipalities.map(({ code }) => `${code} 2024 ${String(shippedPopulation(code, 2024)?.population)}`);

test.each(encodings.flatMap((encoding) => separators.map(([name, separator]) => [encoding, name, separator] as const)))(
  "an export is read with its names: %s, %s",
  (encoding, _name, separator) => {
    const bytes = encode(separated(exportedText({ years: [2024] }), separator), encoding);
    const text = decodeBytes(bytes)?.text;
    expect(text).toContain("0305 Håbo");
    const { grids, findings } = textCells(text ?? "", "export.csv");
    expect(findings).toEqual([]);
    expect(readInShort(grids)).toEqual({ figures: all, findings: [] });
  },
);

test.each([
  ["bytes of an image", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
  ["control characters", [0x41, 0x01, 0x42]],
])("what is no text is not read as one: %s", (_what, bytes) => {
  expect(decodeBytes(new Uint8Array(bytes))).toBeNull();
});

test.each([
  ["semicolons with decimal commas", 'kommun;"a, b";folkmängd\nAle;x;32 576,0\nBorås;y;114 872,0', ";"],
  ["tabs in lines with semicolons", "Ale; Nödinge\t32576\nBorås\t114872", "\t"],
  ["commas in quotation marks", '"a, b";1\n"c, d";2', ";"],
  [
    "a title with commas above semicolons",
    "Folkmängd efter region, ålder, kön 2024\n\nregion;2024\nAle;5\nBorås;6",
    ";",
  ],
  ["what the first line says", "sep=,\na;b,1\nc;d,2", ","],
  ["one column", "Ale 5\nBorås 6", ";"],
])("the separator is found: %s", (_what, text, separator) => {
  expect(delimiterOf(text)).toBe(separator);
});

test("cells keep the row of their line, blank lines and the line that names the separator counted", () => {
  const { grids } = textCells('sep=;\n\n"Kommun";"Folkmängd 2024"\nAle;32576\nGöteborgg;604616\n', "lista.csv");
  expect(readInShort(grids)).toEqual({ figures: ["1440 2024 32576"], findings: ["import-name-suggested A5"] });
  expect(grids[0]?.sheet).toBe("lista.csv");
});

test("quotation marks within cells and lines within quotation marks are kept", () => {
  const { grids, findings } = textCells('"a ""b""";"c\nd"\ne;f', "x.csv");
  expect(findings).toEqual([]);
  expect(grids[0]?.values).toEqual([
    ['a "b"', "c\nd"],
    ["e", "f"],
  ]);
});

test("a quotation mark that is not closed is told, since it swallows the rows below it", () => {
  const { findings } = textCells('Kommun;Folkmängd 2024\n"Ale;32576\nBorås;114872\n', "x.csv");
  expect(findings.map(({ code, place }) => [code, place.row])).toEqual([["import-quote-open", 2]]);
});

test("a header named like a property of every object is a cell like others", () => {
  const { grids } = textCells("__proto__;constructor\n1;2", "x.csv");
  expect(grids[0]?.values[0]).toEqual(["__proto__", "constructor"]);
});

test("thousands grouped by a comma in a file that separates by commas are two cells, and no figure", () => {
  const { grids } = textCells("kommun,folkmängd 2024\nAle,32,576\nBorås,114,872\n", "x.csv");
  const findings = ["import-figure-split B2", "import-figure-split B3"];
  expect(readInShort(grids)).toEqual({ figures: [], findings });
});
