import { shownText } from "../../../local/preview/shownText";

const nbsp = "\u00a0";

const cases: readonly (readonly [value: number, format: string, sv: string, en: string])[] = [
  [1234567.5, "#,##0", `1${nbsp}234${nbsp}568`, "1,234,568"],
  [42527.694, "#,##0.00", `42${nbsp}527,69`, "42,527.69"],
  [-1234.5, "#,##0", `-1${nbsp}235`, "-1,235"],
  [0, "#,##0", "0", "0"],
  [1234.5, "0", "1235", "1235"],
  [0.0342, "0.0%", "3,4%", "3.4%"],
  [0.5, "0%", "50%", "50%"],
  [1.181, "0.000000000", "1,181000000", "1.181000000"],
  [1.1, "0.0##", "1,1", "1.1"],
  [1.125, "0.0#", "1,13", "1.13"],
  [5, "000", "005", "005"],
  [0.25, "#.##", ",25", ".25"],
  [12, '0" st"', "12 st", "12 st"],
  [1234, '#,##0\\ "kr"', `1${nbsp}234 kr`, "1,234 kr"],
  [-3, "#,##0;[Red]-#,##0", "-3", "-3"],
  [-3, "#,##0_);(#,##0)", "(3)", "(3)"],
  [0, '#,##0;-#,##0;"–"', "–", "–"],
  [1234567, "#,##0,", `1${nbsp}235`, "1,235"],
  [12345.678, "0.00E+00", "1,23E+04", "1.23E+04"],
  [46022, "yyyy-mm-dd", "2025-12-31", "2025-12-31"],
  [46022, "d mmmm yyyy", "31 december 2025", "31 December 2025"],
  [46022, "ddd", "ons", "Wed"],
  [46022.5625, "yyyy-mm-dd hh:mm", "2025-12-31 13:30", "2025-12-31 13:30"],
  [0.5625, "h:mm AM/PM", "1:30 PM", "1:30 PM"],
  [1.25, "[h]:mm", "30:00", "30:00"],
  [1.5, "General", "1,5", "1.5"],
  [0.1 + 0.2, "General", "0,3", "0.3"],
  [1 / 3, "General", "0,333333333", "0.333333333"],
  [12345678901, "General", "12345678901", "12345678901"],
  [123456789012, "General", "1,23457E+11", "1.23457E+11"],
  [1e-10, "General", "1E-10", "1E-10"],
  [2026, "@", "2026", "2026"],
];

test.each(cases)("%p in the format %p reads %p, in English %p", (value, format, sv, en) => {
  expect(shownText({ value, format }, "sv")).toBe(sv);
  expect(shownText({ value, format }, "en")).toBe(en);
});

test("half a krona is rounded away from zero, as it is written in decimals", () => {
  expect(shownText({ value: 1.005, format: "0.00" }, "sv")).toBe("1,01");
  expect(shownText({ value: 2.5, format: "0" }, "sv")).toBe("3");
  expect(shownText({ value: -2.5, format: "0" }, "sv")).toBe("-3");
});

test("text, truth values, errors and nothing are written as Excel in the language writes them", () => {
  const shown = (value: Parameters<typeof shownText>[0]["value"]): readonly string[] =>
    (["sv", "en"] as const).map((language) => shownText({ value, format: "General" }, language));
  expect(shown("0180")).toEqual(["0180", "0180"]);
  expect(shown(true)).toEqual(["SANT", "TRUE"]);
  expect(shown({ error: "#N/A" })).toEqual(["#SAKNAS!", "#N/A"]);
  expect(shown({ error: "#DIV/0!" })).toEqual(["#DIVISION/0!", "#DIV/0!"]);
  expect(shown(null)).toEqual(["", ""]);
});
