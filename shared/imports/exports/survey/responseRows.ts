import { isBlank, type CellValue } from "../../../workbook/cell";
import { cellText } from "../table/cellText";
import { columnOf, placeAt, textAt, type ExportTable } from "../table/exportTable";
import type { ToldFindings } from "../table/toldFindings";
import type { SurveyLayout } from "./surveyLayout";

/** What reports write beside figures that sum up the answers above. */
const summary =
  /^(?:total|totalt|summa|sum|medel|medelvärde|mean|average|genomsnitt|snitt|antal(?: svar)?|count|median|standardavvikelse|standard deviation|svarsfrekvens|response rate|norm|normvärde|referens|referensvärde|jämförelse|benchmark)\s*:?$/i;

/**
 * Rows of submissions with at least one answer, from 0. Rows that sum up others are left out and told, submissions that were not sent are
 * told and kept.
 */
export function responseRows(table: ExportTable, { items, from }: SurveyLayout, told: ToldFindings): readonly number[] {
  const columns = items.flatMap(({ column, labelColumn }) => (labelColumn < 0 ? [column] : [column, labelColumn]));
  const submitted = columnOf(table, "submitted");
  const rows: number[] = [];
  let [summaries, unsent] = [0, 0];
  for (let row = from; row < table.to; row += 1) {
    const cells = table.grid.values[row] ?? [];
    if (isSummaryBlock(table, row)) {
      summaries += table.grid.values.slice(row, table.to).filter((each) => !each.every(isBlank)).length;
      break;
    }
    if (isUnanswered(cells, columns)) continue;
    if (isSummary(cells)) {
      summaries += 1;
      continue;
    }
    if (submitted >= 0 && textAt(table, row, submitted) === "") unsent += 1;
    rows.push(row);
  }
  if (summaries > 0) told.add("export-totals-left", "note", placeAt(table, null, null), { count: summaries });
  if (unsent > 0) told.add("export-not-sent", "warning", placeAt(table, table.headerRow, submitted), { count: unsent });
  return rows;
}

/** So few rows stand in a block of figures below the answers. */
const longestBlock = 12;

/** A word such as Medelvärde alone in the first cell of a row, and nothing but figures from there to the end. */
function isSummaryBlock({ grid, to }: ExportTable, row: number): boolean {
  if (to - row > longestBlock) return false;
  const isHeading = (cells: readonly CellValue[]) =>
    summary.test(cellText(cells[0])) && cells.every((cell, column) => column === 0 || isBlank(cell));
  const isFigures = (cells: readonly CellValue[]) => cells.every((cell) => /^[\d.,%\s]*$/.test(cellText(cell)));
  const below = grid.values.slice(row + 1, to);
  return (
    isHeading(grid.values[row] ?? []) &&
    below.some((cells) => !cells.every(isBlank)) &&
    below.every((cells) => isHeading(cells) || isFigures(cells) || isSummary(cells))
  );
}

function isUnanswered(cells: readonly CellValue[], columns: readonly number[]): boolean {
  for (const column of columns) if (!isBlank(cells[column] ?? null)) return false;
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A word such as Medel first, and figures beside it. */
function isSummary(cells: readonly CellValue[]): boolean {
  let at = 0;
  while (at < cells.length && isBlank(cells[at] ?? null)) at += 1;
  const first = cells[at];
  // Nearly all rows begin with a number or a time.
  if (typeof first !== "string" || first.length > 30 || isDigit(first.charCodeAt(0)) || !summary.test(cellText(first)))
    return false;
  return cells.some((value) => typeof value === "number" || (typeof value === "string" && /^[\d.,%\s]+$/.test(value)));
}
