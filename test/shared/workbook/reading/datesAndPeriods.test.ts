import fc from "fast-check";
import { dayOfSerial, formatDay, serialOfDay } from "../../../../shared/text/dateText";
import { readDate } from "../../../../shared/workbook/reading/readDate";
import { readIndexPeriod, readPeriod } from "../../../../shared/workbook/reading/readPeriod";
import { readYear } from "../../../../shared/workbook/reading/readYear";
import { readingOf } from "./readingOf";

describe("a date", () => {
  test.each([
    [44524, "yyyy-mm-dd"],
    [44524.75, "yyyy-mm-dd hh:mm"],
    [44524, ""],
    [20211124, ""],
    ["2021-11-24", ""],
    [" 2021-11-24 ", "@"],
    ["2021-11-24T10:30:00Z", ""],
    ["2021-11-24 10:30", ""],
    ["20211124", ""],
    ["24 november 2021", ""],
    ["24\u00a0November\u00a02021", ""],
    ["24 nov 2021", ""],
    ["24 nov. 2021", ""],
    ["24. november 2021", ""],
  ])("%j with the format %j is 24 November 2021", (value, format) => {
    expect(readingOf(readDate, value, format)).toEqual({ value: "2021-11-24", codes: [] });
  });

  test.each([
    ["1 maj 2021", "2021-05-01"],
    ["1 may 2021", "2021-05-01"],
    ["1 okt 2021", "2021-10-01"],
    ["1 October 2021", "2021-10-01"],
    ["29 februari 2024", "2024-02-29"],
  ])("%s is %s", (text, day) => {
    expect(readingOf(readDate, text)).toEqual({ value: day, codes: [] });
  });

  test("a year's number in a cell that shows a date is a day of 1905", () => {
    expect(readingOf(readDate, 2021, "yyyy-mm-dd")).toEqual({ value: "1905-07-13", codes: [] });
  });

  test.each([
    [2021, "year-where-date"],
    [1900, "year-where-date"],
    [2200, "year-where-date"],
    ["2021", "year-where-date"],
    ["11/12/2021", "ambiguous-date"],
    ["1/2/21", "ambiguous-date"],
    ["01-02-03", "ambiguous-date"],
    ["1.2.2021", "ambiguous-date"],
    ["2021-02-30", "impossible-date"],
    ["20210230", "impossible-date"],
    ["30 februari 2021", "impossible-date"],
    ["2021-13-01", "impossible-date"],
    ["1821-11-24", "impossible-date"],
    ["i går", "not-a-date"],
    ["24 ma 2021", "not-a-date"],
    ["2021-11-24 kanske", "not-a-date"],
    [true, "not-a-date"],
    [15, "not-a-date"],
    [2021.5, "not-a-date"],
    [-3, "not-a-date"],
    [200000, "not-a-date"],
    [{ error: "#VALUE!" }, "cell-error"],
  ])("%j is refused: %s", (value, code) => {
    expect(readingOf(readDate, value)).toEqual({ value: null, codes: [code] });
  });

  test("what the product writes in either language, it reads", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: serialOfDay("2200-12-31") }),
        fc.constantFrom("sv", "en"),
        (serial, language) => {
          const day = dayOfSerial(serial);
          expect(readingOf(readDate, formatDay(day, language as "sv" | "en")).value).toBe(day);
          expect(readingOf(readDate, serial, "yyyy-mm-dd").value).toBe(day);
        },
      ),
    );
  });
});

describe("a year", () => {
  test.each([[2024], ["2024"], [" 2024 "]])("%j is 2024", (value) => {
    expect(readingOf(readYear, value)).toEqual({ value: 2024, codes: [] });
  });

  test.each([
    [2024, "yyyy-mm-dd", "date-where-year"],
    [2024, "yyyy", "date-where-year"],
    [24, "", "not-a-year"],
    [1899, "", "not-a-year"],
    [2201, "", "not-a-year"],
    [2024.5, "", "not-a-year"],
    ["2024-01-01", "", "not-a-year"],
    ["i år", "", "not-a-year"],
    [false, "", "not-a-year"],
    [{ error: "#N/A" }, "", "cell-error"],
  ])("%j with the format %j is refused: %s", (value, format, code) => {
    expect(readingOf(readYear, value, format)).toEqual({ value: null, codes: [code] });
  });
});

describe("a period of an index value", () => {
  test.each([
    [2024, { kind: "year", number: 0 }],
    ["2024", { kind: "year", number: 0 }],
    ["2024M05", { kind: "month", number: 5 }],
    ["2024m5", { kind: "month", number: 5 }],
    ["2024M12", { kind: "month", number: 12 }],
    ["2024K2", { kind: "quarter", number: 2 }],
    ["2024q4", { kind: "quarter", number: 4 }],
  ])("%j", (value, period) => {
    expect(readingOf(readPeriod, value)).toEqual({ value: { year: 2024, period }, codes: [] });
  });

  test.each([["2024M13"], ["2024M0"], ["2024K5"], ["M05"], ["2024-05"], ["maj 2024"], [24], [2024.5], [true]])(
    "%j is refused",
    (value) => {
      expect(readingOf(readPeriod, value)).toEqual({ value: null, codes: ["not-a-period"] });
    },
  );

  test("a date is refused", () => {
    expect(readingOf(readPeriod, 45413, "yyyy-mm")).toEqual({ value: null, codes: ["date-where-period"] });
  });
});

describe("a rule's part of the year", () => {
  test.each([
    ["helår", { kind: "year", number: 0 }],
    ["Full year", { kind: "year", number: 0 }],
    ["M01", { kind: "month", number: 1 }],
    ["m1", { kind: "month", number: 1 }],
    ["K4", { kind: "quarter", number: 4 }],
    ["Q1", { kind: "quarter", number: 1 }],
    [null, null],
  ])("%j", (value, period) => {
    expect(readingOf(readIndexPeriod, value)).toEqual({ value: period, codes: [] });
  });

  test.each([["M13"], ["K0"], ["2024M05"], [5], ["maj"], [true]])("%j is refused", (value) => {
    expect(readingOf(readIndexPeriod, value)).toEqual({ value: null, codes: ["not-an-index-period"] });
  });
});
