import type { AttendanceExport, ExportContent } from "../../imports/exports/exportContent";
import type { Language } from "../../text/language";
import type { ActivityTables, EventRow } from "../../workbook/activityTables";
import type { WorkbookContent } from "../../workbook/content";
import { hasError, noPlace, type Finding } from "../../workbook/finding";
import { finding, placeOf as cellOf } from "../../workbook/place";
import type { Plan } from "../../workbook/plan";
import { locateTable } from "../../workbook/reading/locateTable";
import { tableSchemas } from "../../workbook/schema";
import type { ExportOptions } from "../commandOptions";
import type { ExportOutcome } from "../commandOutcome";
import { inputRowsPlan } from "../inputs/inputRowsPlan";
import { attendanceFigures } from "./attendanceFigures";
import { dayTexts } from "./dayTexts";
import { eventChoice, type EventChoice } from "./eventChoice";
import type { ExportFile } from "./exportFile";
import { participantRow, type ParticipantPlace } from "./participantRow";
import { replacedRows } from "./replacedRows";
import { standingParticipants, type StandingParticipants } from "./standingParticipants";
import { unnamedPlan } from "./unnamedPlan";
import { unresolvedOrganisations } from "./unresolvedOrganisations";

/** An attendance or sign-up list, and the workbook that it goes into. */
export interface AttendanceImport {
  readonly content: WorkbookContent;
  readonly tables: ActivityTables;
  readonly file: ExportFile;
  readonly read: ExportContent & { readonly attendance: AttendanceExport };
  readonly options: ExportOptions;
}

/** What is written, and what the export was taken for. Findings of the file itself are not among the plan's. */
export interface PlannedExport {
  readonly plan: Plan;
  readonly outcome: ExportOutcome;
}

/**
 * Rows of Deltagare for everyone in an attendance or sign-up list, in place of those that an earlier import of the same source left.
 *
 * Participants by telephone have no name: they become no rows, but a number beside the event where none stands.
 */
export function attendancePlan(input: AttendanceImport): PlannedExport {
  const { content, tables, file, read, options } = input;
  const { language } = tables.settings;
  const { attendance } = read;
  const days = attendance.day === null ? attendance.possibleDays : [attendance.day];
  const clues = { days, title: attendance.title, file: file.name };
  const question = { file: file.name, event: options.event, day: options.day, clues, isOfDay: true };
  const choice = eventChoice(tables.events, question);
  const unresolved = unresolvedOrganisations(attendance.persons, tables, choice.event);
  const figures = attendanceFigures(attendance, unresolved.names);
  const findings = [...(attendance.persons.length === 0 ? [nobody(file)] : choice.findings)];
  if (choice.event === null || choice.day === null || hasError(findings)) {
    return { plan: planOf(language, findings), outcome: outcomeOf(read, choice, figures, 0) };
  }
  const place = placeOf(choice.event, choice.day, file);
  const standing = standingParticipants(locateTable("participants", content).table, place);
  const rows = attendance.persons.filter(({ isPhone }) => !isPhone).map((person) => participantRow(person, place));
  const fields = tableSchemas.participants.columns.map(({ field }) => field);
  const people = inputRowsPlan("participants", content, replacedRows(standing.same, rows, fields), language);
  const ofDay = { event: choice.event, day: choice.day, count: figures.phone, left: standing.left };
  const unnamed = unnamedPlan(content, tables.events, ofDay, language);
  const told = [
    ...findings,
    ...people.findings,
    ...remarks(file, standing),
    ...stillPlanned(choice.event, figures.uniqueParticipants),
    ...unnamed.findings,
    ...unresolved.findings,
  ];
  const edits = [people.edit, unnamed.edit].filter((edit) => edit !== null);
  const plan = hasError(told)
    ? planOf(language, told)
    : { ...planOf(language, told), edits, sheets: people.sheet === null ? [] : [people.sheet], show: showOf(people) };
  return { plan, outcome: outcomeOf(read, choice, figures, standing.same.length) };
}

function showOf({ edit, sheet }: ReturnType<typeof inputRowsPlan>): string | null {
  return edit?.sheet ?? sheet?.name ?? null;
}

function placeOf(event: EventRow, day: number, { source }: ExportFile): ParticipantPlace {
  return { event: event.id ?? "", day: event.days === 1 ? null : day, dayTexts: dayTexts(event, day), source };
}

function nobody({ name }: ExportFile): Finding {
  return finding("export-without-persons", "error", noPlace, { file: name });
}

function remarks(file: ExportFile, { same, elsewhere, other }: StandingParticipants): readonly Finding[] {
  const tell = (code: string, severity: "note" | "warning", values: Finding["values"]) =>
    finding(code, severity, noPlace, { file: file.name, ...values });
  return [
    ...(same.length > 0 ? [tell("attendance-replaced", "note", { count: same.length })] : []),
    ...(elsewhere > 0 ? [tell("attendance-moved", "warning", { count: elsewhere })] : []),
    ...[...other].map(([source, count]) => tell("attendance-file-changed", "warning", { count, source })),
  ];
}

/** Only held events count in statistics. */
function stillPlanned({ id, status, place }: EventRow, participants: number): readonly Finding[] {
  if (status !== "planned" || participants === 0) return [];
  return [finding("attendance-event-planned", "note", cellOf(place, "status"), { event: id ?? "" })];
}

function planOf(language: Language, findings: readonly Finding[]): Plan {
  return { fills: [], sheets: [], show: null, language, findings };
}

function outcomeOf(
  read: ExportContent,
  { event, day, candidates }: EventChoice,
  attendance: NonNullable<ExportOutcome["attendance"]>,
  replaced: number,
): ExportOutcome {
  const { kind, columns } = read;
  return { kind, columns, candidates, event: event?.id ?? null, day, attendance, survey: null, replacedRows: replaced };
}
