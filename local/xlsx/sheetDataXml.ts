import type { ModelCell, SheetModel } from "../../shared/workbook/sheetModel";
import { isDateFormat } from "./numberFormats";
import { formulaText } from "../../shared/workbook/formulaText";
import { cellName } from "../../shared/workbook/reference";
import { rowHeight } from "../../shared/workbook/rowHeight";
import { daysTo1904 } from "./sheetCells";
import type { StyleBook } from "./styleBook";
import { cellTextXml, escapeXml, xml } from "./xmlText";

export interface SheetTarget {
  readonly styles: StyleBook;
  readonly from1904: boolean;
  /** What element names begin with in the sheet's part. */
  readonly prefix: string;
}

/** A typed string: never a formula, whatever it begins with. */
export function inlineText(text: string, prefix: string): string {
  return `<${prefix}is><${prefix}t xml:space="preserve">${cellTextXml(text)}</${prefix}t></${prefix}is>`;
}

/** All rows of a model. */
export function sheetDataXml(model: SheetModel, target: SheetTarget): string {
  const rows = model.rows.map((row, index) => {
    const cells = row.map((cell, column) =>
      cell === null ? "" : cellXml(cell, cellName(index + 1, column + 1), target),
    );
    const height = rowHeight(row, model.widths);
    const attributes = { r: index + 1, ht: height, customHeight: height === null ? null : 1 };
    return cells.every((cell) => cell === "") ? "" : xml(`${target.prefix}row`, attributes, ...cells);
  });
  return xml(`${target.prefix}sheetData`, {}, ...rows);
}

function cellXml(cell: ModelCell, reference: string, target: SheetTarget): string {
  const { prefix } = target;
  const s = target.styles.idOf(cell.style, cell.format, cell.wrap === true || hasLines(cell), cell.indent === true);
  const value = typeof cell.value === "number" ? numberOf(cell, cell.value, target) : cell.value;
  if (cell.formula === undefined && typeof value === "string") {
    return xml(`${prefix}c`, { r: reference, s, t: "inlineStr" }, inlineText(value, prefix));
  }
  const formula = cell.formula === undefined ? "" : `<${prefix}f>${escapeXml(formulaText(cell.formula))}</${prefix}f>`;
  const written = (type: string | null, text: string): string =>
    xml(`${prefix}c`, { r: reference, s, t: type }, formula, `<${prefix}v>${text}</${prefix}v>`);
  switch (typeof value) {
    case "number":
      return written(null, String(value));
    case "boolean":
      return written("b", value ? "1" : "0");
    case "string":
      return written("str", cellTextXml(value));
    default:
      return written("e", escapeXml(value.error));
  }
}

function hasLines(cell: ModelCell): boolean {
  return typeof cell.value === "string" && cell.value.includes("\n");
}

function numberOf(cell: ModelCell, value: number, target: SheetTarget): number {
  if (!Number.isFinite(value)) {
    throw new RangeError("a cell holds a number that is none");
  }
  return target.from1904 && isDateFormat(cell.format ?? "") ? value - daysTo1904 : value;
}
