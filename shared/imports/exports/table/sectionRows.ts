import type { SheetGrid } from "../../../workbook/content";
import { cellText } from "./cellText";

/** A part of a report under a heading of its own, rows counted from 0. */
export interface SheetSection {
  /** Null for what stands above the first heading. */
  readonly title: string | null;
  /** The row below the heading, and the row after the last. */
  readonly from: number;
  readonly to: number;
}

/** "2. Participants", and the headings of Zoom's reports of webinars. */
const heading =
  /^\d+\.\s+\S|^(?:host|attendee|panelist|alternative host|other attended|värd|deltagar|panelist)[\p{L} ]* ?(?:details|information|attended|uppgifter)$/iu;

/** The parts of a sheet. A heading stands alone in its row. */
export function sectionRows({ values }: SheetGrid): readonly SheetSection[] {
  const starts: { title: string | null; row: number }[] = [{ title: null, row: -1 }];
  for (let row = 0; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    const first = cells[0];
    // Nearly every row has a second cell: it costs nothing to see.
    const second = cells[1] ?? null;
    if (second !== null && second !== "") continue;
    if (typeof first !== "string" || first.length > 60 || !heading.test(first.trim())) continue;
    if (cells.every((value, column) => column === 0 || cellText(value) === ""))
      starts.push({ title: first.trim(), row });
  }
  return starts.map(({ title, row }, index) => ({
    title,
    from: row + 1,
    to: starts[index + 1]?.row ?? values.length,
  }));
}
