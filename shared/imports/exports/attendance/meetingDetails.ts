import type { CellValue } from "../../../workbook/cell";
import type { SheetGrid } from "../../../workbook/content";
import { cellText } from "../table/cellText";
import { fieldOfHeader } from "../table/fieldOfHeader";
import type { HeaderField } from "../table/headerField";
import { emailOf } from "./emailOf";
import { momentOf, type Moment } from "./moment";

/** What stands of a meeting above its participants. */
export interface MeetingDetails {
  readonly title: string | null;
  readonly start: Moment | null;
  /** Address of the account that held the meeting. */
  readonly host: string | null;
}

const rowsLookedAt = 60;

/** The value of a label: to its right, or below it where labels stand beside each other. */
function valueOf({ values }: SheetGrid, row: number, column: number, last: number): CellValue {
  const beside = values[row]?.[column + 1] ?? null;
  if (cellText(beside) !== "" && fieldOfHeader(cellText(beside)) === null) return beside;
  return row + 1 < last ? (values[row + 1]?.[column] ?? null) : null;
}

/** Title, start and host as labels say them in the rows above a row. */
export function meetingDetails(grid: SheetGrid, headerRow: number): MeetingDetails {
  const found = new Map<HeaderField, CellValue>();
  const last = Math.min(headerRow, rowsLookedAt);
  for (let row = 0; row < last; row += 1) {
    const cells = grid.values[row] ?? [];
    for (let column = 0; column < Math.min(cells.length, 30); column += 1) {
      const field = fieldOfHeader(cellText(cells[column]));
      if (field === null || found.has(field)) continue;
      const value = valueOf(grid, row, column, last);
      if (cellText(value) !== "") found.set(field, value);
    }
  }
  const start = found.get("meetingStart") ?? found.get("started") ?? null;
  return {
    title: cellText(found.get("meetingTitle")) || null,
    start: momentOf(start),
    host: emailOf(cellText(found.get("email"))),
  };
}
