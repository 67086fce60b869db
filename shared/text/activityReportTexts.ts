import { filled } from "./filled";
import type { Bilingual, Language } from "./language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words and sentences of the sheets of events, attendance and evaluations. `{…}` is filled in. */
const activityReportTexts = {
  eventSheet: both("Träffar {year}", "Events {year}"),
  attendanceSheet: both("Närvaro {year}", "Attendance {year}"),
  evaluationSheet: both("Utvärdering {year}", "Evaluation {year}"),
  responsesSheet: both("Sammanställning {sheet}", "Summary {sheet}"),
  ofNetwork: both("{title} – {network}", "{title} – {network}"),

  // What stands in a cell in place of a figure
  missing: both("uppgift saknas", "no figure"),
  tooFew: both("färre än {threshold} svar", "fewer than {threshold} answers"),
  nNotStated: both("n ej angivet", "n not stated"),
  questionNotStated: both("frågan ej angiven", "item not stated"),
  scaleNotStated: both("skala ej angiven", "scale not stated"),
  noEvaluation: both("ingen utvärdering gjordes", "no evaluation was made"),
  notApplicable: both("ej aktuellt", "not applicable"),
  directionUnknown: both("skalans riktning okänd", "direction of the scale unknown"),
  yes: both("ja", "yes"),
  no: both("nej", "no"),
  total: both("Totalt", "Total"),

  // Columns of events
  id: both("Id", "Id"),
  group: both("Grupp", "Group"),
  counted: both("Räknas i totalen", "Counted in the total"),
  kind: both("Typ", "Type"),
  form: both("Form", "Form"),
  status: both("Status", "Status"),
  half: both("Halvår", "Half-year"),
  start: both("Start", "Start"),
  end: both("Slut", "End"),
  location: both("Plats", "Place"),
  theme: both("Tema", "Theme"),
  days: both("Träffdagar", "Event days"),
  signedUp: both("Anmälda", "Signed up"),
  participations: both("Deltagningar", "Participations"),
  didNotCome: both("Uteblev", "Did not come"),
  persons: both("Unika personer", "Unique persons"),
  municipalities: both("Kommuner", "Municipalities"),
  satisfaction: both("Nöjdhet", "Satisfaction"),
  satisfactionN: both("Nöjdhet: antal svar (n)", "Satisfaction: answers (n)"),
  usefulness: both("Nytta", "Usefulness"),
  usefulnessN: both("Nytta: antal svar (n)", "Usefulness: answers (n)"),
  scale: both("Skala", "Scale"),
  scaleRange: both("{min}–{max}", "{min}–{max}"),
  turnedScale: both("{scale}, vänd", "{scale}, turned"),
  turnedQuestion: both("{question} (vänd skala)", "{question} (scale turned)"),
  turnedNote: both(
    "Vänd: det lägsta talet var bäst när frågan ställdes. Svaren är vända, så att det högsta är bäst; frågans egna ord gäller skalan som den var.",
    "Turned: the lowest number was the best when the item was asked. The answers are turned round, so that the highest is the best; the item's own words are of the scale as it was.",
  ),
  planned: both("Planerade", "Planned"),
  held: both("Genomförda", "Held"),
  cancelled: both("Inställda", "Cancelled"),
  stillToCome: both("Återstår", "Still to come"),
  officials: both("Tjänstepersoner hos medlemmarna", "Officials of the members"),
  year: both("År", "Year"),
  firstHalf: both("Första halvåret", "First half-year"),
  secondHalf: both("Andra halvåret", "Second half-year"),
  noHalf: both("Utan datum", "Without date"),
  noForm: both("Utan form", "Without form"),
  period: both("Halvår eller form", "Half-year or form"),

  // Träffar
  noEventsOfYear: both("Inga träffar hör till {year}.", "No events belong to {year}."),
  eventsSummary: both(
    "{planned} träffar planerades {year}: {held} genomfördes på {days} träffdagar, {cancelled} ställdes in och {stillToCome} återstår.",
    "{planned} events were planned in {year}: {held} were held over {days} event days, {cancelled} were cancelled and {stillToCome} are still to come.",
  ),
  participationSummary: both(
    "De genomförda träffarna hade {participations} deltagningar; {evaluated} av {held} utvärderades.",
    "The events held had {participations} participations; {evaluated} of {held} were evaluated.",
  ),
  daysWithoutFigure: both(
    "För {days} träffdagar saknas uppgift om antalet deltagare: de ingår inte i summorna.",
    "For {days} event days the number of participants is not known: they are in no sum.",
  ),
  sharedEvents: both(
    "{shared} träffar hör till flera grupper: de står under varje grupp men räknas en gång i totalen.",
    "{shared} events belong to several groups: they stand under each group but are counted once in the total.",
  ),
  eventsHeading: both("Träffar, en rad för varje träff", "Events, one row for each"),
  opinionsHeading: both(
    "Vad deltagarna tyckte, en rad för varje träff",
    "What participants thought, one row for each event",
  ),
  groupsHeading: both("Per grupp och totalt", "By group and in total"),
  periodsHeading: both("Per halvår och form", "By half-year and form"),
  keyFiguresHeading: both("Nyckeltal", "Key figures"),
  keyFigure: both("Nyckeltal", "Key figure"),
  value: both("Värde", "Value"),
  howCounted: both("Så räknas det", "How it is counted"),
  earlierHeading: both("Jämfört med tidigare år", "Against earlier years"),
  occupationsHeading: both("Deltagare per befattning", "Participants by occupation"),
  occupation: both("Befattning", "Occupation"),
  kindsHeading: both("Deltagare per slag av organisation", "Participants by kind of organisation"),
  organisationKind: both("Slag av organisation", "Kind of organisation"),
  unknownKind: both("okänt", "unknown"),
  evaluatedEvents: both("Utvärderade träffar", "Evaluated events"),
  eventsWithList: both("Genomförda träffar med deltagarlista", "Events held with a list of participants"),
  memberCount: both("Medlemmar under året", "Members during the year"),
  throughAuthority: both("Medlemmar genom ett kommunalförbund", "Members through a joint authority"),
  unresolvedPersons: both("Personer vars kommun inte är känd", "Persons whose municipality is not known"),

  // Charts
  chartDataHeading: both("Diagramdata: {title}", "Chart data: {title}"),
  gapNote: both(
    "#N/A i en tabell med diagramdata betyder att uppgift saknas: diagrammet lämnar en lucka.",
    "#N/A in a table of chart data means that there is no figure: the chart leaves a gap.",
  ),
  event: both("Träff", "Event"),
  participationChart: both("Deltagningar per träff {year}", "Participations by event {year}"),
  participationSentence: both(
    "Diagrammet visar deltagningarna per träff: flest hade {most} ({mostCount}), minst {least} ({leastCount}).",
    "The chart shows the participations by event: {most} had most ({mostCount}), {least} least ({leastCount}).",
  ),
  meansChart: both("Nöjdhet och nytta per träff {year}", "Satisfaction and usefulness by event {year}"),
  meansSentence: both(
    "Diagrammet visar medelvärden på skalan {scale} för {count} utvärderade träffar.",
    "The chart shows means on the scale {scale} of {count} evaluated events.",
  ),
  meansSentenceWithoutScale: both(
    "Diagrammet visar angivna medelvärden för {count} utvärderade träffar; skalan är inte angiven.",
    "The chart shows stated means of {count} evaluated events; the scale is not stated.",
  ),
  meanOnScale: both("Medelvärde på skalan {scale}", "Mean on the scale {scale}"),
  groupChart: both("Deltagningar per grupp {year}", "Participations by group {year}"),
  groupSentence: both(
    "Diagrammet visar deltagningarna per grupp: flest hade {most} ({mostCount}).",
    "The chart shows the participations by group: {most} had most ({mostCount}).",
  ),
  yearsChart: both("Deltagningar per år", "Participations by year"),
  yearsSentence: both(
    "Diagrammet visar deltagningarna {first}–{last}: {before} år {beforeYear} och {now} år {last}.",
    "The chart shows the participations {first}–{last}: {before} in {beforeYear} and {now} in {last}.",
  ),

  // How it is counted
  plannedMeans: both("Alla träffar under året, oavsett status.", "All events of the year, whatever their status."),
  daysMeans: both("En träff över två dagar har två träffdagar.", "An event over two days has two event days."),
  participationMeans: both(
    "Unika personer per träffdag enligt listan, och de utan namn; annars det angivna antalet.",
    "Unique persons by event day on the list, and those without name; else the stated number.",
  ),
  personsMeans: both(
    "Den som deltagit flera gånger räknas en gång, efter e-postadress, annars namn och organisation.",
    "Who took part several times counts once, by e-mail, else by name and organisation.",
  ),
  officialsMeans: both(
    "Unika personer vars organisation var medlem den dagen, eller medlemmars kommunalförbund.",
    "Unique persons whose organisation was a member that day, or a members' joint authority.",
  ),
  municipalitiesMeans: both(
    "Kommuner som någon deltagare kom från, enligt deltagarlistorna.",
    "Municipalities that any participant came from, by the lists.",
  ),
  evaluatedMeans: both(
    "Genomförda träffar med svar eller ett angivet medelvärde.",
    "Events held with answers or a stated mean.",
  ),
  listsMeans: both("Minst en träffdag har en lista i Deltagare.", "At least one event day has a list of participants."),
  membersMeans: both("Enligt bladet Medlemmar.", "By the sheet of members."),
  authorityMeans: both(
    "Enligt Betalare i bladet Medlemmar och Domäner.",
    "By the payer of the members and the sheet of domains.",
  ),
  unresolvedMeans: both("Listas på bladet Närvaro.", "Listed on the sheet of attendance."),
  eventSource: both(
    "Källa: arbetsbokens blad Träffar, Deltagare, Domäner, Kontakter, Medlemmar, Enkäter och Resultat.",
    "Source: the workbook's sheets of events, participants, domains, contacts, members, surveys and results.",
  ),
  countedNote: both(
    "Träffdagar, deltagningar och personer gäller genomförda träffar. Deltagningar är unika personer per träffdag och de utan namn.",
    "Event days, participations and persons are of events held. Participations are unique persons by event day and those without name.",
  ),
  comeNote: both(
    "Uteblev: markerade så, eller anmälda som inte finns på dagens lista. Utan lista: uppgift saknas.",
    "Did not come: marked so, or signed up and not on the day's list. Without a list: no figure.",
  ),
  meanNote: both(
    "Medelvärden är exakta medel av giltiga svar på enkätens egen skala, avrundade hälften uppåt; angivna medel har rapportens decimaler.",
    "Means are exact means of valid answers on the survey's own scale, rounded half up; stated means have the report's decimals.",
  ),
  thresholdNote: both(
    "Frågor med färre än {threshold} svar visas inte, av hänsyn till dem som svarat.",
    "Items with fewer than {threshold} answers are not shown, out of regard for those who answered.",
  ),
  liveNote: both(
    "Summor och andelar är formler över bladets celler. Ändringar på inmatningsbladen gäller nästa gång sammanställningen körs.",
    "Sums and shares are formulas over the sheet's cells. Changes on the input sheets take effect the next time it is run.",
  ),

  // Närvaro
  attendanceSummary: both(
    "Deltagare kom från {municipalities} kommuner {year}; {members} av {memberCount} medlemmar deltog.",
    "Participants came from {municipalities} municipalities in {year}; {members} of {memberCount} members took part.",
  ),
  noLists: both(
    "Ingen genomförd träff {year} har en deltagarlista: närvaro per kommun kan inte räknas.",
    "No event held in {year} has a list of participants: attendance by municipality cannot be counted.",
  ),
  noneResolved: both(
    "Ingen på deltagarlistorna från {lists} av {held} genomförda träffar {year} kan knytas till en kommun: närvaro per kommun kan inte räknas. Lägg till organisationerna i Domäner.",
    "Nobody on the lists of {lists} of {held} events held in {year} can be linked to a municipality: attendance by municipality cannot be counted. Add the organisations to Domains.",
  ),
  noMunicipality: both(
    "Ingen på deltagarlistorna {year} kom från en kommun.",
    "Nobody on the lists of participants in {year} came from a municipality.",
  ),
  someLists: both(
    "{lists} av {held} genomförda träffar har en deltagarlista: närvaron per kommun gäller dem.",
    "{lists} of {held} events held have a list of participants: attendance by municipality is of those.",
  ),
  attendanceHeading: both("Deltagningar per kommun och grupp", "Participations by municipality and group"),
  municipality: both("Kommun", "Municipality"),
  code: both("Kommunkod", "Municipality code"),
  member: both("Medlem", "Member"),
  through: both("Deltar genom", "Takes part through"),
  throughNobody: both("direkt", "directly"),
  groupParticipations: both("Deltagningar {group}", "Participations {group}"),
  allParticipations: both("Deltagningar totalt", "Participations in total"),
  eventsAttended: both("Träffar", "Events"),
  digital: both("Digitalt", "Digital"),
  physical: both("Fysiskt", "Physical"),
  lastSeen: both("Senast på plats", "Last seen"),
  neverSeen: both("på ingen lista", "on no list"),
  notYet: both("Ännu inte på någon lista i år", "Not yet on any list this year"),
  attendanceTotals: both("Medlemmarnas närvaro", "The members' attendance"),
  membersSeen: both("Medlemmar som deltagit", "Members that took part"),
  membersNotSeen: both("Medlemmar som ännu inte står på någon lista", "Members that are not yet on any list"),
  othersSeen: both("Kommuner som deltagit utan att vara medlem", "Municipalities that took part without being members"),
  number: both("Antal", "Number"),
  unresolvedHeading: both(
    "Organisationer som inte kunnat knytas till en kommun eller ett slag",
    "Organisations that no municipality or kind is known for",
  ),
  organisation: both("Organisation", "Organisation"),
  domain: both("E-postdomän", "E-mail domain"),
  suggestion: both("Liknar (bekräfta i Domäner)", "Looks like (confirm among domains)"),
  noSuggestion: both("inget förslag", "no suggestion"),
  row: both("Första rad", "First row"),
  rowOf: both("{sheet} rad {row}", "{sheet} row {row}"),
  allResolved: both(
    "Alla organisationer har kunnat knytas till en kommun eller ett slag.",
    "A municipality or a kind is known for every organisation.",
  ),
  attendanceChart: both("Deltagningar per kommun {year}", "Participations by municipality {year}"),
  attendanceSentence: both(
    "Diagrammet visar deltagningarna per kommun: flest hade {most} ({mostCount}); {none} hade inga.",
    "The chart shows the participations by municipality: {most} had most ({mostCount}); {none} had none.",
  ),
  attendanceSource: both(
    "Källa: bladen Träffar, Deltagare, Kontakter, Domäner, Medlemmar och Betalare.",
    "Source: the sheets of events, participants, contacts, domains, members and payers.",
  ),
  attendanceNote: both(
    "En deltagning är en person en träffdag. Kommunen är den första som svarar av radens kommunkod, Kontakter, Domäner och kommunens namn.",
    "A participation is a person on an event day. The municipality is the first that answers of the row's code, contacts, domains and a municipality's name.",
  ),
  attendanceGroupNote: both(
    "En träff som hör till flera grupper står under varje grupp och räknas en gång i totalen.",
    "An event of several groups stands under each group and is counted once in the total.",
  ),
  lastSeenNote: both(
    "Senast på plats är senaste träffdagen, i år eller tidigare, då någon från kommunen deltog.",
    "Last seen is the latest event day, of this or an earlier year, that someone from the municipality took part.",
  ),

  // Utvärdering
  evaluationSummary: both(
    "{evaluated} av {held} genomförda träffar {year} utvärderades.",
    "{evaluated} of {held} events held in {year} were evaluated.",
  ),
  nothingEvaluated: both(
    "Ingen utvärdering gjordes {year}: varken svar eller angivna medelvärden finns.",
    "No evaluation was made in {year}: there are neither answers nor stated means.",
  ),
  itemsHeading: both("Frågor, en rad för varje fråga och enkät", "Items, one row for each item and survey"),
  survey: both("Enkät", "Survey"),
  annualSurvey: both("Årsenkät {year}", "Yearly survey {year}"),
  date: both("Datum", "Date"),
  question: both("Fråga", "Question"),
  role: both("Mäter", "Measures"),
  other: both("Annat", "Other"),
  source: both("Underlag", "Basis"),
  ofAnswers: both("svar", "answers"),
  stated: both("angivet medelvärde", "stated mean"),
  n: both("Antal svar (n)", "Answers (n)"),
  noOpinion: both("Vet ej", "No opinion"),
  blank: both("Ej besvarade", "Blank"),
  outOfRange: both("Utanför skalan", "Out of range"),
  mean: both("Medelvärde", "Mean"),
  satisfiedFrom: both("Nöjd räknas", "Counts as satisfied"),
  satisfiedPoints: both("{from}–{to}", "{from}–{to}"),
  satisfiedShare: both("Andel nöjda", "Share satisfied"),
  betweenPoints: both("Mellan skalsteg", "Between scale points"),
  median: both("Median", "Median"),
  deviation: both("Standardavvikelse (n − 1)", "Standard deviation (n − 1)"),
  distributionHeading: both("Svarens fördelning på skalan {scale}", "Distribution of answers on the scale {scale}"),
  surveyAndQuestion: both("Enkät och fråga", "Survey and item"),
  pointCount: both("Antal {point}", "Number {point}"),
  pointShare: both("Andel {point}", "Share {point}"),
  distributionChart: both("Svarens fördelning, skalan {scale}", "Distribution of answers, scale {scale}"),
  distributionSentence: both(
    "Diagrammet visar hur svaren i tabellens {rows} första rader fördelar sig på skalstegen {min} till {max}.",
    "The chart shows how the answers of the table's first {rows} rows are spread over the points {min} to {max}.",
  ),
  pointSentence: both(
    "Diagrammet visar antalet svar på varje skalsteg från {min} till {max}, för tabellens första frågor.",
    "The chart shows the number of answers on each scale point from {min} to {max}, of the table's first items.",
  ),
  point: both("Skalsteg", "Scale point"),
  pointNumber: both("Skalsteg {point}", "Point {point}"),
  shareOfAnswers: both("Andel av svaren", "Share of answers"),
  surveysHeading: both("Svarsfrekvens", "Response rate"),
  responses: both("Inkomna svar", "Responses"),
  asked: both("Tillfrågade", "Asked"),
  rateKind: both("Mått", "Measure"),
  rateSent: both("svarsfrekvens (av utskickade)", "response rate (of those sent)"),
  ratePresent: both("andel av närvarande", "share of those present"),
  rate: both("Andel", "Share"),
  pooledHeading: both("Sammanvägt över träffarna", "Pooled over the events"),
  surveys: both("Enkäter", "Surveys"),
  notEvaluatedHeading: both("Genomförda träffar utan utvärdering", "Events held without evaluation"),
  evaluation: both("Utvärdering", "Evaluation"),
  annualTrendHeading: both("Årsenkäten över åren", "The yearly survey over the years"),
  eventTrendHeading: both("Träffarnas utvärderingar över åren", "The events' evaluations over the years"),
  yearMean: both("Medelvärde {year}", "Mean {year}"),
  yearN: both("n {year}", "n {year}"),
  annualTrendChart: both("Årsenkäten {years}", "The yearly survey {years}"),
  eventTrendChart: both("Träffarnas utvärderingar {years}", "The events' evaluations {years}"),
  trendSentence: both(
    "Diagrammet visar medelvärdena {years} på skalan {scale}; en linje för varje fråga.",
    "The chart shows the means {years} on the scale {scale}; a line for each item.",
  ),
  trendSentenceWithoutScale: both(
    "Diagrammet visar angivna medelvärden {years}, en linje för varje fråga; skalan är inte angiven.",
    "The chart shows stated means {years}, a line for each item; the scale is not stated.",
  ),
  quotesHeading: both("Utvalda citat", "Chosen quotes"),
  quote: both("Citat", "Quote"),
  eventTheme: both("Träffens tema", "Theme of the event"),
  noQuotes: both(
    "Inga citat är valda: skriv ja i kolumnen Citera på bladet Citat för dem som ska visas.",
    "No quotes are chosen: write yes in the column Quote of the sheet of quotes for those to be shown.",
  ),
  themesHeading: both("Teman i fritextsvaren", "Themes of the free-text answers"),
  rateNote: both(
    "Svarsfrekvens är svar med minst en besvarad fråga delat med antal utskick; utan utskick visas andel av närvarande.",
    "The response rate is responses with at least one answer divided by those sent; without a number sent, the share of those present.",
  ),
  distributionNote: both(
    "Procenten i en fördelning är hela och summerar till 100 enligt största resten. Vet ej och ej besvarade ingår inte i n.",
    "The percentages of a distribution are whole and add up to 100 by largest remainder. No opinion and blank are not in n.",
  ),
  satisfiedNote: both(
    "Andel nöjda: svar från och med Nöjd från skalsteg i Inställningar; annars de två bästa skalstegen.",
    "Share satisfied: answers from the scale point that the settings name; else the two best points.",
  ),
  surveysLeftOut: both("Enkäter utanför: för få svar", "Surveys left out: too few answers"),
  pooledNote: both(
    "Sammanvägt: summan av svaren delad med antalet svar, för varje skala för sig; ett angivet medel vägs med sitt n, utan n ingår det inte. Enkäter med för få svar ingår bara om de tillsammans har minst {threshold} svar, så att ingen kan räkna ut dem.",
    "Pooled: the sum of answers divided by their number, each scale by itself; a stated mean weighs its n, and without n it is left out. Surveys with too few answers are in it only where they have at least {threshold} together, so that nobody can work them out.",
  ),
  evaluationSource: both(
    "Källa: enkätbladen som Enkäter nämner, och bladen Resultat och Citat.",
    "Source: the survey sheets that the sheet of surveys names, and the sheets of results and quotes.",
  ),

  // Sammanställning
  responsesTitle: both("Sammanställning av {sheet}", "Summary of {sheet}"),
  responsesSummary: both(
    "{responses} svar med minst en besvarad fråga, {items} frågor på en skala.",
    "{responses} responses with at least one answer, {items} items on a scale.",
  ),
  noItems: both("Ingen fråga har svar på en skala.", "No item has answers on a scale."),
  freeTextHeading: both("Fritextsvar", "Free-text answers"),
  answer: both("Svar", "Answer"),
  responseRow: both("Svarets rad", "Row of the response"),
  hiddenFreeText: both(
    "Fritextsvaren visas inte: enkäten har färre än {threshold} svar.",
    "The free-text answers are not shown: the survey has fewer than {threshold} responses.",
  ),
  freeTextNote: both(
    "Namn, e-postadresser och telefonnummer tas bort ur fritextsvar; läs igenom dem innan de publiceras.",
    "Names, e-mail addresses and telephone numbers are taken out of free text; read it through before it is published.",
  ),
  responsesSource: both("Källa: bladet {sheet}.", "Source: the sheet {sheet}."),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ActivityTextKey = keyof typeof activityReportTexts;

/** The text in the language with its `{…}` filled in. */
export function activityText(
  key: ActivityTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(activityReportTexts[key][language], values);
}
