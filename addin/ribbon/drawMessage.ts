import type { Language } from "../../shared/text/language";
import type { DialogMessage } from "./dialogMessage";

const words = {
  sv: {
    title: "Inget är klart än",
    unknown:
      "Kommandot kunde inte slutföras, och varför går inte att visa här. Öppna panelen Kommunnätverk på fliken Start: den säger vad som är fel och vad du kan göra.",
    close: "Stäng",
  },
  en: {
    title: "Not done yet",
    unknown:
      "The command could not be finished, and the reason cannot be shown here. Open the panel Kommunnätverk on the Home tab: it says what is wrong and what to do.",
    close: "Close",
  },
} as const;

/**
 * Draws the dialog: what stood in the way and what to do, or without a message, in both languages, where that is told.
 * @param close what its button does
 */
export function drawMessage(main: HTMLElement, message: DialogMessage | null, close: () => void): void {
  const { language } = message ?? { language: "sv" as const };
  document.documentElement.lang = language;
  const heading = element("h1", words[language].title);
  const button = element("button", message === null ? `${words.sv.close} / ${words.en.close}` : words[language].close);
  button.type = "button";
  button.addEventListener("click", close);
  main.replaceChildren(heading, ...(message === null ? unknown() : [listOf(message)]), button);
  button.focus();
}

function listOf({ lines }: DialogMessage): HTMLElement {
  const list = document.createElement("ul");
  list.append(...lines.map(({ place, text }) => element("li", place === "" ? text : `${place}: ${text}`)));
  return list;
}

function unknown(): readonly HTMLElement[] {
  return (["sv", "en"] as const).map((language: Language) => {
    const sentence = element("p", words[language].unknown);
    sentence.lang = language;
    return sentence;
  });
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
