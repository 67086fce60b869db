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
    const least = (first: number, others: readonly number[]) =>
      others.reduce((one, other) => Math.min(one, other), first);
    const most = (first: number, others: readonly number[]) =>
      others.reduce((one, other) => Math.max(one, other), first);
    const top = least(area.row, rows);
    const left = least(area.column, columns);
    const bottom = most(area.row + area.rows - 1, rows);
    const right = most(area.column + area.columns - 1, columns);
    const all = areaName({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    const tag = text.slice(scanner.start, scanner.end);
    const grown = all === areaName(area) ? tag : tag.replace(/(ref\s*=\s*["'])[^"']+/, `$1${all}`);
    return text.slice(0, scanner.start) + grown + text.slice(scanner.end);
  }
  return text;
}
