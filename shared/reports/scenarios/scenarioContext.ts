import { compare, zero, type Fraction } from "../../money/fraction";
import { formatAmount } from "../../text/feeAmountText";
import type { Language } from "../../text/language";
import { scenarioText, type ScenarioTextKey } from "../../text/scenarioTexts";
import type { SheetComposer } from "../sheetComposer";
import type { SheetTarget } from "../sheetNames";

/** What the parts of a scenario's sheet are drawn with. */
export interface ScenarioContext {
  readonly composer: SheetComposer;
  readonly target: SheetTarget;
  readonly language: Language;
  readonly year: number;
  /** A text with the year filled in. */
  text(key: ScenarioTextKey, values?: Readonly<Record<string, string | number>>): string;
}

export function scenarioContext(
  composer: SheetComposer,
  target: SheetTarget,
  language: Language,
  year: number,
): ScenarioContext {
  return {
    composer,
    target,
    language,
    year,
    text: (key, values = {}) => scenarioText(key, language, { year, ...values }),
  };
}

/** "+1 400 kr", "−1 400 kr", "0 kr". */
export function signedAmount(amount: Fraction, language: Language): string {
  return `${compare(amount, zero) > 0 ? "+" : ""}${formatAmount(amount, language)}`;
}
