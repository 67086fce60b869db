import { sameWord } from "../../text/sameWord";
import { reportText, type ReportTextKey } from "../../text/reportText";
import { isBlank, type CellValue } from "../../workbook/cell";
import type { SheetGrid } from "../../workbook/content";
import { isIncomplete } from "../incompleteMark";

/** Where the table of members stands in the grid of a fee sheet: positions from 0. */
export interface ShownColumns {
  readonly row: number;
  readonly code: number;
  readonly population: number;
  readonly fee: number;
}

/** The header row of the fee table: the first that holds code, population and the year's fee, in either language. */
export function shownColumns(shown: SheetGrid, year: number): ShownColumns | null {
  return headerColumns(shown, year, ["code", "population", "fee"]);
}

/** The first row that holds all of these headers, in either language, and where they stand in it; null where there is none. */
export function headerColumns<Key extends ReportTextKey>(
  shown: SheetGrid,
  year: number,
  keys: readonly Key[],
): (Readonly<Record<Key, number>> & { readonly row: number }) | null {
  const indexOf = (cells: readonly CellValue[], key: Key) =>
    cells.findIndex(
      (cell) =>
        typeof cell === "string" &&
        (["sv", "en"] as const).some((language) => sameWord(reportText(key, language, { year })) === sameWord(cell)),
    );
  for (const [row, cells] of shown.values.entries()) {
    const columns = keys.map((key) => [key, indexOf(cells, key)] as const);
    if (columns.some(([, index]) => index < 0)) continue;
    return { row, ...(Object.fromEntries(columns) as Record<Key, number>) };
  }
  return null;
}

/** Rows of the table of members: those below its header that hold a code, until one that holds neither a known code nor a fee. */
export function shownRows(
  shown: SheetGrid,
  columns: ShownColumns,
  isKnown: (code: string) => boolean,
): readonly number[] {
  const rows: number[] = [];
  for (let row = columns.row + 1; row < shown.values.length; row += 1) {
    const code = shown.values[row]?.[columns.code] ?? null;
    if (typeof code !== "string") break;
    if (!isKnown(code) && isBlank(shown.values[row]?.[columns.fee] ?? null)) break;
    rows.push(row);
  }
  return rows;
}

/** The fees that a fee sheet shows, by code; null where it is half written or has no table of members. */
export function shownFees(shown: SheetGrid, year: number): ReadonlyMap<string, number> | null {
  const columns = isIncomplete(shown) ? null : shownColumns(shown, year);
  if (columns === null) return null;
  const fees = new Map<string, number>();
  for (const row of shownRows(shown, columns, () => false)) {
    const fee = shown.values[row]?.[columns.fee] ?? null;
    if (typeof fee === "number") fees.set(String(shown.values[row]?.[columns.code]), fee);
  }
  return fees;
}
