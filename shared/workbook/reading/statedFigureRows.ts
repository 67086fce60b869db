import { indicatorOfWord } from "../../text/indicatorNames";
import type { StatedFigureRow, TargetRow } from "../activityTables";
import { noteRemark } from "./cellReading";
import { readForm, readKind } from "./eventRows";
import type { GroupFields } from "./groupRows";
import { namedRow, type KnownRows } from "./knownRows";
import type { LocatedTable } from "./locatedTable";
import { readNumber } from "./readNumber";
import { readText } from "./readText";
import { readYear } from "./readYear";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";

/** A word that nothing is computed for is kept, with a note. */
function indicatorOf(row: RowReader, field: string, word: string | null) {
  const indicator = word === null ? null : indicatorOfWord(word);
  if (word !== null && indicator === null) row.tell(field, noteRemark("unknown-indicator", { name: word }));
  return indicator;
}

export function statedFigureRows(
  table: LocatedTable | null,
  groups: KnownRows<GroupFields>,
): readonly ReadRow<RowFields<StatedFigureRow>>[] {
  return readRows(table, (row) => {
    const measure = row.require("measure", readText);
    const group = row.read("group", readText);
    const isAnyGroup = groups?.size === 0;
    return {
      year: row.require("year", readYear),
      measure,
      indicator: indicatorOf(row, "measure", measure),
      figure: row.require("figure", readNumber),
      group: isAnyGroup ? group : (namedRow(row, "group", group, groups, "unknown-group")?.fields.name ?? null),
      kind: row.read("kind", readKind),
      form: row.read("form", readForm),
    };
  });
}

export function targetRows(table: LocatedTable | null): readonly ReadRow<RowFields<TargetRow>>[] {
  return readRows(table, (row) => {
    const name = row.require("indicator", readText);
    return {
      year: row.require("year", readYear),
      name,
      indicator: indicatorOf(row, "indicator", name),
      target: row.require("target", readNumber),
      source: row.read("source", readText),
    };
  });
}
