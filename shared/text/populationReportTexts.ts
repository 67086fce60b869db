import type { Bilingual } from "./language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of the sheet that compares population figures, and of notes on where figures come from. `{…}` is filled in. */
export const populationReportTexts = {
  populationSheet: both("Folkmängd {year}", "Population {year}"),
  populationTitle: both("Folkmängd 31 december {year} – {network}", "Population on 31 December {year} – {network}"),
  populationTitleOnly: both("Folkmängd 31 december {year}", "Population on 31 December {year}"),
  populationHeading: both(
    "Folkmängd 31 december {year} och {previousYear}",
    "Population on 31 December {year} and {previousYear}",
  ),
  populationOn: both("31 december {year}", "31 December {year}"),
  populationChange: both("Ändring (personer)", "Change (persons)"),
  remark: both("Anmärkning", "Remark"),
  populationSentence: both(
    "Av {count} kommuner och regioner med siffror för båda åren ökade {risen}, minskade {fallen} och var {unchanged} oförändrade.",
    "Of {count} municipalities and regions with figures of both years {risen} grew, {fallen} shrank and {unchanged} stayed the same.",
  ),
  populationExtremes: both(
    "Störst ökning i procent: {most} ({mostPercent}). Störst minskning: {least} ({leastPercent}).",
    "Greatest growth in per cent: {most} ({mostPercent}). Greatest fall: {least} ({leastPercent}).",
  ),
  remarkNotWritten: both(
    "I Befolkning står {inSheet}; den nya siffran är inte införd.",
    "The population sheet holds {inSheet}; the new figure is not written.",
  ),
  remarkRevised: both("Reviderad {day}, tidigare {earlier}.", "Revised on {day}, earlier {earlier}."),
  remarkJump: both("Ändringen är större än {limit}.", "The change is above {limit}."),
  remarkZero: both("SCB anger 0: kommunen fanns inte.", "SCB states 0: the municipality did not exist."),
  remarkMissing: both("Siffran saknas i källan.", "The source has no figure."),
  remarkUnknown: both("Koden finns inte hos SCB.", "SCB does not have the code."),
  remarkDerived: both("Härledd.", "Derived."),
  // Where figures come from
  sourceShipped: both("följer med programmet", "shipped with the product"),
  sourceFile: both("ur filen {file}", "from the file {file}"),
  sourceLine: both("Källa: {source}.", "Source: {source}."),
  scbNote: both("SCB om {table}: {text}", "Statistics Sweden on {table}: {text}"),
} as const satisfies Readonly<Record<string, Bilingual>>;
