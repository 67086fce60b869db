import { node, type PaneChild } from "../../dom/paneNode";
import type { Deciding, DecidingTask } from "../../state/deciding";
import type { ViewContext } from "../viewContext";
import { alternativesView } from "./alternativesView";
import { backId, decidingActions, type DecidingActions } from "./decidingActions";
import { decidingText } from "./decidingTexts";
import { fixView } from "./fixView";
import { invoicesView } from "./invoicesView";
import { paperView } from "./paperView";
import { projectionView } from "./projectionView";
import { trialView } from "./trialView";

/** Draws what a task asks and shows. */
export type TaskView = (context: ViewContext, act: DecidingActions, deciding: Deciding) => readonly PaneChild[];

const views: Readonly<Record<DecidingTask, TaskView>> = {
  trial: trialView,
  alternatives: alternativesView,
  projection: projectionView,
  paper: paperView,
  invoices: invoicesView,
  fix: fixView,
};

/** What is asked of the fees before next year is decided, and what would come of it; nothing is written before it is seen. */
export function decidingView(context: ViewContext): readonly PaneChild[] {
  const { state, actions, text, language } = context;
  const { deciding } = state;
  if (deciding === null) return [];
  const { task } = deciding;
  const back = () => {
    actions.showView("fees");
    const opener = document.getElementById(`go-${task}`);
    // Below what is folded away nothing can have the focus.
    (opener?.closest("details:not([open])") ? document.getElementById("further") : opener)?.focus();
  };
  return [
    node("button", { key: "back", id: backId, type: "button", class: "link" }, decidingText("back", language), {
      click: back,
    }),
    node("h1", { key: "heading" }, text(task)),
    node("div", { key: task, class: "deciding" }, views[task](context, decidingActions(actions.means), deciding)),
  ];
}
