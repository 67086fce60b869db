import { filled } from "./filled";
import type { Bilingual, Language } from "./language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of the sentences that say how a fee came about. `{…}` is filled in. */
const feeSentenceTexts = {
  // The tariff
  fixedPart: both("fast del {amount}", "fixed part {amount}"),
  lowest: both("lägst {amount}", "at least {amount}"),
  highest: both("högst {amount}", "at most {amount}"),
  risesAtMost: both("höjs högst {percent} om året", "rises at most {percent} a year"),
  classUpTo: both("till och med {limit} inv {amount}", "up to {limit} inhabitants {amount}"),
  classAbove: both("däröver {amount}", "above that {amount}"),
  // The index
  notIndexed: both("Avgiften indexeras inte.", "The fee is not indexed."),
  baseYear: both(
    "{year} är basåret: beloppen gäller som de står.",
    "{year} is the base year: the amounts stand as stated.",
  ),
  decidedChange: both(
    "Till avgiftsår {year} är ändringen beslutad till {rise}.",
    "For fee year {year} the change is decided to be {rise}.",
  ),
  decidedLower: both("Beslutet sänker avgiften.", "The decision lowers the fee."),
  finalValue: both(
    "Till avgiftsår {year} används {period} års värde ({change}) i serien {series}.",
    "For fee year {year} the value of {period} is used ({change}) in the series {series}.",
  ),
  preliminaryValue: both(
    "Till avgiftsår {year} används {period} års preliminära värde ({change}) i serien {series}.",
    "For fee year {year} the preliminary value of {period} is used ({change}) in the series {series}.",
  ),
  minimumRise: both("Höjningen är lägst {rise}.", "The rise is at least {rise}."),
  neverLowered: both(
    "Avgiften sänks aldrig; nästa höjning räknas från det lägre indexvärdet.",
    "The fee is never lowered; the next rise counts from the lower index value.",
  ),
  shareOfRise: both("Av den räknas {rise}.", "Of it {rise} counts."),
  madeUp: both("Det som tidigare beslut lämnat kvar tas igen.", "What earlier decisions left outstanding is made up."),
  // The population
  lastOfDecember: both("31 december {year}", "31 December {year}"),
  derived: both("härledd", "derived"),
  published: both("publicerad", "published"),
  // The member
  inhabitants: both("{population} inv", "{population} inhabitants"),
  feeOfClass: both("klassens avgift {result}", "the fee of the class {result}"),
  classByClass: both("klass för klass {result}", "class by class {result}"),
  onlyFixedPart: both("Fast del {result}", "Fixed part {result}"),
  decided: both("Beslutat belopp {fee}{reason}.", "Decided amount {fee}{reason}."),
  shareOfDecided: both(
    "Andel {fee} av det belopp på {whole} som är beslutat för {payer}{reason}.",
    "Share {fee} of the amount {whole} decided for {payer}{reason}.",
  ),
  floorHolds: both("lägsta avgift gäller", "the floor holds"),
  capHolds: both("högsta avgift gäller", "the cap holds"),
  riseHeld: both(
    "höjningen begränsas till {percent} från {previousYear}, högst {limit}",
    "the rise from {previousYear} is held to {percent}, at most {limit}",
  ),
  months: both("{months} av 12 månader", "{months} of 12 months"),
  jointOutcome: both(
    "{whole} för {payer}, varav {fee} efter folkmängd",
    "{whole} for {payer}, of which {fee} by population",
  ),
  rounded: both("avrundat", "rounded"),
  roundedTo: both("avrundat till jämna {amount} kr", "rounded to multiples of SEK {amount}"),
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The text in the language with its `{…}` filled in. */
export function feeSentenceText(
  key: keyof typeof feeSentenceTexts,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(feeSentenceTexts[key][language], values);
}
