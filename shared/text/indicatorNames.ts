import type { Bilingual } from "./language";
import { sameWord } from "./sameWord";

/** A figure of the year, as the columns Mått and Indikator name it. */
export type Indicator =
  | "planned"
  | "held"
  | "cancelled"
  | "eventDays"
  | "participations"
  | "officials"
  | "municipalities"
  | "evaluated"
  | "eventSatisfaction"
  | "eventUsefulness"
  | "annualSatisfaction";

/** The word of each, as it is written and read. */
export const indicatorNames: Readonly<Record<Indicator, Bilingual>> = {
  planned: { sv: "planerade", en: "planned" },
  held: { sv: "genomförda", en: "held" },
  cancelled: { sv: "inställda", en: "cancelled" },
  eventDays: { sv: "träffdagar", en: "event days" },
  participations: { sv: "deltagningar", en: "participations" },
  officials: { sv: "tjänstepersoner", en: "officials" },
  municipalities: { sv: "kommuner", en: "municipalities" },
  evaluated: { sv: "utvärderade", en: "evaluated" },
  eventSatisfaction: { sv: "nöjdhet träffar", en: "satisfaction events" },
  eventUsefulness: { sv: "nytta träffar", en: "usefulness events" },
  annualSatisfaction: { sv: "nöjdhet årsenkät", en: "satisfaction annual survey" },
};

/** The figure that a word names in either language; null for a word that nothing is computed for. */
export function indicatorOfWord(word: string): Indicator | null {
  const ids = Object.keys(indicatorNames) as readonly Indicator[];
  const isNamed = ({ sv, en }: Bilingual) => [sv, en].some((name) => sameWord(name) === sameWord(word));
  return ids.find((id) => isNamed(indicatorNames[id])) ?? null;
}
