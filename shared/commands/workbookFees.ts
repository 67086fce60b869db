import type { FeeOptions } from "../fees/feeOptions";
import { calculateFees, type FeeResult } from "../fees/calculateFees";
import type { FeeTables } from "../workbook/feeTables";
import { hasError, type Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { CellFill } from "../workbook/plan";
import { feeTableRequest, readFeeTables } from "../workbook/reading/readFeeTables";
import { inRowOrder } from "./inRowOrder";
import type { CommandInput } from "./command";
import type { CommandOptions } from "./commandOptions";

/** The fees of the asked year as the workbook's tables give them, with every finding. */
export interface WorkbookFees {
  readonly tables: FeeTables;
  /** Null where it is not known. */
  readonly year: number | null;
  /** Null where the year is not known, or a table that the fees need is missing or unreadable. */
  readonly result: FeeResult | null;
  readonly fills: readonly CellFill[];
  readonly findings: readonly Finding[];
  readonly hasErrors: boolean;
}

export const feeTablesRequest = { tables: feeTableRequest, markers: [] };

export function workbookFees({ content, options }: CommandInput): WorkbookFees {
  const { tables, fills, findings: readingFindings, unreadable } = readFeeTables(content);
  const year = options.year ?? tables.settings.feeYear;
  if (year === null) {
    const place = tables.settings.feeYearPlace;
    const asked = finding(
      "fee-year-missing",
      "error",
      place === null ? { sheet: null, row: null, column: null } : placeOf(place, "value"),
    );
    // A fee year that could not be read has told its fault.
    const told = readingFindings.some(
      (each) =>
        each.severity === "error" && each.place.sheet === asked.place.sheet && each.place.row === asked.place.row,
    );
    const findings = told ? readingFindings : [...readingFindings, asked];
    return { tables, year, result: null, fills, findings, hasErrors: true };
  }
  // What a missing table lacks is told once, not again for every member.
  if (unreadable.length > 0) return { tables, year, result: null, fills, findings: readingFindings, hasErrors: true };
  const result = calculateFees(tables, feeOptions(options, year));
  const findings = [...readingFindings, ...inRowOrder(result.findings)];
  return { tables, year, result, fills, findings, hasErrors: hasError(findings) };
}

function feeOptions(options: CommandOptions, year: number): FeeOptions {
  const { populationYear, latestPopulation, preliminaryIndex } = options;
  return { year, populationYear, latestPopulation, preliminaryIndex };
}
