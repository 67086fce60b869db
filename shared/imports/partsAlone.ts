import { municipalityByCode } from "../population/municipalities";
import type { Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { listed } from "./figureColumns";
import { placeAt, type ImportSheet } from "./importSheet";
import type { CodedRow, ReadRows } from "./readRows";
import type { SheetColumn } from "./sheetColumns";

function keyOf({ code, year }: CodedRow): string {
  return `${code} ${String(year)}`;
}

/**
 * Tells of municipalities whose figures stand by sex or age only. Parts are never added up: from 2025 each of them holds a small random
 * error of its own.
 *
 * @param dividing the columns that divide the inhabitants
 */
export function partsAlone(
  sheet: ImportSheet,
  dividing: readonly SheetColumn[],
  { wholes, parts }: ReadRows,
  textIn: (row: number, column: number) => string,
): readonly Finding[] {
  if (parts.length === 0) return [];
  if (wholes.length === 0) {
    const [first] = parts;
    const column = dividing.find((each) => first !== undefined && textIn(first.row, each.column) !== "") ?? dividing[0];
    const values = {
      header: column?.header ?? "",
      values: listed(parts.map(({ row }) => textIn(row, column?.column ?? 0))),
    };
    return [finding("import-only-parts", "error", placeAt(sheet, first?.row ?? null, column?.column ?? null), values)];
  }
  const known = new Set(wholes.map(keyOf));
  return parts.flatMap((part) => {
    if (known.has(keyOf(part))) return [];
    known.add(keyOf(part));
    const name = municipalityByCode(part.code)?.name ?? part.code;
    return [
      finding("import-part-without-whole", "error", placeAt(sheet, part.row, dividing[0]?.column ?? null), { name }),
    ];
  });
}
