import type { Remark } from "./cellReading";
import type { ReadRow } from "./rowReader";

/** What may stand only once in a table. */
export interface UniqueRule<Fields> {
  /** Fields of the key: a row where one of them is faulty is not compared. */
  readonly keyFields: readonly string[];
  /** Null: the row has no key. */
  readonly keyOf: (fields: Fields) => string | null;
  /** The field whose cell is told of. */
  readonly field: (fields: Fields) => string;
  readonly fault: (fields: Fields, firstRow: number) => Remark;
}

/** Tells of every row whose key an earlier row has; the first one counts. */
export function tellRepeated<Fields>(rows: readonly ReadRow<Fields>[], rule: UniqueRule<Fields>): void {
  const firstRows = new Map<string, number>();
  for (const { fields, reader } of rows) {
    const key = rule.keyFields.every((field) => reader.isReadable(field)) ? rule.keyOf(fields) : null;
    if (key === null) continue;
    const firstRow = firstRows.get(key);
    if (firstRow === undefined) firstRows.set(key, reader.place.row);
    else reader.tell(rule.field(fields), rule.fault(fields, firstRow));
  }
}
