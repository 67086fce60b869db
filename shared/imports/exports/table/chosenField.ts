import { columnLetters } from "../../../workbook/reference";
import type { ColumnMap, ExportField } from "../exportContent";
import type { HeaderField } from "./headerField";
import { headerWord } from "./headerWord";

/** Every choice as field and header, in the form in which headers are compared. */
export function chosenHeaders(map: ColumnMap): readonly { readonly field: ExportField; readonly header: string }[] {
  return (Object.keys(map) as readonly ExportField[]).flatMap((field) =>
    (map[field] ?? []).map((header) => ({ field, header })),
  );
}

/**
 * Columns as a person chose them: the column of that header, or of those letters where no header reads so. A field that was chosen is
 * held by no other column, and a sensitive column stays what it is.
 */
export function withChoices(
  headers: readonly string[],
  fields: readonly (HeaderField | null)[],
  map: ColumnMap,
  firstColumn: number,
): readonly (HeaderField | null)[] {
  const words = headers.map(headerWord);
  const chosen = new Map<number, ExportField>();
  for (const { field, header } of chosenHeaders(map)) {
    const named = words.indexOf(headerWord(header));
    const lettered = headers.findIndex((_, column) => columnLetters(firstColumn + column) === header.toUpperCase());
    const column = named >= 0 ? named : lettered;
    if (column >= 0 && fields[column] !== "sensitive") chosen.set(column, field);
  }
  const taken = new Set<HeaderField>(chosen.values());
  return fields.map((field, column) => chosen.get(column) ?? (field !== null && taken.has(field) ? null : field));
}
