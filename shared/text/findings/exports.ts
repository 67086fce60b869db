import type { Bilingual } from "../language";
import { exportKindFindings } from "./exportKinds";

/** Sentences on exports of meeting tools, sign-up lists and surveys: what is wrong, and what to do. */
export const exportFindings: Readonly<Record<string, Bilingual>> = {
  "text-repaired": {
    sv: "{count} tecken var förstörda (å som ”Ã¥”), eftersom filen har sparats i fel teckenkodning. De är rättade. Kontrollera namnen.",
    en: "{count} characters were spoilt (å as “Ã¥”), since the file had been saved in the wrong encoding. They are mended. Check the names.",
  },
  "text-bytes-broken": {
    sv: "Filen säger att den är {encoding}, men en del av den är det inte, eller så är den avhuggen. Kontrollera namn och antal rader, eller hämta filen igen.",
    en: "The file says that it is {encoding}, but a part of it is not, or it is cut short. Check names and the number of rows, or fetch the file again.",
  },
  "text-row-too-long": {
    sv: "Raden har {width} celler, så filen blir för stor att läsa. Kontrollera citattecken och avgränsare på raden, eller hämta filen igen.",
    en: "The row has {width} cells, which makes the file too large to read. Check quotation marks and separators in the row, or fetch the file again.",
  },
  "export-unknown": {
    sv: "Det går inte att se vad detta är: varken deltagare (namn, e-post, tider) eller svar på en enkät hittades. Välj kolumner för hand (--map), eller en annan fil.",
    en: "It cannot be seen what this is: neither participants (names, e-mail, times) nor answers to a survey were found. Choose columns by hand (--map), or another file.",
  },
  "export-more-findings": {
    sv: "Det finns {count} anmärkningar till av samma slag. Rätta dem som visas, så syns resten.",
    en: "There are {count} more findings of the same kinds. Correct those shown, and the others appear.",
  },
  "export-other-sheets": {
    sv: "Det här bladet är läst. Även {names} ser ut att hålla svar eller deltagare. Läs det bladet för sig om det ska med.",
    en: "This sheet is read. {names} seems to hold answers or participants too. Read that sheet by itself if it is to be included.",
  },
  "export-sensitive-columns": {
    sv: "Kolumnerna {headers} är känsliga (hälsa, behov, telefon, IP-adress) och förs inte in. Inget behöver göras.",
    en: "The columns {headers} are sensitive (health, needs, telephone, IP address) and are not brought in. Nothing needs to be done.",
  },
  "export-column-missing": {
    sv: "Det finns ingen kolumn {header}. Skriv rubriken som den står i filen, eller kolumnens bokstav.",
    en: "There is no column {header}. Write the header as it stands in the file, or the letter of the column.",
  },
  "export-column-sensitive": {
    sv: "Kolumnen {header} är känslig och kan inte väljas. Välj en annan, eller byt rubrik om den är fel.",
    en: "The column {header} is sensitive and cannot be chosen. Choose another, or change the header if it is wrong.",
  },
  "export-no-persons": {
    sv: "Rubrikerna är en lista över personer, men under dem finns ingen. Kontrollera filen, eller välj kolumner för hand (--map).",
    en: "The headers are of a list of persons, but there is none below them. Check the file, or choose columns by hand (--map).",
  },
  "export-no-answers": {
    sv: "Rubrikerna är en enkäts, men under dem finns inget svar. Kontrollera filen, eller välj kolumner för hand (--map).",
    en: "The headers are of a survey, but there is no answer below them. Check the file, or choose columns by hand (--map).",
  },
  "export-row-without-person": {
    sv: "Raden har varken namn eller e-post, och räknas inte. Skriv namnet om en person ska vara med.",
    en: "The row has neither a name nor an e-mail address, and is not counted. Write the name if a person is to be included.",
  },
  "export-likely-double": {
    sv: "Personen saknar e-post men heter som en som har det, så samma person kan räknas två gånger. Skriv e-postadressen om det är samma.",
    en: "The person has no e-mail address but the name of one who has, so one person may be counted twice. Write the address if they are the same.",
  },
  "export-waiting-room": {
    sv: "{count} rader är bara från väntrummet och räknas inte som närvaro. Inget behöver göras.",
    en: "{count} rows are of the waiting room only and are not counted as attendance. Nothing needs to be done.",
  },
  "export-no-shows": {
    sv: "{count} personer var anmälda men kom inte, och räknas inte som deltagare. Inget behöver göras.",
    en: "{count} persons were signed up but did not come, and are not counted as participants. Nothing needs to be done.",
  },
  "export-not-coming": {
    sv: "{count} rader är varken anmälda eller deltagare enligt listan och är inte med: {words}. Ändra status om någon ska räknas.",
    en: "{count} rows are neither signed up nor participants by the list and are left out: {words}. Change the status if any is to count.",
  },
  "export-status-unknown": {
    sv: "”{text}” är ingen känd status. Personen räknas som anmäld. Skriv Kommer, Kommer inte, Deltog eller Uteblev om det är fel.",
    en: "“{text}” is no known status. The person counts as signed up. Write coming, not coming, attended or absent if that is wrong.",
  },
  "export-phones": {
    sv: "{count} deltagare ringde in utan namn och räknas för sig. Skriv namn i Deltagare om de är kända.",
    en: "{count} participants telephoned without a name and are counted apart. Write names in the participants' table if they are known.",
  },
  "export-totals-left": {
    sv: "{count} rader som summerar andra är inte med. Inget behöver göras.",
    en: "{count} rows that sum up others are left out. Nothing needs to be done.",
  },
  "export-duration-unreadable": {
    sv: "”{text}” är ingen tid som går att läsa, så raden räknas utan tid. Skriv till exempel 1 tim 2 min eller antalet minuter.",
    en: "“{text}” is no duration that can be read, so the row counts without one. Write, say, 1h 2m or the number of minutes.",
  },
  "export-duration-in-minutes": {
    sv: "Kolumnen har tal utan enhet, lästa som minuter. Skriv enheten i rubriken om det är fel, till exempel Tid (sekunder).",
    en: "The column has numbers without a unit, read as minutes. Write the unit in the header if that is wrong, such as Duration (seconds).",
  },
  "export-time-unreadable": {
    sv: "Tiden går inte att läsa, så raden räknas utan tid. Skriv den som 2026-02-04 09:00:12.",
    en: "The time cannot be read, so the row counts without it. Write it as 2026-02-04 09:00:12.",
  },
  "export-verbs-unknown": {
    sv: "{count} rader har ord för in- och utträde som inte är kända; de är lästa i tur och ordning, först in och sedan ut. Kontrollera tiderna.",
    en: "{count} rows have unknown words for joining and leaving; they are read in turn, first in and then out. Check the times.",
  },
  "export-never-left": {
    sv: "{count} personer har inget utträde i listan. De räknas som kvar till listans sista händelse. Inget behöver göras.",
    en: "{count} persons never left by the list. They count as present until its last event. Nothing needs to be done.",
  },
  "export-day-ambiguous": {
    sv: "Datumen kan läsas på två sätt: {first} eller {second}. Välj träffen, så gäller dess dag.",
    en: "The dates can be read in two ways: {first} or {second}. Choose the event, whose day then counts.",
  },
  "export-scale-usual": {
    sv: "Ingenstans står vilken skala ”{title}” har. Den är läst som {min}–{max}, som svaren ryms i. Skriv skalan i rubriken om det är fel.",
    en: "Nothing says which scale “{title}” has. It is read as {min}–{max}, which the answers fit. Write the scale in the header if that is wrong.",
  },
  "export-scale-shared": {
    sv: "”{title}” är läst med samma skala som de andra frågorna, {min}–{max}, som svaren ryms i. Skriv skalan i rubriken om det är fel.",
    en: "“{title}” is read with the scale of the other questions, {min}–{max}, which the answers fit. Write the scale in the header if that is wrong.",
  },
  "export-scale-unknown": {
    sv: "Det går inte att se vilken skala ”{title}” har; högsta svaret är {highest}. Skriv skalan i rubriken, till exempel (1–10).",
    en: "It cannot be seen which scale “{title}” has; the highest answer is {highest}. Write the scale in the header, such as (1–10).",
  },
  "export-scale-without-points": {
    sv: "”{title}” har svar i ord utan siffror, så inget medel kan räknas. Skriv vilken siffra varje ord har i rubriken, till exempel 1 - Inte alls nöjd, 6 - Mycket nöjd.",
    en: "“{title}” has answers in words without numbers, so no mean can be computed. Write the number of each word in the header, such as 1 - Not at all, 6 - Very.",
  },
  "export-direction-reversed": {
    sv: "Enligt filen är det lägsta talet bäst på ”{title}”. Ska skalan vändas? Svara ja eller nej (--reversed).",
    en: "By the file the lowest number is the best one of “{title}”. Is the scale to be turned round? Answer yes or no (--reversed).",
  },
  "export-direction-unknown": {
    sv: "Inget säger om det högsta eller det lägsta talet är bäst på ”{title}”. Är det lägsta bäst? Svara ja eller nej (--reversed) och kör igen. Till dess visas inte andelen nöjda.",
    en: "Nothing says whether the highest or the lowest number is the best of “{title}”. Is the lowest the best? Answer yes or no (--reversed) and run again. Until then the share of satisfied is not shown.",
  },
  "export-direction-beside": {
    sv: "”{title}” säger inte vad skalans ändar betyder. Svaret ja (--reversed) gäller frågorna vars ord säger att det lägsta är bäst, så den här är inte vänd och andelen nöjda visas inte. Skriv i rubriken vad ändarna betyder, till exempel (1 = mycket, 6 = inte alls).",
    en: "“{title}” does not say what the ends of its scale mean. The answer yes (--reversed) is for the questions whose words say that the lowest is the best, so this one is not turned and its share of satisfied is not shown. Write in the header what the ends mean, such as (1 = very, 6 = not at all).",
  },
  "export-turned-round": {
    sv: "”{title}” är vänd, så att det högsta talet är bäst. Inget behöver göras.",
    en: "“{title}” is turned round, so that the highest number is the best one. Nothing needs to be done.",
  },
  "export-turned-against-labels": {
    sv: "”{title}” är vänd som du har sagt, men filen säger att det högsta talet är bäst. Kontrollera svaret (--reversed).",
    en: "“{title}” is turned round as you said, but the file says that the highest number is the best one. Check the answer (--reversed).",
  },
  "export-out-of-range": {
    sv: "”{text}” är inget svar på skalan {min}–{max} och räknas inte i medlet. Rätta svaret, eller låt det stå.",
    en: "“{text}” is no answer on the scale {min}–{max} and does not count in the mean. Correct the answer, or leave it.",
  },
  "export-not-sent": {
    sv: "{count} svar har påbörjats men inte skickats in. De räknas med, eftersom de har minst ett svar. Ta bort raderna om de inte ska med.",
    en: "{count} submissions were begun but not sent. They count, since they have at least one answer. Delete the rows if they are not to be included.",
  },
  "export-answered-twice": {
    sv: "Raden ser ut att vara samma inskick som rad {firstRow}. Båda räknas. Ta bort den ena om den är dubbel.",
    en: "The row seems to be the same submission as row {firstRow}. Both count. Delete one of them if it is a double.",
  },
  "export-sign-up-form": {
    sv: "Formuläret frågar vem man är men har ingen fråga på en skala, så det är läst som en anmälan. Ange kolumnen för nöjdhet (--map) om det är en utvärdering.",
    en: "The form asks who one is but nothing on a scale, so it is read as sign-ups. State the column of satisfaction (--map) if it is an evaluation.",
  },
  ...exportKindFindings,
};
