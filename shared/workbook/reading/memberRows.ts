import type { MemberRow } from "../feeTables";
import { errorRemark } from "./cellReading";
import type { LocatedTable } from "./locatedTable";
import { memberIdentity } from "./memberIdentity";
import { readDate } from "./readDate";
import { readText } from "./readText";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";
import { sameWord } from "../../text/sameWord";

type MemberFields = RowFields<MemberRow>;

function readFields(row: RowReader): MemberFields {
  const fields = {
    ...memberIdentity(row),
    payer: row.read("payer", readText),
    from: row.read("from", readDate),
    to: row.read("to", readDate),
    category: row.read("category", readText),
  };
  const { from, to } = fields;
  if (from !== null && to !== null && to < from) row.tell("to", errorRemark("to-before-from", { from, to }));
  return fields;
}

/** Two memberships share a day; a blank end is open. */
function overlap(a: MemberFields, b: MemberFields): boolean {
  return (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);
}

function hasReadableSpan({ fields, reader }: ReadRow<MemberFields>): boolean {
  return fields.code !== null && reader.isReadable("from") && reader.isReadable("to");
}

/** A code is a member once at a time: the later row is told, and a row told of is not compared with others. */
function tellOverlaps(rows: readonly ReadRow<MemberFields>[]): void {
  const byCode = new Map<string, ReadRow<MemberFields>[]>();
  for (const row of rows.filter(hasReadableSpan)) {
    const code = row.fields.code ?? "";
    const earlier = byCode.get(sameWord(code)) ?? [];
    const overlapped = earlier.find(({ fields }) => overlap(fields, row.fields));
    if (overlapped === undefined) byCode.set(sameWord(code), [...earlier, row]);
    else
      row.reader.tell("code", errorRemark("overlapping-memberships", { code, firstRow: overlapped.reader.place.row }));
  }
}

export function memberRows(table: LocatedTable | null): readonly ReadRow<MemberFields>[] {
  const rows = readRows(table, readFields);
  tellOverlaps(rows);
  return rows;
}
