import { feeSentenceText } from "./feeSentenceTexts";
import type { Language } from "./language";

/** An amount as sentences write it, once blanks of all sorts are plain ones. */
const amounts: Readonly<Record<Language, string>> = {
  sv: String.raw`([-−]?\d[\d ]*(?:,\d+)? kr)`,
  en: String.raw`(SEK [-−]?\d[\d,]*(?:\.\d+)?)`,
};

/**
 * The fee that the sentence of a member's fee ends in, as it is written there; null where it is no such sentence, such as a person's own.
 * @example explainedFee("10 234 inv × 1,09 kr/inv = 11 155,06 kr; avrundat: 11 155 kr. 2026: 1,09 kr/inv.") // "11 155 kr"
 */
export function explainedFee(explanation: string): string | null {
  const text = explanation.replace(/\s/g, " ");
  for (const language of ["sv", "en"] as const) {
    for (const pattern of patterns(language)) {
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** A decided amount begins the sentence; the tariff, which names amounts too, follows the others. */
function patterns(language: Language): readonly RegExp[] {
  const fee = "\u0001";
  const amount = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(fee, amounts[language]);
  const decided = feeSentenceText("decided", language, { fee, reason: "" }).slice(0, -1);
  const [share = ""] = feeSentenceText("shareOfDecided", language, { fee }).split("{whole}");
  const [, joint = ""] = feeSentenceText("jointOutcome", language, { fee }).split("{payer}");
  return [
    new RegExp(`^${amount(decided)}`),
    new RegExp(`^${amount(share)}`),
    new RegExp(`${amount(joint)}\\.`),
    new RegExp(`: ${amounts[language]}\\.(?: |$)`),
  ];
}
