import { cellText as textOf } from "../../imports/exports/table/cellText";
import type { WorkbookContent } from "../../workbook/content";
import type { Finding } from "../../workbook/finding";
import { finding, placeOf } from "../../workbook/place";
import type { LocatedTable } from "../../workbook/reading/locatedTable";
import { cellText } from "../inputs/cellText";

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** All of someone's names stand in the text, whatever stands between them: `Anmälan_Ek-Ann.csv`. */
function isNamedIn(text: string, names: readonly (readonly string[])[]): boolean {
  const words = new Set(wordsOf(text));
  return names.some((parts) => parts.every((part) => words.has(part)));
}

/**
 * What a removal leaves in the rows that it changes: columns that are the coordinator's own, which may hold anything, and the names of files
 * in Källa that name somebody. Both are told, since files are known again by Källa.
 * @param rows that lose a name or an address
 * @param names that the workbook knows
 */
export function leftColumns(
  content: WorkbookContent,
  table: LocatedTable | null,
  rows: ReadonlySet<number>,
  names: readonly string[],
): readonly Finding[] {
  if (table === null || rows.size === 0) return [];
  const changed = table.rows.filter(({ place }) => rows.has(place.row));
  const own = ownColumns(content, table).filter(({ index }) =>
    changed.some(({ cells }) => textOf(cells[index]?.value) !== ""),
  );
  const headers = own.map(({ header }) => header).join(", ");
  const several = names.map(wordsOf).filter((parts) => parts.length > 1);
  const named = changed.find((row) => isPersonal(cellText(table, row, "source") ?? "", several));
  return [
    ...(own.length === 0
      ? []
      : [finding("removal-columns-left", "warning", placeOf(table.headerPlace, ""), { headers })]),
    ...(named === undefined ? [] : [finding("removal-source-left", "warning", placeOf(named.place, "source"))]),
  ];
}

function isPersonal(source: string, names: readonly (readonly string[])[]): boolean {
  return /\S@\S+\.\S/.test(source) || isNamedIn(source, names);
}

/** Columns with a header that is none of the table's. */
function ownColumns({ tables }: WorkbookContent, { columns, headerPlace }: LocatedTable) {
  const [first] = columns.values();
  const found = tables.find(({ grid: { sheet, row, column, values } }) => {
    const isHere = sheet === headerPlace.sheet && headerPlace.row >= row && headerPlace.row < row + values.length;
    return isHere && first !== undefined && first.number - first.index === column;
  });
  const known = new Set([...columns.values()].map(({ index }) => index));
  const cells = found === undefined ? [] : (found.grid.values[headerPlace.row - found.grid.row] ?? []);
  return cells
    .map((cell, index) => ({ header: textOf(cell), index }))
    .filter(({ header, index }) => header !== "" && !known.has(index));
}
