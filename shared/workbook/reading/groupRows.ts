import { sameWord } from "../../text/sameWord";
import type { GroupRow } from "../activityTables";
import { errorRemark } from "./cellReading";
import { checkSpan } from "./checkSpan";
import type { LocatedTable } from "./locatedTable";
import { readDate } from "./readDate";
import { readText } from "./readText";
import { readWholeNumber } from "./readWholeNumber";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";

export type GroupFields = RowFields<GroupRow>;

function readFields(row: RowReader): GroupFields {
  const fields = {
    name: row.require("name", readText),
    shortName: row.read("shortName", readText),
    from: row.read("from", readDate),
    to: row.read("to", readDate),
    order: row.read("order", readWholeNumber),
  };
  checkSpan(row, "to", fields.from, fields.to);
  return fields;
}

/** A name or short name is that of one group. */
function tellRepeatedNames(rows: readonly ReadRow<GroupFields>[]): void {
  const owners = new Map<string, ReadRow<GroupFields>>();
  for (const row of rows) {
    for (const field of ["name", "shortName"] as const) {
      const name = row.fields[field];
      const owner = owners.get(sameWord(name ?? ""));
      if (name === null || owner === row) continue;
      if (owner === undefined) owners.set(sameWord(name), row);
      else row.reader.tell(field, errorRemark("duplicate-group", { name, firstRow: owner.reader.place.row }));
    }
  }
}

export function groupRows(table: LocatedTable | null): readonly ReadRow<GroupFields>[] {
  const rows = readRows(table, readFields);
  tellRepeatedNames(rows);
  return rows;
}
