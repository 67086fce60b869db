import { setTheme, startPane } from "../pane/pane";
import { ExcelPaneHost } from "./excelPaneHost";
import { ExcelHost } from "./host/excelHost";
import { officeLanguage } from "./officeLanguage";

/** The panel in Excel: starts once office.js has found its host. */
async function main(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById("pane");
  if (root === null) throw new Error("The page has no element for the panel.");
  // Excel on the web has no theme of its own; the browser's preference then decides.
  const theme = Office.context.officeTheme as (Office.OfficeTheme & { readonly isDarkTheme?: boolean }) | undefined;
  if (theme?.isDarkTheme !== undefined) setTheme(theme.isDarkTheme);
  startPane(new ExcelPaneHost(new ExcelHost(officeLanguage())), root);
}

void main();
