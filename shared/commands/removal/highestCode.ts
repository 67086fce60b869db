import { codeNumber } from "../../privacy/personCodes";
import type { SheetGrid } from "../../workbook/content";
import type { LocatedTable } from "../../workbook/reading/locatedTable";
import { cellText } from "../inputs/cellText";

/** The highest running code that tables and sheets hold already; 0 where they hold none. No later removal gives it to somebody else. */
export function highestCode(tables: readonly (LocatedTable | null)[], grids: readonly SheetGrid[]): number {
  let highest = 0;
  const see = (text: string | null): void => {
    highest = Math.max(highest, codeNumber(text) ?? 0);
  };
  for (const table of tables) {
    for (const row of table?.rows ?? []) for (const field of ["name", "email"]) see(cellText(table, row, field));
  }
  for (const { values } of grids)
    for (const row of values) for (const cell of row) if (typeof cell === "string") see(cell);
  return highest;
}
