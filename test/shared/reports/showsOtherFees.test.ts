import type { FixedYear } from "../../../shared/fees/fixedYears";
import { fraction } from "../../../shared/money/fraction";
import { showsOtherFees } from "../../../shared/reports/changeSheet/showsOtherFees";
import type { SheetGrid } from "../../../shared/workbook/content";

/** Gagnef, whose code is a year too. */
const fixed = { year: 2026, rows: new Map([["2026", { amount: fraction(201, 2) }]]) } as unknown as FixedYear;

function shown(values: SheetGrid["values"]): SheetGrid {
  return { sheet: "Jämförelse 2026", row: 1, column: 1, values, formats: values.map((row) => row.map(() => "")) };
}

test.each([
  [
    "the same fee, above totals of the year",
    [
      ["2026", 100.5],
      [null, null],
      [2026, "Summa"],
    ],
    false,
  ],
  ["another fee", [["2026", 100]], true],
  ["no fee", [["2026", null]], true],
  ["somebody who has no fixed fee", [["1440", 5]], false],
] as const)("%s", (_, rows, isOther) => {
  for (const headers of [
    ["Kommunkod", "Avgift 2026"],
    ["Municipality code", "Fee 2026"],
  ]) {
    expect(showsOtherFees(shown([["Titel", null], headers, ...rows]), fixed)).toBe(isOther);
  }
  expect(showsOtherFees(shown(rows), fixed)).toBe(false);
});
