import { refersToSheet } from "../../../addin/host/refersToSheet";

test.each([
  ["='Avgifter 2026'!$A$1", true],
  ["=SUM('avgifter 2026'!A1:B2)", true],
  ["='Avgifter 2026 (2)'!$A$1", false],
  [`="'Avgifter 2026'!A1"`, false],
  ["=Avgifter!$A$1", false],
  ["=#REF!$A$1", false],
  ["=1.25", false],
])("%s names the sheet Avgifter 2026: %s", (formula, expected) => {
  expect(refersToSheet(formula, "Avgifter 2026")).toBe(expected);
});

test("a name without quotes, and one with an apostrophe in it", () => {
  expect(refersToSheet("=Kontroll!$A$1", "Kontroll")).toBe(true);
  expect(refersToSheet("='Anna''s blad'!$A$1", "Anna's blad")).toBe(true);
});
