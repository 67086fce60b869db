import { node, type PaneChild } from "../dom/paneNode";
import { alertView } from "./alertView";
import { checkView } from "./checkView";
import { feesView } from "./feesView";
import { missingSheets } from "./missingSheets";
import { runBar } from "./runBar";
import { tabs } from "./tabs";
import type { ViewContext } from "./viewContext";
import { silence, waiting } from "./waiting";
import { welcomeView } from "./welcomeView";

/** The whole panel: tabs, the view that is open, and the bar with its button. */
export function paneView(context: ViewContext): readonly PaneChild[] {
  const { state } = context;
  const isWelcome = state.workbook?.isNew === true && !state.isWelcomeSkipped;
  if (isWelcome) {
    return [
      null,
      null,
      node("main", { key: "welcome", class: "content" }, [alertView(context), welcomeView(context)]),
      runBar(context, false),
    ];
  }
  const { view } = state;
  const drawn = view === "fees" ? feesView(context) : checkView(context);
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
          "aria-labelledby": `tab-${view}`,
          "aria-busy": state.run === null ? "false" : "true",
          tabindex: -1,
        },
        [silence(context), missingSheets(context), ...drawn],
      ),
    ]),
    runBar(context, true),
  ];
}
