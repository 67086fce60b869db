import type { Language } from "../../shared/text/language";
import { formatKronor, formatNumber, formatPercent } from "../../shared/text/numberText";
import type { PaneActions } from "../paneActions";
import { paneText } from "../paneText";
import type { PaneTextKey } from "../paneTexts";
import { languageOf } from "../state/languageOf";
import type { PaneState } from "../state/paneState";

/** What every view is drawn from. */
export interface ViewContext {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly language: Language;
  text(key: PaneTextKey, values?: Readonly<Record<string, string | number>>): string;
  /** "43 300". */
  number(value: number): string;
  /** "43 300 kr". */
  kronor(value: number): string;
  /** "+1 400 kr" or "−1 400 kr". */
  signedKronor(value: number): string;
  /** A ratio as "+3,4 %". */
  signedPercent(ratio: number): string;
}

export function viewContext(state: PaneState, actions: PaneActions): ViewContext {
  const language = languageOf(state);
  const plus = (value: number) => (value > 0 ? "+" : "");
  return {
    state,
    actions,
    language,
    text: (key, values = {}) => paneText(key, language, values),
    number: (value) => formatNumber(value, language),
    kronor: (value) => formatKronor(inOre(value), language),
    signedKronor: (value) => plus(value) + formatKronor(inOre(value), language),
    signedPercent: (ratio) => {
      const percent = Math.round(ratio * 1000) / 10;
      return plus(percent) + formatPercent(percent, language, { decimals: 1 });
    },
  };
}

/** A difference of two amounts without what binary numbers add to it. */
function inOre(value: number): number {
  return Math.round(value * 100) / 100;
}
