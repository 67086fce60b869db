import type { PreviewFinding } from "../../shared/panel/panelPreview";
import { node, type PaneNode } from "../dom/paneNode";
import { findingBody, placeText } from "./findingBody";
import type { ViewContext } from "./viewContext";

/** A finding: where it has a place, a button that goes there. */
export function findingItem(context: ViewContext, finding: PreviewFinding): PaneNode {
  const { sheet, row, column } = finding;
  if (sheet === null) return node("div", { class: "finding" }, findingBody(context, finding));
  return node(
    "button",
    { type: "button", class: "finding" },
    [
      node("span", { class: "place" }, placeText(context, finding)),
      node("span", { class: "sentence" }, finding.message),
    ],
    { click: () => context.actions.goTo({ sheet, row, column }) },
  );
}
