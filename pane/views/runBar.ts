import { node, type PaneNode } from "../dom/paneNode";
import { commandOfView, isSameCommand } from "../state/commandOfView";
import { outcomeView } from "./outcomeView";
import { runProgress } from "./runProgress";
import type { ViewContext } from "./viewContext";
import type { PanelPreview } from "../../shared/panel/panelPreview";
import { listed } from "./listed";
import { writtenParts } from "./writtenParts";

/** The bar at the bottom: what came of the last run or how far this one is, what will be written, and the view's one primary button. */
export function runBar(context: ViewContext, hasButton: boolean): PaneNode {
  const { state } = context;
  const isEmpty = !hasButton && state.run === null && state.outcome === null;
  return node("footer", { class: isEmpty ? "runbar empty" : "runbar" }, [
    node("div", { role: "status", class: "status" }, state.run === null ? outcomeView(context) : runProgress(context)),
    hasButton && state.run === null && state.outcome?.kind !== "done" ? writes(context) : null,
    hasButton || state.run !== null
      ? node("div", { class: "buttons" }, [hasButton ? primary(context) : null, wayOut(context)])
      : null,
  ]);
}

function primary(context: ViewContext): PaneNode {
  const { state, actions, text } = context;
  const { view, run, previews } = state;
  const { shown, command } = previews[view];
  const wanted = commandOfView(state, view);
  const isCurrent = shown !== null && isSameCommand(command, wanted);
  // Where nothing has come there is nothing to write, but for Kontroll where the workbook is at fault.
  const needsFigures = view === "basis" && shown?.population?.comparison == null && (shown?.sheets ?? []).length === 0;
  const isAsked = view === "events" || view === "deciding";
  const isNeeded = !isAsked || shown === null || shown.sheets.length + shown.edits.length > 0;
  const isHeld = view === "deciding" && state.deciding?.isHeld === true && shown?.hasErrors === false;
  const isReady = wanted !== null && !isHeld && (view === "check" || needsFigures || (isCurrent && isNeeded));
  const label = needsFigures ? text("fetchFigures") : labelOf(context, shown);
  return node(
    "button",
    {
      key: "primary",
      type: "button",
      class: "button primary",
      "data-focus-home": true,
      "aria-disabled": isReady && run === null ? null : "true",
    },
    label,
    { click: needsFigures ? actions.fetchFigures : actions.runView },
  );
}

function labelOf({ state, text, language }: ViewContext, shown: PanelPreview | null): string {
  const { view, followUp, deciding } = state;
  if (view === "check") return text("runCheck");
  const isAsked = view === "events" || view === "deciding";
  if (shown?.hasErrors === true && (!isAsked || shown.sheets.length > 0)) return text("writeCheck");
  if (view === "deciding" && deciding !== null) return deciding.button[language];
  return text(view === "events" ? followUp.task : view === "basis" ? "writeFigures" : "calculateFees");
}

/** Cancel once it has taken long; when nothing can be cancelled and nothing is heard, at least the panel back. */
function wayOut({ state, actions, text }: ViewContext): PaneNode | null {
  const { run } = state;
  if (run === null) return null;
  if (run.wait === "long" && run.progress?.canCancel !== false) {
    return node(
      "button",
      { key: "cancel", type: "button", class: "button", "aria-disabled": run.isCancelling ? "true" : null },
      text("cancel"),
      { click: actions.cancel },
    );
  }
  if (!run.isSilent) return null;
  return node("button", { key: "stop", type: "button", class: "button" }, text("stopWaiting"), {
    click: actions.stopWaiting,
  });
}

/** "Skriver: Avgifter 2026 (nytt blad) och Kontroll". */
function writes(context: ViewContext): PaneNode | null {
  const { state, text } = context;
  const { shown, command } = state.previews[state.view];
  if (shown === null || !isSameCommand(command, commandOfView(state, state.view))) return null;
  const areAllNew = shown.fills + shown.edits.length === 0 && shown.sheets.every(({ isNew }) => isNew);
  const sheets = writtenParts(context, shown, !areAllNew);
  if (sheets.length === 0) return null;
  const key = !areAllNew ? "writes" : sheets.length === 1 ? "writesNewSheet" : "writesNewSheets";
  return node("p", { class: "quiet writes" }, text(key, { sheets: listed(context, sheets) }));
}
