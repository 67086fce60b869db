import { node, type PaneNode } from "../dom/paneNode";

/** Grey bars where something will stand. */
export function skeleton(): PaneNode {
  const bars = ["wide", "narrow", "tall", "wide", "wide"];
  return node(
    "div",
    { key: "skeleton", class: "skeleton", "aria-hidden": "true" },
    bars.map((size) => node("div", { class: `bar ${size}` })),
  );
}
