/** What the page says of the view that is open first; the panel's document has it so. */
const firstView = 'data-view="fees"';

/**
 * Shows the panel beside the spreadsheet: Google gives it 300 pixels.
 * @param view the one that is open first
 */
export function showPanel(view: "fees" | "basis" | "events"): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Kommunnätverk");
  if (view !== "fees") page.setContent(page.getContent().replace(firstView, `data-view="${view}"`));
  SpreadsheetApp.getUi().showSidebar(page);
}
