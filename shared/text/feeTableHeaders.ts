import type { Bilingual } from "./language";

/** Headers by which the table of a fee sheet is found again, in whichever language it was written. */
export const feeTableHeaders = {
  code: { sv: "Kommunkod", en: "Municipality code" },
  population: { sv: "Folkmängd", en: "Population" },
  fee: { sv: "Avgift {year}", en: "Fee {year}" },
} as const satisfies Readonly<Record<string, Bilingual>>;
