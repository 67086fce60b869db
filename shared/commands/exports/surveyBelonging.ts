import { sameWord } from "../../text/sameWord";
import { dayOfText } from "../../workbook/reading/dayOfText";
import type { ActivityTables, EventRow, SurveyRow } from "../../workbook/activityTables";
import { noPlace, type Finding } from "../../workbook/finding";
import { finding, placeOf } from "../../workbook/place";
import type { EventCandidate, ExportOptions } from "../command";
import { eventChoice } from "./eventChoice";
import { standingSurveys } from "./standingSurvey";

/** What a survey belongs to: an event, or a year. */
export interface SurveyBelongingChoice {
  /** Null for a yearly survey, and while a person has to say. */
  readonly event: EventRow | null;
  readonly annualYear: number | null;
  /** The row of Enkäter from an earlier import; null: there is none. */
  readonly standing: SurveyRow | null;
  readonly candidates: readonly EventCandidate[];
  /** An error: a person has to say. */
  readonly findings: readonly Finding[];
}

const dayPattern = /(?:^|\D)(\d{4}-?\d{2}-?\d{2})(?:\D|$)/;

/**
 * What a survey belongs to: what a person says; else what it belonged to when the same file or sheet was brought in before; else what the
 * name of the file tells, since answers themselves tell no event.
 */
export function surveyBelonging(
  { surveys, events }: ActivityTables,
  options: ExportOptions,
  name: string,
): SurveyBelongingChoice {
  const nothing = { event: null, annualYear: null, standing: null, candidates: [] };
  const { annualYear, event: asked } = options;
  if (annualYear !== null && asked !== null) {
    return { ...nothing, findings: [finding("survey-event-and-year", "error", noPlace)] };
  }
  const earlier = standingSurveys(surveys, options);
  const only = earlier.length === 1 ? (earlier[0] ?? null) : null;
  const taken = only === null && "sheet" in options.source ? takenSheet(surveys, options.source.sheet) : null;
  if (taken !== null) return { ...nothing, findings: [taken] };
  if (annualYear !== null) return { ...nothing, annualYear, standing: only, findings: [] };
  const isAnnual = asked === null && only !== null && only.event === null && only.year !== null;
  if (isAnnual) return { ...nothing, annualYear: only.year, standing: only, findings: [] };
  const read = dayOfText(dayPattern.exec(name)?.[1] ?? "");
  const clues = { days: "day" in read ? [read.day] : [], title: null, file: name };
  const question = { file: name, event: asked ?? only?.event ?? null, day: null, clues, isOfDay: false };
  const { event, candidates, findings } = eventChoice(events, question);
  const own = earlier.find((row) => event !== null && sameWord(row.event ?? "") === sameWord(event.id ?? ""));
  return { event, annualYear: null, standing: own ?? null, candidates, findings: findings.map(orYear) };
}

/** A sheet is the answers of one survey. */
function takenSheet(surveys: readonly SurveyRow[], sheet: string): Finding | null {
  const row = surveys.find((each) => each.sheet !== null && sameWord(each.sheet) === sameWord(sheet));
  if (row === undefined) return null;
  const values = { sheet, survey: row.id ?? "", event: row.event ?? String(row.year ?? "") };
  return finding("survey-sheet-taken", "error", placeOf(row.place, "sheet"), values);
}

/** A survey may belong to a year instead, which is said where the event is asked for. */
function orYear(each: Finding): Finding {
  const code = each.code === "export-event-untold" ? "survey-event-untold" : each.code;
  return { ...each, code: code === "export-no-events" ? "survey-no-events" : code };
}
