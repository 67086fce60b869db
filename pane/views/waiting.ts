import { node, type PaneNode } from "../dom/paneNode";
import type { ViewContext } from "./viewContext";

/** Says that the workbook is being read, when it takes longer than a moment, and what to do when no answer comes. */
export function waiting({ state, actions, text }: ViewContext): PaneNode | null {
  const { wait } = state.previews[state.view];
  if (wait === "none" || wait === "short") return null;
  if (wait === "noticeable") {
    return node("div", { class: "waiting", role: "status" }, [
      node("progress", { "aria-label": text("reading") }),
      node("span", {}, `${text("reading")} …`),
    ]);
  }
  return node("div", { class: "message warning", role: "status" }, [
    node("p", {}, text("silent")),
    node("button", { type: "button", class: "button small" }, text("tryAgain"), { click: actions.reload }),
  ]);
}
