import { sameWord } from "../../text/sameWord";
import { errorRemark } from "./cellReading";
import type { ReadRow, RowReader } from "./rowReader";

/**
 * Rows of one table by what rows of another call them. Null where the table cannot be read: what lacks there is told already, so that
 * nothing is told of the rows that name it.
 */
export type KnownRows<Fields> = ReadonlyMap<string, ReadRow<Fields>> | null;

/** The first row of each name counts: that another has it too is told. */
export function knownRows<Fields>(
  rows: readonly ReadRow<Fields>[],
  namesOf: (fields: Fields) => readonly (string | null)[],
): ReadonlyMap<string, ReadRow<Fields>> {
  const known = new Map<string, ReadRow<Fields>>();
  for (const row of rows) {
    for (const name of namesOf(row.fields)) {
      if (name !== null && !known.has(sameWord(name))) known.set(sameWord(name), row);
    }
  }
  return known;
}

/**
 * The row that a field names. One that is unknown is told; one that is broken breaks this row too, without another word.
 *
 * @param code of the finding for a name that no row has
 */
export function namedRow<Fields>(
  row: RowReader,
  field: string,
  name: string | null,
  known: KnownRows<Fields>,
  code: string,
): ReadRow<Fields> | null {
  if (name === null) return null;
  const found = known?.get(sameWord(name)) ?? null;
  if (found !== null && !found.reader.isBroken) return found;
  if (found === null && known !== null) row.tell(field, errorRemark(code, { name }));
  else row.spoil(field);
  return null;
}
