import { fieldOfHeader } from "../../imports/exports/table/fieldOfHeader";
import { headerRow } from "../../imports/exports/table/headerRow";
import { cellText } from "../../imports/exports/table/cellText";
import type { HeaderField } from "../../imports/exports/table/headerField";
import { codeNumber } from "../../privacy/personCodes";
import { tableNames } from "../../text/tableTexts";
import type { ActivityTables } from "../../workbook/activityTables";
import type { SheetGrid, WorkbookContent } from "../../workbook/content";
import { sameName } from "../../workbook/definedName";
import { excelTableName } from "../../workbook/reading/tableCandidates";
import type { RemovalScope } from "./removalScope";

const personal: ReadonlySet<HeaderField | null> = new Set([
  ...(["name", "firstName", "lastName", "email", "upn", "sensitive"] as const),
]);

const tables = Object.values(tableNames).flatMap(({ sv, en }) => [sv, en, excelTableName(sv), excelTableName(en)]);

/** Sheets that are no table of the workbook, not generated, and of no survey whose year is known: no removal reaches them. */
export function otherSheets(
  { sheets }: WorkbookContent,
  { surveys }: ActivityTables,
  scope: RemovalScope,
): readonly string[] {
  const dated = surveys.filter((survey) => scope.isDated(survey)).map(({ sheet }) => sheet);
  const known = [...tables, ...dated.filter((sheet) => sheet !== null)];
  const isKnown = (name: string): boolean => known.some((each) => sameName(each, name));
  return sheets
    .filter(({ name, marker, tables: own }) => marker === null && ![name, ...own].some(isKnown))
    .map(({ name }) => name);
}

/** Whether a sheet seems to hold names, addresses or sensitive answers: an address anywhere, or something below a header that says so. */
export function holdsPersons(grid: SheetGrid): boolean {
  const { values } = grid;
  if (values.some((row) => row.some((cell) => typeof cell === "string" && /\S@\S+\.\S/.test(cell)))) return true;
  const header = headerRow(grid, 0, values.length);
  if (header === null) return false;
  const columns = (values[header] ?? []).flatMap((cell, column) =>
    personal.has(fieldOfHeader(cellText(cell))) ? [column] : [],
  );
  const isSomeone = (text: string): boolean => text !== "" && codeNumber(text) === null;
  return values.slice(header + 1).some((row) => columns.some((column) => isSomeone(cellText(row[column] ?? null))));
}
