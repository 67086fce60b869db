import type { RemovalRow } from "../activityTables";
import type { LocatedTable } from "./locatedTable";
import { readDate } from "./readDate";
import { readText } from "./readText";
import { readWholeNumber } from "./readWholeNumber";
import { readRows, type ReadRow, type RowFields } from "./rowReader";

export function removalRows(table: LocatedTable | null): readonly ReadRow<RowFields<RemovalRow>>[] {
  return readRows(table, (row) => ({
    date: row.require("date", readDate),
    scope: row.require("scope", readText),
    decision: row.require("decision", readText),
    rows: row.read("rows", readWholeNumber),
  }));
}
