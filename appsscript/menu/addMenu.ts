import { userLanguage } from "../host/userLanguage";
import { menuText } from "../text/menuText";

/** Puts the menu Kommunnätverk in the spreadsheet's menu bar. */
export function addMenu(): void {
  const language = userLanguage();
  SpreadsheetApp.getUi()
    .createMenu("Kommunnätverk")
    .addItem(menuText("panel", language), "openPanel")
    .addSeparator()
    .addItem(menuText("calculateFees", language), "calculateFees")
    .addItem(menuText("updatePopulation", language), "updatePopulation")
    .addItem(menuText("explain", language), "explainFee")
    .addSeparator()
    .addItem(menuText("compareYears", language), "compareWithLastYear")
    .addItem(menuText("decisionPaper", language), "writeDecisionPaper")
    .addItem(menuText("invoiceBasis", language), "writeInvoiceBasis")
    .addSeparator()
    .addItem(menuText("bringInFiles", language), "bringInFiles")
    .addItem(menuText("summariseEvents", language), "summariseYear")
    .addItem(menuText("yearReport", language), "writeYearReport")
    .addItem(menuText("planYear", language), "writeYearPlan")
    .addItem(menuText("summariseResponses", language), "summariseShownSheet")
    .addSeparator()
    .addItem(menuText("check", language), "checkWorkbook")
    .addSeparator()
    .addItem(menuText("newWorkbook", language), "addInputSheets")
    .addItem(menuText("sampleWorkbook", language), "addSampleNetwork")
    .addToUi();
}
