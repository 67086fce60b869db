import { serialOfDay } from "../../text/dateText";
import type { Language } from "../../text/language";
import { words } from "../../text/tableTexts";
import { isDateFormat, isPercentFormat } from "../../workbook/reading/numberFormat";
import type { ColumnSchema } from "../../workbook/tableSchema";
import type { EditedCell } from "../../workbook/tableEdit";

/** What a field of an input row holds: a word by its id, a day as `YYYY-MM-DD`; null is a blank cell. */
export type FieldValue = string | number | boolean | null;

/**
 * The value and format of a cell of an input table: the format at hand where the value is read in it as what it is, else the usual one.
 *
 * Text always gets the format of text, so that no host takes it for a formula, a number or a day.
 * @param atHand number format of the cell, or of the column where the cell is new; "" where there is none
 */
export function inputCell(
  column: ColumnSchema,
  value: FieldValue,
  atHand: string,
  language: Language,
): Pick<EditedCell, "value" | "format"> {
  if (value === null) return { value, format: null };
  if (typeof value === "boolean") return { value: wordText(value ? "yes" : "no", language), format: "@" };
  if (typeof value === "string") {
    if (column.kind !== "date")
      return { value: column.kind === "word" ? wordText(value, language) : value, format: "@" };
    return { value: serialOfDay(value), format: isDateFormat(atHand) ? atHand : "yyyy-mm-dd" };
  }
  const suits = atHand !== "@" && !isDateFormat(atHand) && !isPercentFormat(atHand);
  return { value, format: suits && atHand !== "" ? atHand : suits ? null : "0" };
}

function wordText(id: string, language: Language): string {
  return words[id]?.[language][0] ?? id;
}
