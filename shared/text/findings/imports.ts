import type { Bilingual } from "../language";

/** Sentences on files and sheets that population figures are read from: what is wrong, and what to do. */
export const importFindings: Readonly<Record<string, Bilingual>> = {
  "import-no-figures": {
    sv: "Här finns ingen kommun med folkmängd. Välj en fil eller ett blad med en rad för varje kommun: kod eller namn, och folkmängd.",
    en: "No municipality with a population was found. Choose a file or sheet with a row for each municipality: code or name, and population.",
  },
  "import-columns-unclear": {
    sv: "Det går inte att se vilken kolumn som är kommunkod, år och folkmängd. Skriv rubrikerna Kommunkod, År och Folkmängd överst.",
    en: "It cannot be seen which column is municipality code, year and population. Write the headers Municipality code, Year and Population at the top.",
  },
  "import-no-figure-column": {
    sv: "Ingen kolumn är hela folkmängden. Rubrikerna är {headers}. Skriv Folkmängd över den kolumn som är det.",
    en: "No column is the whole population. The headers are {headers}. Write Population above the column that is.",
  },
  "import-heading-unclear": {
    sv: "Varken rubriken {headers} eller titeln ”{title}” säger att det är folkmängd. Skriv Folkmängd i rubriken om det är det.",
    en: "Neither the header {headers} nor the title “{title}” says that this is population. Write Population in the header if it is.",
  },
  "import-only-part": {
    sv: "”{title}” är bara en del av folkmängden, och delar läggs inte ihop. Välj tabellen eller bladet för hela folkmängden (i SCB:s årstabeller bladet Totalt).",
    en: "“{title}” is only a part of the population, and parts are not added up. Choose the table or sheet of the whole population (in SCB's yearly tables the sheet Totalt).",
  },
  "import-only-part-columns": {
    sv: "Kolumnerna {headers} är bara delar av folkmängden, och delar läggs inte ihop. Hämta tabellen med totalen.",
    en: "The columns {headers} are only parts of the population, and parts are not added up. Fetch the table with the total.",
  },
  "import-only-parts": {
    sv: "Raderna är uppdelade ({header}: {values}) och ingen av dem är hela folkmängden. Delar läggs inte ihop. Hämta tabellen med totalen vald, eller utan uppdelning.",
    en: "The rows are divided ({header}: {values}) and none of them is the whole population. Parts are not added up. Fetch the table with the total chosen, or undivided.",
  },
  "import-part-without-whole": {
    sv: "{name} har bara delar av folkmängden, ingen rad för hela. Hämta tabellen med totalen vald för alla kommuner.",
    en: "{name} has only parts of the population, no row for all of it. Fetch the table with the total chosen for every municipality.",
  },
  "import-looks-like-one-sex": {
    sv: "Nästan alla tal är hälften av den folkmängd som är känd, så de ser ut att gälla bara män eller bara kvinnor. Inget är läst. Välj tabellen för hela folkmängden.",
    en: "Nearly all figures are half of the population that is known, so they seem to be of men or women only. Nothing is read. Choose the table of the whole population.",
  },
  "import-two-columns": {
    sv: "Både {header} och {firstHeader} (kolumn {firstColumn}) kan vara folkmängden för samma år. Ta bort den som inte ska läsas.",
    en: "Both {header} and {firstHeader} (column {firstColumn}) may be the population of the same year. Remove the one that is not to be read.",
  },
  "import-column-left": {
    sv: "Kolumnen {header} är inte läst, eftersom rubriken inte säger att den är hela folkmängden ett visst år. Skriv till exempel Folkmängd 2024 om den ska med.",
    en: "The column {header} is not read, since its header does not say that it is the whole population of a year. Write, say, Population 2024 if it is to be read.",
  },
  "import-column-bare": {
    sv: "Kolumnen har tal men ingen rubrik, och är inte läst. Skriv till exempel Folkmängd 2024 överst om den ska med.",
    en: "The column has figures but no header, and is not read. Write, say, Population 2024 at the top if it is to be read.",
  },
  "import-headings-slipped": {
    sv: "Under rubriken {header} finns inga tal, men en annan kolumn har tal utan rubrik eller år. Kontrollera att rubrikerna står över rätt kolumner. Inget är läst.",
    en: "There are no figures below the header {header}, but another column has figures without a header or year. Check that headers stand above the right columns. Nothing is read.",
  },
  "import-not-population": {
    sv: "”{title}” är inte folkmängden den 31 december. Välj SCB:s tabell över folkmängden i kommunerna.",
    en: "“{title}” is not the population on 31 December. Choose SCB's table of the population of municipalities.",
  },
  "import-november": {
    sv: "Talen gäller den 1 november, och avgiften vilar på folkmängden den 31 december. Hämta SCB:s tabell för den 31 december.",
    en: "The figures are of 1 November, and the fee rests on the population on 31 December. Fetch SCB's table of 31 December.",
  },
  "import-not-year-end": {
    sv: "Talen gäller {period}, och avgiften vilar på folkmängden den 31 december. Hämta tabellen för årets slut; i månadstabeller är det december (M12).",
    en: "The figures are of {period}, and the fee rests on the population on 31 December. Fetch the table of the end of the year; in monthly tables that is December (M12).",
  },
  "import-other-periods": {
    sv: "{period} är inte lästa, eftersom bara den 31 december (M12) är årets folkmängd. Inget behöver göras.",
    en: "{period} are not read, since only 31 December (M12) is the population of the year. Nothing needs to be done.",
  },
  "import-year-missing": {
    sv: "Det står inte vilket år talen gäller. Ange året (--year), eller skriv det i rubriken: Folkmängd 31 december 2024.",
    en: "It is not stated which year the figures are of. Give the year (--year), or write it in the header: Population 31 December 2024.",
  },
  "import-year-contradicts": {
    sv: "Året {year} är angivet, men talen gäller {years}. Ange ett av de åren, eller inget år, eller välj en annan fil.",
    en: "The year {year} is given, but the figures are of {years}. Give one of those years, or none, or choose another file.",
  },
  "import-title-contradicts": {
    sv: "Titeln säger den 31 december {titleYear}, men talen gäller {years}. Rätta det som är fel.",
    en: "The title says 31 December {titleYear}, but the figures are of {years}. Correct what is wrong.",
  },
  "import-years-differ": {
    sv: "Här står året {year}, men samma tal gäller {otherYear} enligt en annan rubrik eller kolumn. Rätta det som är fel.",
    en: "The year here is {year}, but another header or column says {otherYear} of the same figure. Correct what is wrong.",
  },
  "import-code-unknown": {
    sv: "Kommunkoden {code} finns inte. Rätta den; en kommun har fyra siffror och ett län två.",
    en: "The municipality code {code} does not exist. Correct it; a municipality has four digits and a county two.",
  },
  "import-name-unknown": {
    sv: "Det finns ingen kommun som heter ”{name}”. Rätta namnet, eller skriv kommunkoden.",
    en: "There is no municipality called “{name}”. Correct the name, or write the municipality code.",
  },
  "import-name-suggested": {
    sv: "Det finns ingen kommun som heter ”{name}”. Menas {suggestions}? Rätta namnet, eller skriv kommunkoden.",
    en: "There is no municipality called “{name}”. Is it {suggestions}? Correct the name, or write the municipality code.",
  },
  "import-name-doubtful": {
    sv: "”{name}” är inget känt namn på {codeName} ({code}), men koden gäller. Kontrollera att raden är rätt.",
    en: "“{name}” is no known name of {codeName} ({code}), but the code counts. Check that the row is right.",
  },
  "import-name-contradicts": {
    sv: "”{name}” har en annan kod än {code}, som är {codeName}. Rätta namnet eller koden.",
    en: "“{name}” has another code than {code}, which is {codeName}. Correct the name or the code.",
  },
  "import-no-municipality": {
    sv: "Raden har ett tal men ingen kommun. Skriv kommunkoden, eller töm raden.",
    en: "The row has a figure but no municipality. Write the municipality code, or clear the row.",
  },
  "import-no-municipalities": {
    sv: "{count} rader har ett tal men ingen kommun, från och med den här. Skriv kommunkoden på varje rad.",
    en: "{count} rows have a figure but no municipality, from this one on. Write the municipality code in each row.",
  },
  "import-figure-missing": {
    sv: "Folkmängd saknas för {name}. Skriv talet, eller ta bort raden.",
    en: "The population of {name} is missing. Write the figure, or remove the row.",
  },
  "import-figure-not-stated": {
    sv: "”{text}” betyder att uppgift saknas för {name}. Raden läses inte.",
    en: "“{text}” means that there is no figure for {name}. The row is not read.",
  },
  "import-figure-split": {
    sv: "Talet för {name} ser ut att vara delat på två celler. Skriv det i en cell utan tusentalsavgränsare, eller spara filen med semikolon mellan kolumnerna.",
    en: "The figure of {name} seems to be split over two cells. Write it in one cell without a thousands separator, or save the file with semicolons between the columns.",
  },
  "import-figure-twice": {
    sv: "{name} har folkmängden {population} här men {firstPopulation} i {firstPlace}, för samma år {year}. Ingen av dem är läst. Ta bort den som är fel.",
    en: "{name} has the population {population} here but {firstPopulation} in {firstPlace}, for the same year {year}. Neither is read. Remove the wrong one.",
  },
  "import-figure-unlikely": {
    sv: "Folkmängden {population} för {name} är långt från {known}, som den var {knownYear}. Kontrollera att talet står i rätt kolumn.",
    en: "The population {population} of {name} is far from {known}, which it was in {knownYear}. Check that the figure stands in the right column.",
  },
  "import-municipalities-missing": {
    sv: "{count} kommuner saknas för {year}: {names}. Hämta hela tabellen om de ska vara med.",
    en: "{count} municipalities are missing for {year}: {names}. Fetch the whole table if they are to be included.",
  },
  "import-file-kind": {
    sv: "{file} är varken en arbetsbok (.xlsx) eller en textfil (.csv). Hämta tabellen som xlsx eller csv.",
    en: "{file} is neither a workbook (.xlsx) nor a text file (.csv). Fetch the table as xlsx or csv.",
  },
  "import-file-web-page": {
    sv: "{file} är en webbsida. Öppna sidan och hämta tabellen som xlsx eller csv.",
    en: "{file} is a web page. Open it and fetch the table as xlsx or csv.",
  },
  "import-file-px": {
    sv: "{file} är en PX- eller JSON-fil. Välj xlsx eller csv när tabellen hämtas från Statistikdatabasen.",
    en: "{file} is a PX or JSON file. Choose xlsx or csv when the table is fetched from the Statistical Database.",
  },
  "import-text-too-large": {
    sv: "{file} är {megabytes} MB; högst {limit} MB text kan läsas. Hämta färre rader eller kolumner: av folkmängden bara den per kommun, utan ålder och kön.",
    en: "{file} is {megabytes} MB; at most {limit} MB of text can be read. Fetch fewer rows or columns: of populations only those by municipality, without age and sex.",
  },
  "import-quote-open": {
    sv: "Ett citattecken öppnas på raden (rad {textRow} i texten) men stängs inte, så det går inte att se var cellerna slutar. Ta bort det, eller stäng det.",
    en: "A quotation mark opens in the row (line {textRow} of the text) and is not closed, so it cannot be seen where cells end. Remove it, or close it.",
  },
};
