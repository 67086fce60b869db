import { sameWord } from "../../text/sameWord";
import { sameName } from "../../workbook/definedName";
import type { WorkbookContent } from "../../workbook/content";
import type { ActivityTables, EventRow, SurveyRow } from "../../workbook/activityTables";
import { noPlace, type Finding } from "../../workbook/finding";
import { finding, placeOf } from "../../workbook/place";
import type { ExportOptions } from "../commandOptions";
import type { EventCandidate } from "../commandOutcome";
import { answersAgain } from "./answersAgain";
import { eventChoice } from "./eventChoice";
import { eventCandidate } from "./eventOfExport";
import type { ExportFile } from "./exportFile";
import { standingSurveys } from "./standingSurvey";
import { surveyClues } from "./surveyClues";

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

/**
 * What a survey belongs to: what a person says; else what it belonged to when the same answers or the same sheet was brought in before; else
 * what the days of its answers and the name of its file tell.
 *
 * A file of the same name that holds other answers is another survey: it takes nothing's place.
 */
export function surveyBelonging(
  content: WorkbookContent,
  { surveys, events }: ActivityTables,
  options: ExportOptions,
  file: ExportFile,
): SurveyBelongingChoice {
  const nothing = { event: null, annualYear: null, standing: null, candidates: [] };
  const { annualYear, event: asked } = options;
  if (annualYear !== null && asked !== null) {
    return { ...nothing, findings: [finding("survey-event-and-year", "error", noPlace)] };
  }
  const named = standingSurveys(surveys, options);
  const isAgain = (row: SurveyRow, isOfSameEvent: boolean) =>
    "sheet" in options.source || holdsAgain(content, row, file, isOfSameEvent);
  const isSaid = annualYear !== null || asked !== null;
  const earlier = named.filter((row) => isAgain(row, isSaid));
  const only = earlier.length === 1 ? (earlier[0] ?? null) : null;
  const taken = only === null && "sheet" in options.source ? takenSheet(surveys, options.source.sheet) : null;
  if (taken !== null) return { ...nothing, findings: [taken] };
  if (annualYear !== null) {
    return { ...nothing, annualYear, standing: only, findings: earlier.length > 0 ? [] : besides(named, file) };
  }
  const isAnnual = asked === null && only !== null && only.event === null && only.year !== null;
  if (isAnnual) return { ...nothing, annualYear: only.year, standing: only, findings: [] };
  // Of two surveys with the same answers a person says which is meant.
  const { clues, other } = surveyClues(events, earlier.length > 1 ? [] : file.sheets, file.name);
  const question = { file: file.name, event: asked ?? only?.event ?? null, day: null, clues, isOfDay: false };
  const { event, candidates, findings } = eventChoice(events, question);
  if (question.event === null && event !== null && other !== null) {
    const both = [event, other].map(eventCandidate);
    const values = { file: file.name, events: both.map(({ id, start }) => `${id} (${start ?? ""})`).join("; ") };
    return { ...nothing, candidates: both, findings: [finding("survey-event-untold", "error", noPlace, values)] };
  }
  const ofEvent = named.filter((row) => event !== null && sameWord(row.event ?? "") === sameWord(event.id ?? ""));
  const own = ofEvent.find((row) => isAgain(row, true)) ?? null;
  const beside = own === null ? besides(ofEvent, file) : [];
  return { event, annualYear: null, standing: own, candidates, findings: [...findings.map(orYear), ...beside] };
}

/** Whether the answers of a row of Enkäter are among those of a file. Where its sheet is gone or empty there is nothing to lose. */
function holdsAgain(content: WorkbookContent, { sheet }: SurveyRow, file: ExportFile, isOfSameEvent: boolean): boolean {
  const standing = content.tables.find((each) => each.source === "sheet" && sameName(each.name, sheet ?? ""))?.grid;
  if (standing === undefined || standing.values.length === 0) return isOfSameEvent;
  return file.sheets.some((grid) => answersAgain(standing, grid, isOfSameEvent));
}

/** Answers of the same event from a file of the same name stand beside those that come. */
function besides(rows: readonly SurveyRow[], { name }: ExportFile): readonly Finding[] {
  return rows.map((row) => {
    const values = { file: name, sheet: row.sheet ?? "", survey: row.id ?? "" };
    return finding("survey-file-changed", "warning", placeOf(row.place, "sheet"), values);
  });
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
