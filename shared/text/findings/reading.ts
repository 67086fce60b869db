import type { Bilingual } from "../language";

/** Sentences on cells and rows that cannot be read as they stand: what is wrong and what to do. `{header}` is the column's header. */
export const readingFindings: Readonly<Record<string, Bilingual>> = {
  "missing-table": {
    sv: "Tabellen {tableSv} saknas. Lägg till ett blad med namnet {tableSv} och rubrikerna {headersSv}.",
    en: "The table {tableEn} is missing. Add a sheet named {tableEn} with the headers {headersEn}.",
  },
  "missing-headers": {
    sv: "Tabellen {tableSv} saknar en rad med alla rubriker som behövs. Det här saknas: {headersSv}. Lägg till dem på rubrikraden.",
    en: "The table {tableEn} has no row with all the headers it needs. Missing: {headersEn}. Add them to the header row.",
  },
  "duplicate-header": {
    sv: "Rubriken {header} står redan i kolumn {firstColumn}. Ta bort eller byt namn på den kolumn som inte ska läsas.",
    en: "The header {header} already stands in column {firstColumn}. Remove or rename the column that is not to be read.",
  },
  "table-in-both-languages": {
    sv: "Både {used} och {unused} finns. {used} läses, {unused} läses inte. Ta bort den tabell som inte används.",
    en: "Both {used} and {unused} exist. {used} is read, {unused} is not. Remove the table that is not in use.",
  },
  "rows-below-table": {
    sv: "Det som står direkt under tabellen {table} hör inte till den och räknas inte. Utöka tabellen över raderna (dra i dess nedre högra hörn), eller lämna en tom rad emellan om det är en anteckning.",
    en: "What stands directly below the table {table} is not part of it and does not count. Extend the table over the rows (drag its lower right corner), or leave an empty row between if it is a note.",
  },

  "missing-value": {
    sv: "{header} saknas. Fyll i cellen, eller töm hela raden.",
    en: "{header} is missing. Fill in the cell, or clear the whole row.",
  },
  "cell-error": {
    sv: "Cellen visar felet {error}. Rätta formeln, eller skriv värdet.",
    en: "The cell shows the error {error}. Correct the formula, or write the value.",
  },
  "not-a-number": {
    sv: "”{text}” är inget tal. Skriv bara siffror, utan enhet, till exempel 1234,5.",
    en: "“{text}” is no number. Write digits only, without a unit, such as 1234.5.",
  },
  "number-dot-and-comma": {
    sv: "”{text}” har både punkt och komma, så talet kan läsas på två sätt. Skriv det som ett tal utan tusentalsavgränsare.",
    en: "“{text}” has both a point and a comma, so the number can be read in two ways. Write it as a number without a thousands separator.",
  },
  "number-dot-thousands": {
    sv: "”{text}” kan vara både ett heltal med tusental och ett tal med decimaler. Skriv talet utan punkt, med komma före decimaler.",
    en: "“{text}” may be a whole number with thousands or a number with decimals. Write it without a thousands separator.",
  },
  "date-where-number": {
    sv: "Cellen visar ett datum, men {header} ska vara ett tal. Byt cellens format till tal och skriv talet på nytt.",
    en: "The cell shows a date, but {header} must be a number. Change the cell's format to number and write the number again.",
  },
  "percent-where-number": {
    sv: "Cellen visar procent, men {header} ska vara ett tal. Byt cellens format till tal och kontrollera talet.",
    en: "The cell shows a percentage, but {header} must be a number. Change the cell's format to number and check the number.",
  },
  "text-number": {
    sv: "Talet står som text, ”{text}”, och läses som {number}. Skriv det som ett tal om det inte stämmer.",
    en: "The number stands as text, “{text}”, and is read as {number}. Write it as a number if that is wrong.",
  },
  negative: {
    sv: "{header} har ett negativt värde, {text}. Skriv ett tal som är 0 eller större.",
    en: "{header} is negative: {text}. Write a number that is 0 or greater.",
  },
  zero: {
    sv: "{header} är 0. Skriv ett tal som är större än 0, eller töm cellen om den får vara tom.",
    en: "{header} is 0. Write a number greater than 0, or clear the cell where it may be blank.",
  },
  "not-whole": {
    sv: "{header} ska vara ett heltal, men är {text}. Skriv talet utan decimaler.",
    en: "{header} must be a whole number, but is {text}. Write the number without decimals.",
  },
  "fee-unit": {
    sv: "{header} är {text}. Skriv 1, 10, 50, 100, 500 eller 1000 kronor, eller töm cellen för hela kronor.",
    en: "{header} is {text}. Write 1, 10, 50, 100, 500 or 1000 kronor, or clear the cell for whole kronor.",
  },

  "percent-cell": {
    sv: "Cellen är formaterad som procent och läses som {number} %. Ändra värdet om det inte stämmer.",
    en: "The cell is formatted as a percentage and is read as {number}%. Change the value if that is wrong.",
  },
  "percent-text": {
    sv: "Procenttalet står som text, ”{text}”, och läses som {number} %. Skriv det som ett tal om det inte stämmer.",
    en: "The percentage stands as text, “{text}”, and is read as {number}%. Write it as a number if that is wrong.",
  },
  "share-below-one": {
    sv: "{header} är {number} och läses som {number} %. Skriv 80 om 80 % menas. Stämmer {number} % behöver inget ändras.",
    en: "{header} is {number} and is read as {number}%. Write 80 if 80% is meant. If {number}% is right, nothing needs to change.",
  },
  "decided-too-low": {
    sv: "{header} är {text}. Skriv en procentsats som är större än −100.",
    en: "{header} is {text}. Write a percentage greater than −100.",
  },

  "not-a-year": {
    sv: "”{text}” är inget år mellan 1900 och 2200. Skriv året med fyra siffror, till exempel 2024.",
    en: "“{text}” is no year between 1900 and 2200. Write the year with four digits, such as 2024.",
  },
  "date-where-year": {
    sv: "Cellen innehåller ett datum, men {header} ska vara ett år. Byt cellens format till tal och skriv året med fyra siffror.",
    en: "The cell holds a date, but {header} must be a year. Change the cell's format to number and write the year with four digits.",
  },
  "not-a-date": {
    sv: "”{text}” är inget datum. Skriv datumet som 2021-11-24.",
    en: "“{text}” is no date. Write the date as 2021-11-24.",
  },
  "ambiguous-date": {
    sv: "”{text}” kan läsas som olika datum. Skriv datumet som 2021-11-24.",
    en: "“{text}” can be read as different dates. Write the date as 2021-11-24.",
  },
  "impossible-date": {
    sv: "”{text}” finns inte i kalendern, eller ligger utanför åren 1900–2200. Rätta datumet.",
    en: "“{text}” is not in the calendar, or is outside the years 1900–2200. Correct the date.",
  },
  "year-where-date": {
    sv: "{text} är ett år, men {header} ska vara ett datum. Skriv hela datumet, till exempel {text}-01-01.",
    en: "{text} is a year, but {header} must be a date. Write the whole date, such as {text}-01-01.",
  },
  "not-yes-or-no": {
    sv: "{header} är ”{text}”. Skriv ja eller nej.",
    en: "{header} is “{text}”. Write yes or no.",
  },
  "unknown-word": {
    sv: "{header} är ”{text}”, som inte går att tolka. Skriv något av: {wordsSv}.",
    en: "{header} is “{text}”, which has no meaning here. Write one of: {wordsEn}.",
  },
  "not-a-period": {
    sv: "”{text}” är ingen period. Skriv ett år (2024), en månad (2024M05) eller ett kvartal (2024K2).",
    en: "“{text}” is no period. Write a year (2024), a month (2024M05) or a quarter (2024Q2).",
  },
  "date-where-period": {
    sv: "Cellen innehåller ett datum, men {header} ska vara en period. Byt cellens format till text och skriv ett år (2024), en månad (2024M05) eller ett kvartal (2024K2).",
    en: "The cell holds a date, but {header} must be a period. Change the cell's format to text and write a year (2024), a month (2024M05) or a quarter (2024Q2).",
  },
  "not-an-index-period": {
    sv: "”{text}” är ingen del av ett år. Skriv helår, en månad (M01–M12) eller ett kvartal (K1–K4).",
    en: "“{text}” is no part of a year. Write full year, a month (M01–M12) or a quarter (Q1–Q4).",
  },

  "unknown-code": {
    sv: "Kommunkoden {code} finns inte. Skriv kommunens fyra siffror eller länets två. En egen beteckning ska innehålla minst en bokstav.",
    en: "The municipality code {code} does not exist. Write the municipality's four digits or the county's two. An id of your own must hold at least one letter.",
  },
  "padded-code": {
    sv: "Koden {text} läses som {code}. Skriv koden som text för att behålla nollan.",
    en: "The code {text} is read as {code}. Write the code as text to keep the zero.",
  },
  "code-with-name": {
    sv: "”{text}” läses som koden {code}. Skriv bara koden i cellen.",
    en: "“{text}” is read as the code {code}. Write only the code in the cell.",
  },
  "missing-code": {
    sv: "{name} saknar kommunkod, och namnet finns inte bland kommunerna. Skriv koden, eller rätta namnet.",
    en: "{name} has no municipality code, and there is no municipality of that name. Write the code, or correct the name.",
  },
  "missing-code-suggested": {
    sv: "{name} saknar kommunkod, och namnet finns inte bland kommunerna. Menas {suggestions}? Skriv koden, eller rätta namnet.",
    en: "{name} has no municipality code, and there is no municipality of that name. Is it {suggestions}? Write the code, or correct the name.",
  },
  "missing-code-named": {
    sv: "Kommunkod saknas. {name} har koden {code}. Skriv den i cellen.",
    en: "The municipality code is missing. {name} has the code {code}. Write it in the cell.",
  },
  "code-filled": {
    sv: "Kommunkoden {code} för {name} fylls i. Rätta den om en annan medlem menas.",
    en: "The municipality code {code} of {name} is filled in. Correct it if another member is meant.",
  },
  "code-from-name": {
    sv: "{name} läses som koden {code}, men cellen innehåller blanktecken eller en formel och fylls inte i. Skriv koden i cellen.",
    en: "{name} is read as the code {code}, but the cell holds blanks or a formula and is not filled in. Write the code in the cell.",
  },
  "name-contradicts-code": {
    sv: "{name} har koden {nameCode}, men raden har koden {code}, som är {codeName}. Rätta namnet eller koden.",
    en: "{name} has the code {nameCode}, but the row has the code {code}, which is {codeName}. Correct the name or the code.",
  },
  "missing-member": {
    sv: "Raden saknar både kommun och kommunkod. Fyll i dem, eller töm hela raden.",
    en: "The row has neither a municipality nor a municipality code. Fill them in, or clear the whole row.",
  },

  "to-before-from": {
    sv: "Medlemskapet slutar {to}, före sin början {from}. Rätta ett av datumen.",
    en: "The membership ends on {to}, before its beginning on {from}. Correct one of the dates.",
  },
  "overlapping-memberships": {
    sv: "{code} är redan medlem under en del av samma tid enligt rad {firstRow}. Rätta Från och Till, eller ta bort en av raderna.",
    en: "{code} is already a member during some of the same time by row {firstRow}. Correct From and To, or remove one of the rows.",
  },
  "duplicate-payer": {
    sv: "Betalaren {payer} står redan på rad {firstRow}. Ta bort en av raderna.",
    en: "The payer {payer} already stands in row {firstRow}. Remove one of the rows.",
  },
  "duplicate-population": {
    sv: "Folkmängden för {code} år {year} står redan på rad {firstRow}. Ta bort en av raderna.",
    en: "The population of {code} in {year} already stands in row {firstRow}. Remove one of the rows.",
  },
  "overlapping-rules": {
    sv: "Rad {firstRow} har redan en avgiftsregel från {year} för samma kategori. Rätta året eller kategorin, eller ta bort en av raderna.",
    en: "Row {firstRow} already has a fee rule from {year} for the same category. Correct the year or the category, or remove one of the rows.",
  },
  "duplicate-index-value": {
    sv: "Serien {series} har redan ett värde för samma period och status på rad {firstRow}. Rätta perioden eller status, eller ta bort en av raderna.",
    en: "The series {series} already has a value for the same period and status in row {firstRow}. Correct the period or the status, or remove one of the rows.",
  },
  "index-level-not-positive": {
    sv: "{header} är 0 eller mindre, men ett indextal är alltid större än 0. Rätta värdet, eller skriv procent som enhet.",
    en: "{header} is 0 or less, but an index level is always greater than 0. Correct the value, or write percent as the unit.",
  },
  "mixed-index-units": {
    sv: "Serien {series} har en annan enhet på rad {firstRow}. Använd samma enhet i hela serien, eller ge serierna olika namn.",
    en: "The series {series} has another unit in row {firstRow}. Use the same unit in the whole series, or give the series different names.",
  },
  "duplicate-year-decision": {
    sv: "Årsbeslutet för {year} står redan på rad {firstRow}. Ta bort en av raderna.",
    en: "The decision on the index for {year} already stands in row {firstRow}. Remove one of the rows.",
  },
  "duplicate-decision": {
    sv: "{target} har redan en beslutad avgift för {year} på rad {firstRow}. Ta bort en av raderna.",
    en: "{target} already has a decided fee for {year} in row {firstRow}. Remove one of the rows.",
  },
  "decision-for-nobody": {
    sv: "Beslutet gäller ingen. Fyll i antingen Kommunkod eller Betalare.",
    en: "The decision is for nobody. Fill in either Municipality code or Payer.",
  },
  "decision-for-two": {
    sv: "Beslutet har både kommunkoden {code} och betalaren {payer}. Behåll en av dem och töm den andra cellen.",
    en: "The decision has both the municipality code {code} and the payer {payer}. Keep one of them and clear the other cell.",
  },

  "unknown-setting": {
    sv: "Inställningen {name} används inte. Kontrollera stavningen, eller ta bort raden.",
    en: "The setting {name} is not used. Check its spelling, or remove the row.",
  },
  "duplicate-setting": {
    sv: "Inställningen {name} står redan på rad {firstRow}. Ta bort en av raderna.",
    en: "The setting {name} already stands in row {firstRow}. Remove one of the rows.",
  },
  "unknown-language": {
    sv: "Språket ”{text}” finns inte, så svenska används. Skriv svenska eller engelska.",
    en: "There is no language “{text}”, so Swedish is used. Write Swedish or English.",
  },
};
