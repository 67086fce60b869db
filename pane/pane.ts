import { patch } from "./dom/patch";
import { paneActions } from "./paneActions";
import type { PaneHost } from "./paneHost";
import { languageOf } from "./state/languageOf";
import { initialState, viewNames, type PaneState, type ViewName } from "./state/paneState";
import { paneStore } from "./state/paneStore";
import { previewing } from "./state/previewing";
import { running } from "./state/running";
import { todayText } from "./state/todayText";
import { viewFetching } from "./state/viewFetching";
import { paneView } from "./views/paneView";
import { viewContext } from "./views/viewContext";

export { setTheme } from "./setTheme";

const changeMs = 400;

/** The view that a page is asked for; the fees where it is none. */
export function viewNamed(name: string | null | undefined): ViewName {
  return viewNames.find((each) => each === name) ?? "fees";
}

/**
 * Draws the panel and keeps it up to date for as long as the page lives.
 * @param root an element of the page's body; what stands in it is replaced
 * @param view the one that is open first
 */
export function startPane(host: PaneHost, root: HTMLElement, view: ViewName = "fees"): void {
  const store = paneStore(initialState(host.language, view, todayText(new Date())), draw);
  const previews = previewing(host, store);
  const runs = running(host, store, previews);
  const views = viewFetching(store);
  const actions = paneActions(host, store, previews, runs, views);

  let shownAlert: PaneState["alert"] = null;

  function draw(state: PaneState): void {
    document.documentElement.lang = languageOf(state);
    patch(root, paneView(viewContext(state, actions)));
    // What went wrong must not happen out of sight.
    if (state.alert !== null && state.alert !== shownAlert) root.querySelector("[role=alert]")?.scrollIntoView();
    shownAlert = state.alert;
    views.fetchShown();
    measure();
  }

  /** Draws again where the picture no longer fits. */
  function measure(): void {
    const { size } = store.state();
    const fontSize = Number.parseFloat(window.getComputedStyle(document.documentElement).fontSize);
    const width = root.querySelector(".content")?.clientWidth ?? root.clientWidth;
    if (width !== size.width || fontSize !== size.fontSize) store.change({ size: { width, fontSize } });
  }

  draw(store.state());
  window.addEventListener("resize", measure);
  host.onChange(() => previews.readSoon("all", changeMs));
  void previews.readAll();
}
