import type { FeeResult } from "../../fees/calculateFees";
import { toNumber } from "../../money/decimal";
import { isBlank } from "../../workbook/cell";
import type { SheetGrid } from "../../workbook/content";
import type { Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import { columnLetters } from "../../workbook/reference";
import type { SheetModel } from "../../workbook/sheetModel";
import { isIncomplete } from "../incompleteMark";
import { changedCells, holds, shownText } from "./changedCells";
import { shownColumns, shownRows } from "./shownFees";

/**
 * Where the fee sheet says something else than the input sheets give now: they were changed after it was calculated, or a figure was
 * changed on it.
 * Fees and populations are compared by code, since a person may sort the table; the other cells by their place.
 * @param shown null where there is no fee sheet of the year
 * @param drawn the sheet as it would be drawn now
 */
export function compareFeeSheet(result: FeeResult, shown: SheetGrid | null, drawn: SheetModel): readonly Finding[] {
  const { year, members } = result.fees;
  if (shown === null) {
    return [finding("fee-sheet-absent", "note", { sheet: null, row: null, column: null }, { year })];
  }
  const at = (row: number | null, column: number | null) => ({
    sheet: shown.sheet,
    row: row === null ? null : shown.row + row,
    column: column === null ? null : columnLetters(shown.column + column),
  });
  if (isIncomplete(shown)) {
    return [finding("fee-sheet-incomplete", "warning", at(0, 0), { year })];
  }
  const columns = shownColumns(shown, year);
  if (columns === null) return [finding("fee-sheet-unreadable", "warning", at(null, null), { year })];
  const findings: Finding[] = [];
  const rest = new Map(members.map((member) => [member.code, member]));
  const rows = shownRows(shown, columns, (code) => rest.has(code));
  // A program that changes cells without computing formulas leaves them without values.
  const isComputed = rows.some((row) => !isBlank(shown.values[row]?.[columns.fee] ?? null));
  if (!isComputed && rows.length > 0) {
    findings.push(finding("fee-sheet-not-computed", "warning", at(rows[0] ?? null, columns.fee), { year }));
  }
  for (const row of rows) {
    const cells = shown.values[row] ?? [];
    const code = String(cells[columns.code]);
    const member = rest.get(code);
    if (member === undefined) {
      findings.push(finding("fee-sheet-extra", "warning", at(row, columns.code), { code, year }));
      continue;
    }
    rest.delete(code);
    const values = { name: member.name, code, year };
    const fee = toNumber(member.fee);
    if (isComputed && !holds(cells[columns.fee] ?? null, fee)) {
      const differing = { ...values, shown: shownText(cells[columns.fee] ?? null), computed: fee };
      findings.push(finding("fee-sheet-fee-differs", "warning", at(row, columns.fee), differing));
    }
    const population = cells[columns.population] ?? null;
    if (member.population !== null && !holds(population, member.population)) {
      const differing = { ...values, shown: shownText(population), computed: member.population };
      findings.push(finding("fee-sheet-population-differs", "warning", at(row, columns.population), differing));
    }
  }
  for (const member of rest.values()) {
    const values = { name: member.name, code: member.code, year };
    findings.push(finding("fee-sheet-lacks", "warning", at(null, null), values));
  }
  const isSameOrder = rows.every((row, index) => shown.values[row]?.[columns.code] === members[index]?.code);
  if (rows.length !== members.length || !isSameOrder) return findings;
  const told = new Set(findings.map(({ place }) => `${place.column ?? ""}${String(place.row)}`));
  const lastRow = shown.row + columns.row + members.length;
  const isEvery = findings.length === 0;
  const cells = changedCells(drawn, shown, (cell, row) => {
    // Where fees differ, only the figures that they rest on are told besides, not all that follows from them.
    const isFigure = typeof cell.value === "number" && cell.formula === undefined && row <= lastRow;
    return (isEvery && cell.style !== "note") || isFigure;
  });
  return [...findings, ...cells.filter(({ place }) => !told.has(`${place.column ?? ""}${String(place.row)}`))];
}
