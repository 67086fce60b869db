import { readXlsx } from "hucre/xlsx";
import { serialOfDay } from "../oracle/cells";

/** What a cell of a recalculated file shows. Days are serial numbers; a blank cell or an empty text is null. */
export type JudgedValue = string | number | boolean | null | { readonly error: string };

/** Sheet name → rows → cells, from 0. */
export type SheetValues = ReadonlyMap<string, readonly (readonly JudgedValue[])[]>;

/** All cells of a workbook, errors told from texts. */
export async function readValues(bytes: Uint8Array): Promise<SheetValues> {
  const { sheets } = await readXlsx(bytes);
  return new Map(
    sheets.map((sheet) => [
      sheet.name,
      sheet.rows.map((row, r) =>
        row.map((value, c): JudgedValue => {
          if (sheet.cells?.get(`${r},${c}`)?.type === "error") return { error: String(value) };
          if (value instanceof Date) return serialOfInstant(value);
          return value === "" ? null : value;
        }),
      ),
    ]),
  );
}

/** Days since 30 December 1899, with the time of day as a part. */
function serialOfInstant(instant: Date): number {
  const text = instant.toISOString();
  return serialOfDay(text.slice(0, 10)) + (instant.getTime() % 86_400_000) / 86_400_000;
}
