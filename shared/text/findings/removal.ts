import type { Bilingual } from "../language";

/** Sentences of the command that removes personal data. */
export const removalFindings: Readonly<Record<string, Bilingual>> = {
  "removal-decision-missing": {
    sv: "Gallringen går inte att ångra och behöver ett beslut. Ange beslutets referens (--decision); den sparas i Gallringslogg. Inget är skrivet.",
    en: "The removal cannot be undone and needs a decision. Give its reference (--decision); the log of removals keeps it. Nothing is written.",
  },
  "removal-nothing": {
    sv: "Det finns inga namn eller adresser att gallra i det som valdes. Inget behöver göras.",
    en: "There are no names or addresses to remove in what was chosen. Nothing needs to be done.",
  },
  "removal-irreversible": {
    sv: "Namn och adresser blir koder som ingen kan översätta tillbaka. Kopior av arbetsboken, äldre versioner, .bak-filer och de inlästa filerna har dem kvar: ta hand om dem också.",
    en: "Names and addresses become codes that nobody can turn back. Copies of the workbook, earlier versions, .bak files and the files that were brought in still hold them: deal with those too.",
  },
  "removal-version-left": {
    sv: "{file} har kvar namn och adresser. Ta bort filen när den inte längre behövs.",
    en: "{file} still holds names and addresses. Delete the file when it is no longer needed.",
  },
  "removal-rows-undated": {
    sv: "{count} rader i Deltagare hör till ingen känd träff, så deras år är okänt. De är inte gallrade. Rätta Träff, eller ta bort raderna.",
    en: "{count} rows of participants belong to no known event, so their year is unknown. They are left as they are. Correct Event, or delete the rows.",
  },
  "removal-later-rows": {
    sv: "{count} senare rader i Deltagare gallras också, eftersom samma personer gallras tidigare samma år och annars skulle räknas två gånger det året. Välj den 1 januari (--before) om de ska stå kvar.",
    en: "{count} later rows of participants are removed too, since the same persons are removed earlier in the same year and would be counted twice in it. Choose 1 January (--before) if they are to stay.",
  },
  "removal-organisation-unkept": {
    sv: "Utan adressen går det inte att se vilken organisation raden gäller, så statistiken skulle ändras. Skriv organisationen så som den heter i Domäner, och kör igen. Inget är skrivet.",
    en: "Without the address it cannot be seen which organisation the row is of, so statistics would change. Write the organisation by its name in the organisations sheet, and run again. Nothing is written.",
  },
  "removal-sheet-missing": {
    sv: "Bladet {sheet} finns inte eller är tomt, så svaren i det är inte gallrade. Rätta Blad, eller ta bort raden.",
    en: "There is no sheet {sheet}, or it is empty, so its answers are left as they are. Correct Sheet, or delete the row.",
  },
  "removal-sheet-unreadable": {
    sv: "Det går inte att se vad kolumnerna på bladet {sheet} innehåller, så det är inte gallrat. Ta bort namn och adresser där för hand.",
    en: "It cannot be seen what the columns of the sheet {sheet} hold, so it is left as it is. Remove names and addresses there by hand.",
  },
  "removal-sheet-unnamed": {
    sv: "Bladet {sheet} ser ut att ha namn, adresser eller känsliga svar, men hör inte till någon enkät med känt år i Enkäter, så det är inte gallrat. Skriv bladet i Enkäter och kör igen, eller ta bort det.",
    en: "The sheet {sheet} seems to hold names, addresses or sensitive answers, but belongs to no survey of a known year in the surveys sheet, so it is left as it is. Enter it there and run again, or delete it.",
  },
  "removal-columns-left": {
    sv: "Egna kolumner gallras inte: {headers}. Töm dem för hand i de gallrade raderna om de säger vem någon är.",
    en: "Columns of your own are left as they are: {headers}. Clear them by hand in the rows concerned if they tell who somebody is.",
  },
  "removal-source-left": {
    sv: "Källa har kvar ett filnamn med någons namn eller adress. Byt texten för hand om filen inte ska läsas in igen.",
    en: "The source still holds a file name with somebody's name or address. Change it by hand if the file is not to be brought in again.",
  },
  "removal-free-text-left": {
    sv: "Fritext är rensad från namn som arbetsboken känner, adresser och telefonnummer ({sheets}). Andra namn kan stå kvar där och i Citat: läs igenom texten.",
    en: "Free text is rid of the names that the workbook knows, of addresses and telephone numbers ({sheets}). Other names may be left there and in the quotes: read through the text.",
  },
};
