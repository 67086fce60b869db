import type { FeeResult } from "../../fees/calculateFees";
import { toNumber } from "../../money/decimal";
import { sameWord } from "../../text/sameWord";
import { reportText, type ReportTextKey } from "../../text/reportText";
import { isBlank, type CellValue } from "../../workbook/cell";
import type { SheetGrid } from "../../workbook/content";
import type { Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import { columnLetters } from "../../workbook/reading/columnLetters";

/** What A1 of a generated sheet says while it is being written. */
export const incompleteMark = "OFULLSTÄNDIG";

interface ShownColumns {
  readonly row: number;
  readonly code: number;
  readonly population: number;
  readonly fee: number;
}

/**
 * Where the fee sheet says something else than the input sheets give now: they were changed after it was calculated, or a figure was
 * changed on it.
 * @param shown null where there is no fee sheet of the year
 */
export function compareFeeSheet(result: FeeResult, shown: SheetGrid | null): readonly Finding[] {
  const { year, members } = result.fees;
  if (shown === null) {
    return [finding("fee-sheet-absent", "note", { sheet: null, row: null, column: null }, { year })];
  }
  const at = (row: number | null, column: number | null) => ({
    sheet: shown.sheet,
    row: row === null ? null : shown.row + row,
    column: column === null ? null : columnLetters(shown.column + column),
  });
  if (String(shown.values[0]?.[0] ?? "").startsWith(incompleteMark)) {
    return [finding("fee-sheet-incomplete", "warning", at(0, 0), { year })];
  }
  const columns = findColumns(shown, year);
  if (columns === null) return [finding("fee-sheet-unreadable", "warning", at(null, null), { year })];
  const findings: Finding[] = [];
  const rest = new Map(members.map((member) => [member.code, member]));
  for (let row = columns.row + 1; row < shown.values.length; row += 1) {
    const cells = shown.values[row] ?? [];
    const code = cells[columns.code] ?? null;
    if (typeof code !== "string" || isBlank(cells[columns.fee] ?? null)) break;
    const member = rest.get(code);
    if (member === undefined) {
      findings.push(finding("fee-sheet-extra", "warning", at(row, columns.code), { code, year }));
      continue;
    }
    rest.delete(code);
    const values = { name: member.name, code, year };
    const fee = toNumber(member.fee);
    if (!isSame(cells[columns.fee] ?? null, fee)) {
      const differing = { ...values, shown: shownText(cells[columns.fee] ?? null), computed: fee };
      findings.push(finding("fee-sheet-fee-differs", "warning", at(row, columns.fee), differing));
    }
    const population = cells[columns.population] ?? null;
    if (member.population !== null && !isSame(population, member.population)) {
      const differing = { ...values, shown: shownText(population), computed: member.population };
      findings.push(finding("fee-sheet-population-differs", "warning", at(row, columns.population), differing));
    }
  }
  for (const member of rest.values()) {
    const values = { name: member.name, code: member.code, year };
    findings.push(finding("fee-sheet-lacks", "warning", at(null, null), values));
  }
  return findings;
}

function isSame(cell: CellValue, computed: number): boolean {
  return typeof cell === "number" && Math.abs(cell - computed) < 0.005;
}

function shownText(cell: CellValue): string | number {
  if (cell === null) return "–";
  if (typeof cell === "number" || typeof cell === "string") return cell;
  return typeof cell === "boolean" ? String(cell) : cell.error;
}

/** The header row of the fee table: the first that holds code, population and the year's fee, in either language. */
function findColumns(shown: SheetGrid, year: number): ShownColumns | null {
  const indexOf = (cells: readonly CellValue[], key: ReportTextKey) =>
    cells.findIndex(
      (cell) =>
        typeof cell === "string" &&
        (["sv", "en"] as const).some((language) => sameWord(reportText(key, language, { year })) === sameWord(cell)),
    );
  for (let row = 0; row < shown.values.length; row += 1) {
    const cells = shown.values[row] ?? [];
    const columns = {
      row,
      code: indexOf(cells, "code"),
      population: indexOf(cells, "population"),
      fee: indexOf(cells, "fee"),
    };
    if (columns.code >= 0 && columns.population >= 0 && columns.fee >= 0) return columns;
  }
  return null;
}
