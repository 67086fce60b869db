import { fetchPart } from "../fetchPart";
import { laterViews, type LaterViewName } from "../views/laterViews";
import { alertOf } from "./alertOf";
import { languageOf } from "./languageOf";
import type { PaneStore } from "./paneStore";
import { shownView } from "./shownView";

export interface ViewFetching {
  /** Fetches what is shown, if it is not here and has not been asked for since it was last shown. */
  fetchShown(): void;
  /** Tries again what did not come. */
  fetchAgain(): void;
}

function isLater(name: string): name is LaterViewName {
  return name in laterViews;
}

/** Brings the views that are not part of the panel's start. */
export function viewFetching(store: PaneStore): ViewFetching {
  let asked: string | null = null;

  async function fetchView(name: LaterViewName): Promise<void> {
    try {
      const view = await fetchPart(laterViews[name]);
      const { alert, fetched } = store.state();
      const isOfThis = alert?.source === "fetching";
      store.change({ fetched: { ...fetched, [name]: view }, alert: isOfThis ? null : alert });
    } catch (fault) {
      store.change({ alert: alertOf("fetching", fault, languageOf(store.state())) });
    }
  }

  function fetchShown(): void {
    const shown = shownView(store.state());
    if (shown === asked) return;
    asked = shown;
    if (isLater(shown) && store.state().fetched[shown] === undefined) void fetchView(shown);
  }

  return {
    fetchShown,
    fetchAgain() {
      asked = null;
      fetchShown();
    },
  };
}
