import type { Bilingual } from "../shared/text/language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** The one list of the panel's own words; what the core says comes with the preview. `{…}` stands for a value. */
export const paneTexts = {
  // Views and welcome
  views: both("Vyer", "Views"),
  fees: both("Avgifter", "Fees"),
  check: both("Kontroll", "Check"),
  welcomeTitle: both("Medlemmarnas avgifter, uträknade och förklarade", "Members' fees, calculated and explained"),
  welcomeWhat: both(
    "Här räknas vad varje medlem ska betala, utifrån folkmängd, er avgiftsregel och löneindex.",
    "This calculates what each member is to pay, from population, your fee rule and a wage index.",
  ),
  welcomeHow: both(
    "Du ser alltid vad som ändras innan något skrivs i arbetsboken.",
    "You always see what will change before anything is written to the workbook.",
  ),
  welcomeSheets: both(
    "Bladen att fylla i läggs till. Blad som redan finns rörs inte.",
    "The sheets to fill in are added. Sheets that exist are not touched.",
  ),
  addSheets: both("Lägg till blad", "Add sheets"),
  trySample: both("Prova med exempel", "Try with a sample"),
  skip: both("Hoppa över", "Skip"),
  missingSheets: both(
    "Avgifterna behöver bladen {sheets}, som saknas.",
    "The fees need the sheets {sheets}, which are missing.",
  ),
  missingSheet: both(
    "Avgifterna behöver bladet {sheets}, som saknas.",
    "The fees need the sheet {sheets}, which is missing.",
  ),
  addMissing: both("Lägg till det som saknas", "Add what is missing"),
  and: both("och", "and"),
  // Choices
  feeYear: both("Avgiftsår", "Fee year"),
  yearFault: both("Skriv ett år med fyra siffror, till exempel 2026.", "Write a year in four digits, such as 2026."),
  reload: both("Läs om arbetsboken", "Read the workbook again"),
  options: both("Val för budget", "Options for a budget"),
  latestPopulation: both("Senaste folkmängd", "Latest population"),
  latestPopulationWhy: both(
    "Räkna med den senaste folkmängd som finns, i stället för den som regeln anger.",
    "Calculate with the latest population there is instead of the one that the rule states.",
  ),
  preliminaryIndex: both("Preliminära indexvärden", "Preliminary index values"),
  preliminaryIndexWhy: both(
    "Använd preliminära värden där slutliga saknas.",
    "Use preliminary values where final ones are missing.",
  ),
  // Summary
  total: both("Summa avgifter {year}", "Total fees {year}"),
  totalNoYear: both("Summa avgifter", "Total fees"),
  change: both("{change} ({percent}) mot {year}", "{change} ({percent}) against {year}"),
  changeOfThem: both(
    "{change} ({percent}) mot {year} för dem som var med då",
    "{change} ({percent}) against {year} for those that were members then",
  ),
  noPreviousTotal: both("Ingen avgift året före att jämföra med.", "No fees of the year before to compare with."),
  preliminary: both("Preliminärt", "Preliminary"),
  atFloor: both("lägsta avgift", "at the floor"),
  between: both("däremellan", "in between"),
  atCap: both("högsta avgift", "at the cap"),
  // Picture
  floorLine: both("lägsta {amount}", "floor {amount}"),
  capLine: both("högsta {amount}", "cap {amount}"),
  pointTitle: both("{name}: {population} invånare, {fee}", "{name}: {population} inhabitants, {fee}"),
  showInTable: both("Visa i tabellen", "Show in the table"),
  pickPoint: both("Tryck på en punkt för att se medlemmen.", "Press a point to see the member."),
  // Members
  members: both("Medlemmar", "Members"),
  search: both("Sök medlem", "Find a member"),
  onlyChanged: both("Bara de som ändras på bladet ({count})", "Only those that change on the sheet ({count})"),
  noneChange: both("Bladet visar redan dessa avgifter.", "The sheet already shows these fees."),
  noMatch: both("Ingen medlem passar sökningen.", "No member fits the search."),
  member: both("Medlem", "Member"),
  population: both("Folkmängd", "Population"),
  fee: both("Avgift", "Fee"),
  changeHeader: both("Ändring", "Change"),
  sheetHeader: both("På bladet", "On the sheet"),
  sortBy: both("Sortera efter {column}", "Sort by {column}"),
  inhabitants: both("{population} inv.", "{population} inh."),
  noPopulation: both("uppgift saknas", "not available"),
  floor: both("lägsta", "floor"),
  cap: both("högsta", "cap"),
  decided: both("beslutad", "decided"),
  unchanged: both("oförändrad", "unchanged"),
  noPreviousFee: both("ingen {year}", "none {year}"),
  sheetChanges: both("Ändras på bladet: {before} blir {after}", "Changes on the sheet: {before} becomes {after}"),
  sheetAdds: both("Ny på bladet", "New on the sheet"),
  paidBy: both("Betalas av {payer}.", "Paid by {payer}."),
  populationOf: both("Folkmängd 31 december {year}.", "Population on 31 December {year}."),
  category: both("Kategori: {category}.", "Category: {category}."),
  explain: both("Skriv avgiftsbesked", "Write fee notice"),
  explainOf: both("Skriv avgiftsbesked för {name}", "Write fee notice for {name}"),
  // Running
  writes: both("Skriver: {sheets}", "Writes: {sheets}"),
  writesNewSheet: both("Skriver nytt blad: {sheets}", "Writes a new sheet: {sheets}"),
  writesNewSheets: both("Skriver nya blad: {sheets}", "Writes new sheets: {sheets}"),
  newSheet: both("{sheet} (nytt blad)", "{sheet} (new sheet)"),
  fillsOne: both("fyller i 1 tom cell på inmatningsbladen", "fills in 1 empty cell on the input sheets"),
  fills: both("fyller i {count} tomma celler på inmatningsbladen", "fills in {count} empty cells on the input sheets"),
  calculateFees: both("Beräkna avgifter", "Calculate fees"),
  writeCheck: both("Skriv Kontroll", "Write Check"),
  runCheck: both("Kontrollera", "Check the workbook"),
  cancel: both("Avbryt", "Cancel"),
  stopWaiting: both("Sluta vänta", "Stop waiting"),
  starting: both("Börjar", "Starting"),
  reading: both("Läser arbetsboken", "Reading the workbook"),
  planning: both("Räknar", "Calculating"),
  checking: both("Ser efter vad som skrivs över", "Looking at what will be overwritten"),
  writing: both("Skriver", "Writing"),
  part: both("{step} ({done} av {of})", "{step} ({done} of {of})"),
  cancelling: both("Avbryter", "Cancelling"),
  silent: both("Programmet har inte svarat på en stund.", "The program has not answered for a while."),
  // Outcomes
  feesWritten: both(
    "{count} avgifter skrivna i {sheet}, sammanlagt {total}.",
    "{count} fees written to {sheet}, {total} in all.",
  ),
  onlyCheckWritten: both(
    "Bara {sheet} är skriven. Rätta felen och beräkna sedan avgifterna.",
    "Only {sheet} is written. Mend the errors, then calculate the fees.",
  ),
  checkWritten: both("{sheet} är skriven.", "{sheet} is written."),
  noticeWritten: both("Avgiftsbesked för {name} är skrivet.", "The fee notice for {name} is written."),
  sheetsAdded: both("{count} blad tillagda.", "{count} sheets added."),
  nothingAdded: both("Alla blad finns redan.", "All sheets are there already."),
  showSheet: both("Visa {sheet}", "Show {sheet}"),
  workbookChanged: both(
    "Arbetsboken har ändrats sedan förhandsvisningen. Inget är skrivet. Se över de nya siffrorna och tryck igen.",
    "The workbook has changed since the preview. Nothing is written. Look through the new figures and press again.",
  ),
  cancelled: both("Avbrutet. Inget är skrivet.", "Cancelled. Nothing is written."),
  abandoned: both(
    "Panelen väntar inte längre. Står det OFULLSTÄNDIG överst på ett blad, tryck igen så skrivs det om.",
    "The panel no longer waits. If a sheet says OFULLSTÄNDIG at the top, press again and it is rewritten.",
  ),
  // Faults
  failed: both("Det gick inte.", "It did not work."),
  unexpected: both(
    "Ett oväntat fel: {message} Försök igen; hjälper det inte, skicka den här texten till den som sköter verktyget.",
    "An unexpected fault: {message} Try again; if that does not help, send this text to whoever looks after the tool.",
  ),
  partMissing: both(
    "En del av panelen gick inte att hämta, och inget är skrivet. Kontrollera anslutningen och försök igen. Hjälper det inte, stäng panelen och öppna den på nytt.",
    "A part of the panel could not be fetched, and nothing is written. Check the connection and try again. If that does not help, close the panel and open it anew.",
  ),
  tryAgain: both("Försök igen", "Try again"),
  close: both("Stäng", "Close"),
  // Findings
  errorsStop: both(
    "{count} fel måste rättas innan avgifterna kan räknas.",
    "{count} errors must be mended before the fees can be calculated.",
  ),
  errorStops: both(
    "1 fel måste rättas innan avgifterna kan räknas.",
    "1 error must be mended before the fees can be calculated.",
  ),
  showErrors: both("Visa felen", "Show the errors"),
  alsoFound: both("{found} att se över", "{found} to look through"),
  oneWarning: both("1 varning", "1 warning"),
  warnings: both("{count} varningar", "{count} warnings"),
  oneNote: both("1 upplysning", "1 note"),
  notes: both("{count} upplysningar", "{count} notes"),
  errorHeading: both("Fel", "Errors"),
  warningHeading: both("Varningar", "Warnings"),
  noteHeading: both("Upplysningar", "Notes"),
  errorWhy: both("Måste rättas innan avgifterna kan räknas.", "Must be mended before the fees can be calculated."),
  warningWhy: both(
    "Bör ses över; avgifterna räknas ändå.",
    "Should be looked through; the fees are calculated all the same.",
  ),
  noteWhy: both("Bra att veta.", "Good to know."),
  noFindings: both("Inget att rätta.", "Nothing to mend."),
  noFindingsWhy: both(
    "Alla blad är genomgångna och inget fel eller tveksamt hittades.",
    "All sheets have been looked through, and nothing wrong or doubtful was found.",
  ),
  cellPlace: both("{sheet}, cell {cell}", "{sheet}, cell {cell}"),
  rowPlace: both("{sheet}, rad {row}", "{sheet}, row {row}"),
  columnPlace: both("{sheet}, kolumn {column}", "{sheet}, column {column}"),
  moreFindings: both(
    "{count} till står på bladet efter nästa kontroll.",
    "{count} more stand on the sheet after the next check.",
  ),
  findingsInTab: both("{count} fel eller varningar", "{count} errors or warnings"),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type PaneTextKey = keyof typeof paneTexts;
