import type { Bilingual } from "../language";

/** Sentences on the annual report, the plan of a year and the members' pages. */
export const yearReportFindings: Readonly<Record<string, Bilingual>> = {
  "stated-figure-differs": {
    sv: "Uppgiften om {whatSv} är {stated}, men raderna ger {computed}. Statistiken följer raderna. Rätta rapportens text, eller raderna.",
    en: "The figure of {whatEn} is {stated}, but the rows give {computed}. The statistics follow the rows. Correct the report's text, or the rows.",
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
