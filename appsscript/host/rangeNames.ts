import type { CellArea } from "../../shared/workbook/sheetModel";
import { areaOf } from "../../shared/workbook/reference";
import type { Range, Spreadsheet } from "./services";

/** A named range of the spreadsheet. */
export interface RangeName {
  readonly name: string;
  /** What it stands for; null where its cells have been deleted. */
  readonly place: { readonly range: Range; readonly sheetId: number; readonly area: CellArea } | null;
  readonly remove: () => void;
}

/** Every name of the spreadsheet. A sheet that was copied has copies of its names, as `'Copy of Avgifter'!Name`: they are the user's own. */
export function rangeNames(spreadsheet: Spreadsheet): readonly RangeName[] {
  return spreadsheet.getNamedRanges().map((named) => {
    const name = named.getName();
    const range = rangeOf(spreadsheet, named, name);
    const area = range === null ? null : areaOf(range.getA1Notation());
    return {
      name,
      place: range === null || area === null ? null : { range, sheetId: range.getGridId(), area },
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
export function isMarker({ name, place }: RangeName): boolean {
  if (place === null || !/^_KN_/i.test(name) || name.includes("!")) return false;
  const { row, column, rows, columns } = place.area;
  return row === 1 && column === 1 && rows === 1 && columns === 1;
}
