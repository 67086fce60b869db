import { isCellError, type CellValue } from "../../../workbook/cell";

/** What a cell says as text, trimmed, nbsp as blank; "" where it is blank or shows an error. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined || isCellError(value)) return "";
  if (typeof value !== "string") return String(value);
  const hasOther = value.includes("\u00a0") || value.includes("\u202f");
  return (hasOther ? value.replace(/[\u00a0\u202f]/g, " ") : value).trim();
}
