import type { PanelPreview } from "../../shared/panel/panelPreview";
import { node, type PaneNode } from "../dom/paneNode";
import { memberButtonId } from "../views/memberRow";
import type { ViewContext } from "../views/viewContext";
import { pointText } from "./memberPoints";

/** The member whose point is marked, in words, with a way to its row. */
export function pictureReadout(context: ViewContext, { members }: PanelPreview): PaneNode {
  const { state, actions, text } = context;
  const chosen = members.find(({ code, population }) => code === state.table.openMember && population !== null);
  if (chosen === undefined) return node("p", { class: "quiet readout" }, text("pickPoint"));
  const showInTable = () => {
    actions.changeTable({ search: "", onlyChanged: false, isWhole: true });
    const button = document.getElementById(memberButtonId(chosen.code));
    button?.scrollIntoView({ block: "center" });
    button?.focus({ preventScroll: true });
  };
  return node("p", { class: "readout" }, [
    node("span", {}, pointText(context, chosen)),
    " ",
    node("button", { type: "button", class: "link" }, text("showInTable"), { click: showInTable }),
  ]);
}
