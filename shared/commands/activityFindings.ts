import type { Finding } from "../workbook/finding";
import { activityTableRequest, readActivityTables } from "../workbook/reading/readActivityTables";
import type { ReadRequest } from "../workbook/content";
import type { CommandInput } from "./command";
import { activityOf, surveySheets, type WorkbookActivity } from "./workbookActivity";
import { statedFindings } from "./yearReport/statedFindings";

/** What a check of the events and evaluations reads besides the tables of the fees. */
export const activityTables = activityTableRequest;

/** The sheets with the answers of the surveys up to the activity year, or to the last year that Uppgifter states; null where there are none. */
export function activitySheets({ content, options }: CommandInput): ReadRequest | null {
  const { tables } = readActivityTables(content);
  const { activityYear } = tables.settings;
  // The year that is asked for is one of fees.
  const year = activityYear === null ? null : Math.max(activityYear, ...statedYears(tables));
  return surveySheets({ content, options: { ...options, year } });
}

/**
 * What there is to say of the events and evaluations of the activity year, and of the figures that are stated of any year; nothing where the
 * workbook has no events.
 */
export function activityFindings({ content }: CommandInput): readonly Finding[] {
  const read = readActivityTables(content);
  if (read.tables.events.length === 0) return read.findings;
  const counted = activityOf(content, read, read.tables.settings.activityYear);
  const ofYears = statedYears(read.tables).map((year) =>
    statedOf(year === counted.year ? counted : activityOf(content, read, year)),
  );
  return [...counted.findings, ...ofYears.flat()];
}

function statedYears({ statedFigures }: WorkbookActivity["tables"]): readonly number[] {
  return [...new Set(statedFigures.flatMap(({ year, broken }) => (broken || year === null ? [] : [year])))];
}

/** Figures of a year as Uppgifter states them, beside what its rows give; nothing where the year cannot be counted. */
function statedOf({ tables, year, result, hasErrors }: WorkbookActivity): readonly Finding[] {
  if (result === null || hasErrors) return [];
  const statedFigures = tables.statedFigures.filter((row) => !row.broken && row.year === year);
  return statedFindings({
    ...result,
    ...{ before: null, annualYears: [], targets: [] },
    statedFigures,
    options: tables.settings,
  });
}
