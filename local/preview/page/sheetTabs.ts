import type { PageSheet } from "../pageModel";
import { element } from "./element";

/** Draws the tabs of the sheets: one in the order of keys, arrows between them. Tabs that are the same stay, so that none loses the focus. */
export function sheetTabs(
  home: HTMLElement,
  sheets: readonly PageSheet[],
  shown: string,
  show: (id: string) => void,
): void {
  const key = JSON.stringify([shown, sheets.map(({ id, name }) => [id, name])]);
  if (home.dataset["shown"] === key) {
    return;
  }
  home.dataset["shown"] = key;
  const tabs = sheets.map(({ id, name }, at) => {
    const isShown = id === shown;
    const attributes = { type: "button", role: "tab", "aria-selected": String(isShown), tabindex: isShown ? 0 : -1 };
    const tab = element("button", attributes, name);
    tab.addEventListener("click", () => show(id));
    tab.addEventListener("keydown", ({ key: pressed }) => {
      const next = sheets[pressed === "ArrowRight" ? at + 1 : pressed === "ArrowLeft" ? at - 1 : -1];
      if (next !== undefined) {
        show(next.id);
      }
    });
    return tab;
  });
  home.replaceChildren(...tabs);
  tabs.find((tab) => tab.tabIndex === 0)?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
