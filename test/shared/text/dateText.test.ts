import fc from "fast-check";
import { dayOf, dayOfSerial, formatDay, serialOfDay } from "../../../shared/text/dateText";

const millisecondsPerDay = 86_400_000;

describe("a serial number", () => {
  test.each([
    [0, "1899-12-30"],
    [2, "1900-01-01"],
    [61, "1900-03-01"],
    [36585, "2000-02-29"],
    [44524, "2021-11-24"],
    [44524.99, "2021-11-24"],
    [73109, "2100-02-28"],
    [73110, "2100-03-01"],
  ])("%s is the day %s", (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
    expect(serialOfDay(day)).toBe(Math.floor(serial));
  });

  test("goes to a day and back, and the day is that of the calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 200_000 }), (serial) => {
        const day = dayOfSerial(serial);
        expect(serialOfDay(day)).toBe(serial);
        expect(day).toBe(new Date(Date.UTC(1899, 11, 30) + serial * millisecondsPerDay).toISOString().slice(0, 10));
      }),
    );
  });

  test.each(["2021-02-30", "2021-13-01", "2021-1-1", "i dag"])("there is none of %s", (day) => {
    expect(() => serialOfDay(day)).toThrow(RangeError);
  });
});

test.each([
  [2024, 2, 29, "2024-02-29"],
  [2023, 2, 29, null],
  [2000, 2, 29, "2000-02-29"],
  [1900, 2, 29, null],
  [2021, 4, 31, null],
  [2021, 0, 1, null],
  [2021, 12, 0, null],
])("the calendar has %s-%s-%s: %s", (year, month, day, expected) => {
  expect(dayOf(year, month, day)).toBe(expected);
});

test.each([
  ["2021-11-24", "24 november 2021", "24 November 2021"],
  ["2022-05-01", "1 maj 2022", "1 May 2022"],
])("%s is written %s", (day, sv, en) => {
  expect(formatDay(day, "sv")).toBe(sv);
  expect(formatDay(day, "en")).toBe(en);
});
