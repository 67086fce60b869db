import { calculateFeesCommand } from "../shared/commands/calculateFees";
import { check } from "../shared/commands/check";
import { explain } from "../shared/commands/explain";
import { newWorkbook } from "../shared/commands/newWorkbook";
import type { PanelCommand, PanelRunResult, PanelWorkbook } from "../shared/panel/panelCommand";
import type { PanelPreview } from "../shared/panel/panelPreview";
import { sampleTables } from "../samples/sampleNetwork";
import { isNewWorkbook } from "./host/isNewWorkbook";
import { userLanguage } from "./host/userLanguage";
import { addMenu } from "./menu/addMenu";
import { askMember } from "./menu/askMember";
import { menuCommand, menuOptions, telling } from "./menu/menuCommand";
import {
  answerGoTo,
  answerPreview,
  answerRun,
  answerWorkbook,
  type PanelAnswer,
  type PanelPlace,
} from "./panel/panelServer";
import { showPanel } from "./panel/showPanel";
import { menuText } from "./text/menuText";

/** Google calls this when the spreadsheet is opened. */
export function onOpen(): void {
  addMenu();
}

/** Menu: the panel. */
export function openPanel(): void {
  telling(userLanguage(), showPanel);
}

/** Menu: the year's fees. */
export function calculateFees(): void {
  menuCommand(calculateFeesCommand, { ...menuOptions, language: userLanguage() });
}

/** Menu: looks through the workbook. */
export function checkWorkbook(): void {
  menuCommand(check, { ...menuOptions, language: userLanguage() });
}

/** Menu: asks for a member and draws its notice. */
export function explainFee(): void {
  const language = userLanguage();
  telling(language, () => {
    const member = askMember(language);
    if (member !== null) menuCommand(explain, { ...menuOptions, language, member });
  });
}

/** Menu: the input sheets that are missing. */
export function addInputSheets(): void {
  menuCommand(newWorkbook, { ...menuOptions, language: userLanguage() });
}

/** Menu: the sample network, in a spreadsheet without input sheets. */
export function addSampleNetwork(): void {
  const language = userLanguage();
  telling(language, () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (isNewWorkbook(spreadsheet)) menuCommand(newWorkbook, { ...menuOptions, language, sample: sampleTables });
    else spreadsheet.toast(menuText("sampleRefused", language), "Kommunnätverk");
  });
}

/** Panel: the workbook at a glance. */
export function panelWorkbook(): PanelAnswer<PanelWorkbook> {
  return answerWorkbook();
}

/** Panel: what a command would do. */
export function panelPreview(command: PanelCommand): PanelAnswer<PanelPreview> {
  return answerPreview(command);
}

/** Panel: plans afresh and writes. */
export function panelRun(command: PanelCommand, expected: string | null): PanelRunResult {
  return answerRun(command, expected);
}

/** Panel: shows a cell, a row or a sheet. */
export function panelGoTo(place: PanelPlace): PanelAnswer<null> {
  return answerGoTo(place);
}
