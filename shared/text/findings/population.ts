import type { Bilingual } from "../language";

/** Sentences on population figures that a command brings in: what stands out, and what to do. */
export const populationFindings: Readonly<Record<string, Bilingual>> = {
  "unknown-jump-limit": {
    sv: "Hoppgränsen ”{text}” går inte att läsa, så 5 % används. Skriv en procentsats som är 0 eller större, eller töm cellen.",
    en: "The jump limit “{text}” cannot be read, so 5% is used. Write a percentage that is 0 or greater, or clear the cell.",
  },
  "population-table-missing": {
    sv: "Tabellen {tableSv} saknas, så folkmängden har ingenstans att stå. Lägg till inmatningsbladen, eller ett blad med namnet {tableSv} och rubrikerna {headersSv}.",
    en: "The table {tableEn} is missing, so there is nowhere to put the populations. Add the input sheets, or a sheet named {tableEn} with the headers {headersEn}.",
  },
  "population-fee-year-missing": {
    sv: "Avgiftsåret är inte angivet, så det går inte att veta vilka års folkmängd som behövs. Skriv det vid Avgiftsår i Inställningar, eller ange åren (--years).",
    en: "The fee year is not stated, so it cannot be known which years' populations are needed. Write it at Fee year in the settings sheet, or give the years (--years).",
  },
  "population-years-unknown": {
    sv: "Ingen avgiftsregel gäller {year}, så det går inte att veta vilka års folkmängd som behövs. Lägg till en rad i Avgiftsregel, eller ange åren (--years).",
    en: "No fee rule is valid in {year}, so it cannot be known which years' populations are needed. Add a row in the fee rule sheet, or give the years (--years).",
  },
  "population-no-codes": {
    sv: "Ingen medlem har en kommunkod eller länskod, så det finns ingen folkmängd att hämta. Fyll i Kommunkod i Medlemmar.",
    en: "No member has the code of a municipality or county, so there is no population to fetch. Fill in the municipality codes in the members sheet.",
  },
  "population-own-ids": {
    sv: "SCB har ingen folkmängd för {names}, som har ett eget id i stället för kommunkod. Fyll i den för hand i Befolkning om avgiften vilar på den.",
    en: "Statistics Sweden has no population of {names}, with an id of its own instead of a municipality code. Fill it in by hand in the population sheet if the fee rests on it.",
  },
  "population-members-changed": {
    sv: "Medlemmarna eller åren har ändrats i arbetsboken sedan SCB tillfrågades. Inget är skrivet. Kör igen, så hämtas rätt siffror.",
    en: "The members or the years have changed in the workbook since Statistics Sweden was asked. Nothing is written. Run again to fetch the right figures.",
  },
  "population-revised": {
    sv: "Folkmängden {year} för {name} ({code}) är nu {population}, men i Befolkning står {inSheet}. Den är inte ändrad. Godta revideringar (--accept-revisions) för att föra in den; den tidigare sparas på raden.",
    en: "The population of {name} ({code}) in {year} is now {population}, but the population sheet holds {inSheet}. It is not changed. Accept revisions (--accept-revisions) to write it; the earlier one is kept in the row.",
  },
  "population-revision-accepted": {
    sv: "Folkmängden {year} för {name} ({code}) ändras från {inSheet} till {population}. Den tidigare står kvar under Tidigare folkmängd; räkna om avgifterna om de vilar på den.",
    en: "The population of {name} ({code}) in {year} changes from {inSheet} to {population}. The earlier one is kept under Earlier population; calculate the fees again if they rest on it.",
  },
  "population-revised-again": {
    sv: "Folkmängden {year} för {name} ({code}) ändras från {inSheet} till {population}. Raden har reviderats förut: under Tidigare folkmängd ersätts {earlier} av {inSheet}. Anteckna {earlier} om den behövs.",
    en: "The population of {name} ({code}) in {year} changes from {inSheet} to {population}. The row has been revised before: under Earlier population {earlier} gives way to {inSheet}. Note {earlier} down if it is needed.",
  },
  "population-revision-columns-missing": {
    sv: "Revideringar kan inte föras in, eftersom den tidigare siffran inte har någonstans att stå. Lägg till det som saknas bland rubrikerna ({headersSv}) och kör igen.",
    en: "Revisions cannot be written, since there is nowhere to keep the earlier figure. Add what is missing among the headers ({headersEn}) and run again.",
  },
  "population-columns-missing": {
    sv: "Var siffrorna kommer ifrån sparas bara om det finns kolumner för det. Lägg till rubrikerna {headersSv} om det ska stå i tabellen.",
    en: "Where the figures come from is kept only where there are columns for it. Add the headers {headersEn} if the table is to say it.",
  },
  "population-jump": {
    sv: "Folkmängden för {name} ({code}) ändras med {percent} % ({change} personer) från {beforeYear} till {year}: från {yearBefore} till {population}. Gränsen är {limit} %. Kontrollera båda siffrorna, och om kommunens gränser har ändrats.",
    en: "The population of {name} ({code}) changes by {percent}% ({change} persons) from {beforeYear} to {year}: from {yearBefore} to {population}. The limit is {limit}%. Check both figures, and whether the municipality's borders have changed.",
  },
  "population-zero": {
    sv: "SCB anger 0 invånare {year} för {names}, vilket betyder att kommunen inte fanns då. Inget skrivs för den. Kontrollera året och koden i Medlemmar.",
    en: "Statistics Sweden states 0 inhabitants in {year} for {names}, which means that the municipality did not exist then. Nothing is written for it. Check the year, and the code in the members sheet.",
  },
  "population-no-figure": {
    sv: "Källan har ingen siffra för {year} för {names}. Inget skrivs för den. Kör igen senare, eller fyll i den för hand i Befolkning.",
    en: "The source has no figure of {year} for {names}. Nothing is written for it. Run again later, or fill it in by hand in the population sheet.",
  },
  "population-code-unknown": {
    sv: "SCB har ingen kommun eller region med den koden {year}: {names}. Inget skrivs för den. Kontrollera om koden i Medlemmar har upphört eller ändrats.",
    en: "Statistics Sweden has no municipality or region with that code in {year}: {names}. Nothing is written for it. Check whether the code in the members sheet has ceased or changed.",
  },
  "population-unpublished": {
    sv: "SCB har inte publicerat folkmängden 31 december {year}. Det senaste året är {latestYear}. Siffrorna brukar komma i februari året efter; kör igen då.",
    en: "Statistics Sweden has not published the population on 31 December {year}. The latest year is {latestYear}. The figures usually come in February of the year after; run again then.",
  },
  "population-shipped": {
    sv: "Siffrorna för {years} är de som följer med programmet. SCB är inte tillfrågat, så senare revideringar syns inte. Hämta från SCB när det går att nå.",
    en: "The figures of {years} are those that ship with the product. Statistics Sweden was not asked, so later revisions do not show. Fetch from Statistics Sweden when it can be reached.",
  },
  "population-not-shipped": {
    sv: "Folkmängden 31 december {year} följer inte med programmet. Hämta den från SCB, eller fyll i den i Befolkning.",
    en: "The population on 31 December {year} does not ship with the product. Fetch it from Statistics Sweden, or fill it in in the population sheet.",
  },
  "population-kept": {
    sv: "I Befolkning står {inSheet} för {name} ({code}) {year}, och det får stå kvar i stället för {population}: siffran där är publicerad eller hämtad, den nya är det inte. Ändra den för hand om den är fel.",
    en: "The population sheet holds {inSheet} for {name} ({code}) in {year}, which stays instead of {population}: the figure there is published or fetched, the new one is not. Change it by hand if it is wrong.",
  },
  "import-sheet-missing": {
    sv: "Bladet {sheet} finns inte, eller är tomt. Klistra in SCB:s tabell på ett eget blad, ställ dig på det och läs det igen.",
    en: "The sheet {sheet} does not exist, or is empty. Paste Statistics Sweden's table on a sheet of its own, go to it and read it again.",
  },
  "import-own-sheet": {
    sv: "Bladet {sheet} är ritat av verktyget och kan inte vara källa. Klistra in SCB:s tabell på ett eget blad, ställ dig på det och läs det.",
    en: "The sheet {sheet} is drawn by the tool and cannot be a source. Paste Statistics Sweden's table on a sheet of its own, go to it and read it.",
  },
};
