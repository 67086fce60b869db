import { calculateFeesCommand } from "../shared/commands/calculateFees";
import { check } from "../shared/commands/check";
import { compareYears } from "../shared/commands/compareYears";
import { explain } from "../shared/commands/explain";
import { invoiceBasis } from "../shared/commands/invoiceBasis";
import { newWorkbook } from "../shared/commands/newWorkbook";
import { planYear } from "../shared/commands/planYear";
import { decisionPaperCommand } from "../shared/commands/scenarios/decisionPaper";
import { summariseEvents } from "../shared/commands/summariseEvents";
import { summariseResponses } from "../shared/commands/summariseResponses";
import { summariseYear as summariseYearCommand } from "../shared/commands/summariseYear";
import type { PanelCommand, PanelRunResult, PanelWorkbook } from "../shared/panel/panelCommand";
import type { ArrivedPopulation, PopulationRequest } from "../shared/scb/populationRequest";
import type { Language } from "../shared/text/language";
import type { PanelPreview } from "../shared/panel/panelPreview";
import { sampleTables } from "../samples/sampleNetwork";
import { calculate, type Given } from "./functions/calculate";
import { isNewWorkbook } from "./host/isNewWorkbook";
import { userLanguage } from "./host/userLanguage";
import { addMenu } from "./menu/addMenu";
import { askMember } from "./menu/askMember";
import { menuCommand, menuOptions, telling } from "./menu/menuCommand";
import type { PanelAnswer, PanelPlace } from "./panel/panelAnswer";
import {
  answerFetch,
  answerGoTo,
  answerPreview,
  answerRun,
  answerShownSheet,
  answerWorkbook,
} from "./panel/panelServer";
import { showPanel } from "./panel/showPanel";
import { menuText } from "./text/menuText";

/** Google calls this when the spreadsheet is opened. */
export function onOpen(): void {
  addMenu();
}

/** Menu: the panel. */
export function openPanel(): void {
  telling(userLanguage(), () => {
    showPanel("fees");
  });
}

/** Menu: population figures, in the panel: they are seen before they are written. */
export function updatePopulation(): void {
  telling(userLanguage(), () => {
    showPanel("basis");
  });
}

/** Menu: the year's fees. */
export function calculateFees(): void {
  menuCommand(calculateFeesCommand, { ...menuOptions, language: userLanguage() });
}

/** Menu: the year's events, attendance and evaluation. */
export function summariseYear(): void {
  menuCommand(summariseEvents, { ...menuOptions, language: userLanguage() });
}

/** Menu: how each member's fee changed from the year before. */
export function compareWithLastYear(): void {
  menuCommand(compareYears, { ...menuOptions, language: userLanguage() });
}

/** Menu: what the steering group decides the year's fees from; the rule as it stands is what is proposed. */
export function writeDecisionPaper(): void {
  menuCommand(decisionPaperCommand, { ...menuOptions, language: userLanguage() });
}

/** Menu: a row for each payer. */
export function writeInvoiceBasis(): void {
  menuCommand(invoiceBasis, { ...menuOptions, language: userLanguage() });
}

/** Menu: what an annual report states of the year. */
export function writeYearReport(): void {
  menuCommand(summariseYearCommand, { ...menuOptions, language: userLanguage() });
}

/** Menu: the events of the coming year by month. */
export function writeYearPlan(): void {
  menuCommand(planYear, { ...menuOptions, language: userLanguage() });
}

/** Menu: the answers in the sheet that is in view. */
export function summariseShownSheet(): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName();
  const source = { source: { sheet }, event: null, day: null, annualYear: null, map: {}, isReversed: null };
  menuCommand(summariseResponses, { ...menuOptions, language: userLanguage(), source });
}

/** Menu: files of an event, in the panel: what they are taken for is seen before it is written. */
export function bringInFiles(): void {
  telling(userLanguage(), () => {
    showPanel("events");
  });
}

/** Menu: looks through the workbook. */
export function checkWorkbook(): void {
  menuCommand(check, { ...menuOptions, language: userLanguage() });
}

/** Menu: asks for a member and draws its notice. */
export function explainFee(): void {
  const language = userLanguage();
  const member = askMember(language);
  if (member !== null) menuCommand(explain, { ...menuOptions, language, member });
}

/** Menu: the input sheets that are missing. */
export function addInputSheets(): void {
  menuCommand(newWorkbook, { ...menuOptions, language: userLanguage() });
}

/** Menu: the sample network, in a spreadsheet without input sheets. */
export function addSampleNetwork(): void {
  const language = userLanguage();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const isNew = telling(language, () => isNewWorkbook(spreadsheet));
  if (isNew === true) menuCommand(newWorkbook, { ...menuOptions, language, sample: sampleTables });
  if (isNew === false) spreadsheet.toast(menuText("sampleRefused", language), "Kommunnätverk");
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

/** Panel: asks SCB for population figures. */
export function panelFetch(request: PopulationRequest, language: Language): PanelAnswer<ArrivedPopulation> {
  return answerFetch(request, language);
}

/** Panel: the sheet that the person has before her. */
export function panelShownSheet(): PanelAnswer<string> {
  return answerShownSheet();
}

/** Panel: shows a cell, a row or a sheet. */
export function panelGoTo(place: PanelPlace): PanelAnswer<null> {
  return answerGoTo(place);
}

/**
 * Årsavgift i kronor för en folkmängd: fast del + belopp per invånare, mellan lägsta och högsta avgift, gånger indexfaktorn, avrundad en
 * gång. Pekar folkmängd på ett område ges en avgift för varje cell.
 *
 * @param {number} folkmängd Antal invånare. Tom eller 0 ger ett fel, aldrig en avgift.
 * @param {number} perInvånare Kronor per invånare, i basårets pengar.
 * @param {number} lägst Lägsta avgift i kronor, i basårets pengar. Utelämnad: ingen.
 * @param {number} högst Högsta avgift i kronor, i basårets pengar. Utelämnad: ingen.
 * @param {number} faktor Indexfaktorn, till exempel 1,04. Räknar upp allt. Utelämnad: 1.
 * @param {number} fastDel Kronor som alla betalar, i basårets pengar. Utelämnad: ingen.
 * @param {number} avrundaTill Kronor som avgiften avrundas till. Utelämnad: 1.
 * @return {number} Årsavgiften i kronor.
 * @customfunction
 */
export function AVGIFT(
  folkmängd: Given,
  perInvånare: Given,
  lägst?: Given,
  högst?: Given,
  faktor?: Given,
  fastDel?: Given,
  avrundaTill?: Given,
): unknown {
  return calculate("AVGIFT", [folkmängd, perInvånare, lägst, högst, faktor, fastDel, avrundaTill]);
}

/**
 * Ett belopp uppräknat från ett indexvärde till ett annat: belopp × nytt index / gammalt index, räknat exakt.
 *
 * @param {number} belopp Beloppet som räknas upp, eller ett område av belopp.
 * @param {number} gammaltIndex Indexvärdet för beloppets eget år.
 * @param {number} nyttIndex Indexvärdet för det nya året.
 * @param {number} avrundaTill Det som resultatet avrundas till, i beloppets enhet. Utelämnad: avrundas inte.
 * @return {number} Det uppräknade beloppet.
 * @customfunction
 */
export function INDEXERA(belopp: Given, gammaltIndex: Given, nyttIndex: Given, avrundaTill?: Given): unknown {
  return calculate("INDEXERA", [belopp, gammaltIndex, nyttIndex, avrundaTill]);
}

/**
 * En kommuns kod med fyra siffror, som text. Gissar aldrig: är namnet ingen kommun visas vad som kan menas.
 *
 * @param {string} kommun Kommunens namn, eller ett område av namn.
 * @return {string} Kommunkoden, till exempel "0180".
 * @customfunction
 */
export function KOMMUNKOD(kommun: Given): unknown {
  return calculate("KOMMUNKOD", [kommun]);
}
