import type { Language } from "../../shared/text/language";

/** What the ribbon's dialog tells. */
export interface DialogMessage {
  readonly language: Language;
  readonly lines: readonly { readonly place: string; readonly text: string }[];
}

/** What the dialog says to the page that opened it. */
export const dialogSigns = { ready: "ready", close: "close" } as const;

/** The message that a text holds; null for any other text, such as none at all. */
export function dialogMessageOf(text: string): DialogMessage | null {
  try {
    const { language, lines } = JSON.parse(text) as Partial<Record<keyof DialogMessage, unknown>>;
    const isKnown = language === "sv" || language === "en";
    return isKnown && Array.isArray(lines) && lines.length > 0 && lines.every(isLine) ? { language, lines } : null;
  } catch {
    return null;
  }
}

function isLine(line: unknown): line is DialogMessage["lines"][number] {
  const { place, text } = (line ?? {}) as { readonly place?: unknown; readonly text?: unknown };
  return typeof place === "string" && typeof text === "string";
}
