import type { Bilingual } from "../language";

/** Sentences on the year's sheets of events and evaluations, and on the summary of a survey. */
export const summaryFindings: Readonly<Record<string, Bilingual>> = {
  "activity-year-missing": {
    sv: "Verksamhetsår saknas. Skriv det i Inställningar, eller ange ett år.",
    en: "The activity year is missing. Write it in the settings, or state a year.",
  },
  "events-missing": {
    sv: "Det finns inga träffar att sammanställa. Fyll i bladet Träffar, med en rad för varje träff.",
    en: "There are no events to summarise. Fill in the sheet of events, with one row for each.",
  },
  "events-of-other-years": {
    sv: "Inga träffar hör till {year}. Kontrollera Start och År i bladet Träffar, eller välj ett annat år.",
    en: "No events belong to {year}. Check Start and Year in the sheet of events, or choose another year.",
  },
  "responses-unrecognised": {
    sv: "Bladet {sheet} kan inte läsas som svar på en enkät. Kontrollera att första raden har frågorna och att varje rad under den är ett svar.",
    en: "The sheet {sheet} cannot be read as answers to a survey. Check that the first row holds the questions and each row below it a response.",
  },
  "responses-sheet-not-named": {
    sv: "Inget blad är valt. Välj bladet med enkätens svar.",
    en: "No sheet is chosen. Choose the sheet with the answers of the survey.",
  },
};
