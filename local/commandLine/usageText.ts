import type { Bilingual, Language } from "../../shared/text/language";

const usage: Bilingual = {
  sv: `Användning: kommunnatverk KOMMANDO ARBETSBOK [val]

Kommandon
  new-workbook FIL           gör en ny arbetsbok med inmatningsbladen
  calculate-fees ARBETSBOK   räknar årets avgifter och skriver Avgifter ÅÅÅÅ och Kontroll
  check ARBETSBOK            kontrollerar arbetsboken och skriver Kontroll
  explain ARBETSBOK KOD      skriver Avgiftsbesked KOD ÅÅÅÅ för en medlem
  update-population ARBETSBOK
                             hämtar folkmängd från SCB, fyller på Befolkning och skriver Folkmängd ÅÅÅÅ
  import-population ARBETSBOK FIL
                             det samma ur en fil: SCB:s tabeller (xlsx, csv) eller en lista
  read-population FIL        visar vad som kan läsas ur en sådan fil, utan arbetsbok
  read-export FIL            visar vad en närvarolista eller enkät innehåller, utan arbetsbok
  import-attendance ARBETSBOK FIL
                             för in deltagarna ur en närvaro- eller anmälningslista i Deltagare
  import-survey ARBETSBOK FIL
                             för in svaren ur en enkät: ett blad med svaren, Enkäter och Citat
  summarise-events ARBETSBOK årets träffar, närvaro och utvärderingar på tre blad
  summarise-responses ARBETSBOK
                             en sammanställning av en enkät, direkt ur bladet med svaren (--sheet)
  summarise-year ARBETSBOK   årsrapporten: indikatorer, träffar per grupp, årsenkät, kommuner
  plan-year ARBETSBOK        verksamhetsplan för året som kommer: träffar per månad
  member-page ARBETSBOK KOD  ett kommunblad för en medlem: avgift, deltagande, kostnad
  member-pages ARBETSBOK     ett kommunblad för varje medlem, som egna filer i en mapp (--out)
  remove-personal-data ARBETSBOK
                             gör namn och e-post till löpande koder, utan att statistiken ändras
  fix-year ARBETSBOK         fastställer årets avgifter: rader i Fastställda avgifter, värden i Avgifter ÅÅÅÅ
  compare-years ARBETSBOK    ändringen från året före per medlem och vad den beror på: Jämförelse ÅÅÅÅ
  fit-budget ARBETSBOK       avgiften per invånare som ger en viss summa (--target)
  compare-rules ARBETSBOK    årets avgifter enligt reglerna i Regelalternativ bredvid varandra
  project-fees ARBETSBOK     avgifterna de fem år som kommer
  decision-paper ARBETSBOK   beslutsunderlag till styrgruppen: förslag, avgifter, alternativ
  invoice-basis ARBETSBOK    fakturaunderlag: en rad för varje betalare

Val
  --year ÅÅÅÅ              avgiftsår i stället för det i Inställningar; året som en fil utan årtal gäller
  --population-year ÅÅÅÅ   folkmängd från det året för alla
  --latest-population      senaste folkmängd som alla medlemmar har
  --preliminary-index      preliminära indexvärden där slutliga saknas
  --values-only            värden i stället för formler (calculate-fees, summarise-)
  --sample                 fyll den nya arbetsboken med exempelnätverket (new-workbook)
  --years ÅÅÅÅ,ÅÅÅÅ        folkmängd för de åren (update-population)
  --accept-revisions       för in siffror som SCB har reviderat; de tidigare sparas (-population)
  --shipped-figures        siffrorna som följer med programmet, utan att fråga SCB (update-population)
  --scb ADRESS             en annan adress än SCB:s egen (update-population)
  --event ID               träffen som en fil hör till, där filen inte säger det
  --day N                  dagen av en träff med flera (import-attendance)
  --map FÄLT=RUBRIK        vad en kolumn innehåller, till exempel nöjdhet=Betyg; kan anges flera gånger
  --sheet NAMN             ett blad i arbetsboken i stället för en fil (import-survey);
                           bladet med svaren (summarise-responses)
  --annual ÅÅÅÅ            årsenkät för det året, i stället för en träff (import-survey)
  --reversed ja|nej        ja om lägst skalsteg är bäst (import-survey, summarise-responses)
  --before ÅÅÅÅ-MM-DD      det som är äldre, i stället för ett år (remove-personal-data)
  --decision REF           beslutet om gallring, som sparas i Gallringslogg (remove-personal-data)
  --date ÅÅÅÅ-MM-DD        dagen som året fastställdes, annars i dag (fix-year)
  --body TEXT              vem som fastställde det (fix-year)
  --diary TEXT             diarienummer (fix-year)
  --target BELOPP          summan som ska nås (fit-budget)
  --decimals N             decimaler i avgiften per invånare, annars 2 (fit-budget)
  --category KATEGORI      regeln som anpassas, - för den utan kategori (fit-budget)
  --all                    alla regelns belopp med en multiplikator (fit-budget)
  --growth-percent P       folkmängdens ökning om året i procent (project-fees)
  --index-percent P        index i procent för år utan värde och beslut (project-fees)
  --proposal NAMN          alternativet som föreslås, annars gällande regel (decision-paper)
  --csv FIL                också som textfil (invoice-basis)
  --out FIL                skriv till en annan fil; mappen för kommunbladen (member-pages)
  --dry-run                visa vad som skulle skrivas, skriv inget
  --json                   resultatet som JSON
  --lang sv|en             meddelandenas språk`,
  en: `Usage: kommunnatverk COMMAND WORKBOOK [options]

Commands
  new-workbook FILE          makes a new workbook with the input sheets
  calculate-fees WORKBOOK    calculates the year's fees, writes the fee sheet and the check sheet
  check WORKBOOK             checks the workbook and writes the check sheet
  explain WORKBOOK CODE      writes the fee notice of one member
  update-population WORKBOOK
                             fetches populations from Statistics Sweden (SCB), writes them and a comparison
  import-population WORKBOOK FILE
                             the same from a file: SCB's tables (xlsx, csv) or a list
  read-population FILE       shows what can be read from such a file, without a workbook
  read-export FILE           shows what an attendance list or a survey holds, without a workbook
  import-attendance WORKBOOK FILE
                             brings in the participants of a list of attendance or sign-ups
  import-survey WORKBOOK FILE
                             brings in a survey: a sheet of its answers, its row and its quotes
  summarise-events WORKBOOK  the year's events, attendance and evaluations on three sheets
  summarise-responses WORKBOOK
                             a summary of one survey, straight from the sheet with its answers (--sheet)
  summarise-year WORKBOOK    the annual report: indicators, events by group, yearly survey, members
  plan-year WORKBOOK         the plan of the coming year: events by month
  member-page WORKBOOK CODE  a page of one member: fee, participation, cost
  member-pages WORKBOOK      a page of each member, as files of their own in a folder (--out)
  remove-personal-data WORKBOOK
                             turns names and e-mails into running codes; statistics stay as they are
  fix-year WORKBOOK          fixes the year's fees: rows of fixed fees, values in the fee sheet
  compare-years WORKBOOK     each member's change from the year before and its causes, on a sheet
  fit-budget WORKBOOK        the rate per inhabitant that gives a total (--target)
  compare-rules WORKBOOK     the year's fees under the rules of the sheet of alternatives, side by side
  project-fees WORKBOOK      the fees of the five years that come
  decision-paper WORKBOOK    the paper for the steering group: proposal, fees, alternatives
  invoice-basis WORKBOOK     the basis of invoices: a row for each payer

Options
  --year YYYY              fee year instead of the one in the settings; the year of a file that names none
  --population-year YYYY   the population of that year for all members
  --latest-population      the latest population that every member has
  --preliminary-index      preliminary index values where final ones are missing
  --values-only            values instead of formulas (calculate-fees, summarise-)
  --sample                 fill the new workbook with the sample network (new-workbook)
  --years YYYY,YYYY        populations of those years (update-population)
  --accept-revisions       write figures that SCB has revised; the earlier ones are kept (-population)
  --shipped-figures        the figures that ship with the product, without asking SCB (update-population)
  --scb ADDRESS            another address than SCB's own (update-population)
  --event ID               the event of a file, where the file does not tell
  --day N                  the day of an event of several (import-attendance)
  --map FIELD=HEADER       what a column holds, such as satisfaction=Grade; may be given several times
  --sheet NAME             a sheet of the workbook in place of a file (import-survey);
                           the sheet with the answers (summarise-responses)
  --annual YYYY            yearly survey of that year, in place of an event (import-survey)
  --reversed yes|no        yes if the lowest point of the scale is the best (import-survey, summarise-responses)
  --before YYYY-MM-DD      what is older, in place of a year (remove-personal-data)
  --decision REF           the decision to remove, which the log of removals keeps (remove-personal-data)
  --date YYYY-MM-DD        the day on which the year was fixed, else today (fix-year)
  --body TEXT              who fixed it (fix-year)
  --diary TEXT             diary number (fix-year)
  --target AMOUNT          the total to meet (fit-budget)
  --decimals N             decimals of the rate, else 2 (fit-budget)
  --category CATEGORY      the rule that is fitted, - for the one without category (fit-budget)
  --all                    every amount of the rule by one multiplier (fit-budget)
  --growth-percent P       yearly growth of populations in per cent (project-fees)
  --index-percent P        index in per cent for years without value or decision (project-fees)
  --proposal NAME          the alternative that is proposed, else the rule in force (decision-paper)
  --csv FILE               as a text file too (invoice-basis)
  --out FILE               write to another file; the folder of the pages (member-pages)
  --dry-run                show what would be written, write nothing
  --json                   the result as JSON
  --lang sv|en             language of messages`,
};

export function usageText(language: Language): string {
  return usage[language];
}

const shortUsage: Bilingual = {
  sv: `Användning: kommunnatverk KOMMANDO ARBETSBOK [val]
Kommandon och val visas med: kommunnatverk --help`,
  en: `Usage: kommunnatverk COMMAND WORKBOOK [options]
Commands and options are shown by: kommunnatverk --help`,
};

/** The short usage, which says where the whole is shown. */
export function shortUsageText(language: Language): string {
  return shortUsage[language];
}
