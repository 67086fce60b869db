import { filled } from "./filled";
import type { Bilingual, Language } from "./language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of the sheets on what another rule, another budget or the coming years would mean. `{…}` is filled in. */
const scenarioTexts = {
  unchanged: both("Oförändrad", "Unchanged"),
  trial: both("Prövade belopp", "Amounts tried"),
  missing: both("uppgift saknas", "not available"),
  amountsAre: both("Belopp i kronor, exkl. moms.", "Amounts in Swedish kronor (SEK), excl. VAT."),
  preliminaryNote: both(
    "Preliminärt: beräkningen använder en annan folkmängd eller ett annat indexvärde än regeln anger.",
    "Preliminary: the calculation uses another population or index value than the rule states.",
  ),
  code: both("Kommunkod", "Municipality code"),
  municipality: both("Kommun", "Municipality"),
  population: both("Folkmängd", "Population"),
  feeUnder: both("Avgift: {name}", "Fee: {name}"),
  changeUnder: both("Ändring (kr): {name}", "Change (SEK): {name}"),
  percentUnder: both("Ändring (%): {name}", "Change (%): {name}"),
  rule: both("Regel", "Rule"),
  total: both("Summa avgifter", "Total of all fees"),
  totalChange: both("Mot oförändrad", "Against unchanged"),
  atFloor: both("Betalar lägsta avgift", "Pay the floor"),
  atCap: both("Betalar högsta avgift", "Pay the cap"),
  limited: both("Hålls av högsta höjning", "Held by the largest rise"),
  notCharged: both("Tas inte ut (kr)", "Not charged (SEK)"),
  raised: both("Får höjd avgift", "Pay more"),
  lowered: both("Får sänkt avgift", "Pay less"),
  rulesHeading: both("Reglerna mot varandra", "The rules beside each other"),
  membersHeading: both("Avgift per medlem", "Fee of each member"),
  mostHeading: both("Vilkas avgift ändras mest", "Whose fee changes most"),
  direction: both("Riktning", "Direction"),
  mostRaised: both("höjs mest", "raised most"),
  mostLowered: both("sänks mest", "lowered most"),
  change: both("Ändring (kr)", "Change (SEK)"),
  changePercent: both("Ändring (%)", "Change (%)"),
  pointsHeading: both(
    "Medlemmar i diagrammet: de vars folkmängd finns",
    "Members in the chart: those whose population is known",
  ),
  chartTitle: both("Avgift {year} efter folkmängd", "Fee {year} by population"),
  chartX: both("Folkmängd", "Population"),
  chartXLogarithmic: both("Folkmängd (logaritmisk skala)", "Population (logarithmic scale)"),
  chartY: both("Avgift (kr)", "Fee (SEK)"),
  chartSentence: both(
    "Diagrammet visar varje medlems avgift {year} efter dess folkmängd, med ett eget märke för varje regel: {names}.",
    "The chart shows each member's fee {year} by its population, with a mark of its own for each rule: {names}.",
  ),
  ruleSentence: both("{name}: {tariff}", "{name}: {tariff}"),
  effectSentence: both(
    "{name} ger tillsammans {total}, {difference} mot oförändrad; {raised} medlemmar får höjd och {lowered} sänkt avgift.",
    "{name} gives {total} in all, {difference} against unchanged; {raised} members pay more and {lowered} less.",
  ),
  source: both(
    "Källa: medlemmar, folkmängd, index och beslut i arbetsboken, räknade för avgiftsår {year}. Inget i arbetsboken har ändrats.",
    "Source: members, populations, index and decisions of the workbook, calculated for fee year {year}. Nothing in the workbook was changed.",
  ),
  // Budget
  budgetSheet: both("Budgetanpassning {year}", "Fee for a budget {year}"),
  budgetTitle: both("Avgift för en budget {year} – {network}", "Fee for a budget {year} – {network}"),
  budgetTitleOnly: both("Avgift för en budget {year}", "Fee for a budget {year}"),
  budgetTarget: both(
    "Mål: avgifterna {year} ska tillsammans bli {target}.",
    "Target: the fees of {year} shall be {target} in all.",
  ),
  budgetRate: both(
    "Närmast kommer {value} per invånare i basårets penningvärde: tillsammans {total}, {difference}.",
    "Nearest comes {value} per inhabitant in base-year money: {total} in all, {difference}.",
  ),
  budgetMultiplier: both(
    "Närmast kommer alla regelns belopp multiplicerade med {value}: tillsammans {total}, {difference}.",
    "Nearest comes every amount of the rule multiplied by {value}: {total} in all, {difference}.",
  ),
  exactly: both("precis målet", "exactly the target"),
  overTarget: both("{amount} över målet", "{amount} above the target"),
  underTarget: both("{amount} under målet", "{amount} below the target"),
  outOfReachBelow: both(
    "Målet kan inte nås: lägre än {total} blir summan inte, hur låg avgiften än sätts.",
    "The target is out of reach: the total is never below {total}, however low the rate.",
  ),
  outOfReachAbove: both(
    "Målet kan inte nås: högre än {total} blir summan inte, hur hög avgiften än sätts.",
    "The target is out of reach: the total is never above {total}, however high the rate.",
  ),
  movedRule: both(
    "Regeln att föra in i Avgiftsregel: {amounts}.",
    "The rule to put into the fee rule sheet: {amounts}.",
  ),
  movedFixed: both("fast del {amount}", "fixed part {amount}"),
  movedRate: both("{amount} per invånare", "{amount} per inhabitant"),
  movedFloor: both("lägsta avgift {amount}", "floor {amount}"),
  movedCap: both("högsta avgift {amount}", "cap {amount}"),
  nearHeading: both("Värdena närmast målet", "The values nearest to the target"),
  triedRate: both("Avgift per invånare", "Rate per inhabitant"),
  triedMultiplier: both("Multiplikator", "Multiplier"),
  target: both("Mål", "Target"),
  toTarget: both("Avvikelse från målet", "Difference from the target"),
  fitted: both("Anpassad", "Fitted"),
  // Rules
  comparisonSheet: both("Jämförda regler {year}", "Compared rules {year}"),
  comparisonTitle: both("Jämförda regler {year} – {network}", "Compared rules {year} – {network}"),
  comparisonTitleOnly: both("Jämförda regler {year}", "Compared rules {year}"),
  // Projection
  projectionSheet: both("Prognos {first}-{last}", "Projection {first}-{last}"),
  projectionTitle: both(
    "Prognos av avgifterna {first}–{last} – {network}",
    "Projection of the fees {first}–{last} – {network}",
  ),
  projectionTitleOnly: both("Prognos av avgifterna {first}–{last}", "Projection of the fees {first}–{last}"),
  assumedAsBefore: both(
    "Folkmängd efter {lastKnown}: varje kommun fortsätter som de senaste fem åren, P + j · (P − P fem år tidigare) / 5.",
    "Population after {lastKnown}: each municipality goes on as in the last five years, P + j · (P − P five years earlier) / 5.",
  ),
  assumedGrowth: both(
    "Folkmängd efter {lastKnown}: {percent} om året för alla.",
    "Population after {lastKnown}: {percent} a year for all.",
  ),
  assumedIndex: both(
    "Index: {percent} för varje år som saknar både värde och beslut.",
    "Index: {percent} for each year that has neither a value nor a decision.",
  ),
  knownIndex: both("Index: bara värden och beslut som finns.", "Index: only values and decisions that are there."),
  yearsHeading: both("År för år", "Year by year"),
  year: both("Avgiftsår", "Fee year"),
  populationYears: both("Folkmängd (summa)", "Population (total)"),
  members: both("Medlemmar", "Members"),
  feeOf: both("Avgift {year}", "Fee {year}"),
  populationOf: both("Folkmängd {year}", "Population {year}"),
  projectionChart: both("Summa avgifter {first}–{last}", "Total of all fees {first}–{last}"),
  projectionSentence: both(
    "Diagrammet visar summan av alla avgifter: från {from} år {first} till {to} år {last}.",
    "The chart shows the total of all fees: from {from} in {first} to {to} in {last}.",
  ),
  projectionSource: both(
    "En prognos, inget beslut: den räknar vidare med de regler, medlemmar och beslut som står i arbetsboken.",
    "A projection, no decision: it goes on with the rules, members and decisions that stand in the workbook.",
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ScenarioTextKey = keyof typeof scenarioTexts;

export function scenarioText(
  key: ScenarioTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(scenarioTexts[key][language], values);
}
