import { exportFieldTexts } from "../../shared/text/exportFieldTexts";
import type { Bilingual, Language } from "../../shared/text/language";

const sentences = {
  "command-missing": { sv: "Ange ett kommando.", en: "Name a command." },
  "command-unknown": { sv: "Kommandot {command} finns inte.", en: "There is no command {command}." },
  "option-unknown": { sv: "Valet {option} finns inte.", en: "There is no option {option}." },
  "option-twice": {
    sv: "Valet {option} står två gånger. Ange det en gång.",
    en: "The option {option} stands twice. Give it once.",
  },
  "option-without-value": { sv: "Valet {option} saknar sitt värde.", en: "The option {option} lacks its value." },
  "option-takes-no-value": { sv: "Valet {option} tar inget värde.", en: "The option {option} takes no value." },
  "option-of-other-command": {
    sv: "Valet {option} hör inte till kommandot {command}.",
    en: "The option {option} does not belong to the command {command}.",
  },
  "file-not-named": { sv: "Ange filen efter {command}.", en: "Name the file after {command}." },
  "member-not-named": {
    sv: "Ange medlemmens kommunkod efter arbetsboken, till exempel 1440.",
    en: "Give the member's municipality code after the workbook, such as 1440.",
  },
  "folder-not-named": {
    sv: "Ange mappen som kommunbladen ska skrivas i, till exempel --out kommunblad.",
    en: "Name the folder that the members' pages are to be written in, such as --out pages.",
  },
  "source-not-named": {
    sv: "Ange filen med folkmängd efter arbetsboken, till exempel be0101_tabhel2025.xlsx.",
    en: "Name the file with populations after the workbook, such as be0101_tabhel2025.xlsx.",
  },
  "list-not-named": {
    sv: "Ange närvarofilen efter arbetsboken, till exempel närvaro.csv.",
    en: "Name the attendance file after the workbook, such as attendance.csv.",
  },
  "answers-not-named": {
    sv: "Ange antingen filen med svaren efter arbetsboken eller ett blad i arbetsboken (--sheet).",
    en: "Name either the file with the answers after the workbook or a sheet of the workbook (--sheet).",
  },
  "sheet-not-named": {
    sv: 'Ange bladet med enkätens svar, till exempel --sheet "Enkät mars".',
    en: 'Name the sheet with the answers of the survey, such as --sheet "Survey March".',
  },
  "day-not-a-number": {
    sv: "--day är träffens dag, 1, 2 och så vidare, inte {value}.",
    en: "--day is the day of the event, 1, 2 and so on, not {value}.",
  },
  "reversed-not-an-answer": {
    sv: "--reversed är ja om lägst är bäst och nej om högst är bäst, inte {value}.",
    en: "--reversed is yes if the lowest is the best and no if the highest is, not {value}.",
  },
  "event-and-annual": {
    sv: "Ange antingen --event eller --annual, inte båda.",
    en: "Give either --event or --annual, not both.",
  },
  "map-not-a-map": {
    sv: "--map är fält=rubrik, till exempel e-post=Adress eller nöjdhet=Betyg, inte {value}. Fälten är: {fields}.",
    en: "--map is field=header, such as e-mail=Address or satisfaction=Grade, not {value}. The fields are: {fields}.",
  },
  "removal-needs-one": {
    sv: "Ange antingen --year ÅÅÅÅ eller --before ÅÅÅÅ-MM-DD: vad som ska gallras.",
    en: "Give either --year YYYY or --before YYYY-MM-DD: what is to be removed.",
  },
  "date-not-a-day": {
    sv: "--date är en dag, till exempel 2024-01-01, inte {value}.",
    en: "--date is a day, such as 2024-01-01, not {value}.",
  },
  "before-not-a-day": {
    sv: "--before är en dag, till exempel 2024-01-01, inte {value}.",
    en: "--before is a day, such as 2024-01-01, not {value}.",
  },
  "word-left-over": {
    sv: "Ordet {word} är ett för mycket. Sätt citattecken om filnamn med blanksteg.",
    en: "The word {word} is one too many. Put quotation marks around file names with blanks.",
  },
  "year-not-a-year": {
    sv: "{option} ska vara ett år mellan 1900 och 2200, inte {value}.",
    en: "{option} is a year between 1900 and 2200, not {value}.",
  },
  "population-year-and-latest": {
    sv: "Ange antingen --population-year eller --latest-population, inte båda.",
    en: "Give either --population-year or --latest-population, not both.",
  },
  "years-not-years": {
    sv: "--years är år mellan 1900 och 2200 med komma emellan, till exempel 2024,2025, inte {value}.",
    en: "--years are years between 1900 and 2200 with commas in between, such as 2024,2025, not {value}.",
  },
  "address-unusable": {
    sv: "--scb är en adress som börjar med https://, eller http://localhost på den egna datorn, inte {value}.",
    en: "--scb is an address that begins with https://, or http://localhost on this machine, not {value}.",
  },
  "target-not-named": {
    sv: "Ange den sammanlagda avgift som ska nås, till exempel --target 1500000.",
    en: "Give the total that is to be met, such as --target 1500000.",
  },
  "target-not-an-amount": {
    sv: "--target är ett belopp i kronor, till exempel 1500000, inte {value}.",
    en: "--target is an amount in kronor, such as 1500000, not {value}.",
  },
  "decimals-not-a-number": {
    sv: "--decimals är ett tal från 0 till 6, inte {value}.",
    en: "--decimals is a number from 0 to 6, not {value}.",
  },
  "percent-not-a-number": {
    sv: "{option} är procent om året, till exempel 2,5, inte {value}.",
    en: "{option} is per cent a year, such as 2.5, not {value}.",
  },
  "csv-names-workbook": {
    sv: "--csv är en textfil, till exempel fakturor.csv, inte arbetsboken {value}.",
    en: "--csv is a text file, such as invoices.csv, not the workbook {value}.",
  },
  "language-unknown": { sv: "--lang är sv eller en, inte {value}.", en: "--lang is sv or en, not {value}." },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is wrong with the words of a command line. */
export interface UsageFault {
  readonly fault: keyof typeof sentences;
  readonly values: Readonly<Record<string, string>>;
}

export function usageFault(fault: UsageFault["fault"], values: UsageFault["values"] = {}): UsageFault {
  return { fault, values };
}

function usageSentence({ fault, values }: UsageFault, language: Language): string {
  const fields = Object.values(exportFieldTexts).map((texts) => texts[language]);
  const known: UsageFault["values"] = { fields: fields.join(", "), ...values };
  return sentences[fault][language].replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? "");
}

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

/** What is wrong, and how to go on: all commands where the command is at fault, else where they are shown. */
export function usageFaultText(fault: UsageFault, language: Language): string {
  const needsCommands = fault.fault === "command-missing" || fault.fault === "command-unknown";
  return `${usageSentence(fault, language)}\n${(needsCommands ? usage : shortUsage)[language]}`;
}
