import { commandAsked, optionsAsked } from "../../shared/panel/commandAsked";
import type { PanelCommand, PanelRunResult, PanelWorkbook } from "../../shared/panel/panelCommand";
import type { PanelPreview } from "../../shared/panel/panelPreview";
import { panelWorkbook, panelWorkbookRequest } from "../../shared/panel/panelWorkbook";
import type { ArrivedPopulation, PopulationRequest } from "../../shared/scb/populationRequest";
import type { Language } from "../../shared/text/language";
import { cellPlace } from "../../shared/workbook/reference";
import { sampleTables } from "../../samples/sampleNetwork";
import { fetchFigures } from "../host/fetchFigures";
import { HostFault } from "../host/hostFault";
import { readTables } from "../host/readTables";
import { logFault } from "../host/logFault";
import { planCommand, runCommand } from "../host/runCommand";
import { runFindings } from "../host/runFindings";
import { serviceFault } from "../host/serviceFault";
import type { Spreadsheet } from "../host/services";
import { userLanguage } from "../host/userLanguage";
import { openWorkbook } from "../host/workbook";
import type { Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { hostFinding } from "../text/hostFindingText";
import type { PanelAnswer, PanelPlace } from "./panelAnswer";

function answering<Value>(
  work: (spreadsheet: Spreadsheet, language: Language) => Value,
  findingsOf: (error: unknown) => readonly Finding[] = (error) => serviceFault(error, null),
): PanelAnswer<Value> {
  const language = userLanguage();
  try {
    return { value: work(SpreadsheetApp.getActiveSpreadsheet(), language) };
  } catch (error) {
    logFault(error);
    return { faults: findingsOf(error).map((each) => hostFinding(each, language)) };
  }
}

export function answerWorkbook(): PanelAnswer<PanelWorkbook> {
  return answering((spreadsheet, language) =>
    panelWorkbook(readTables(openWorkbook(spreadsheet), panelWorkbookRequest), language),
  );
}

export function answerPreview(asked: PanelCommand): PanelAnswer<PanelPreview> {
  return answering((spreadsheet, language) => {
    const options = optionsAsked(asked, language, sampleTables);
    return planCommand(spreadsheet, commandAsked(asked), options).preview();
  });
}

export function answerRun(asked: PanelCommand, expected: string | null): PanelRunResult {
  const answer = answering((spreadsheet, language): PanelRunResult => {
    const options = optionsAsked(asked, language, sampleTables);
    const { kind, preview, written } = runCommand(spreadsheet, commandAsked(asked), options, expected);
    if (kind === "changed") return { kind, preview: preview() };
    const { findings, hasErrors } = preview();
    // What is at fault and writes nothing, not even Kontroll, was asked in vain.
    if (hasErrors && written.length === 0) return { kind: "failed", findings };
    return { kind, preview: preview(), written };
  }, runFindings);
  return "value" in answer ? answer.value : { kind: "failed", findings: answer.faults };
}

/** Asks SCB from Google's servers. */
export function answerFetch(request: PopulationRequest, language: Language): PanelAnswer<ArrivedPopulation> {
  return answering(() => fetchFigures(request, language));
}

/** Name of the sheet that the person has before her. */
export function answerShownSheet(): PanelAnswer<string> {
  return answering((spreadsheet) => spreadsheet.getActiveSheet().getName());
}

/** Shows a cell; a row by its first cell; a sheet. */
export function answerGoTo(place: PanelPlace): PanelAnswer<null> {
  return answering((spreadsheet) => {
    const sheet = spreadsheet.getSheetByName(place.sheet);
    if (sheet === null) {
      throw new HostFault([finding("sheets-no-sheet", "error", { sheet: place.sheet, row: null, column: null })]);
    }
    const column = cellPlace(`${place.column ?? "A"}1`)?.column ?? 1;
    const isInside = (place.row ?? 1) <= sheet.getMaxRows() && column <= sheet.getMaxColumns();
    spreadsheet.setActiveSheet(sheet);
    if (isInside) sheet.setActiveRange(sheet.getRange(place.row ?? 1, column));
    return null;
  });
}
