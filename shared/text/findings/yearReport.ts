import type { Bilingual } from "../language";

/** Sentences on the annual report, the plan of a year and the members' pages. */
export const yearReportFindings: Readonly<Record<string, Bilingual>> = {
  "stated-figure-differs": {
    sv: "Uppgiften om {whatSv} är {stated}, men raderna ger {computed}. Statistiken följer raderna. Rätta rapportens text, eller raderna.",
    en: "The figure of {whatEn} is {stated}, but the rows give {computed}. The statistics follow the rows. Correct the report's text, or the rows.",
  },
  "stated-figure-partial-lists": {
    sv: "Raderna räcker inte till att jämföra uppgiften om {whatSv}, {stated}: {known} av {all} träffdagar har deltagarlista, och de ger {computed}. Lägg in fler listor, eller lämna uppgiften som den är.",
    en: "The rows are not enough to compare the figure of {whatEn}, {stated}: {known} of {all} event days have a list of participants, and they give {computed}. Bring in more lists, or leave the figure as it is.",
  },
  "stated-figure-partial-numbers": {
    sv: "Raderna räcker inte till att jämföra uppgiften om {whatSv}, {stated}: {known} av {all} träffdagar har ett antal deltagare, och de ger {computed}. Fyll i dem som saknas, eller lämna uppgiften som den är.",
    en: "The rows are not enough to compare the figure of {whatEn}, {stated}: {known} of {all} event days have a number of participants, and they give {computed}. Fill in those that are missing, or leave the figure as it is.",
  },
  "stated-figure-partial-means": {
    sv: "Raderna räcker inte till att jämföra uppgiften om {whatSv}, {stated}: {known} av {all} utvärderade träffar har svar att väga samman, och de ger {computed}. Ange antal svar i Resultat, eller lämna uppgiften som den är.",
    en: "The rows are not enough to compare the figure of {whatEn}, {stated}: {known} of {all} evaluated events have answers to pool, and they give {computed}. State the number of answers with the results, or leave the figure as it is.",
  },
  "stated-figure-unchecked": {
    sv: "Uppgiften om {whatSv}, {stated}, kan inte jämföras: raderna ger inget värde. Fyll i det som saknas, eller lämna uppgiften som den är.",
    en: "The figure of {whatEn}, {stated}, cannot be compared: the rows give no value. Fill in what is missing, or leave the figure as it is.",
  },
  "plan-without-events": {
    sv: "Inga träffar hör till {year}. Fyll i Start eller År för träffarna som planeras, eller ange ett annat år.",
    en: "No events belong to {year}. Fill in the start or the year of the events that are planned, or give another year.",
  },
  "member-file-not-ours": {
    sv: "Filen {file} finns redan och är inget kommunblad för {code}. Inget skrevs. Flytta filen, eller ange en annan mapp (--out).",
    en: "The file {file} exists already and is no page of member {code}. Nothing was written. Move the file, or name another folder (--out).",
  },
};
