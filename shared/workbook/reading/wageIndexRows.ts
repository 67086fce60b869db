import { compare, zero } from "../../money/fraction";
import type { Fraction } from "../../money/fraction";
import { sameWord } from "../../text/sameWord";
import type { WageIndexRow } from "../feeTables";
import { errorRemark, type Reader } from "./cellReading";
import type { LocatedTable } from "./locatedTable";
import { obeying } from "./obeying";
import { readDate } from "./readDate";
import { readPercent } from "./readPercent";
import { readPeriod } from "./readPeriod";
import { readText } from "./readText";
import { readWord } from "./readWord";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";
import { tellRepeated } from "./tellRepeated";

type WageIndexFields = RowFields<WageIndexRow>;

const readUnit = readWord(["index", "percent"]);
const readStatus = readWord(["preliminary", "final"]);

/** An index level is divided by; a percentage may well be zero or below. */
const readLevel: Reader<Fraction> = (cell) =>
  obeying(readPercent(cell), (value) => compare(value, zero) > 0, errorRemark("index-level-not-positive"));

function readFields(row: RowReader): WageIndexFields {
  row.read("published", readDate);
  row.read("source", readText);
  const unit = row.require("unit", readUnit);
  const read = row.require("period", readPeriod);
  const status = row.read("status", readStatus);
  return {
    series: row.require("series", readText),
    year: read?.year ?? null,
    period: read?.period ?? null,
    value: row.require("value", unit === "index" ? readLevel : readPercent),
    unit,
    status: row.isReadable("status") ? (status ?? "final") : null,
  };
}

function keyOf({ series, year, period, status }: WageIndexFields): string | null {
  if (series === null || year === null || period === null || status === null) return null;
  return [sameWord(series), year, period.kind, period.number, status].join(" ");
}

/** Levels and percentages cannot be mixed in a series. The first row decides; only the first that differs is told of. */
function tellMixedUnits(rows: readonly ReadRow<WageIndexFields>[]): void {
  const first = new Map<string, ReadRow<WageIndexFields>>();
  const told = new Set<string>();
  for (const row of rows) {
    const { series, unit } = row.fields;
    if (series === null || unit === null) continue;
    const key = sameWord(series);
    const earlier = first.get(key) ?? row;
    first.set(key, earlier);
    if (earlier.fields.unit === unit) continue;
    if (told.has(key)) row.reader.spoil("unit");
    else row.reader.tell("unit", errorRemark("mixed-index-units", { series, firstRow: earlier.reader.place.row }));
    told.add(key);
  }
}

export function wageIndexRows(table: LocatedTable | null): readonly ReadRow<WageIndexFields>[] {
  const rows = readRows(table, readFields);
  tellRepeated(rows, {
    keyFields: ["series", "period", "status"],
    keyOf,
    field: () => "period",
    fault: ({ series }, firstRow) => errorRemark("duplicate-index-value", { series: series ?? "", firstRow }),
  });
  tellMixedUnits(rows);
  return rows;
}
