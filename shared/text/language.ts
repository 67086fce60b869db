/** The product speaks Swedish first, English second. */
export type Language = "sv" | "en";

/** The same words in both languages. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}
