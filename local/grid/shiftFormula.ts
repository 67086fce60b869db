import { cellName, cellPlace, columnLetters } from "../../shared/workbook/reference";

/**
 * What must be left as it is: texts, quoted sheet names, what stands in brackets, other words. Else a reference: of a cell, or of whole
 * columns or rows.
 */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<!\w|\.)(?<reference>\$?[A-Za-z]{1,3}\$?[0-9]{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\w.(!])|[\w.\\]+/g;

/**
 * A formula as it reads in another cell, so many rows further down and columns to the right: what has no dollar sign moves along.
 *
 * A file writes a formula that was filled down only once; this gives that of each other cell. A reference that would leave the sheet is
 * `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(pieces, (piece: string, reference: string | undefined) => {
    if (reference === undefined) {
      return piece;
    }
    const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/.exec(piece);
    if (cell !== null) {
      return shiftCell(piece, cell, rows, columns);
    }
    const range = /^(\$?)([A-Za-z]{1,3}|[0-9]{1,7}):(\$?)([A-Za-z]{1,3}|[0-9]{1,7})$/.exec(piece);
    if (range === null) {
      return piece;
    }
    const [, fixedFrom = "", from = "", fixedTo = "", to = ""] = range;
    return `${shiftLine(fixedFrom, from, rows, columns)}:${shiftLine(fixedTo, to, rows, columns)}`;
  });
}

function shiftCell(piece: string, cell: RegExpExecArray, rows: number, columns: number): string {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = cell;
  const place = cellPlace(letters + digits);
  if (place === null) {
    return piece;
  }
  const row = fixedRow === "" ? place.row + rows : place.row;
  const column = fixedColumn === "" ? place.column + columns : place.column;
  return row < 1 || column < 1 || cellPlace(cellName(row, column)) === null
    ? "#REF!"
    : `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
}

/** A whole row or column of a reference such as A:C or 1:3. */
function shiftLine(fixed: string, line: string, rows: number, columns: number): string {
  if (fixed !== "") {
    return fixed + line;
  }
  return /^[0-9]/.test(line)
    ? String(Number(line) + rows)
    : columnLetters((cellPlace(`${line}1`)?.column ?? 1) + columns);
}
