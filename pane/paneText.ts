import { filled } from "../shared/text/filled";
import type { Language } from "../shared/text/language";
import { paneTexts, type PaneTextKey } from "./paneTexts";

/** A text of the panel with its values put in. */
export function paneText(
  key: PaneTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(paneTexts[key][language], values);
}
