import type { SheetGrid } from "../../workbook/content";
import { maySpoil, repairedText } from "../text/repairedText";
import type { ToldFindings } from "./table/toldFindings";

const rowsLookedAt = 200;

/**
 * A sheet with letters mended that were spoilt before it was stored, as where a text file was opened in the wrong encoding and saved as a
 * workbook. Texts read by this product have been mended before.
 */
export function repairedGrid(grid: SheetGrid, told: ToldFindings): SheetGrid {
  const isSpoilt = grid.values
    .slice(0, rowsLookedAt)
    .some((row) =>
      row.some((value) => typeof value === "string" && maySpoil(value) && repairedText(value).repaired > 0),
    );
  if (!isSpoilt) return grid;
  let count = 0;
  const values = grid.values.map((row) =>
    row.map((value) => {
      if (typeof value !== "string") return value;
      const { text, repaired } = repairedText(value);
      count += repaired;
      return text;
    }),
  );
  told.add("text-repaired", "note", { sheet: grid.sheet, row: null, column: null }, { count });
  return { ...grid, values };
}
