import type { GridCell } from "../grid/gridWorkbook";
import { fillCalculatedColumns } from "./calculatedColumns";
import { ExcelError } from "./excelError";
import { ProtocolViolation } from "./protocolViolation";
import { changeCells, valuesByCell } from "./rangeCells";
import type { RangeTarget } from "./rangeTarget";
import type { Session } from "./session";
import { refreshHeaders } from "./tableHeaders";
import { typedText } from "./typedText";

/** A cell with other content. What is null leaves it as it is, as Excel does. */
function withContent(cell: GridCell, content: unknown): GridCell {
  if (content === null) {
    return cell;
  }
  if (typeof content === "number" || typeof content === "boolean") {
    return { ...cell, value: content, formula: null };
  }
  if (typeof content !== "string") {
    throw new ProtocolViolation(`a cell takes text, numbers, true, false or null, not ${JSON.stringify(content)}`);
  }
  const { value, formula, format } = typedText(content, cell.format);
  return { ...cell, value, formula, format: cell.format === "General" && format !== null ? format : cell.format };
}

/** `values` and `formulas`: Excel reads both as if they were typed. */
export function writeContent(range: RangeTarget, content: unknown, session: Session): void {
  session.ensureWritable(range.sheet);
  const contentOf = valuesByCell(content, range);
  const written: GridCell[] = [];
  changeCells(range, (cell, down, right) => {
    written.push(withContent(cell, contentOf(down, right)));
    return cell;
  });
  // Only when every cell can be written is any: Excel refuses the whole array.
  const { row, column, columns } = range.area;
  changeCells(range, (cell, down, right) => written[down * columns + right] ?? cell);
  fillCalculatedColumns(range, (inRow, inColumn) => {
    const [down, right] = [inRow - row, inColumn - column];
    return contentOf(down, right) === null ? null : (written[down * columns + right] ?? null);
  });
  refreshHeaders(range);
  session.noteChange(range.sheet, range.area);
}

/** `numberFormat`. */
export function writeFormat(range: RangeTarget, format: unknown, session: Session): void {
  session.ensureWritable(range.sheet);
  const formatOf = valuesByCell(format, range);
  changeCells(range, (cell, down, right) => {
    const given = formatOf(down, right);
    if (given === null) {
      return cell;
    }
    if (typeof given !== "string") {
      throw new ProtocolViolation(`a number format is text, not ${JSON.stringify(given)}`);
    }
    if (!isNumberFormat(given)) {
      throw new ExcelError("InvalidArgument", `"${given}" is no number format.`);
    }
    return { ...cell, format: given === "" ? "General" : given };
  });
}

/** Quotes are closed, at most four sections, and outside of quotes only what a format may hold. */
function isNumberFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General|AM\/PM|A\/P/gi, "");
  return bare.split(";").length <= 4 && /^[0#?.,%@ymdhsE+\-/:;()$€£ \u00a0!^&'~{}<>=]*$/i.test(bare);
}
