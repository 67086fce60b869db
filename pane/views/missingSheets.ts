import { node, type PaneNode } from "../dom/paneNode";
import { listed } from "./listed";
import type { ViewContext } from "./viewContext";

/** Says which sheets the fees need and lack, and offers to add them. */
export function missingSheets(context: ViewContext): PaneNode | null {
  const { state, actions, text } = context;
  const missing = state.workbook?.missing ?? [];
  if (missing.length === 0) return null;
  const sheets = listed(context, missing);
  return node("div", { key: "missing", class: "message" }, [
    node("p", {}, text(missing.length === 1 ? "missingSheet" : "missingSheets", { sheets })),
    node(
      "button",
      { type: "button", class: "button small", "aria-disabled": state.run === null ? null : "true" },
      text("addMissing"),
      { click: () => actions.addSheets(false) },
    ),
  ]);
}
