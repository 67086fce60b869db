import { setTheme, startPane, viewNamed } from "../pane/pane";
import { ExcelPaneHost } from "./excelPaneHost";
import { officeLanguage } from "./officeLanguage";
import { loadLanguage } from "./taskpane/languages/laterTable";
import { tellStartFault } from "./taskpane/tellStartFault";

const root = document.getElementById("pane");
if (root === null) throw new Error("The page has no element for the panel.");

/** The panel in Excel: starts once office.js has found its host. */
async function start(pane: HTMLElement): Promise<void> {
  await Office.onReady();
  // Excel on the web has no theme of its own; the browser's preference then decides.
  const theme = Office.context.officeTheme as (Office.OfficeTheme & { readonly isDarkTheme?: boolean }) | undefined;
  if (theme?.isDarkTheme !== undefined) setTheme(theme.isDarkTheme);
  const language = officeLanguage();
  await loadLanguage(language, "texts");
  // A button of the ribbon opens the panel at the view that it is for.
  startPane(new ExcelPaneHost(language), pane, viewNamed(new URLSearchParams(window.location.search).get("view")));
}

start(root).catch(() => {
  tellStartFault(root);
});
