import type { CellValue } from "../../shared/workbook/cell";
import { inlineText } from "./sheetDataXml";
import { cellTextXml, escapeXml, xml } from "./xmlText";

/** What a cell's element says. */
export interface CellContent {
  readonly value: CellValue;
  /** With its leading "="; null for none. */
  readonly formula: string | null;
}

/**
 * The element of a cell: text as typed text, and of a formula also what it gave.
 * @param style the number of its style; null for none
 * @param formulaXml the element of the formula, where it is not the plain one of its text
 * @returns "" for a cell that says nothing
 */
export function cellElement(
  reference: string,
  style: string | null,
  { value, formula }: CellContent,
  prefix: string,
  formulaXml: string | null = null,
): string {
  const plain = formula === null ? "" : `<${prefix}f>${escapeXml(formula.replace(/^=/, ""))}</${prefix}f>`;
  const f = formulaXml ?? plain;
  const cell = (type: string | null, content: string): string =>
    xml(`${prefix}c`, { r: reference, s: style, t: type }, content);
  const written = (type: string | null, text: string): string => cell(type, `${f}<${prefix}v>${text}</${prefix}v>`);
  switch (typeof value) {
    case "number":
      return written(null, String(value));
    case "boolean":
      return written("b", value ? "1" : "0");
    case "string":
      return f === "" ? cell("inlineStr", inlineText(value, prefix)) : written("str", cellTextXml(value));
    default:
      if (value !== null) {
        return written("e", escapeXml(value.error));
      }
      return f === "" && style === null ? "" : cell(null, f);
  }
}
