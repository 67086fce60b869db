import { areaOf } from "../../../shared/workbook/reference";
import type { GridSheet } from "../../../local/grid/gridWorkbook";
import { changeCells, mayChange } from "./sheetAccess";
import { service } from "./service";
import type { SpreadsheetState } from "./spreadsheetState";

/** Several ranges of a sheet, dressed in one call. */
export function rangeListService(state: SpreadsheetState, sheet: GridSheet, references: readonly string[]): object {
  const areas = references.map((reference) => {
    const area = areaOf(reference);
    if (area === null) throw new Error(`Range not found: ${reference}`);
    return area;
  });
  if (areas.length === 0) throw new Error("A range list needs a range.");
  return service(
    state,
    "RangeList",
    {
      change: {
        setBorder: (...sides: unknown[]) => {
          mayChange(state, sheet);
          if (sides.length !== 6 && sides.length !== 8) throw new Error("The parameters don't match setBorder.");
          for (const area of areas) {
            changeCells({ sheet, ...area }, (cell) => ({
              ...cell,
              look: { ...cell.look, topBorder: sides[0] === true },
            }));
          }
        },
      },
    },
    { sheet: () => sheet.name },
  );
}
