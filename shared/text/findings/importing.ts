import type { Bilingual } from "../language";

/** Sentences of the commands that bring attendance files and surveys into the workbook. */
export const importingFindings: Readonly<Record<string, Bilingual>> = {
  "input-columns-missing": {
    sv: "{tableSv} saknar kolumnerna {headersSv}, som raderna behöver. Lägg till dem på rubrikraden och kör igen. Inget är skrivet.",
    en: "{tableEn} lacks the columns {headersEn}, which the rows need. Add them to the header row and run again. Nothing is written.",
  },
  "export-sheet-missing": {
    sv: "Bladet {sheet} finns inte, eller är tomt. Välj ett blad som har svaren.",
    en: "There is no sheet {sheet}, or it is empty. Choose a sheet that holds the rows.",
  },
  "export-own-sheet": {
    sv: "Bladet {sheet} har programmet skrivit, så det är ingen export. Välj ett annat blad.",
    en: "The sheet {sheet} was written by the program, so it is no export. Choose another sheet.",
  },
  "export-not-attendance": {
    sv: "{file} ser ut att vara en enkät, ingen närvaro- eller anmälningslista. Läs in den som enkät (import-survey), eller ange vad kolumnerna innehåller (--map).",
    en: "{file} seems to be a survey, no list of attendance or sign-ups. Bring it in as a survey (import-survey), or say what its columns hold (--map).",
  },
  "export-not-survey": {
    sv: "{file} ser ut att vara en närvaro- eller anmälningslista, ingen enkät. Läs in den som närvaro (import-attendance), eller ange vad kolumnerna innehåller (--map).",
    en: "{file} seems to be a list of attendance or sign-ups, no survey. Bring it in as attendance (import-attendance), or say what its columns hold (--map).",
  },
  "export-unrecognised": {
    sv: "Det gick inte att se vad {file} är. Kontrollera att det är rätt fil, eller ange vad kolumnerna innehåller (--map).",
    en: "It could not be told what {file} is. Check that it is the right file, or say what its columns hold (--map).",
  },
  "export-without-persons": {
    sv: "{file} har inga rader med personer. Välj en annan fil. Inget är skrivet.",
    en: "{file} has no rows of persons. Choose another file. Nothing is written.",
  },
  "export-columns-sensitive": {
    sv: "Kolumnerna {headers} på bladet {sheet} är känsliga. Bladet läses där det står och ändras inte. Ta bort kolumnerna om de inte behövs.",
    en: "The columns {headers} of the sheet {sheet} are sensitive. The sheet is read in place and not changed. Delete the columns unless they are needed.",
  },
  "export-no-events": {
    sv: "Träffar har inga rader, så {file} kan inte höra till någon träff. Lägg in träffen i Träffar först.",
    en: "The events sheet has no rows, so {file} cannot belong to any event. Add the event there first.",
  },
  "export-event-unknown": {
    sv: "Ingen träff i Träffar har Id {asked}. Ange ett av dem som finns (--event): {events}.",
    en: "No event has the Id {asked}. Give one of those that exist (--event): {events}.",
  },
  "export-event-several": {
    sv: "Flera träffar är den dagen, och titeln skiljer dem inte åt. Ange vilken {file} hör till (--event): {events}.",
    en: "There are several events on that day, and the title does not tell them apart. Say which one {file} belongs to (--event): {events}.",
  },
  "export-event-not-on-day": {
    sv: "{file} gäller {day}, men ingen träff i Träffar är den dagen, eller så är den inställd. Rätta dagen i Träffar, eller ange träffen (--event): {events}.",
    en: "{file} is of {day}, but there is no event on that day, or it is cancelled. Correct the day in the events sheet, or give the event (--event): {events}.",
  },
  "export-event-untold": {
    sv: "{file} säger inte säkert vilken träff den hör till. Ange träffen (--event): {events}.",
    en: "{file} does not tell with certainty which event it belongs to. Give the event (--event): {events}.",
  },
  "export-title-unlike": {
    sv: "{file} förs till {event}, den enda träff som passar, men titeln ”{title}” liknar inte temat ”{theme}”. Kontrollera att det är rätt träff; annars ange den (--event).",
    en: "{file} goes to {event}, the only event that fits, but the title “{title}” is unlike the theme “{theme}”. Check that it is the right event; else give it (--event).",
  },
  "export-event-cancelled": {
    sv: "Träffen {event} är inställd i Träffar. Ändra Status där om den blev av.",
    en: "The event {event} is cancelled in the events sheet. Change its Status there if it took place.",
  },
  "export-other-day": {
    sv: "{file} gäller {day}, som inte är någon av dagarna för {event}. Kontrollera att det är rätt träff.",
    en: "{file} is of {day}, which is none of the days of {event}. Check that it is the right event.",
  },
  "export-day-missing": {
    sv: "Träffen {event} har {count} dagar, och {file} säger inte vilken av dem den gäller. Ange dagen (--day), från 1 till {count}.",
    en: "The event {event} has {count} days, and {file} does not say which of them it is of. Give the day (--day), from 1 to {count}.",
  },
  "export-day-outside": {
    sv: "Dag {asked} finns inte: träffen {event} har {count}. Ange en dag från 1 till {count} (--day), eller rätta Slut i Träffar.",
    en: "There is no day {asked}: the event {event} has {count}. Give a day from 1 to {count} (--day), or correct End in the events sheet.",
  },
  "export-day-differs": {
    sv: "{file} gäller dag {told} av {event}, men dag {asked} är vald. Kontrollera dagen.",
    en: "{file} is of day {told} of {event}, but day {asked} is chosen. Check the day.",
  },
  "attendance-replaced": {
    sv: "{count} rader som lästes in från {file} förut ersätts.",
    en: "{count} rows that were brought in from {file} before are replaced.",
  },
  "attendance-moved": {
    sv: "{count} rader från {file} stod vid en annan träff eller dag och flyttas hit. En fil hör till en dag; gäller listan flera dagar, läs in en kopia med ett annat namn.",
    en: "{count} rows from {file} stood at another event or day and are moved here. A file belongs to one day; if the list is of several days, bring in a copy with another name.",
  },
  "attendance-file-changed": {
    sv: "Det finns {count} rader från en fil som också heter {file} men har annat innehåll. De står kvar, och personer räknas en gång. Är den nya filen en rättad version, töm raderna med Källa {source}.",
    en: "There are {count} rows from a file that is also called {file} but has other content. They stay, and persons are counted once. If the new file is a corrected version, clear the rows with the Source {source}.",
  },
  "attendance-event-planned": {
    sv: "Träffen {event} står som planerad, och bara genomförda träffar räknas i statistiken. Ändra Status till genomförd.",
    en: "The event {event} stands as planned, and only held events count in statistics. Change its Status to held.",
  },
  "attendance-phone-filled": {
    sv: "{count} deltog per telefon utan namn. De skrivs i Antal utan namn för {event} och blir inga rader.",
    en: "{count} took part by telephone without a name. They are written in Number without name of {event} and become no rows.",
  },
  "attendance-phone-moved": {
    sv: "De {count} som deltog per telefon flyttas med filen, och tas bort ur Antal utan namn för {event}.",
    en: "The {count} who took part by telephone move with the file, and leave Number without name of {event}.",
  },
  "attendance-phone-told": {
    sv: "{count} deltog per telefon utan namn och blir inga rader. Antal utan namn för {event} är inte ändrat: skriv {text} där om de ska räknas med.",
    en: "{count} took part by telephone without a name and become no rows. Number without name of {event} is not changed: write {text} there if they are to be counted.",
  },
  "attendance-unresolved": {
    sv: "Ingen kommun är känd för: {organisations}. Personerna läses in ändå. Lägg till en rad för var och en i Domäner.",
    en: "No municipality is known for: {organisations}. The persons are brought in all the same. Add a row for each in the organisations sheet.",
  },
  "attendance-suggested": {
    sv: "{organisation} kan vara {suggestions}. Stämmer det, lägg till en rad i Domäner med kommunkoden.",
    en: "{organisation} may be {suggestions}. If so, add a row in the organisations sheet with the municipality code.",
  },
  "survey-scales-differ": {
    sv: "Frågorna har olika skalor: {titles}. Skala från och Skala till lämnas tomma i Enkäter, och varje fråga redovisas på sin egen. Inget behöver göras.",
    en: "The questions have different scales: {titles}. Scale from and Scale to stay blank in the surveys sheet, and each question is reported on its own. Nothing needs to be done.",
  },
  "survey-without-roles": {
    sv: "Ingen fråga i {file} känns igen som nöjdhet eller nytta. Ange kolumnerna (--map), till exempel nöjdhet=Rubriken, annars redovisas frågorna var för sig.",
    en: "No question of {file} is recognised as satisfaction or usefulness. Give the columns (--map), such as satisfaction=The header, else the questions are reported one by one.",
  },
  "survey-replaced": {
    sv: "{file} är inläst förut. Svaren på bladet ersätts med filens {count}.",
    en: "{file} was brought in before. The answers on the sheet are replaced by the file's {count}.",
  },
  "survey-file-changed": {
    sv: "Enkäten {survey} på bladet {sheet} lästes in från en fil som också heter {file} men har andra svar. Den står kvar, och svaren läggs bredvid. Ska de ersätta den, ta bort dess rad i Enkäter och dess rader i Citat.",
    en: "The survey {survey} on the sheet {sheet} was brought in from a file that is also called {file} but has other answers. It stays, and these answers stand beside it. If they are to replace it, remove its row of the surveys sheet and its rows of the quotes sheet.",
  },
  "survey-text-cut": {
    sv: "Svaret är längre än de {limit} tecken som en cell rymmer och slutar med … i arbetsboken ({count} sådana svar i filen). Läs det i filen, eller dela det på flera celler där.",
    en: "The answer is longer than the {limit} characters that a cell holds and ends with … in the workbook ({count} such answers in the file). Read it in the file, or part it into several cells there.",
  },
  "survey-quotes-gone": {
    sv: "{count} citat med tema eller Citera finns inte längre bland svaren och tas bort ur Citat.",
    en: "{count} quotes with a theme or chosen to be quoted are no longer among the answers and leave the quotes sheet.",
  },
  "survey-sheet-named": {
    sv: "Det finns redan ett annat blad som heter {sheet}. Svaren står i {taken}.",
    en: "There is another sheet called {sheet}. The answers are in {taken}.",
  },
  "survey-sheet-taken": {
    sv: "Bladet {sheet} hör redan till enkäten {survey} för {event}. Ange den träffen, eller ta bort raden i Enkäter.",
    en: "The sheet {sheet} already belongs to the survey {survey} of {event}. Give that event, or remove the row in the surveys sheet.",
  },
  "survey-event-and-year": {
    sv: "Ange antingen en träff (--event) eller ett år (--annual), inte båda.",
    en: "Give either an event (--event) or a year (--annual), not both.",
  },
  "survey-event-untold": {
    sv: "{file} säger inte säkert vilken träff enkäten hör till. Ange träffen (--event), eller året om det är en årsenkät (--annual). Träffarna är: {events}.",
    en: "{file} does not tell with certainty which event the survey belongs to. Give the event (--event), or the year of a yearly survey (--annual). The events are: {events}.",
  },
  "survey-no-events": {
    sv: "Träffar har inga rader, så {file} kan inte höra till någon träff. Lägg in träffen i Träffar först, eller ange året om det är en årsenkät (--annual).",
    en: "The events sheet has no rows, so {file} cannot belong to any event. Add the event there first, or give the year of a yearly survey (--annual).",
  },
  "survey-sheet-other": {
    sv: "Enkäter säger att svaren står på bladet {sheet}, men där finns inte filens rubriker. Rätta Blad i Enkäter, eller ta bort raden där, och läs in filen igen.",
    en: "The surveys sheet says that the answers are on the sheet {sheet}, but the file's headers are not there. Correct Sheet in the surveys sheet, or remove the row there, and bring the file in again.",
  },
  "survey-columns-left": {
    sv: "Kolumnerna {headers} finns på bladet men inte i filen. De står kvar som de är, också om svaren har bytt rad. Ta bort dem om de hör till äldre svar.",
    en: "The columns {headers} are on the sheet and not in the file. They stay as they are, even where answers have changed rows. Delete them if they belong to earlier answers.",
  },
  "survey-direction-asked": {
    sv: "Inget säger om det högsta eller det lägsta talet är bäst i {titles}. Är det lägsta bäst? Svara ja eller nej (--reversed) och kör igen. Till dess visas inte andelen nöjda.",
    en: "Nothing says whether the highest or the lowest number is the best in {titles}. Is the lowest the best? Answer yes or no (--reversed) and run again. Until then the share of satisfied is not shown.",
  },
};
