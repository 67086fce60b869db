import { isBlank } from "./cell";
import type { SheetGrid } from "./content";

/** The grid without the blank rows at its end; the first `keptRows` stay whatever they hold. */
export function withoutBlankEnd(grid: SheetGrid, keptRows: number): SheetGrid {
  let length = grid.values.length;
  while (length > keptRows && (grid.values[length - 1] ?? []).every(isBlank)) {
    length -= 1;
  }
  return { ...grid, values: grid.values.slice(0, length), formats: grid.formats.slice(0, length) };
}
