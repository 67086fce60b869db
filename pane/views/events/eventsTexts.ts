import type { Bilingual, Language } from "../../../shared/text/language";
import { filled } from "../../../shared/text/filled";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of the view Uppföljning, which come with it. */
const eventsTexts = {
  // Bringing in
  bringIn: both("För in en träffs filer", "Bring in an event's files"),
  bringInWhy: both(
    "Mötesverktygets deltagarlista, en anmälningslista eller en enkäts svar (.csv, .txt, .xlsx). Filen läses här i panelen, och du ser vad den tas för innan något skrivs.",
    "The meeting tool's list of participants, a sign-up list or a survey's answers (.csv, .txt, .xlsx). The file is read here in the panel, and you see what it is taken for before anything is written.",
  ),
  chooseFile: both("Välj fil", "Choose a file"),
  readSheet: both("Läs bladet som är framme", "Read the sheet in view"),
  from: both("Ur {name}", "From {name}"),
  leave: both("Släpp", "Let go"),
  readAs: both("Läs som", "Read as"),
  asAttendance: both("deltagarlista", "list of participants"),
  asSurvey: both("enkätsvar", "answers to a survey"),
  // Participants
  participants: both("{count} personer på {rows} rader", "{count} persons in {rows} rows"),
  signedUp: both("{count} anmälda", "{count} signed up"),
  organisers: both("{count} arrangörer", "{count} organisers"),
  phone: both("{count} per telefon", "{count} by telephone"),
  withoutEmail: both("{count} utan e-post", "{count} without e-mail"),
  replaced: both(
    "Filen har förts in förut: {count} rader byts ut.",
    "The file has been brought in before: {count} rows are replaced.",
  ),
  unresolved: both("Ingen kommun känd för ({count})", "No municipality known for ({count})"),
  unresolvedWhy: both(
    "De räknas utan kommun. Skriv dem på bladet Domäner och för in filen igen.",
    "They count without a municipality. Write them on the sheet Domains and bring in the file again.",
  ),
  moreOfThem: both("och {count} till", "and {count} more"),
  // Belonging
  event: both("Träff", "Event"),
  chooseEvent: both("Välj träff", "Choose an event"),
  annual: both("årsenkät, hör till ingen träff", "yearly survey, belongs to no event"),
  annualYear: both("Enkätens år", "Year of the survey"),
  day: both("Dag", "Day"),
  dayOf: both("dag {day} av {days}", "day {day} of {days}"),
  chooseDay: both("Välj dag", "Choose a day"),
  // Answers
  responses: both("{count} svar, {quotes} citat", "{count} answers, {quotes} quotes"),
  items: both("Frågor", "Questions"),
  question: both("Fråga", "Question"),
  kind: both("Mäter", "Measures"),
  scale: both("Skala", "Scale"),
  n: both("n", "n"),
  mean: both("Medel", "Mean"),
  satisfaction: both("nöjdhet", "satisfaction"),
  usefulness: both("nytta", "usefulness"),
  freeText: both("fritext", "free text"),
  other: both("övrigt", "other"),
  noMean: both("saknas", "none"),
  direction: both("Vad är bäst på skalan?", "Which end of the scale is best?"),
  highestBest: both("Den högsta siffran", "The highest figure"),
  lowestBest: both("Den lägsta siffran", "The lowest figure"),
  // Columns
  columns: both("Kolumner ({count})", "Columns ({count})"),
  columnsWhy: both(
    "Rätta om en kolumn tagits för fel sak. För en enkät kommer valen ihåg.",
    "Correct a column that was taken for something else. For a survey the choices are remembered.",
  ),
  columnOf: both("Kolumnen {header}", "The column {header}"),
  notUsed: both("används inte", "not used"),
  neverBroughtIn: both("förs aldrig in", "never brought in"),
  // Summaries
  yearReport: both("Årsrapport", "Annual report"),
  plan: both("Verksamhetsplan", "Plan of the coming year"),
  summaryHeading: both("Sammanställ året", "Summarise the year"),
  summaryWhy: both(
    "Träffar, närvaro per kommun och utvärdering, på egna blad med diagram.",
    "Events, attendance by municipality and evaluation, on sheets of their own with charts.",
  ),
  year: both("År", "Year"),
  eventsHeld: both(
    "{held} av {planned} träffar hållna, {days} träffdagar",
    "{held} of {planned} events held, {days} event days",
  ),
  participations: both("{count} deltaganden", "{count} participations"),
  municipalities: both(
    "{persons} personer ur {municipalities} kommuner, enligt deltagarlistorna",
    "{persons} persons of {municipalities} municipalities, as the lists of participants say",
  ),
  evaluated: both("{count} träffar utvärderade", "{count} events evaluated"),
  pooled: both(
    "{role}: medel {mean} på skalan {min}–{max}, n = {n}",
    "{role}: mean {mean} on the scale {min}–{max}, n = {n}",
  ),
  responsesHeading: both("Bara en enkät", "Only a survey"),
  responsesWhy: both(
    "Ställ dig på bladet med svaren. Inget annat behövs i arbetsboken.",
    "Go to the sheet with the answers. Nothing else need be in the workbook.",
  ),
  summariseSheet: both("Sammanställ svaren i bladet", "Summarise the answers in the sheet"),
  // Removal
  removalHeading: both("Ta bort personuppgifter", "Remove personal data"),
  removalWhy: both(
    "Namn och e-post blir löpande koder och fritext rensas. Årets siffror ändras inte.",
    "Names and e-mail become running codes and free text is cleaned. The year's figures do not change.",
  ),
  removalForGood: both(
    "Det går inte att ångra, och ingen nyckel sparas. Kopior av arbetsboken, äldre versioner och .bak-filer finns kvar: ta bort dem också.",
    "It cannot be undone, and no key is kept. Copies of the workbook, earlier versions and .bak files remain: delete those too.",
  ),
  removalOf: both("Vilka uppgifter", "Which data"),
  ofYear: both("ett års", "of one year"),
  olderThan: both("äldre än en dag", "older than a day"),
  before: both("Äldre än", "Older than"),
  beforeForm: both("År-månad-dag, till exempel 2024-01-01.", "Year-month-day, such as 2024-01-01."),
  decision: both("Beslutets beteckning", "Reference of the decision"),
  decisionWhy: both("Sparas i Gallringslogg.", "Kept in the removal log."),
  startRemoval: both("Välj vad som ska bort", "Choose what is to go"),
  removedRows: both("{table}: {rows} rader", "{table}: {rows} rows"),
  removedPersons: both("{count} personer blir koder", "{count} persons become codes"),
  removesNothing: both("Där finns inga personuppgifter.", "There are no personal data there."),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type EventsTextKey = keyof typeof eventsTexts;

/** A text of the view with its values put in. */
export function eventsText(
  key: EventsTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(eventsTexts[key][language], values);
}
