import type { Bilingual } from "./language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of notes on where the populations come from that fees rest on. `{…}` is filled in. */
export const populationSourceTexts = {
  sourceTable: both("SCB, tabell {table}", "Statistics Sweden (SCB), table {table}"),
  sourceUntold: both("källa inte angiven", "source not stated"),
  sourcePeriods: both("folkmängd 31 december {years}", "population on 31 December {years}"),
  sourceFetched: both("hämtad {day}", "fetched on {day}"),
  sourceDerived: both("härledd ur SCB:s uppgifter", "derived from figures of Statistics Sweden (SCB)"),
  populationSourceLine: both("Folkmängd: {source}.", "Population: {source}."),
  uncertaintyNote: both(
    "Från och med 2025 lägger SCB en liten slumpmässig osäkerhet på varje siffra, till skydd för enskilda personer. Läggs siffror ihop, så läggs också osäkerheten ihop.",
    "From 2025 Statistics Sweden adds a small random uncertainty to every figure, to protect individuals. When figures are added up, so is the uncertainty.",
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;
