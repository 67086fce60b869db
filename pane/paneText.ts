import type { Language } from "../shared/text/language";
import { paneTexts, type PaneTextKey } from "./paneTexts";

/** A text of the panel with its values put in. */
export function paneText(
  key: PaneTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return paneTexts[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
