import { node, type PaneChild } from "../dom/paneNode";
import type { ViewContext } from "./viewContext";
import { welcomeText, type WelcomeTextKey } from "./welcomeTexts";

/** The first thing in a workbook without any of the sheets, with a sketch of what it is about: floor, slope, cap and members. */
export function welcomeView({ state, actions, language }: ViewContext): readonly PaneChild[] {
  const words = (key: WelcomeTextKey) => welcomeText(key, language);
  const busy = state.run === null ? null : "true";
  return [
    node("section", { class: "welcome", "aria-busy": busy ?? "false" }, [
      node("svg", { class: "sketch", viewBox: "0 0 160 64", "aria-hidden": "true", focusable: "false" }, [
        node("path", { class: "bounds", d: "M4 12H156M4 52H156" }),
        node("path", { d: "M4 52H44L108 12H156" }),
        ...[16, 34, 58, 76, 92, 124, 146].map((x) =>
          node("circle", { key: x, cx: x, cy: Math.max(12, Math.min(52, 52 - (x - 44) * 0.625)), r: 4 }),
        ),
      ]),
      node("h1", {}, words("welcomeTitle")),
      node("p", {}, `${words("welcomeWhat")} ${words("welcomeHow")}`),
      node("div", { class: "buttons" }, [
        node(
          "button",
          { type: "button", class: "button primary", "aria-disabled": busy, "data-focus-home": true },
          words("addSheets"),
          { click: () => actions.addSheets(false) },
        ),
        node("button", { type: "button", class: "button", "aria-disabled": busy }, words("trySample"), {
          click: () => actions.addSheets(true),
        }),
      ]),
      node("p", { class: "quiet" }, words("welcomeSheets")),
      node("button", { type: "button", class: "link", "aria-disabled": busy }, words("skip"), {
        click: actions.skipWelcome,
      }),
    ]),
  ];
}
