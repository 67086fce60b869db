import { filled } from "./filled";
import type { Bilingual, Language } from "./language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words and sentences of the annual report, beside those of the sheets of events. `{…}` is filled in. */
const yearReportTexts = {
  sheet: both("Årsrapport {year}", "Annual report {year}"),

  // Indicators
  indicatorsHeading: both("Indikatorer", "Indicators"),
  indicator: both("Indikator", "Indicator"),
  change: both("Ändring", "Change"),
  target: both("Mål {year}", "Target {year}"),
  fromTarget: both("Skillnad mot målet", "Difference from the target"),
  noTarget: both("inget mål", "no target"),
  notComputed: both("ej beräknad", "not computed"),
  planned: both("Planerade träffar", "Events planned"),
  held: both("Genomförda träffar", "Events held"),
  cancelled: both("Inställda träffar", "Events cancelled"),
  stillToCome: both("Återstående träffar", "Events still to come"),
  eventDays: both("Träffdagar", "Event days"),
  participations: both("Deltagningar", "Participations"),
  officials: both("Tjänstepersoner hos medlemmarna", "Officials of the members"),
  municipalities: both("Kommuner i nätverket", "Municipalities of the network"),
  throughJointAuthority: both("Varav genom kommunalförbund", "Of these through a joint authority"),
  municipalitiesPresent: both("Kommuner med deltagare", "Municipalities with participants"),
  evaluated: both("Utvärderade träffar", "Events evaluated"),
  eventSatisfaction: both("Nöjdhet, träffar", "Satisfaction, events"),
  eventUsefulness: both("Nytta, träffar", "Usefulness, events"),
  annualSatisfaction: both("Nöjdhet, årsenkät", "Satisfaction, yearly survey"),
  onScale: both("{name} (skala {scale})", "{name} (scale {scale})"),
  notPooled: both(
    "{name} är angiven utan antal svar för {count} träffar, {least} till {most}: medelvärdena vägs inte samman.",
    "{name} is stated without n for {count} events, {least} to {most}: the means are not pooled.",
  ),

  restOnLists: both(
    "{name} och {other} {year} bygger på deltagarlistor från {known} av {all} träffdagar.",
    "{name} and {other} of {year} rest on lists of participants of {known} of {all} event days.",
  ),

  noYearEvents: both(
    "Inga träffar hör till {year}, så antalen är inte kända: de står som uppgift saknas.",
    "No events belong to {year}, so the counts are not known: it says no figure where they would stand.",
  ),

  // Groups and their events
  totalsHeading: both("Per grupp och totalt", "By group and in total"),
  groupHeading: both("Träffar i {group}", "Events of {group}"),
  groupTextHeading: both("Text om {group}, att klistra in", "Text on {group}, to paste"),
  noGroupEvents: both("Gruppen har inga träffar {year}.", "The group has no events in {year}."),
  shownDays: both("Dagar", "Days"),
  byDay: both("Deltagare per dag", "Participants by day"),
  organisations: both("Deltagande organisationer", "Organisations taking part"),
  groupSentence: both(
    "{group} planerade {planned} träffar {year}: {held} genomfördes på {days} träffdagar med {participations} deltagningar.",
    "{group} planned {planned} events in {year}: {held} were held over {days} event days with {participations} participations.",
  ),
  groupWithoutNumbers: both(
    "För {missing} av träffdagarna saknas uppgift om antalet deltagare: de ingår inte i deltagningarna.",
    "For {missing} of the event days the number of participants is not known: they are not in the participations.",
  ),
  unknownParticipations: both("ett okänt antal", "an unknown number of"),
  groupKinds: both("Genomförda: {kinds}.", "Held: {kinds}."),
  groupCancelled: both("Dessutom ställdes {cancelled} in.", "Besides, {cancelled} were cancelled."),
  groupToCome: both("Dessutom återstår {stillToCome}.", "Besides, {stillToCome} are still to come."),
  groupEvaluated: both("Av de genomförda utvärderades {evaluated}.", "Of those held, {evaluated} were evaluated."),
  groupNoneEvaluated: both("Ingen utvärdering gjordes.", "No evaluation was made."),

  // An event as running text
  and: both("{first} och {last}", "{first} and {last}"),
  eventWhen: both("{what} {when}", "{what} on {when}"),
  eventUndated: both("{what} utan datum", "{what} without a date"),
  eventAt: both("{event} i {location}", "{event} in {location}"),
  eventTheme: both("{event}: {theme}.", "{event}: {theme}."),
  eventWithoutTheme: both("{event}.", "{event}."),
  wasCancelled: both("Ställdes in.", "Was cancelled."),
  isPlanned: both("Planerad.", "Planned."),
  participantsOneDay: both("Antal deltagare: {count}.", "Participants: {count}."),
  participantsByDay: both(
    "Antal deltagare per dag: {days}, sammanlagt {count} deltagningar.",
    "Participants by day: {days}, {count} participations in all.",
  ),
  participantsOfSomeDays: both(
    "Antal deltagare per dag: {days}, sammanlagt minst {count} deltagningar; {missing} av dagarna saknar uppgift.",
    "Participants by day: {days}, at least {count} participations in all; {missing} of the days have no figure.",
  ),
  participantsUnknown: both("Uppgift om antal deltagare saknas.", "There is no figure of the participants."),
  takingPart: both("Organisationer: {organisations}.", "Organisations: {organisations}."),
  fromMunicipalities: both(
    "Deltagarna kom från {count} kommuner.",
    "The participants came from {count} municipalities.",
  ),
  evaluatedAs: both("{measures} ({basis}).", "{measures} ({basis})."),
  measure: both("{name} {mean}", "{name} {mean}"),
  scaleBasis: both("skala {scale}", "scale {scale}"),
  answersBasis: both("n = {n}", "n = {n}"),
  otherEvaluation: both("En utvärdering gjordes.", "An evaluation was made."),
  noEvaluation: both("Ingen utvärdering gjordes.", "No evaluation was made."),

  // The yearly survey
  annualHeading: both("Årsenkäten {first}–{last}", "The yearly survey {first}–{last}"),
  noAnnual: both("Ingen årsenkät finns för {first}–{last}.", "There is no yearly survey of {first}–{last}."),
  answeredHeading: both("Svarande av utskickade", "Respondents of those asked"),
  respondents: both("Svarande (n)", "Respondents (n)"),
  sent: both("Utskick", "Sent"),
  ofSent: both("n av utskickade", "n of those sent"),
  someOfSent: both("{n} av {sent}", "{n} of {sent}"),
  someOfUnknown: both("{n}, utskick: uppgift saknas", "{n}, sent: no figure"),

  // Members
  membersHeading: both("Kommuner och hur de deltog", "Municipalities and how they took part"),
  through: both("Deltar genom", "Takes part through"),
  directly: both("direkt", "directly"),
  authority: both("förbund", "joint authority"),
  throughSentence: both(
    "Genom {authority} deltar {count} medlemmar: {members}.",
    "{count} members take part through {authority}: {members}.",
  ),
  municipalityChart: both("Deltagningar per kommun {year}", "Participations by municipality {year}"),
  noLists: both(
    "Ingen genomförd träff {year} har en deltagarlista: deltagningarna per kommun kan inte räknas och ritas inte.",
    "No event held in {year} has a list of participants: participations by municipality cannot be counted or drawn.",
  ),

  // Quotes and themes
  eventAbout: both("Träffens tema", "Theme of the event"),
  noChosenQuotes: both(
    "Inga citat visas: skriv ja i kolumnen Citera på bladet Citat för dem som ska med. Enkäter med färre än {threshold} svar visas inte.",
    "No quotes are shown: write yes in the column Quote of the sheet of quotes. Surveys with fewer than {threshold} answers are not shown.",
  ),

  // Stated figures
  statedHeading: both(
    "Uppgifter ur rapportens text jämförda med raderna",
    "Figures of the report's text against the rows",
  ),
  statedFigure: both("Uppgift", "Figure"),
  stated: both("Angivet", "Stated"),
  computed: both("Beräknat", "Computed"),
  difference: both("Skillnad", "Difference"),
  verdict: both("Omdöme", "Verdict"),
  same: both("stämmer", "agrees"),
  differs: both("skiljer sig", "differs"),
  onlyLists: both(
    "räcker inte: {known} av {all} träffdagar har lista",
    "not enough: {known} of {all} days have a list",
  ),
  onlyNumbers: both(
    "räcker inte: {known} av {all} träffdagar har antal",
    "not enough: {known} of {all} days have a number",
  ),
  onlyMeans: both(
    "räcker inte: {known} av {all} medelvärden vägs samman",
    "not enough: {known} of {all} means are pooled",
  ),
  statedPartial: both(
    "För {partial} uppgifter räcker raderna inte till jämförelsen: de täcker bara en del av träffarna.",
    "For {partial} figures the rows are not enough to compare: they cover only some of the events.",
  ),
  statedSummary: both(
    "{differing} av {count} uppgifter skiljer sig från vad raderna ger; statistiken följer raderna.",
    "{differing} of {count} figures differ from what the rows give; the statistics follow the rows.",
  ),

  // Charts
  otherGroupNote: both(
    "I diagramdata per grupp står en träff på en rad för varje grupp som den hör till, med #N/A i de andra gruppernas kolumner.",
    "In the chart data by group an event stands in a row for each group that it belongs to, with #N/A in the columns of the others.",
  ),
  groupChart: both("Deltagningar per träff och grupp {year}", "Participations by event and group {year}"),

  // How it is counted
  notesHeading: both("Så räknas det", "How it is counted"),
  noteOf: both("{name}: {how}", "{name}: {how}"),
  heldMeans: both("Träffar med status genomförd.", "Events whose status is held."),
  cancelledMeans: both("Träffar med status inställd.", "Events whose status is cancelled."),
  municipalitiesMeans: both(
    "Medlemmar någon dag under året enligt bladet Medlemmar.",
    "Members on any day of the year by the sheet of members.",
  ),
  meanMeans: both(
    "Summan av svaren delad med antalet svar, för varje skala för sig; ett angivet medelvärde utan antal svar vägs inte in.",
    "The sum of answers divided by their number, each scale by itself; a stated mean without n is left out.",
  ),
  annualMeans: both(
    "Årsenkätens fråga om nöjdhet: medelvärdet av svaren, annars det angivna.",
    "The yearly survey's item on satisfaction: the mean of the answers, else the stated one.",
  ),
  rateMeans: both(
    "Svarande är svar med minst en besvarad fråga, delade med antal utskick.",
    "Respondents are responses with at least one answer, divided by the number sent.",
  ),
  liveNote: both(
    "Summor och skillnader är formler över bladets celler. Ändringar på inmatningsbladen gäller nästa gång årsrapporten görs.",
    "Sums and differences are formulas over the sheet's cells. Changes on the input sheets take effect the next time it is made.",
  ),
  source: both(
    "Källa: arbetsbokens blad Träffar, Deltagare, Domäner, Medlemmar, Enkäter, Resultat, Citat, Uppgifter och Mål.",
    "Source: the workbook's sheets of events, participants, domains, members, surveys, results, quotes, figures and targets.",
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type YearReportTextKey = keyof typeof yearReportTexts;

/** The text in the language with its `{…}` filled in. */
export function yearReportText(
  key: YearReportTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(yearReportTexts[key][language], values);
}
