import { pointsOfCharacters } from "../../shared/workbook/columnWidth";
import { rowHeight } from "../../shared/workbook/rowHeight";
import type { CellStyle, ModelCell } from "../../shared/workbook/sheetModel";
import { looks } from "../../shared/workbook/looks";
import type { GridCell } from "../grid/gridWorkbook";
import { columnWidth } from "../grid/sheetPlace";
import type { RangeTarget } from "./rangeTarget";
import { shownText } from "./shownText";

/** Makes each column of the range as wide as its longest line there. */
export function fitColumns({ sheet, area }: RangeTarget): void {
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    let longest = 0;
    for (const [row, cells] of sheet.cells) {
      const cell = row >= area.row && row < area.row + area.rows ? cells.get(column) : undefined;
      const lines = cell === undefined ? [] : shownText(cell).split("\n");
      longest = Math.max(longest, ...lines.map(({ length }) => length));
    }
    if (longest > 0) {
      sheet.columnWidths.set(column, pointsOfCharacters(longest));
    }
  }
}

const styles = Object.keys(looks) as readonly CellStyle[];

/** As the core measures cells: by letters' size and weight, and wrapping. Numbers are never broken. */
function measured(cell: GridCell): ModelCell {
  const { size, bold, wrap, indent } = cell.look;
  const style = styles.find((one) => looks[one].size === size && looks[one].bold === bold) ?? "body";
  return { value: typeof cell.value === "string" ? shownText(cell) : 0, style, wrap, indent: indent > 0 };
}

/** How many characters a column of so many points holds: what {@link pointsOfCharacters} undoes. */
function charactersIn(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}

/** Makes each row of the range as high as its cells need; where one usual line is enough it has the program's own height. */
export function fitRows({ sheet, area }: RangeTarget): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = sheet.cells.get(row);
    const columns = cells === undefined ? [] : [...cells.keys()].sort((one, other) => one - other);
    const height = rowHeight(
      columns.map((column) => measuredAt(cells, column)),
      columns.map((column) => charactersIn(columnWidth(sheet, column))),
    );
    if (height === null) {
      sheet.rowHeights.delete(row);
    } else {
      sheet.rowHeights.set(row, height);
    }
  }
}

function measuredAt(cells: ReadonlyMap<number, GridCell> | undefined, column: number): ModelCell | null {
  const cell = cells?.get(column);
  return cell === undefined ? null : measured(cell);
}
