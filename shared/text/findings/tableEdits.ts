import type { Bilingual } from "../language";

/** Sentences on rows of input tables that are changed or added: why they are not, and what a broken write left. */
export const tableEditFindings: Readonly<Record<string, Bilingual>> = {
  "cell-not-blank": {
    sv: "Cellen {column}{row} på bladet {sheet} är inte längre tom. Inget är skrivet. Kör igen, så läses bladet på nytt.",
    en: "The cell {column}{row} on the sheet {sheet} is no longer blank. Nothing is written. Run again to read the sheet anew.",
  },
  "cell-changed": {
    sv: "Cellen {column}{row} på bladet {sheet} har ändrats sedan den lästes. Inget är skrivet. Kör igen, så läses bladet på nytt.",
    en: "The cell {column}{row} on the sheet {sheet} has changed since it was read. Nothing is written. Run again to read the sheet anew.",
  },
  "cell-holds-formula": {
    sv: "Cellen {column}{row} på bladet {sheet} är en formel, och formler skrivs inte över. Inget är skrivet. Skriv siffran i stället för formeln, eller ändra det som formeln räknar på.",
    en: "The cell {column}{row} on the sheet {sheet} is a formula, and formulas are not overwritten. Nothing is written. Put the figure in its place, or change what the formula rests on.",
  },
  "row-not-free": {
    sv: "Nya rader på bladet {sheet} behöver rad {row}, men där står redan något (kolumn {column}). Inget är skrivet. Flytta det, eller slå av tabellens summarad, och kör igen.",
    en: "New rows on the sheet {sheet} need row {row}, but something stands there already (column {column}). Nothing is written. Move it, or switch off the table's total row, and run again.",
  },
  "rows-left-new": {
    sv: "De nya raderna står på bladet {sheet}.",
    en: "The new rows are on the sheet {sheet}.",
  },
  "rows-left-old": {
    sv: "På bladet {sheet} är inget ändrat.",
    en: "Nothing has changed on the sheet {sheet}.",
  },
  "rows-left-mixed": {
    sv: "Skrivningen på bladet {sheet} bröts och kunde inte tas tillbaka: en del av de nya raderna kan stå där, en del inte. Välj Ångra eller återställ en tidigare version, och kör igen.",
    en: "The write on the sheet {sheet} broke and could not be taken back: some of the new rows may stand there, some not. Choose Undo or restore an earlier version, and run again.",
  },
  "rows-left-unknown": {
    sv: "Det gick inte att se om de nya raderna står på bladet {sheet}. Titta på bladets sista rader och kör igen: det som redan står där skrivs inte en gång till.",
    en: "It could not be seen whether the new rows are on the sheet {sheet}. Look at the last rows of the sheet and run again: what is there already is not written twice.",
  },
};
