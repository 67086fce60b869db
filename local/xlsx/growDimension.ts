import { areaName, areaOf } from "../../shared/workbook/reference";
import { XmlScanner } from "./xmlScanner";

/** The sheet part with the area that it says it uses made to hold some more cells. A part that says none needs none. */
export function growDimension(text: string, part: string, rows: readonly number[], columns: readonly number[]): string {
  const scanner: XmlScanner = new XmlScanner(text, part);
  while (scanner.next()) {
    const name = scanner.name.replace(/^.*:/, "");
    if (name === "sheetData") break;
    const ref = name === "dimension" && scanner.opens ? scanner.attribute("ref") : null;
    const area = ref === null ? null : areaOf(ref);
    if (area === null) continue;
    const top = Math.min(area.row, ...rows);
    const left = Math.min(area.column, ...columns);
    const bottom = Math.max(area.row + area.rows - 1, ...rows);
    const right = Math.max(area.column + area.columns - 1, ...columns);
    const all = areaName({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    const tag = text.slice(scanner.start, scanner.end);
    const grown = all === areaName(area) ? tag : tag.replace(/(ref\s*=\s*["'])[^"']+/, `$1${all}`);
    return text.slice(0, scanner.start) + grown + text.slice(scanner.end);
  }
  return text;
}
