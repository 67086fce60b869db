import type { PageSheet } from "../pageModel";
import { element } from "./element";

/** The tabs of the sheets: one in the order of keys, arrows between them. */
export function sheetTabs(
  sheets: readonly PageSheet[],
  shown: string,
  show: (id: string) => void,
): readonly HTMLElement[] {
  return sheets.map(({ id, name }, at) => {
    const isShown = id === shown;
    const tab = element(
      "button",
      { type: "button", role: "tab", "aria-selected": String(isShown), tabindex: isShown ? 0 : -1 },
      name,
    );
    tab.addEventListener("click", () => show(id));
    tab.addEventListener("keydown", ({ key }) => {
      const next = sheets[key === "ArrowRight" ? at + 1 : key === "ArrowLeft" ? at - 1 : -1];
      if (next !== undefined) {
        show(next.id);
      }
    });
    return tab;
  });
}
