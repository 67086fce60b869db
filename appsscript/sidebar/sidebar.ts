import { startPane, viewNamed } from "../../pane/pane";
import { SheetsPaneHost } from "./sheetsPaneHost";

/** The panel in Google Sheets. Until the workbook says its language the browser's holds. */
const language = /^en\b/i.test(navigator.language) ? "en" : "sv";
const root = document.getElementById("pane");
if (root === null) throw new Error("The page has no element for the panel.");
startPane(new SheetsPaneHost(language), root, viewNamed(root.dataset["view"]));
