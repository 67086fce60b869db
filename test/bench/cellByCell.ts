/**
 * The fees as one would first write them in the script editor: each cell read when it is needed and written by itself. One rule, no index,
 * no faults told, no explanation, no chart: much less than the product does.
 */
export const cellByCell = `(function () {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const members = spreadsheet.getSheetByName("Medlemmar");
  const population = spreadsheet.getSheetByName("Befolkning");
  const inhabitants = {};
  const lastPopulation = population.getLastRow();
  for (let row = 2; row <= lastPopulation; row += 1) {
    if (population.getRange(row, 2).getValue() !== 2021) continue;
    inhabitants[population.getRange(row, 1).getValue()] = population.getRange(row, 3).getValue();
  }
  const sheet = spreadsheet.insertSheet("Avgifter", spreadsheet.getNumSheets());
  const headers = ["Kommunkod", "Kommun", "Folkmängd", "Avgift"];
  for (let column = 1; column <= headers.length; column += 1) {
    sheet.getRange(1, column).setValue(headers[column - 1]);
    sheet.getRange(1, column).setFontWeight("bold");
  }
  const lastMember = members.getLastRow();
  if (lastMember > 1000) sheet.insertRowsAfter(1000, lastMember - 1000);
  for (let row = 2; row <= lastMember; row += 1) {
    const name = members.getRange(row, 1).getValue();
    const code = members.getRange(row, 2).getValue();
    const fee = Math.min(45000, Math.max(9000, Math.round(inhabitants[code] * 0.9)));
    sheet.getRange(row, 1).setNumberFormat("@");
    sheet.getRange(row, 1).setValue(code);
    sheet.getRange(row, 2).setValue(name);
    sheet.getRange(row, 3).setValue(inhabitants[code]);
    sheet.getRange(row, 3).setNumberFormat("#,##0");
    sheet.getRange(row, 4).setValue(fee);
    sheet.getRange(row, 4).setNumberFormat("#,##0");
  }
})()`;
