import type { Bilingual } from "../language";

/** Sentences on the rows of events, participants, surveys and stated figures. */
export const activityFindings: Readonly<Record<string, Bilingual>> = {
  "ends-before-start": {
    sv: "Slutet {to} ligger före början {from}. Rätta ett av datumen.",
    en: "The end {to} comes before the start {from}. Correct one of the dates.",
  },
  "unusable-setting": {
    sv: "Inställningen är ”{text}”, som inte går att använda. Skriv ett tal mellan {least} och {most}. Tills vidare gäller: {usedSv}.",
    en: "The setting is “{text}”, which cannot be used. Write a number between {least} and {most}. Until then this applies: {usedEn}.",
  },
  "duplicate-group": {
    sv: "Gruppnamnet {name} står redan på rad {firstRow}. Ge varje grupp ett eget namn och ett eget kortnamn.",
    en: "The group name {name} already stands in row {firstRow}. Give each group a name and a short name of its own.",
  },
  "unknown-group": {
    sv: "Gruppen {name} finns inte i Grupper. Rätta namnet, eller lägg till gruppen.",
    en: "The group {name} is not in Groups. Correct the name, or add the group.",
  },
  "duplicate-event": {
    sv: "Träffens id {id} står redan på rad {firstRow}. Ge varje träff ett eget id.",
    en: "The event id {id} already stands in row {firstRow}. Give each event an id of its own.",
  },
  "unknown-event": {
    sv: "Träffen {name} finns inte i Träffar. Rätta id:t, eller lägg till träffen.",
    en: "The event {name} is not in Events. Correct the id, or add the event.",
  },
  "event-without-year": {
    sv: "Träffen har varken Start eller År. Fyll i ett av dem, så att den hör till ett år.",
    en: "The event has neither a start nor a year. Fill in one of them, so that it belongs to a year.",
  },
  "event-year-differs": {
    sv: "År är {year}, men träffen börjar {start} och räknas till det året. Rätta År eller Start.",
    en: "The year is {year}, but the event starts on {start} and counts to that year. Correct the year or the start.",
  },
  "end-without-start": {
    sv: "Träffen slutar {end} men har ingen Start. Fyll i Start, eller töm Slut.",
    en: "The event ends on {end} but has no start. Fill in the start, or clear the end.",
  },
  "event-too-long": {
    sv: "Träffen pågår i {days} dagar, mer än {most}. Rätta Start eller Slut.",
    en: "The event lasts {days} days, more than {most}. Correct the start or the end.",
  },
  "not-day-numbers": {
    sv: "”{text}” är inga antal per dag. Skriv ett heltal, eller ett för varje dag med plus emellan: 25 + 23.",
    en: "“{text}” is no number for each day. Write a whole number, or one for each day with plus between them: 25 + 23.",
  },
  "more-numbers-than-days": {
    sv: "Här står {count} antal, men träffen har {days} dagar. Skriv ett antal för varje dag, eller rätta Start och Slut.",
    en: "Here stand {count} numbers, but the event has {days} days. Write one number for each day, or correct start and end.",
  },
  "fewer-numbers-than-days": {
    sv: "Här står {count} antal, men träffen har {days} dagar. Dagarna därefter saknar uppgift. Skriv ett antal för varje dag: 25 + 23.",
    en: "Here stand {count} numbers, but the event has {days} days. The days after them lack a figure. Write one number for each day: 25 + 23.",
  },
  "not-an-event-day": {
    sv: "”{text}” är ingen dag av en träff. Skriv 1, 2 … eller dagens datum.",
    en: "“{text}” is no day of an event. Write 1, 2 … or the date of the day.",
  },
  "event-day-missing": {
    sv: "Dag saknas, men träffen {event} har {days} dagar. Skriv 1, 2 … eller dagens datum.",
    en: "The day is missing, but the event {event} has {days} days. Write 1, 2 … or the date of the day.",
  },
  "event-day-undated": {
    sv: "Dag är ett datum, {date}, men träffen {event} har ingen Start. Fyll i träffens Start, eller skriv dagen som 1, 2 …",
    en: "The day is a date, {date}, but the event {event} has no start. Fill in the start of the event, or write the day as 1, 2 …",
  },
  "event-day-outside": {
    sv: "Dag är {day}, som ligger utanför träffen {event} med {days} dagar. Rätta Dag, eller träffens Start och Slut.",
    en: "The day is {day}, which is outside the event {event} of {days} days. Correct the day, or start and end of the event.",
  },
  "participant-without-name": {
    sv: "Raden har varken namn eller e-post. Fyll i ett av dem, eller räkna personen i träffens Antal utan namn och ta bort raden.",
    en: "The row has neither a name nor an e-mail address. Fill in one, or count the person in the event's number without name and remove the row.",
  },
  "known-by-two": {
    sv: "{text} är redan {organisation} på rad {firstRow}. Låt en domän eller ett namn höra till en organisation.",
    en: "{text} is already {organisation} in row {firstRow}. Let a domain or a name belong to one organisation.",
  },
  "organisation-differs": {
    sv: "{organisation} har en annan uppgift på rad {firstRow}. Gör raderna lika, eller töm den ena cellen.",
    en: "{organisation} has another entry in row {firstRow}. Make the rows alike, or clear one of the cells.",
  },
  "event-or-year-missing": {
    sv: "Raden hör varken till en träff eller till ett år. Fyll i Träff eller År.",
    en: "The row belongs neither to an event nor to a year. Fill in the event or the year.",
  },
  "event-in-other-year": {
    sv: "År är {year}, men träffen {event} hör till {eventYear}. Töm År, eller rätta en av uppgifterna.",
    en: "The year is {year}, but the event {event} belongs to {eventYear}. Clear the year, or correct one of the two.",
  },
  "not-a-scale-point": {
    sv: "”{text}” är inget skalsteg. Skriv ett heltal mellan −1000 och 1000.",
    en: "“{text}” is no scale point. Write a whole number between −1000 and 1000.",
  },
  "scale-end-missing": {
    sv: "Bara ena änden av skalan står här. Fyll i både Skala från och Skala till, eller töm båda.",
    en: "Only one end of the scale stands here. Fill in both ends, or clear both.",
  },
  "scale-ends-swapped": {
    sv: "Skalan går från {min} till {max}. Skriv det lägsta skalsteget i Skala från och det högsta i Skala till.",
    en: "The scale runs from {min} to {max}. Write the lowest scale point first and the highest last.",
  },
  "duplicate-survey": {
    sv: "Enkätens id {name} står redan på rad {firstRow}. Ge varje enkät ett eget id.",
    en: "The survey id {name} already stands in row {firstRow}. Give each survey an id of its own.",
  },
  "duplicate-survey-sheet": {
    sv: "Bladet {name} hör redan till enkäten på rad {firstRow}. Ange ett blad för en enkät, så att inga svar räknas två gånger.",
    en: "The sheet {name} already belongs to the survey in row {firstRow}. Name a sheet for one survey, so that no answer counts twice.",
  },
  "unknown-survey": {
    sv: "Enkäten {name} finns inte i Enkäter. Rätta id:t, eller lägg till enkäten.",
    en: "The survey {name} is not in Surveys. Correct the id, or add the survey.",
  },
  "too-many-decimals": {
    sv: "{header} är {text}. Skriv ett heltal mellan 0 och {most}, eller töm cellen.",
    en: "{header} is {text}. Write a whole number between 0 and {most}, or clear the cell.",
  },
  "duplicate-result": {
    sv: "Samma mått och fråga står redan på rad {firstRow}. Ta bort en av raderna.",
    en: "The same measure and question already stand in row {firstRow}. Remove one of the rows.",
  },
  "unknown-indicator": {
    sv: "För {name} beräknas inget; uppgiften visas som ej beräknad. Rätta ordet om ett annat mått menas.",
    en: "Nothing is computed for {name}; it is shown as not computed. Correct the word if another measure is meant.",
  },

  "participation-differs": {
    sv: "Dag {day} av träffen {event}: listan har {named} personer och {unnamed} utan namn, men Deltagare per dag är {stated}. Listan räknas. Rätta antalet, eller listan.",
    en: "Day {day} of the event {event}: the list has {named} persons and {unnamed} without name, but the stated number is {stated}. The list counts. Correct the number, or the list.",
  },
  "municipalities-differ": {
    sv: "Listan för träffen {event} har {listed} kommuner, men Antal kommuner är {stated}. Listan räknas. Rätta antalet, eller listan.",
    en: "The list of the event {event} has {listed} municipalities, but the stated number is {stated}. The list counts. Correct the number, or the list.",
  },
  "event-not-held-has-list": {
    sv: "Träffen {event} är inte genomförd enligt Status, men har en lista över deltagare. Den räknas inte. Rätta Status, eller ta bort raderna.",
    en: "The event {event} is not held according to its status, but has a list of participants. It does not count. Correct the status, or remove the rows.",
  },
  "event-in-several-groups": {
    sv: "Träffen {event} hör till flera grupper: {groups}. Den visas under var och en och räknas en gång i summorna. Inget behöver göras.",
    en: "The event {event} belongs to several groups: {groups}. It is listed under each and counted once in totals. Nothing needs to be done.",
  },
  "came-and-did-not-come": {
    sv: "Personen står både som uteblev och som deltog samma dag, och räknas som deltagare. Ta bort en av raderna.",
    en: "The person stands both as absent and as having taken part on the same day, and counts as a participant. Remove one of the rows.",
  },
  "organisation-disagrees": {
    sv: "Uppgifterna om kommun går isär: {firstSv} säger {first}, {otherSv} säger {other}. Den första räknas. Rätta den som är fel.",
    en: "The entries disagree on the municipality: {firstEn} says {first}, {otherEn} says {other}. The first counts. Correct the one that is wrong.",
  },
  "organisation-unresolved": {
    sv: "{text} går inte att koppla till en kommun eller ett slag av organisation ({persons} personer). Lägg till en rad i Domäner.",
    en: "{text} cannot be linked to a municipality or a kind of organisation ({persons} persons). Add a row to Domains.",
  },
  "organisation-suggested": {
    sv: "{text} går inte att koppla till en kommun eller ett slag av organisation ({persons} personer), men liknar {suggestions}. Stämmer det, lägg till en rad i Domäner.",
    en: "{text} cannot be linked to a municipality or a kind of organisation ({persons} persons), but looks like {suggestions}. If that is right, add a row to Domains.",
  },
  "organisation-missing": {
    sv: "Ingen uppgift säger varifrån de här personerna kommer ({persons} personer). Fyll i Organisation eller Kommunkod.",
    en: "Nothing says where these persons come from ({persons} persons). Fill in the organisation or the municipality code.",
  },
  "likely-double": {
    sv: "Raden har samma namn som rad {row} och gäller troligen samma person, men de räknas som två. Ge dem samma e-post om det stämmer.",
    en: "The row has the same name as row {row} and is likely of the same person, but they count as two. Give them the same e-mail address if so.",
  },

  "result-differs": {
    sv: "Medel är {stated} enligt Resultat, men svaren ger {computed}. Svaren räknas. Rätta raden, eller ta bort den.",
    en: "The mean is {stated} according to Results, but the answers give {computed}. The answers count. Correct the row, or remove it.",
  },
  "survey-without-answers": {
    sv: "Enkäten {survey} har inga svar: bladet {sheet} saknas eller går inte att läsa. Rätta bladets namn, eller läs in svaren igen.",
    en: "The survey {survey} has no answers: the sheet {sheet} is missing or cannot be read. Correct the name of the sheet, or bring the answers in again.",
  },
  "survey-column-missing": {
    sv: "Enkäten {survey} anger kolumnen {name}, som inte finns på bladet {sheet}. Rätta kolumnens namn.",
    en: "The survey {survey} names the column {name}, which is not on the sheet {sheet}. Correct the name of the column.",
  },
  "survey-direction-unknown": {
    sv: "Ingen uppgift säger om det högsta skalsteget är bäst i ”{title}” i enkäten {survey}. Andelen nöjda visas inte. Läs in enkäten igen och svara på frågan om skalan, eller skriv ”lägst är bäst=nej” (eller ja) i Kolumner.",
    en: "Nothing says whether the highest scale point is the best in “{title}” of the survey {survey}. The share of satisfied is not shown. Bring the survey in again and answer the question on its scale, or write “lowest is best=no” (or yes) in the columns cell.",
  },
  "survey-answers-off-scale": {
    sv: "{count} svar på ”{title}” i enkäten {survey} ligger utanför skalan {min}–{max} och räknas inte. Kontrollera skalan.",
    en: "{count} answers to “{title}” of the survey {survey} are off the scale {min}–{max} and do not count. Check the scale.",
  },
  "survey-more-answers-than-sent": {
    sv: "Enkäten {survey} har {responses} svar på {sent} utskick. Rätta Utskick, eller kontrollera om svar finns dubbelt.",
    en: "The survey {survey} has {responses} responses to {sent} sent. Correct the number sent, or check whether responses stand twice.",
  },
  "evaluation-of-event-not-held": {
    sv: "Träffen {event} är inte genomförd enligt Status, så utvärderingen räknas inte. Rätta Status, eller ta bort raden.",
    en: "The event {event} is not held according to its status, so the evaluation does not count. Correct the status, or remove the row.",
  },
};
