import { setTheme, startPane } from "../../../pane/pane";
import { FakePaneHost } from "./fakePaneHost";
import type { PaneFixture } from "./paneFixture";

declare global {
  interface Window {
    paneFixture: PaneFixture;
    fakeHost: FakePaneHost;
    setTheme: typeof setTheme;
  }
}

/** The page of the tests: the panel over a host that answers from the fixture which the test put on the window. */
const root = document.getElementById("pane");
if (root === null) throw new Error("The page has no element for the panel.");
window.fakeHost = new FakePaneHost(window.paneFixture);
window.setTheme = setTheme;
startPane(window.fakeHost, root);
