import type { PaneState, ViewName } from "./paneState";

/** What the panel shows: the view that is open, or the welcome in its place. */
export function shownView(state: PaneState): ViewName | "welcome" {
  return state.workbook?.isNew === true && !state.isWelcomeSkipped ? "welcome" : state.view;
}
