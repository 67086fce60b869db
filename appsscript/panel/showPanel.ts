/** Shows the panel beside the spreadsheet: Google gives it 300 pixels. */
export function showPanel(): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Kommunnätverk");
  SpreadsheetApp.getUi().showSidebar(page);
}
