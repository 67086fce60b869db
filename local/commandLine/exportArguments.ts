import { exportFieldOf } from "../../shared/imports/exports/exportFieldOf";
import type { ColumnMap, ExportField } from "../../shared/imports/exports/exportContent";
import { usageFault, type UsageFault } from "./usageFault";

/** What is asked for of an export, every value checked. */
export interface ExportArguments {
  readonly event: string | null;
  readonly day: number | null;
  readonly annualYear: number | null;
  readonly isReversed: boolean | null;
  readonly map: ColumnMap;
  /** Name of the sheet that is read in place of a file. */
  readonly sheet: string | null;
}

const answers: Readonly<Record<string, boolean>> = { yes: true, ja: true, no: false, nej: false };

/**
 * @param annualYear of --annual, which is checked as all years are
 * @param maps each `field=column` as written
 */
export function exportArguments(
  given: ReadonlyMap<string, string>,
  annualYear: number | null,
  maps: readonly string[],
): ExportArguments | UsageFault {
  const map = columnMapOf(maps);
  if ("fault" in map) return map;
  const dayText = given.get("day");
  const day = dayText === undefined ? null : /^[1-9]\d{0,2}$/.test(dayText) ? Number(dayText) : undefined;
  if (day === undefined) return usageFault("day-not-a-number", { value: dayText ?? "" });
  const answer = given.get("reversed")?.toLowerCase();
  const isReversed = answer === undefined ? null : answers[answer];
  if (isReversed === undefined) return usageFault("reversed-not-an-answer", { value: answer ?? "" });
  if (given.has("event") && annualYear !== null) return usageFault("event-and-annual");
  return { event: given.get("event") ?? null, day, annualYear, isReversed, map, sheet: given.get("sheet") ?? null };
}

/** `field=column` for each column whose content a person states. The first "=" divides: a header may hold more. */
export function columnMapOf(maps: readonly string[]): ColumnMap | UsageFault {
  const map: Partial<Record<ExportField, readonly string[]>> = {};
  for (const text of maps) {
    const [, word = "", header = ""] = /^([^=]+)=(.*\S.*)$/s.exec(text) ?? [];
    const field = exportFieldOf(word);
    if (header === "" || field === null) return usageFault("map-not-a-map", { value: text });
    map[field] = [...(map[field] ?? []), header.trim()];
  }
  return map;
}
