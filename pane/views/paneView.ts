import { node, type PaneChild } from "../dom/paneNode";
import { tabOf } from "../state/paneState";
import { shownView } from "../state/shownView";
import { alertView } from "./alertView";
import { feesView } from "./feesView";
import { missingSheets } from "./missingSheets";
import { runBar } from "./runBar";
import { skeleton } from "./skeleton";
import { tabs } from "./tabs";
import type { ViewContext } from "./viewContext";
import { silence, waiting } from "./waiting";

/** The whole panel: tabs, the view that is open, and the bar with its button. */
export function paneView(context: ViewContext): readonly PaneChild[] {
  const { state } = context;
  const shown = shownView(state);
  // Until a view is here, or where it did not come, grey bars stand in its place.
  const drawn = shown === "fees" ? feesView(context) : (state.fetched[shown]?.(context) ?? [skeleton()]);
  if (shown === "welcome") {
    return [
      null,
      null,
      node("main", { key: "welcome", class: "content" }, [alertView(context), ...drawn]),
      runBar(context, false),
    ];
  }
  const { view } = state;
  return [
    tabs(context),
    waiting(context),
    node("main", { key: view, class: "content" }, [
      alertView(context),
      node(
        "section",
        {
          key: view,
          class: "view",
          role: "tabpanel",
          id: "view",
          "aria-labelledby": `tab-${tabOf(view)}`,
          "aria-busy": state.run === null ? "false" : "true",
          tabindex: -1,
        },
        [silence(context), missingSheets(context), ...drawn],
      ),
    ]),
    runBar(context, true),
  ];
}
