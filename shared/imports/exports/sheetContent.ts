import type { SheetGrid } from "../../workbook/content";
import { attendanceTables, type AttendanceTables } from "./attendance/attendanceTables";
import type { ExportChoices } from "./exportChoices";
import type { ExportKind } from "./exportContent";
import { itemHeader } from "./survey/itemHeader";
import { scaleRole } from "./survey/itemRole";
import { scaleOfTitle } from "./survey/scaleOfTitle";
import { surveyKind } from "./survey/surveyKind";
import type { ExportTable } from "./table/exportTable";
import { tablesOfSheet } from "./table/tablesOfSheet";

/** What a sheet seems to hold. */
export interface SheetContent {
  readonly table: ExportTable;
  /** How sure that is: 3 by columns that only such exports have, 2 by its questions, 1 by names and addresses alone. */
  readonly certainty: 1 | 2 | 3;
  readonly attendance: AttendanceTables | null;
  /** Null where it is no survey. */
  readonly survey: ExportKind | null;
}

const lists: ReadonlySet<ExportKind> = new Set(["sign-up-list", "zoom-registration"]);

function hasScale(header: string): boolean {
  return scaleOfTitle(header) !== null || itemHeader(header).labels.length > 0;
}

/** A question of satisfaction or usefulness, a scale, a question mark, or a column that a person said is one. */
function asks({ headers, fields }: ExportTable): boolean {
  return headers.some((header, column) => {
    const field = fields[column] ?? null;
    if (field === "satisfaction" || field === "usefulness" || field === "freeText") return true;
    return field === null && (scaleRole(header) !== "other" || /\?/.test(header) || hasScale(header));
  });
}

function surveyOf(table: ExportTable): SheetContent | null {
  const kind = surveyKind(table);
  if (kind === null && !asks(table)) return null;
  const certainty = kind === null ? 2 : 3;
  return { table, certainty, attendance: null, survey: kind ?? "survey-table" };
}

function attendanceOf(tables: readonly ExportTable[]): SheetContent | null {
  const found = attendanceTables(tables);
  const table = found?.tables[0]?.table;
  if (found === null || table === undefined) return null;
  return { table, certainty: lists.has(found.kind) ? 1 : 3, attendance: found, survey: null };
}

/** What a sheet seems to hold; null where it is neither persons nor answers. */
export function sheetContent(grid: SheetGrid, { map = {}, kind }: ExportChoices): SheetContent | null {
  const tables = tablesOfSheet(grid, map);
  const [only] = tables;
  const attendance = kind === "survey" ? null : attendanceOf(tables);
  if (attendance?.certainty === 3 || only === undefined) return attendance;
  if (kind === "attendance") return attendance;
  if (kind === "survey")
    return surveyOf(only) ?? { table: only, certainty: 1, attendance: null, survey: "survey-table" };
  return surveyOf(only) ?? attendance;
}
