import type { FieldValues, InputRows } from "../inputs/inputRowsPlan";

/** A row that stands in the table from an earlier import. */
export interface StandingRow {
  readonly row: number;
  /** What tells whether a row that comes is the same. */
  readonly key: string;
}

/** A row that comes: the fields that the source states. */
export interface ComingRow {
  readonly key: string;
  readonly values: FieldValues;
}

/**
 * The rows of a source put in place of those that an earlier import of it left.
 *
 * A row of the same key stays where it is, and what the source says nothing of stays in it. Other rows are taken over in order, whole; rows
 * that are left over are emptied, and rows that are lacking are added.
 * @param fields all fields of the rows: emptied where a row is taken over or left over
 */
export function replacedRows(
  standing: readonly StandingRow[],
  coming: readonly ComingRow[],
  fields: readonly string[],
): InputRows {
  const free = new Map<string, StandingRow[]>();
  for (const each of standing) {
    const same = free.get(each.key);
    if (same === undefined) free.set(each.key, [each]);
    else same.push(each);
  }
  const blank: FieldValues = Object.fromEntries(fields.map((field) => [field, null]));
  const changed: { readonly row: number; readonly values: FieldValues }[] = [];
  const others: ComingRow[] = [];
  for (const each of coming) {
    const same = free.get(each.key)?.shift();
    if (same === undefined) others.push(each);
    else changed.push({ row: same.row, values: each.values });
  }
  const left = standing.filter((each) => free.get(each.key)?.includes(each) === true);
  left.forEach(({ row }, index) => changed.push({ row, values: { ...blank, ...others[index]?.values } }));
  return {
    changed: changed.sort((a, b) => a.row - b.row),
    added: others.slice(left.length).map(({ values }) => values),
  };
}
