import fc from "fast-check";
import { formatNumber } from "../../../../shared/text/numberText";
import { readAmount, readPositiveAmount } from "../../../../shared/workbook/reading/readAmount";
import { readFeeUnit } from "../../../../shared/workbook/reading/readFeeUnit";
import { readNumber } from "../../../../shared/workbook/reading/readNumber";
import {
  readDecidedPercent,
  readPercent,
  readPercentNotNegative,
  readShare,
} from "../../../../shared/workbook/reading/readPercent";
import { readPopulation, readWholeNumber } from "../../../../shared/workbook/reading/readWholeNumber";
import { readingOf } from "./readingOf";

describe("a number in a cell", () => {
  test.each([
    [1234, "1234"],
    [0, "0"],
    [-5, "-5"],
    [1.09, "1.09"],
    [0.1 + 0.2, "0.3"],
    [1e21, "1000000000000000000000"],
    [114556, "114556"],
  ])("%s is read as it is shown, without a word", (value, expected) => {
    expect(readingOf(readNumber, value)).toEqual({ value: expected, codes: [] });
  });

  test.each([[null], [""], ["  "], ["\u00a0"]])("%j is blank", (value) => {
    expect(readingOf(readNumber, value)).toEqual({ value: null, codes: [] });
  });

  test.each([
    [44524, "yyyy-mm-dd", "date-where-number"],
    [44524, "[$-41D]d mmmm yyyy;@", "date-where-number"],
    [0.5, "hh:mm:ss.000", "date-where-number"],
    [0.5, "0%", "percent-where-number"],
    [true, "", "not-a-number"],
    [Infinity, "", "not-a-number"],
    [{ error: "#REF!" }, "", "cell-error"],
  ])("%j with the format %s is refused: %s", (value, format, code) => {
    expect(readingOf(readNumber, value, format)).toEqual({ value: null, codes: [code] });
  });

  test.each(['#,##0 "kr/månad"', "General", "Standard", '_-* #,##0.00\\ "kr"_-;-* #,##0.00', '0" % av d"', "[Red]0"])(
    "the format %s makes it neither a date nor a percentage",
    (format) => {
      expect(readingOf(readNumber, 5, format)).toEqual({ value: "5", codes: [] });
    },
  );
});

describe("a number as text", () => {
  test.each([
    ["1234", "1234"],
    [" 1234 ", "1234"],
    ["-5", "-5"],
    ["\u22125", "-5"],
    ["1,5", "1.5"],
    ["1.5", "1.5"],
    ["1.2345", "1.2345"],
    ["1,234", "1.234"],
    ["1 234", "1234"],
    ["1\u00a0234\u00a0567,89", "1234567.89"],
    ["12\u202f345", "12345"],
    ["12\u2009345,5", "12345.5"],
    ["1 234.5", "1234.5"],
  ])("%j is %s, with a note", (text, expected) => {
    expect(readingOf(readNumber, text)).toEqual({ value: expected, codes: ["text-number"] });
  });

  test.each([
    ["1.234", "number-dot-thousands"],
    ["-1.234", "number-dot-thousands"],
    ["0.125", "number-dot-thousands"],
    ["1.234.567", "number-dot-thousands"],
    ["1,234.5", "number-dot-and-comma"],
    ["1.234,5", "number-dot-and-comma"],
    ["1 23", "not-a-number"],
    ["12 34", "not-a-number"],
    ["1234 567", "not-a-number"],
    ["1,2,3", "not-a-number"],
    ["500 kr", "not-a-number"],
    ["5 %", "not-a-number"],
    ["ca 500", "not-a-number"],
    ["1e5", "not-a-number"],
    ["=1+2", "not-a-number"],
    ["+5", "not-a-number"],
    ["5,", "not-a-number"],
    [",5", "not-a-number"],
    ["-", "not-a-number"],
    [".", "not-a-number"],
  ])("%j is refused: %s", (text, code) => {
    expect(readingOf(readNumber, text)).toEqual({ value: null, codes: [code] });
  });

  test("what the product writes in Swedish, it reads", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        const exact = readingOf(readNumber, value).value;
        expect(readingOf(readNumber, formatNumber(value, "sv")).value).toBe(exact);
      }),
    );
  });
});

describe("limits of numbers", () => {
  test.each([
    [readAmount, 0, "0", []],
    [readAmount, -0.01, null, ["negative"]],
    [readAmount, "-5", null, ["negative"]],
    [readPositiveAmount, 0.5, "0.5", []],
    [readPositiveAmount, 0, null, ["zero"]],
    [readPositiveAmount, -1, null, ["negative"]],
    [readWholeNumber, 0, 0, []],
    [readWholeNumber, "10 000", 10000, ["text-number"]],
    [readWholeNumber, 1.5, null, ["not-whole"]],
    [readWholeNumber, -1, null, ["negative"]],
    [readPopulation, 1, 1, []],
    [readPopulation, 0, null, ["zero"]],
    [readPopulation, 10.5, null, ["not-whole"]],
    [readPopulation, "en del", null, ["not-a-number"]],
    [readFeeUnit, 100, 100, []],
    [readFeeUnit, "1 000", 1000, ["text-number"]],
    [readFeeUnit, 25, null, ["fee-unit"]],
    [readFeeUnit, 0, null, ["fee-unit"]],
    [readFeeUnit, 0.5, null, ["fee-unit"]],
  ])("%# %p of %j", (reader, value, expected, codes) => {
    expect(readingOf(reader, value)).toEqual({ value: expected, codes });
  });
});

describe("a percentage", () => {
  test.each([
    [80, "", "80", []],
    [2.7, "0.0", "2.7", []],
    [0.8, "0%", "80", ["percent-cell"]],
    [0.027, "0.0 %", "2.7", ["percent-cell"]],
    [-0.005, "0.00%;[Red]-0.00%", "-0.5", ["percent-cell"]],
    [80, '0" %"', "80", []],
    [80, "0\\ \\%", "80", []],
    ["2,7 %", "", "2.7", ["percent-text"]],
    ["2,7%", "0%", "2.7", ["percent-text"]],
    ["2,7", "", "2.7", ["text-number"]],
    ["%", "", null, ["not-a-number"]],
    ["1.234 %", "", null, ["number-dot-thousands"]],
    ["två %", "", null, ["not-a-number"]],
    [44524, "yyyy-mm-dd", null, ["date-where-number"]],
  ])("%j with the format %j is %s per cent", (value, format, expected, codes) => {
    expect(readingOf(readPercent, value, format)).toEqual({ value: expected, codes });
  });

  test.each([
    [readPercentNotNegative, -1, null, ["negative"]],
    [readPercentNotNegative, 0, "0", []],
    [readDecidedPercent, -99.9, "-99.9", []],
    [readDecidedPercent, -100, null, ["decided-too-low"]],
    [readShare, 80, "80", []],
    [readShare, 0, "0", []],
    [readShare, 1.01, "1.01", []],
    [readShare, 0.8, "0.8", ["share-below-one"]],
    [readShare, 1, "1", ["share-below-one"]],
    [readShare, "0,8", "0.8", ["text-number", "share-below-one"]],
    [readShare, "0,8 %", "0.8", ["percent-text"]],
    [readShare, -1, null, ["negative"]],
  ])("%# %p of %j", (reader, value, expected, codes) => {
    expect(readingOf(reader, value)).toEqual({ value: expected, codes });
  });

  test("a share in a cell that shows per cent is no bare share", () => {
    expect(readingOf(readShare, 0.008, "0.0%")).toEqual({ value: "0.8", codes: ["percent-cell"] });
  });
});
