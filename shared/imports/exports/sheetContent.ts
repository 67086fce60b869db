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
  /**
   * How sure that is: 3 by columns that only such exports have, 2 by its questions, 1 by names and addresses alone, 0 where it is of the
   * other kind than the one that is wanted.
   */
  readonly certainty: 0 | 1 | 2 | 3;
  readonly attendance: AttendanceTables | null;
  /** Null where it is no survey. */
  readonly survey: ExportKind | null;
}

const lists: ReadonlySet<ExportKind> = new Set(["sign-up-list", "zoom-registration"]);

function hasScale(header: string): boolean {
  return scaleOfTitle(header) !== null || itemHeader(header).labels.length > 0;
}

/** A question of satisfaction or usefulness, a scale, or a column that a person said is one. */
function rates({ headers, fields }: ExportTable): boolean {
  return headers.some((header, column) => {
    const field = fields[column] ?? null;
    if (field === "satisfaction" || field === "usefulness" || field === "freeText") return true;
    return field === null && (scaleRole(header) !== "other" || hasScale(header));
  });
}

function asks(table: ExportTable): boolean {
  return rates(table) || table.headers.some((header, at) => (table.fields[at] ?? null) === null && /\?/.test(header));
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

/** What is wanted as a survey and is attendance all the same: by its columns, with no question of a scale among them. */
function isAttendance(attendance: SheetContent, only: ExportTable): boolean {
  if (attendance.certainty === 3) return attendance.table !== only || (surveyKind(only) === null && !rates(only));
  return surveyOf(only) === null && only.fields.every((field) => field !== null && field !== "ignore");
}

/** What a sheet seems to hold; null where it is neither persons nor answers. */
export function sheetContent(grid: SheetGrid, { map = {}, kind }: ExportChoices): SheetContent | null {
  const tables = tablesOfSheet(grid, map);
  const [only] = tables;
  const attendance = attendanceOf(tables);
  if (kind === "survey" && only !== undefined) {
    if (attendance !== null && isAttendance(attendance, only)) return { ...attendance, certainty: 0 };
    return surveyOf(only) ?? { table: only, certainty: 1, attendance: null, survey: "survey-table" };
  }
  const survey = only === undefined ? null : surveyOf(only);
  if (attendance?.certainty === 3 || survey === null) return attendance;
  if (kind !== "attendance") return survey;
  // Whether a list of persons is one of answers is seen from the answers.
  return { ...survey, certainty: attendance === null ? 0 : 1, attendance: attendance?.attendance ?? null };
}
