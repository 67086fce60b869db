import { looks } from "../../shared/workbook/looks";
import type { CellStyle, ModelCell } from "../../shared/workbook/sheetModel";
import { areaName } from "../../shared/workbook/reference";
import { formulaText } from "../../shared/workbook/formulaText";
import type { Range, Sheet } from "./services";

type Rows = readonly (readonly (ModelCell | null)[])[];

/** Google writes colours as #RRGGBB; ours have two digits of opacity in front. */
function colourOf(argb: string): string {
  return `#${argb.slice(2)}`;
}

/** What `setValues` is given: a text that begins with "=" is a formula, unless the cell's format is text. */
function writtenValue(cell: ModelCell | null): string | number | boolean {
  if (cell === null) return "";
  if (cell.formula !== undefined) return `=${formulaText(cell.formula, ";")}`;
  return typeof cell.value === "object" ? "=NA()" : cell.value;
}

/** A text stays the text that it is only in a cell whose format is text. */
function writtenFormat(cell: ModelCell | null): string {
  if (cell === null) return "General";
  return cell.formula === undefined && typeof cell.value === "string" ? "@" : (cell.format ?? "General");
}

function textStyles(): (style: CellStyle) => GoogleAppsScript.Spreadsheet.TextStyle {
  const built = new Map<CellStyle, GoogleAppsScript.Spreadsheet.TextStyle>();
  return (style) => {
    const { size, bold, italic, colour } = looks[style];
    const known =
      built.get(style) ??
      SpreadsheetApp.newTextStyle()
        .setFontSize(size)
        .setBold(bold)
        .setItalic(italic)
        .setForegroundColor(colour === null ? "#000000" : colourOf(colour))
        .build();
    built.set(style, known);
    return known;
  };
}

/** The cells above which a line is drawn, from the first to the last of each row, as references. */
function lined(rows: Rows): readonly string[] {
  return rows.flatMap((row, index) => {
    const columns = row.flatMap((cell, column) => (cell !== null && looks[cell.style].topBorder ? [column] : []));
    const [first] = columns;
    const last = columns[columns.length - 1];
    if (first === undefined || last === undefined) return [];
    return [areaName({ row: index + 1, column: first + 1, rows: 1, columns: last - first + 1 })];
  });
}

/**
 * Writes rows from A1 on: formats first, then values and formulas together, then how they look, each in one call for all rows.
 *
 * A1 is written as if it were the given text: its own comes last of all. Cells of the range beyond the rows become blank.
 * @param range from A1, at least as large as the rows
 */
export function writeCells(sheet: Sheet, range: Range, rows: Rows, corner: string): void {
  const [height, width] = [range.getNumRows(), range.getNumColumns()];
  const cells = Array.from({ length: height }, (_none, row) =>
    Array.from({ length: width }, (_blank, column) => rows[row]?.[column] ?? null),
  );
  const each = <Value>(of: (cell: ModelCell | null) => Value): Value[][] => cells.map((row) => row.map(of));
  const values = each(writtenValue);
  const formats = each(writtenFormat);
  if (values[0] !== undefined) values[0][0] = corner;
  if (formats[0] !== undefined) formats[0][0] = "@";
  const styleOf = textStyles();
  range.setNumberFormats(formats);
  range.setValues(values);
  range.setTextStyles(each((cell) => styleOf(cell?.style ?? "body")));
  range.setBackgrounds(
    each((cell) => {
      const fill = cell === null ? null : looks[cell.style].fill;
      return fill === null ? null : colourOf(fill);
    }),
  );
  range.setWraps(each((cell) => cell !== null && (cell.wrap === true || hasLines(cell))));
  range.setVerticalAlignment("top");
  const lines = lined(rows);
  if (lines.length > 0) sheet.getRangeList([...lines]).setBorder(true, null, null, null, null, null);
}

function hasLines({ value }: ModelCell): boolean {
  return typeof value === "string" && value.includes("\n");
}
