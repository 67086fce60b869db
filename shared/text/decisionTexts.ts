import { filled } from "./filled";
import type { Bilingual, Language } from "./language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of the paper that a steering group decides the year's fees from. `{…}` is filled in. */
const decisionTexts = {
  sheet: both("Beslutsunderlag {year}", "Decision paper {year}"),
  title: both("Beslutsunderlag: avgifter {year} – {network}", "Decision paper: fees {year} – {network}"),
  titleOnly: both("Beslutsunderlag: avgifter {year}", "Decision paper: fees {year}"),
  diary: both("Diarienummer: {diary}", "Diary number: {diary}"),
  proposalHeading: both("Förslag till beslut", "Proposed decision"),
  proposal: both(
    "Avgifterna för {year} fastställs enligt {rule}: sammanlagt {total} exkl. moms, fördelade på {count} medlemmar enligt tabellen nedan.",
    "The fees of {year} are fixed by {rule}: {total} in all excl. VAT, for {count} members as in the table below.",
  ),
  theRule: both("gällande avgiftsregel", "the fee rule in force"),
  theAlternative: both("alternativet {name}", "the alternative {name}"),
  againstLastYear: both(
    "Räknat på de medlemmar vars avgift är känd båda åren ({count}) är det {change} mot {previousYear}.",
    "Over the members whose fees of both years are known ({count}) that is {change} against {previousYear}.",
  ),
  nothingCompared: both(
    "Ingen medlem har en känd avgift {previousYear}, så ingen ändring kan anges.",
    "No member has a known fee of {previousYear}, so that no change can be stated.",
  ),
  outsideComparison: both("Utanför den jämförelsen: {who}.", "Outside that comparison: {who}."),
  newMembers: both("nya medlemmar ({count})", "new members ({count})"),
  unknownMembers: both(
    "medlemmar vars avgift {previousYear} inte är känd ({count})",
    "members whose fee of {previousYear} is not known ({count})",
  ),
  leftMembers: both("medlemmar som har lämnat ({count})", "members that have left ({count})"),
  boundsSentence: both(
    "{atFloor} medlemmar betalar lägsta och {atCap} högsta avgift.",
    "{atFloor} members pay the floor and {atCap} the cap.",
  ),
  tariffHeading: both("Tariff", "Tariff"),
  changesHeading: both("Vilkas avgift ändras mest från {previousYear}", "Whose fee changes most from {previousYear}"),
  membersHeading: both("Avgift per medlem", "Fee of each member"),
  alternativesHeading: both("Alternativ som har prövats", "Alternatives that were tried"),
  alternativeMembers: both("Avgift per medlem under alternativen", "Fee of each member under the alternatives"),
  sourcesHeading: both("Källor", "Sources"),
  code: both("Kommunkod", "Municipality code"),
  municipality: both("Kommun", "Municipality"),
  population: both("Folkmängd", "Population"),
  previous: both("Avgift {previousYear}", "Fee {previousYear}"),
  proposed: both("Förslag {year}", "Proposed {year}"),
  change: both("Ändring (kr)", "Change (SEK)"),
  changePercent: both("Ändring (%)", "Change (%)"),
  preliminaryRules: both(
    "Preliminärt: {rules} räknas med en annan folkmängd eller ett annat indexvärde än regeln anger.",
    "Preliminary: {rules} rests on another population or index value than the rule states.",
  ),
  feeUnder: both("Avgift: {name}", "Fee: {name}"),
  rule: both("Regel", "Rule"),
  total: both("Summa (kr)", "Total (SEK)"),
  atFloor: both("Lägsta avgift", "At the floor"),
  atCap: both("Högsta avgift", "At the cap"),
  limited: both("Högsta höjning", "Largest rise"),
  newMember: both("ny medlem", "new member"),
  missing: both("uppgift saknas", "not available"),
  unchanged: both("Oförändrad", "Unchanged"),
  source: both(
    "Regel, index, beslut och medlemmar: arbetsbokens tabeller. Beloppen är i kronor, exkl. moms.",
    "Rule, index, decisions and members: the tables of the workbook. Amounts are in Swedish kronor (SEK), excl. VAT.",
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type DecisionTextKey = keyof typeof decisionTexts;

export function decisionText(
  key: DecisionTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(decisionTexts[key][language], values);
}
