import { node, type PaneNode } from "../dom/paneNode";
import type { ViewContext } from "./viewContext";

/** The first thing in a workbook without any of the sheets. */
export function welcomeView({ state, actions, text }: ViewContext): PaneNode {
  const busy = state.run === null ? null : "true";
  return node("section", { class: "welcome", "aria-busy": busy ?? "false" }, [
    node("h1", {}, text("welcomeTitle")),
    node("p", {}, `${text("welcomeWhat")} ${text("welcomeHow")}`),
    node("div", { class: "buttons" }, [
      node(
        "button",
        { type: "button", class: "button primary", "aria-disabled": busy, "data-focus-home": true },
        text("addSheets"),
        { click: () => actions.addSheets(false) },
      ),
      node("button", { type: "button", class: "button", "aria-disabled": busy }, text("trySample"), {
        click: () => actions.addSheets(true),
      }),
    ]),
    node("p", { class: "quiet" }, text("welcomeSheets")),
    node("button", { type: "button", class: "link", "aria-disabled": busy }, text("skip"), {
      click: actions.skipWelcome,
    }),
  ]);
}
