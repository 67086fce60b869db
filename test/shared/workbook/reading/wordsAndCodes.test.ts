import { readCode } from "../../../../shared/workbook/reading/readCode";
import { readText } from "../../../../shared/workbook/reading/readText";
import { readWord } from "../../../../shared/workbook/reading/readWord";
import { readYesNo } from "../../../../shared/workbook/reading/readYesNo";
import { readingOf } from "./readingOf";

test.each([
  ["  Borås\u00a0 stad ", "Borås stad"],
  ["Bora\u030as", "Borås"],
  [4711, "4711"],
  [1.5, "1.5"],
  [true, "TRUE"],
  ["=1+2", "=1+2"],
  [" ", null],
])("the text of %j is %j", (value, text) => {
  expect(readingOf(readText, value)).toEqual({ value: text, codes: [] });
});

test("an error in a cell is no text", () => {
  expect(readingOf(readText, { error: "#NAME?" })).toEqual({ value: null, codes: ["cell-error"] });
});

test.each([
  ["ja", true],
  ["JA", true],
  ["yes", true],
  [true, true],
  ["sant", true],
  ["TRUE", true],
  ["nej", false],
  [" No ", false],
  [false, false],
  ["FALSKT", false],
  [null, null],
])("%j is the answer %j", (value, answer) => {
  expect(readingOf(readYesNo, value)).toEqual({ value: answer, codes: [] });
});

test.each([["x"], ["j"], [1], ["kanske"]])("%j is neither yes nor no", (value) => {
  expect(readingOf(readYesNo, value)).toEqual({ value: null, codes: ["not-yes-or-no"] });
});

describe("a word", () => {
  const readStatus = readWord(["final", "preliminary"]);

  test.each([
    ["slutlig", "final"],
    ["SLUTLIGA", "final"],
    [" Preliminär ", "preliminary"],
    ["prelimina\u0308r", "preliminary"],
    ["preliminary", "preliminary"],
    [null, null],
  ])("%j is %j", (value, word) => {
    expect(readingOf(readStatus, value)).toEqual({ value: word, codes: [] });
  });

  test.each([["gemensamt"], ["prel."], [1], [true]])("%j is none of them, and the sentence lists them", (value) => {
    expect(readStatus({ value, format: "" }).remarks).toEqual([
      {
        code: "unknown-word",
        severity: "error",
        values: {
          text: value === true ? "TRUE" : value,
          wordsSv: "slutlig, preliminär",
          wordsEn: "final, preliminary",
        },
      },
    ]);
  });
});

describe("a code", () => {
  test.each([
    ["0180", "0180", []],
    [" 1490 ", "1490", []],
    [1490, "1490", []],
    [180, "0180", ["padded-code"]],
    ["180", "0180", ["padded-code"]],
    ["14", "14", []],
    [14, "14", []],
    [1, "01", ["padded-code"]],
    ["SKR", "SKR", []],
    ["Ö1", "Ö1", []],
    ["1490 Borås", "1490", ["code-with-name"]],
    [null, null, []],
  ])("%j is %j", (value, code, codes) => {
    expect(readingOf(readCode, value)).toEqual({ value: code, codes });
  });

  test.each([
    ["9999"],
    [9999],
    ["99"],
    ["199"],
    ["14900"],
    [2],
    ["0001"],
    ["-"],
    [180.5],
    [-180],
    [true],
    ["1480 Borås"],
  ])("%j is unknown", (value) => {
    expect(readingOf(readCode, value)).toEqual({ value: null, codes: ["unknown-code"] });
  });
});
