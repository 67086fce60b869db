import type { ContactRow } from "../activityTables";
import { checkSpan } from "./checkSpan";
import type { GroupFields } from "./groupRows";
import { namedRow, type KnownRows } from "./knownRows";
import type { LocatedTable } from "./locatedTable";
import { readCode } from "./readCode";
import { readDate } from "./readDate";
import { readEmail } from "./readEmail";
import { readText } from "./readText";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";

type ContactFields = RowFields<ContactRow>;

function readFields(row: RowReader, groups: KnownRows<GroupFields>): ContactFields {
  const group = row.read("group", readText);
  const isAnyGroup = groups?.size === 0;
  const fields = {
    email: row.require("email", readEmail),
    code: row.read("code", readCode),
    group: isAnyGroup ? group : (namedRow(row, "group", group, groups, "unknown-group")?.fields.name ?? null),
    name: row.read("name", readText),
    position: row.read("position", readText),
    from: row.read("from", readDate),
    to: row.read("to", readDate),
  };
  checkSpan(row, "to", fields.from, fields.to);
  return fields;
}

/** Someone may stand several times: in several groups, or first here and later there. */
export function contactRows(
  table: LocatedTable | null,
  groups: KnownRows<GroupFields>,
): readonly ReadRow<ContactFields>[] {
  return readRows(table, (row) => readFields(row, groups));
}
