import type { CellArea } from "../../shared/workbook/sheetModel";
import type { Range, Spreadsheet } from "./services";

/** A named range of the spreadsheet. */
export interface RangeName {
  readonly name: string;
  /** What it stands for; null where its cells have been deleted. */
  readonly range: Range | null;
  /** Name of its sheet; null where its cells have been deleted. */
  readonly sheet: string | null;
  readonly area: CellArea;
  readonly remove: () => void;
}

const nowhere: CellArea = { row: 0, column: 0, rows: 0, columns: 0 };

/** Every name of the spreadsheet. A sheet that was copied has copies of its names, as `'Copy of Avgifter'!Name`: they are the user's own. */
export function rangeNames(spreadsheet: Spreadsheet): readonly RangeName[] {
  return spreadsheet.getNamedRanges().map((named) => {
    const name = named.getName();
    const range = rangeOf(spreadsheet, named, name);
    return {
      name,
      range,
      sheet: range === null ? null : range.getSheet().getName(),
      area:
        range === null
          ? nowhere
          : {
              row: range.getRow(),
              column: range.getColumn(),
              rows: range.getNumRows(),
              columns: range.getNumColumns(),
            },
      remove: () => {
        named.remove();
      },
    };
  });
}

/** A name whose cells are deleted has no range: Google is asked a second time before a name is held for dead. */
function rangeOf(spreadsheet: Spreadsheet, named: GoogleAppsScript.Spreadsheet.NamedRange, name: string): Range | null {
  try {
    return named.getRange() as Range | null;
  } catch {
    return spreadsheet.getRangeByName(name);
  }
}

/** Is it the marker of a generated sheet: a name of ours on A1? */
export function isMarker({ name, area }: RangeName): boolean {
  const isCorner = area.row === 1 && area.column === 1 && area.rows === 1 && area.columns === 1;
  return isCorner && /^_KN_/i.test(name) && !name.includes("!");
}
