import { exportFieldTexts } from "../../shared/text/exportFieldTexts";
import type { Bilingual, Language } from "../../shared/text/language";
import { shortUsageText, usageText } from "./usageText";

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

/** What is wrong, and how to go on: all commands where the command is at fault, else where they are shown. */
export function usageFaultText(fault: UsageFault, language: Language): string {
  const needsCommands = fault.fault === "command-missing" || fault.fault === "command-unknown";
  return `${usageSentence(fault, language)}\n${needsCommands ? usageText(language) : shortUsageText(language)}`;
}
