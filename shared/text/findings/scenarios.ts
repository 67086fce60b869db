import type { Bilingual } from "../language";

/** Sentences on what is tried out: another budget, other rules, the coming years. */
export const scenarioFindings: Readonly<Record<string, Bilingual>> = {
  "budget-target-unreadable": {
    sv: "Målet {text} är inget belopp. Ange det i hela kronor, till exempel 1500000 (--target).",
    en: "The target {text} is no amount. Give it in whole kronor, such as 1500000 (--target).",
  },
  "budget-which-category": {
    sv: "Avgiftsregeln har flera kategorier för {year}: {categories}. Ange vilken som ska anpassas (--category).",
    en: "The fee rule has several categories for {year}: {categories}. Say which one is to be fitted (--category).",
  },
  "budget-category-unknown": {
    sv: "Ingen regel för {year} har kategorin {category}. Kategorierna är: {categories}.",
    en: "No rule for {year} has the category {category}. The categories are: {categories}.",
  },
  "budget-rule-has-classes": {
    sv: "Regeln för {year} har avgiftsklasser, som inte kan anpassas till en budget. Ändra klassernas belopp, eller pröva dem som ett alternativ i Regelalternativ.",
    en: "The rule for {year} has fee classes, which cannot be fitted to a budget. Change the amounts of the classes, or try them as an alternative in the sheet of rule alternatives.",
  },
  "budget-nothing-to-move": {
    sv: "Regeln för {year} har varken avgift per invånare eller fast del att multiplicera.",
    en: "The rule for {year} has neither a rate per inhabitant nor a fixed part to multiply.",
  },
  "scenario-year-fixed": {
    sv: "Avgifterna för {year} är fastställda. Det som prövas räknas på vad tabellerna ger i dag, inte på de fastställda beloppen; välj ett senare år om du menar det.",
    en: "The fees of {year} are fixed. What is tried rests on what the tables give today, not on the fixed amounts; choose a later year if you mean that.",
  },
  "decision-year-fixed": {
    sv: "Avgifterna för {year} är fastställda{details}, så det finns inget att besluta. Inget beslutsunderlag ritas, och ett som finns står kvar som det är. Välj ett senare år.",
    en: "The fees of {year} are fixed{details}, so there is nothing to decide. No decision paper is drawn, and one that is there stands as it is. Choose a later year.",
  },
  "trial-no-rule": {
    sv: "Det finns ingen regel utan klasser för {year} i kategorin {category} att pröva andra belopp i.",
    en: "There is no rule without classes for {year} in the category {category} to try other amounts in.",
  },
  "trial-not-an-amount": {
    sv: "{text} är inget belopp. Skriv ett tal, till exempel 1,25.",
    en: "{text} is no amount. Write a number, such as 1.25.",
  },
  "alternatives-none": {
    sv: "Det finns inga regler att jämföra med. Fyll i bladet {tableSv}: en rad för varje alternativ, med samma kolumner som Avgiftsregel.",
    en: "There are no rules to compare with. Fill in the sheet {tableEn}: a row for each alternative, with the columns of the fee rule.",
  },
  "alternatives-too-many": {
    sv: "Det finns {count} alternativ; högst {most} kan jämföras på en gång. Ta bort de andra, eller flytta dem till ett eget blad.",
    en: "There are {count} alternatives; at most {most} can be compared at once. Take the others away, or move them to a sheet of your own.",
  },
  "alternative-name-reserved": {
    sv: "Alternativet kan inte heta {name}: så heter den gällande regeln bredvid alternativen. Ge alternativet ett annat namn.",
    en: "The alternative cannot be called {name}: that is what the rule in force is called beside the alternatives. Give the alternative another name.",
  },
  "alternative-name-too-long": {
    sv: "Alternativets namn har {count} tecken och får inte plats i en rubrik. Förkorta det till högst {most} tecken.",
    en: "The name of the alternative has {count} characters, which no header has room for. Shorten it to at most {most} characters.",
  },
  "alternative-not-in-force": {
    sv: "Alternativet {alternative} börjar gälla efter {year}. Ändra Gäller från år, eller jämför ett senare år.",
    en: "The alternative {alternative} comes into force after {year}. Change its first year, or compare a later year.",
  },
  "proposal-unknown": {
    sv: "Det finns inget alternativ {wanted} att föreslå. Alternativen i Regelalternativ är: {names} (--proposal).",
    en: "There is no alternative {wanted} to propose. The rule alternatives are: {names} (--proposal).",
  },
  "projection-no-common-year": {
    sv: "Det finns inget år som alla medlemmar har en folkmängd för, så det går inte att räkna vidare. Fyll på Befolkning.",
    en: "There is no year for which every member has a population, so there is nothing to go on from. Complete the population sheet.",
  },
  "projection-growth-asked": {
    sv: "{count} medlemmar saknar folkmängd för {year}, fem år före den senaste: {names}. Fyll på Befolkning, eller ange hur många procent folkmängden växer om året (--growth-percent).",
    en: "{count} members lack a population for {year}, five years before the latest: {names}. Complete the population sheet, or say by how many per cent populations grow a year (--growth-percent).",
  },
  "projection-growth-too-low": {
    sv: "Folkmängden kan inte minska med mer än 100 % om året. Ange ett tal från -100 och uppåt.",
    en: "Populations cannot fall by more than 100 % a year. Give a number from -100 upwards.",
  },
  "projection-index-too-low": {
    sv: "Index kan inte falla med mer än 100 % om året. Ange ett tal från -100 och uppåt.",
    en: "The index cannot fall by more than 100 % a year. Give a number from -100 upwards.",
  },
  "projection-index-asked": {
    sv: "Serien {series} saknar värde för {period}, som avgiftsår {year} använder. Ange hur många procent index stiger för år utan värde och beslut (--index-percent).",
    en: "The series {series} has no value for {period}, which fee year {year} uses. Say by how many per cent the index rises in years without a value or decision (--index-percent).",
  },
};
