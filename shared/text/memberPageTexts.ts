import { filled } from "./filled";
import type { Bilingual, Language } from "./language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words and sentences of a member's page, beside those of the fees and of the events. `{…}` is filled in. */
const memberPageTexts = {
  sheet: both("Kommunblad {code}", "Member page {code}"),
  title: both("Kommunblad {year}: {name}", "Member page {year}: {name}"),
  through: both(
    "Deltar genom {authority}: den som kommer därifrån räknas för var och en av dess medlemmar.",
    "Takes part through {authority}: who comes from there counts for each of its members.",
  ),
  inShort: both(
    "{name}: avgift {fee}, deltagningar: {count}, kostnad per deltagning: {cost}.",
    "{name}: fee {fee}, participations: {count}, cost per participation: {cost}.",
  ),
  keyHeading: both("{year} i korthet", "{year} in short"),
  figure: both("Uppgift", "Figure"),
  value: both("Värde", "Value"),
  fee: both("Avgift (kr, exkl. moms)", "Fee (SEK, excl. VAT)"),
  participations: both("Deltagningar", "Participations"),
  persons: both("Unika personer", "Unique persons"),
  events: both("Träffar med deltagare", "Events with participants"),
  missed: both("Missade träffar", "Events missed"),
  cost: both("Kostnad per deltagning (kr)", "Cost per participation (SEK)"),
  feeHeading: both("Så räknades avgiften {year}", "How the fee of {year} was calculated"),
  population: both("Folkmängd {populationYear}", "Population {populationYear}"),
  unbounded: both("Obegränsad avgift (kr)", "Unbounded fee (SEK)"),
  previousFee: both("Avgift {previousYear} (kr)", "Fee {previousYear} (SEK)"),
  groupsHeading: both("Deltagande per grupp {year}", "Participation by group {year}"),
  missedHeading: both("Träffar som kommunen missade {year}", "Events that the municipality missed in {year}"),
  noneMissed: both(
    "Ingen: någon från kommunen var med på varje genomförd träff som har en deltagarlista.",
    "None: somebody took part in each event held that has a list of participants.",
  ),
  noLists: both(
    "Ingen genomförd träff {year} har en deltagarlista: deltagande, missade träffar och kostnad per deltagning är inte kända.",
    "No event held in {year} has a list of participants: participation, events missed and cost per participation are not known.",
  ),
  someLists: both(
    "{lists} av {held} genomförda träffar har en deltagarlista: deltagande och missade träffar gäller dem.",
    "{lists} of {held} events held have a list of participants: participation and events missed are of those.",
  ),
  noMissed: both("inga", "none"),
  moreMissed: both("Och {count} till; se bladet Träffar.", "And {count} more; see the sheet of events."),
  countedNote: both(
    "En deltagning är en person en träffdag. En träff är missad när den har en deltagarlista och ingen från kommunen står på den.",
    "A participation is a person on an event day. An event is missed where it has a list and nobody from the municipality stands on it.",
  ),
  sharedNote: both(
    "En träff som hör till flera grupper står under varje grupp och räknas en gång i totalen.",
    "An event of several groups stands under each group and is counted once in the total.",
  ),
  costNote: both(
    "Kostnad per deltagning är årets avgift delad med årets deltagningar; utan deltagningar finns ingen.",
    "The cost per participation is the year's fee divided by the year's participations; without any there is none.",
  ),
  source: both(
    "Källa: arbetsbokens blad Medlemmar, Befolkning, Avgiftsregel, Träffar, Deltagare och Domäner.",
    "Source: the workbook's sheets of members, population, fee rules, events, participants and domains.",
  ),
  fixedSource: both(
    "Källa: arbetsbokens blad Fastställda avgifter, Träffar, Deltagare och Domäner.",
    "Source: the workbook's sheets of fixed fees, events, participants and domains.",
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type MemberPageTextKey = keyof typeof memberPageTexts;

/** The text in the language with its `{…}` filled in. */
export function memberPageText(
  key: MemberPageTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(memberPageTexts[key][language], values);
}
