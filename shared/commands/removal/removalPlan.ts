import { organisationLookup } from "../../attendance/organisationLookup";
import { chosenColumnsOf } from "../../imports/exports/chosenColumns";
import { readSurveyGrid } from "../../imports/exports/readSurveyGrid";
import { PersonCodes } from "../../privacy/personCodes";
import { tableNames } from "../../text/tableTexts";
import type { ActivityTables, SurveyRow } from "../../workbook/activityTables";
import { sameName } from "../../workbook/definedName";
import type { SheetGrid, WorkbookContent } from "../../workbook/content";
import { hasError, noPlace, type Finding } from "../../workbook/finding";
import { finding, placeOf } from "../../workbook/place";
import type { Plan } from "../../workbook/plan";
import { locateTable } from "../../workbook/reading/locateTable";
import type { TableEdit } from "../../workbook/tableEdit";
import type { RemovalOptions, RemovalOutcome } from "../command";
import { cellText } from "../inputs/cellText";
import { inputRowsPlan } from "../inputs/inputRowsPlan";
import { answerSheetRemoval } from "./answerSheetRemoval";
import { contactRemoval } from "./contactRemoval";
import { highestCode } from "./highestCode";
import { participantRemoval } from "./participantRemoval";
import { removalEntry } from "./removalEntry";
import { removalScope } from "./removalScope";

/** A removal as it would be written, and what it takes. */
export interface PlannedRemoval {
  readonly plan: Plan;
  readonly outcome: RemovalOutcome;
}

/** What a removal changes in one place. */
interface Part {
  readonly table: string;
  readonly rows: number;
  readonly edit: TableEdit | null;
  readonly findings: readonly Finding[];
}

/**
 * Names and addresses of a year, or of all that is older than a day, become running codes in Deltagare, in contacts that have ended and in
 * sheets of answers. One person has one code in all of them, and no key is kept.
 */
export function removalPlan(content: WorkbookContent, tables: ActivityTables, options: RemovalOptions): PlannedRemoval {
  const { language } = tables.settings;
  const scope = removalScope(options, tables);
  const [people, contacts] = [locateTable("participants", content).table, locateTable("contacts", content).table];
  const surveys = oncePerSheet(tables.surveys.filter(scope.holdsSurvey));
  const sheets = surveys.map((survey) => ({ survey, grid: gridOf(content, survey) }));
  const grids = sheets.map(({ grid }) => grid).filter((grid) => grid !== null);
  const codes = new PersonCodes(highestCode([people, contacts], grids));
  const ended = contactRemoval(tables.contacts, scope, codes);
  const ofPeople = participantRemoval({
    table: people,
    events: tables.events,
    participants: tables.participants,
    scope,
    before: organisationLookup(tables.organisations, tables.contacts),
    after: organisationLookup(tables.organisations, ended.after),
    codes,
  });
  const rowsPlan = (id: "participants" | "contacts", changed: typeof ended.changed) =>
    inputRowsPlan(id, content, { changed, added: [] }, language);
  const peoplePlan = rowsPlan("participants", ofPeople.changed);
  const contactsPlan = rowsPlan("contacts", ended.changed);
  const names = (people?.rows ?? []).map((row) => cellText(people, row, "name")).filter((name) => name !== null);
  const parts: readonly Part[] = [
    {
      table: people?.headerPlace.sheet ?? tableNames.participants[language],
      rows: ofPeople.rows,
      edit: peoplePlan.edit,
      findings: [...ofPeople.findings, ...peoplePlan.findings],
    },
    {
      table: contacts?.headerPlace.sheet ?? tableNames.contacts[language],
      rows: ended.changed.length,
      edit: contactsPlan.edit,
      findings: contactsPlan.findings,
    },
    ...sheets.map(({ survey, grid }) => answersPart(survey, grid, codes, names)),
  ];
  const taken = parts.filter(({ rows }) => rows > 0).map(({ table, rows }) => ({ table, rows }));
  const outcome = { rowsByTable: taken, persons: codes.count };
  const rows = taken.reduce((sum, each) => sum + each.rows, 0);
  const entry = removalEntry(content, options, rows, language);
  const isNothing = rows === 0;
  const undated = finding("removal-rows-undated", "warning", noPlace, { count: ofPeople.undated });
  const later = finding("removal-later-rows", "warning", noPlace, { count: ofPeople.laterRows });
  const findings = [
    ...parts.flatMap((part) => part.findings),
    ...(ofPeople.undated > 0 ? [undated] : []),
    ...(ofPeople.laterRows > 0 ? [later] : []),
    ...(isNothing ? [finding("removal-nothing", "note", noPlace)] : entry.findings),
    ...(isNothing ? [] : [finding("removal-irreversible", "warning", noPlace)]),
  ];
  const plan: Plan = { fills: [], sheets: [], show: null, language, findings };
  if (isNothing || hasError(findings)) return { plan, outcome };
  const edits = [...parts.map(({ edit }) => edit), entry.edit].filter((edit) => edit !== null);
  return { plan: { ...plan, edits, sheets: entry.sheet === null ? [] : [entry.sheet], show: entry.shown }, outcome };
}

/** The first row that names a sheet: another one would change the same cells again. */
function oncePerSheet(surveys: readonly SurveyRow[]): readonly SurveyRow[] {
  const isFirst = ({ sheet }: SurveyRow, at: number) =>
    sheet !== null && surveys.findIndex((other) => other.sheet !== null && sameName(other.sheet, sheet)) === at;
  return surveys.filter(isFirst);
}

/** The cells of a survey's sheet; null where there is none. */
function gridOf({ tables }: WorkbookContent, { sheet }: SurveyRow): SheetGrid | null {
  const found = tables.find((each) => each.source === "sheet" && sheet !== null && sameName(each.name, sheet));
  return found === undefined || found.grid.values.length === 0 ? null : found.grid;
}

function answersPart(survey: SurveyRow, grid: SheetGrid | null, codes: PersonCodes, names: readonly string[]): Part {
  const sheet = survey.sheet ?? "";
  const nothing = { table: grid?.sheet ?? sheet, rows: 0, edit: null };
  const untouched = (code: string): Part => ({
    ...nothing,
    findings: [finding(code, "warning", placeOf(survey.place, "sheet"), { sheet })],
  });
  if (grid === null) return untouched("removal-sheet-missing");
  const { map, isReversed } = chosenColumnsOf(survey.columns);
  const read = readSurveyGrid(grid, { map, isReversed });
  if (read.survey === null) return untouched("removal-sheet-unreadable");
  const { edit, rows } = answerSheetRemoval(grid, { ...read, survey: read.survey }, codes, names);
  return { ...nothing, rows, edit, findings: [] };
}
