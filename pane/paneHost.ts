import type { ChosenFile } from "./files/readChosenFile";
import type { PanelCommand, PanelProgress, PanelRunResult, PanelWorkbook } from "../shared/panel/panelCommand";
import type { PanelPreview, PreviewFinding } from "../shared/panel/panelPreview";
import type { ArrivedPopulation, PopulationRequest } from "../shared/scb/populationRequest";
import type { Language } from "../shared/text/language";

/** What the panel needs of the program it runs in: Excel and Google Sheets each implement it. Everything is plain data. */
export interface PaneHost {
  /** The program's language, used until the workbook says its own. */
  readonly language: Language;
  /** Reads the settings at a glance. Faults come as a rejected {@link PaneFault}. */
  workbook(): Promise<PanelWorkbook>;
  /** Says what a command would do. Writes nothing. Faults come as a rejected {@link PaneFault}. */
  preview(command: PanelCommand): Promise<PanelPreview>;
  /**
   * Plans afresh and writes.
   * @param expected fingerprint of the preview that the person saw; null writes whatever comes of it
   * @param signal cancels while {@link PanelProgress.canCancel} holds
   */
  run(
    command: PanelCommand,
    expected: string | null,
    report: (progress: PanelProgress) => void,
    signal: AbortSignal,
  ): Promise<PanelRunResult>;
  /**
   * Asks SCB for figures. What goes wrong on the network is an answer too, with what to do. Faults of the host come as a rejected
   * {@link PaneFault}.
   * @param language of SCB's notes
   * @param signal cancels: nothing has then arrived
   */
  fetchPopulation(
    request: PopulationRequest,
    language: Language,
    report: (progress: PanelProgress) => void,
    signal: AbortSignal,
  ): Promise<ArrivedPopulation>;
  /** Reads a file that the person chose, in the panel. What is wrong with the file is among its findings. */
  readFile(file: File): Promise<ChosenFile>;
  /** Name of the sheet that the person has before her. Faults come as a rejected {@link PaneFault}. */
  shownSheet(): Promise<string>;
  /** Shows a cell, a row or a sheet. Faults come as a rejected {@link PaneFault}. */
  goTo(place: { readonly sheet: string; readonly row: number | null; readonly column: string | null }): Promise<void>;
  /** Calls the listener after the workbook's input sheets changed, where the host can tell; else never. */
  onChange(listener: () => void): void;
}

/** A fault of the host, told as findings with what to do. */
export class PaneFault extends Error {
  constructor(readonly findings: readonly PreviewFinding[]) {
    super(findings.map(({ message }) => message).join(" "));
    this.name = "PaneFault";
  }
}
