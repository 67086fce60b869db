import fc from "fast-check";
import { formatKronor, formatNumber, formatPercent } from "../../../shared/text/numberText";

/** The blank that does not break the line, made visible. */
const visible = (text: string) => text.replace(/\u00a0/g, "_");

describe("a number in text", () => {
  test.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1000, "1_000", "1,000"],
    [1234567, "1_234_567", "1,234,567"],
    [1.5, "1,5", "1.5"],
    [43300.25, "43_300,25", "43,300.25"],
    [-5, "−5", "−5"],
    [-1234.5, "−1_234,5", "−1,234.5"],
    [0.1 + 0.2, "0,3", "0.3"],
    ["123456789012345678901.5", "123_456_789_012_345_678_901,5", "123,456,789,012,345,678,901.5"],
    ["1234.123456", "1_234,123456", "1,234.123456"],
  ])("%s is %s in Swedish and %s in English", (value, sv, en) => {
    expect(visible(formatNumber(value, "sv"))).toBe(sv);
    expect(formatNumber(value, "en")).toBe(en);
  });

  test.each([
    [1, 2, "1,00"],
    [2.5, 0, "3"],
    [-2.5, 0, "−3"],
    [2.449, 1, "2,4"],
    [1.005, 2, "1,01"],
    [-0.04, 1, "0,0"],
    [999.95, 1, "1_000,0"],
    ["0.125", 2, "0,13"],
  ])("%s with %s decimals is %s, rounded half away from zero", (value, decimals, text) => {
    expect(visible(formatNumber(value, "sv", { decimals }))).toBe(text);
  });

  test("a text that is no decimal is a mistake of the program", () => {
    expect(() => formatNumber("1,5", "sv")).toThrow(RangeError);
  });

  test("the digits are the number's own, whatever the grouping", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(Number(formatNumber(value, "en").replace(/,/g, "").replace("−", "-"))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("an amount in kronor", () => {
  test.each([
    [43300, "43_300_kr", "SEK_43,300"],
    [0, "0_kr", "SEK_0"],
    [0.5, "0,50_kr", "SEK_0.50"],
    ["1.09", "1,09_kr", "SEK_1.09"],
    ["1.085", "1,085_kr", "SEK_1.085"],
    [-300, "−300_kr", "SEK_−300"],
  ])("%s is %s in Swedish and %s in English", (value, sv, en) => {
    expect(visible(formatKronor(value, "sv"))).toBe(sv);
    expect(visible(formatKronor(value, "en"))).toBe(en);
  });
});

describe("a percentage", () => {
  test.each([
    [2.7, "2,7_%", "2.7%"],
    [80, "80_%", "80%"],
    [-1.5, "−1,5_%", "−1.5%"],
  ])("%s is %s in Swedish and %s in English", (value, sv, en) => {
    expect(visible(formatPercent(value, "sv"))).toBe(sv);
    expect(formatPercent(value, "en")).toBe(en);
  });

  test("may be given a number of decimals", () => {
    expect(visible(formatPercent(2, "sv", { decimals: 1 }))).toBe("2,0_%");
  });
});
