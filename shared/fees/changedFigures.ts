import { toDecimalText, toNumber } from "../money/decimal";
import { compare } from "../money/fraction";
import { indexPeriodKey } from "../index/indexPeriodKey";
import { readIndexValues, type UsedIndexValue } from "../index/usedIndexValues";
import { sameWord } from "../text/sameWord";
import type { WageIndexRow } from "../workbook/feeTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { FeeBasis } from "./feeBasis";
import type { FixedFee, FixedYear } from "./fixedYears";

/** Populations and index values that a fixed year rests on and that have since been changed, each where it stands now. */
export function changedFigures(basis: FeeBasis, { year, rows }: FixedYear): readonly Finding[] {
  const fixedRows = [...rows.values()];
  return [
    ...fixedRows.flatMap((row) => changedPopulation(basis, row, year)),
    ...changedIndexValues(basis, fixedRows, year),
  ];
}

function changedPopulation({ figures }: FeeBasis, row: FixedFee, year: number): readonly Finding[] {
  const { code, name, population, populationYear } = row;
  if (population === null || populationYear === null) return [];
  const figure = figures.figure(code, populationYear);
  if (figure?.population === population) return [];
  if (figure === null && figures.mayBeBroken(code, populationYear)) return [];
  const values = {
    name: name ?? code,
    code,
    year,
    populationYear,
    fixed: population,
    current: figure?.population ?? "–",
  };
  const place = placeOf((figure ?? row).place, "population");
  return [finding("fixed-population-changed", "warning", place, values)];
}

/** Each value once, though every row of the year states it. */
function changedIndexValues(basis: FeeBasis, rows: readonly FixedFee[], year: number): readonly Finding[] {
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const row of rows) {
    if (row.indexValues === null) continue;
    const values = readIndexValues(row.indexValues);
    const place = placeOf(row.place, "indexValues");
    if (values === null) {
      findings.push(finding("fixed-index-unreadable", "warning", place, { text: row.indexValues, year }));
      continue;
    }
    for (const used of values) {
      const key = [sameWord(used.series), used.period, used.status, toDecimalText(used.value)].join(" ");
      const current = told.has(key) ? undefined : currentValue(basis, used);
      told.add(key);
      if (current === undefined) continue;
      const { series, period, value } = used;
      const shown = { fixed: toNumber(value), current: current?.value == null ? "–" : toNumber(current.value) };
      const at = current === null ? place : placeOf(current.place, "value");
      findings.push(finding("fixed-index-changed", "warning", at, { year, series, period, ...shown }));
    }
  }
  return findings;
}

/** The row that now states another value, null where none states any, undefined where the value is the same or unreadable. */
function currentValue({ index, tables }: FeeBasis, used: UsedIndexValue): WageIndexRow | null | undefined {
  const series = index.wageIndex.series(used.series);
  if (series?.isBroken(used.period) === true) return undefined;
  const value = series?.valueOf(used.period, used.status) ?? null;
  if (value !== null && series?.unit === used.unit && compare(value, used.value) === 0) return undefined;
  return (
    tables.wageIndex.find(
      (row) =>
        sameWord(row.series ?? "") === sameWord(used.series) &&
        row.status === used.status &&
        row.year !== null &&
        row.period !== null &&
        indexPeriodKey(row.year, row.period) === used.period,
    ) ?? null
  );
}
