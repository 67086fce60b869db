import { isCellError } from "../../../../shared/workbook/cell";
import type { FileCell, Sheets as FileSheets } from "../../../local/commandLine/commandFolder";
import type { TestCell } from "../../workbook/reading/workbookContent";
import type { Sheets } from "./activityRows";

/** The sheets as a file holds them. */
export function fileSheets(sheets: Sheets): FileSheets {
  return Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => row.map(fileCell))]));
}

function fileCell(cell: TestCell): FileCell {
  if (typeof cell !== "object" || cell === null) return cell;
  if (!("format" in cell)) return cell;
  const { value, format } = cell;
  if (typeof value === "number") return { value, format };
  return value === null || isCellError(value) ? null : value;
}
