import { isBlank } from "../../../workbook/cell";
import { cellText } from "../table/cellText";
import type { ExportTable } from "../table/exportTable";
import { headerWord } from "../table/headerWord";
import { scaleRole } from "./itemRole";
import { itemHeader } from "./itemHeader";
import { scaleOfTitle } from "./scaleOfTitle";

const rowsLookedAt = 20;

const ofRows = /^(?:svar|rad|svarande|enkät|response|responses|row|case|ärende)$/;

/**
 * Whether a column numbers its rows: 101, 102, 103 … below a header that asks for nothing on a scale. Fewer than three rows may be so by
 * chance, unless the header is a word for a row.
 */
export function isRowNumbers({ grid, from, to, headers }: ExportTable, column: number): boolean {
  const header = headers[column] ?? "";
  if (scaleRole(header) !== "other" || scaleOfTitle(header) !== null || itemHeader(header).labels.length > 0)
    return false;
  const rows = grid.values.slice(from, Math.min(to, from + rowsLookedAt)).filter((row) => !row.every(isBlank));
  const texts = rows.map((row) => cellText(row[column]));
  const first = Number(texts[0]);
  if (rows.length < (ofRows.test(headerWord(header)) && first <= 1 ? 2 : 3)) return false;
  return texts.every((text, at) => /^\d+$/.test(text) && Number(text) === first + at);
}
