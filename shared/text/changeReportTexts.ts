import type { Bilingual } from "./language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of the sheet that compares a year's fees with the year before. `{…}` is filled in. */
export const changeReportTexts = {
  changeSheet: both("Jämförelse {year}", "Comparison {year}"),
  changeTitle: both("Avgifter {year} jämförda med {previousYear}", "Fees {year} compared with {previousYear}"),
  changeSentence: both(
    "Summan går från {previousTotal} till {total}: {rising} medlemmar betalar mer, {falling} mindre och {same} lika mycket som {previousYear}.",
    "The total goes from {previousTotal} to {total}: {rising} members pay more, {falling} less and {same} the same as in {previousYear}.",
  ),
  changeSentenceCompared: both(
    "För de medlemmar som kan jämföras ({count}) går summan från {previousTotal} till {total}: {rising} betalar mer, {falling} mindre och {same} lika mycket som {previousYear}.",
    "Over the members that can be compared ({count}) the total goes from {previousTotal} to {total}: {rising} pay more, {falling} less and {same} the same as in {previousYear}.",
  ),
  changeSentenceNone: both(
    "Ingen medlem har en känd avgift {previousYear}, så ingenting kan jämföras.",
    "No member has a known fee of {previousYear}, so that nothing can be compared.",
  ),
  changeCrossing: both(
    "Summorna räknar också inträden ({entered}) och utträden ({left}), som är varken mer, mindre eller lika mycket.",
    "The totals count entries ({entered}) and exits ({left}) too, which are neither more, less nor the same.",
  ),
  changeOutside: both(
    "Utanför jämförelsen, eftersom deras avgift {previousYear} inte är känd: {names}.",
    "Outside the comparison, since their fee of {previousYear} is not known: {names}.",
  ),
  changeMembersHeading: both(
    "Ändring per medlem och vad den beror på (kr)",
    "Change of each member and its causes (SEK)",
  ),
  changeTotalsHeading: both("Summor", "Totals"),
  changeTotalFees: both("Summa avgifter {year}", "Total fees {year}"),
  changeTotalPrevious: both("Summa avgifter {previousYear}", "Total fees {previousYear}"),
  changeTotal: both("Ändring", "Change"),
  changeTotalCompared: both("Summa {year}, jämförda", "Total {year}, compared"),
  changeTotalPreviousCompared: both("Summa {previousYear}, jämförda", "Total {previousYear}, compared"),
  changeTotalOutside: both("Utanför jämförelsen", "Outside comparison"),
  notMember: both("inte medlem", "no member"),
  changeNoteOrder: both(
    "Delarna tas i ordning, var och en med den förra kvar: först årets folkmängd, sedan årets index med förra årets regel, sedan årets regel, allt för helt år, var för sig och utan beslut. Sedan kommer vad del av år, gemensam betalning, högsta höjning, beslutade belopp och fastställda belopp lägger till.",
    "The parts are taken in turn, each on top of the one before: first the year's population, then the year's index under last year's rule, then the year's rule, all for the full year, alone and without decisions. Then comes what part of a year, joint payment, largest rise, decided amounts and fixed amounts add.",
  ),
  changeNoteSum: both(
    "Delarna summerar till ändringen på kronan. Ej uppdelat: ett steg kan inte räknas ut ur inmatningsbladen.",
    "The parts add up to the change to the krona. Not split: a step cannot be calculated from the input sheets.",
  ),
  changeNoteFixed: both(
    "{years} är fastställt: dess avgifter är de fastställda.",
    "{years} is fixed: its fees are the fixed ones.",
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;
