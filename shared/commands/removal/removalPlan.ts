import { organisationLookup } from "../../attendance/organisationLookup";
import { PersonCodes } from "../../privacy/personCodes";
import { tableNames } from "../../text/tableTexts";
import type { ActivityTables } from "../../workbook/activityTables";
import { sameName } from "../../workbook/definedName";
import type { WorkbookContent } from "../../workbook/content";
import { hasError, noPlace, type Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import type { Plan } from "../../workbook/plan";
import type { LocatedTable } from "../../workbook/reading/locatedTable";
import { locateTable } from "../../workbook/reading/locateTable";
import type { RemovalOptions } from "../commandOptions";
import type { RemovalOutcome } from "../commandOutcome";
import { cellText } from "../inputs/cellText";
import { inputRowsPlan } from "../inputs/inputRowsPlan";
import { answerSheets, answersPart, type AnswerSheet } from "./answersPart";
import { contactRemoval } from "./contactRemoval";
import { highestCode } from "./highestCode";
import { leftColumns } from "./leftColumns";
import { holdsPersons, otherSheets } from "./otherSheets";
import { participantRemoval } from "./participantRemoval";
import { removalEntry } from "./removalEntry";
import { quoteRemoval } from "./quoteRemoval";
import type { RemovalPart } from "./removalPart";
import { removalScope, type RemovalScope } from "./removalScope";

/** A removal as it would be written, and what it takes. */
export interface PlannedRemoval {
  readonly plan: Plan;
  readonly outcome: RemovalOutcome;
}

/**
 * Names and addresses of a year, or of all that is older than a day, become running codes in Deltagare, in contacts that have ended and in
 * sheets of answers; quotes and answers in words lose the names that are known. One person has one code in all of them, and no key is kept.
 * What may hold names and is not reached is told.
 */
export function removalPlan(content: WorkbookContent, tables: ActivityTables, options: RemovalOptions): PlannedRemoval {
  const { language } = tables.settings;
  const scope = removalScope(options, tables);
  const [people, contacts] = [locateTable("participants", content).table, locateTable("contacts", content).table];
  const surveys = tables.surveys.filter((survey) => scope.holdsSurvey(survey));
  const sheets = answerSheets(content, surveys);
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
  const rowsPlan = (id: "participants" | "contacts" | "quotes", changed: typeof ended.changed) =>
    inputRowsPlan(id, content, { changed, added: [] }, language);
  const peoplePlan = rowsPlan("participants", ofPeople.changed);
  const contactsPlan = rowsPlan("contacts", ended.changed);
  const names = [...namesIn(people), ...namesIn(contacts), ...sheets.flatMap((sheet) => sheet.names)];
  const quotes = quoteRemoval(tables.quotes, surveys, names);
  const quotesPlan = rowsPlan("quotes", quotes);
  const parts: readonly RemovalPart[] = [
    {
      table: people?.headerPlace.sheet ?? tableNames.participants[language],
      rows: ofPeople.codedRows.size,
      edit: peoplePlan.edit,
      findings: [...ofPeople.findings, ...peoplePlan.findings],
    },
    {
      table: contacts?.headerPlace.sheet ?? tableNames.contacts[language],
      rows: ended.changed.length,
      edit: contactsPlan.edit,
      findings: contactsPlan.findings,
    },
    {
      table: locateTable("quotes", content).table?.headerPlace.sheet ?? tableNames.quotes[language],
      rows: quotes.length,
      edit: quotesPlan.edit,
      findings: quotesPlan.findings,
    },
    ...sheets.map((sheet) => answersPart(sheet, codes, names)),
  ];
  const taken = parts.filter(({ rows }) => rows > 0).map(({ table, rows }) => ({ table, rows }));
  const outcome = { rowsByTable: taken, persons: codes.count };
  const rows = taken.reduce((sum, each) => sum + each.rows, 0);
  const entry = removalEntry(content, options, rows, language);
  const isNothing = rows === 0;
  const undated = finding("removal-rows-undated", "warning", noPlace, { count: ofPeople.undated });
  const later = finding("removal-later-rows", "warning", noPlace, { count: ofPeople.laterRows });
  const unreached = unreachedSheets(content, tables, scope);
  const findings = [
    ...parts.flatMap((part) => part.findings),
    ...(ofPeople.undated > 0 ? [undated] : []),
    ...(ofPeople.laterRows > 0 ? [later] : []),
    ...leftColumns(content, people, ofPeople.codedRows, names),
    ...leftColumns(content, contacts, new Set(ended.changed.map(({ row }) => row)), names),
    ...unreached,
    ...(isNothing ? (unreached.length > 0 ? [] : [finding("removal-nothing", "note", noPlace)]) : entry.findings),
    ...(isNothing ? [] : freeTextLeft(sheets)),
    ...(isNothing ? [] : [finding("removal-irreversible", "warning", noPlace)]),
  ];
  const plan: Plan = { fills: [], sheets: [], show: null, language, findings };
  if (isNothing || hasError(findings)) return { plan, outcome };
  const edits = [...parts.map(({ edit }) => edit), entry.edit].filter((edit) => edit !== null);
  return { plan: { ...plan, edits, sheets: entry.sheet === null ? [] : [entry.sheet], show: entry.shown }, outcome };
}

function namesIn(table: LocatedTable | null): readonly string[] {
  const names = (table?.rows ?? []).map((row) => cellText(table, row, "name"));
  return names.filter((name) => name !== null);
}

/** Sheets with names or addresses that no row of Enkäter leads to. */
function unreachedSheets(content: WorkbookContent, tables: ActivityTables, scope: RemovalScope): readonly Finding[] {
  return otherSheets(content, tables, scope).flatMap((name) => {
    const found = content.tables.find((each) => each.source === "sheet" && sameName(each.name, name));
    if (found === undefined || !holdsPersons(found.grid)) return [];
    return [finding("removal-sheet-unnamed", "warning", { sheet: name, row: null, column: null }, { sheet: name })];
  });
}

/** Names that nothing tells are names stay in what people wrote. */
function freeTextLeft(sheets: readonly AnswerSheet[]): readonly Finding[] {
  const written = sheets.filter(({ read }) => read?.survey.items.some(({ scale }) => scale === null));
  if (written.length === 0) return [];
  const names = written.map(({ survey }) => survey.sheet ?? "").join(", ");
  return [finding("removal-free-text-left", "warning", noPlace, { sheets: names })];
}
