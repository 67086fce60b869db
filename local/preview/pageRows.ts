import type { Language } from "../../shared/text/language";
import type { CellLook, GridCell, GridSheet } from "../grid/gridWorkbook";
import type { PageCell, PageLook, PageRows } from "./pageModel";
import { shownText } from "./shownText";
import { typedText } from "./typedCell";

/** Columns beyond these are not shown. */
const lastColumn = 512;

/** Numbers stand to the right, truth values and errors in the middle, text to the left, unless the look says where. */
function alignment({ value, look }: GridCell): PageLook["align"] {
  switch (look.horizontal) {
    case "Left":
      return "left";
    case "Center":
      return "center";
    case "Right":
      return "right";
    default:
      return typeof value === "number" ? "right" : value === null || typeof value === "string" ? "left" : "center";
  }
}

function pageLook(look: CellLook, align: PageLook["align"]): PageLook {
  const { bold, italic, size, colour, fill, topBorder, wrap, indent, vertical } = look;
  return { bold, italic, size, colour, fill, topBorder, wrap, indent, align, vertical };
}

/** Rows of a sheet as the page shows them; rows without cells are left out. */
export function pageRows(sheet: GridSheet, first: number, last: number, version: number, language: Language): PageRows {
  const looks: PageLook[] = [];
  const known = new Map<string, number>();
  const lookNumber = (cell: GridCell): number => {
    const look = pageLook(cell.look, alignment(cell));
    const key = JSON.stringify(look);
    const number = known.get(key) ?? looks.push(look) - 1;
    known.set(key, number);
    return number;
  };
  const rows: { readonly row: number; readonly cells: readonly PageCell[] }[] = [];
  for (let row = first; row <= last; row += 1) {
    const cells = [...(sheet.cells.get(row) ?? [])].filter(([column]) => column <= lastColumn);
    if (cells.length > 0) {
      const shown = cells.map(([column, cell]) => ({
        column,
        text: shownText(cell, language),
        typed: typedText(cell, language),
        isNumber: typeof cell.value === "number",
        look: lookNumber(cell),
      }));
      rows.push({ row, cells: shown.sort((one, other) => one.column - other.column) });
    }
  }
  return { version, looks, rows };
}
