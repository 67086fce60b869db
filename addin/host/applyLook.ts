import { looks } from "../../shared/workbook/looks";
import type { LookArea } from "./lookAreas";

/** At most so many requests set the look of one area. */
export const requestsOfLook = 12;

/** Excel writes `#RRGGBB`; looks stand as ARGB. */
function colour(argb: string): string {
  return `#${argb.slice(2)}`;
}

/** Sets number format and look of cells whose formats were cleared before; what is plain is left as it is. */
export function applyLook(range: Excel.Range, { area, style, format, wrap, indent }: LookArea): void {
  const look = looks[style];
  if (format !== "General") {
    // One format for all cells of the area is one value in the request.
    range.numberFormat = format as unknown as string[][];
  }
  range.format.verticalAlignment = "Top";
  range.format.font.size = look.size;
  if (look.bold) range.format.font.bold = true;
  if (look.italic) range.format.font.italic = true;
  if (look.colour !== null) range.format.font.color = colour(look.colour);
  if (look.fill !== null) range.format.fill.color = colour(look.fill);
  if (look.topBorder) range.format.borders.getItem("EdgeTop").style = "Continuous";
  if (look.topBorder && area.rows > 1) range.format.borders.getItem("InsideHorizontal").style = "Continuous";
  if (wrap) range.format.wrapText = true;
  if (indent) {
    range.format.horizontalAlignment = "Left";
    range.format.indentLevel = 1;
  }
}
