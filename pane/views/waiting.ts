import { node, type PaneNode } from "../dom/paneNode";
import type { ViewContext } from "./viewContext";

/** Shows that the workbook is being read, when it takes longer than a moment. */
export function waiting({ state, text }: ViewContext): PaneNode {
  const { wait } = state.previews[state.view];
  const isShown = wait === "noticeable" || wait === "silent";
  return node("div", { class: "waiting", role: "status" }, [
    isShown ? node("progress", { "aria-label": text("reading") }) : null,
    isShown ? node("span", { class: "unseen" }, `${text("reading")} …`) : null,
  ]);
}

/** What to do when no answer comes. */
export function silence({ state, actions, text }: ViewContext): PaneNode | null {
  if (state.previews[state.view].wait !== "silent") return null;
  return node("div", { class: "message warning", role: "status" }, [
    node("p", {}, text("silent")),
    node("button", { type: "button", class: "button small" }, text("tryAgain"), { click: actions.reload }),
  ]);
}
