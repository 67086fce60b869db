import type { Message } from "./ribbon/showMessage";

const words = {
  sv: { title: "Inget är klart än", close: "Stäng" },
  en: { title: "Not done yet", close: "Close" },
} as const;

/** The page of the ribbon's dialog: what stood in the way, and what to do. */
async function main(): Promise<void> {
  await Office.onReady();
  const { language, lines } = JSON.parse(decodeURIComponent(window.location.hash.slice(1))) as Message;
  document.documentElement.lang = language;
  const heading = document.createElement("h1");
  heading.textContent = words[language].title;
  const list = document.createElement("ul");
  for (const { place, text } of lines) {
    const item = document.createElement("li");
    item.textContent = place === "" ? text : `${place}: ${text}`;
    list.append(item);
  }
  const close = document.createElement("button");
  close.type = "button";
  close.className = "primary";
  close.textContent = words[language].close;
  close.addEventListener("click", () => {
    Office.context.ui.messageParent("close");
  });
  document.querySelector("main")?.replaceChildren(heading, list, close);
  close.focus();
}

void main();
