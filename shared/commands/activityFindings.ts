import type { Finding } from "../workbook/finding";
import { activityTableRequest, readActivityTables } from "../workbook/reading/readActivityTables";
import type { ReadRequest } from "../workbook/content";
import type { CommandInput } from "./command";
import { surveySheets, workbookActivity } from "./workbookActivity";

/** What a check of the events and evaluations reads besides the tables of the fees. */
export const activityTables = activityTableRequest;

/** The sheets with the answers of the activity year's surveys; null where there are none. */
export function activitySheets(input: CommandInput): ReadRequest | null {
  return surveySheets(ofActivityYear(input));
}

/**
 * What there is to say of the events and evaluations of the activity year; nothing where the workbook has no events. What the tables that
 * they share with the fees have told is left out.
 */
export function activityFindings(input: CommandInput, told: readonly Finding[]): readonly Finding[] {
  const { tables, findings } = readActivityTables(input.content);
  const all = tables.events.length === 0 ? findings : workbookActivity(ofActivityYear(input)).findings;
  const known = new Set(told.map(sameFinding));
  return all.filter((finding) => !known.has(sameFinding(finding)));
}

/** The year that is asked for is one of fees. */
function ofActivityYear({ content, options }: CommandInput): CommandInput {
  return { content, options: { ...options, year: null } };
}

function sameFinding({ code, place }: Finding): string {
  return JSON.stringify([code, place.sheet, place.row, place.column]);
}
