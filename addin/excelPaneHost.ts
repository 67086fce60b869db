import type { ChosenFile } from "../pane/files/readChosenFile";
import { fetchPart, PartMissing } from "../pane/fetchPart";
import type { PaneHost } from "../pane/paneHost";
import { PaneFault } from "../pane/paneHost";
import type { PanelCommand, PanelProgress, PanelRunResult, PanelWorkbook } from "../shared/panel/panelCommand";
import type { PanelPreview } from "../shared/panel/panelPreview";
import { panelWorkbook, panelWorkbookRequest } from "../shared/panel/panelWorkbook";
import type { ArrivedPopulation } from "../shared/scb/populationRequest";
import type { Language } from "../shared/text/language";
import { showPlace, type ShownPlace } from "./host/showPlace";
import { shownSheet } from "./host/shownSheet";
import { watchWorkbook } from "./host/watchWorkbook";
import { FeeGlances } from "./taskpane/feeGlances";
import { previewInExcel } from "./taskpane/previewInExcel";
import { readWorkbook } from "./taskpane/readWorkbook";
import { writingPart } from "./taskpane/writingPart";

/** The panel's host in Excel. Reading is here from the start; what writes is fetched when it is first needed. */
export class ExcelPaneHost implements PaneHost {
  private runs = 0;
  private readonly glances = new FeeGlances();

  constructor(readonly language: Language) {}

  workbook(): Promise<PanelWorkbook> {
    return this.told(async () => panelWorkbook(await readWorkbook(panelWorkbookRequest), this.language));
  }

  preview(command: PanelCommand): Promise<PanelPreview> {
    return this.told(() => previewInExcel(command, this.language, this.glances));
  }

  async run(
    command: PanelCommand,
    expected: string | null,
    report: (progress: PanelProgress) => void,
    signal: AbortSignal,
  ): Promise<PanelRunResult> {
    this.runs += 1;
    let finished: Promise<unknown> = Promise.resolve();
    try {
      const { ExcelHost } = await writingPart();
      const planned = expected === null ? null : await this.glances.fingerprintOf(expected);
      const run = await new ExcelHost(this.language).write(command, planned, report, signal);
      finished = run.finished;
      return run.result.kind === "done" ? { ...run.result, afterwards: run.finished } : run.result;
    } finally {
      void finished.then(() => {
        this.runs -= 1;
      });
    }
  }

  async fetchPopulation(...asked: Parameters<PaneHost["fetchPopulation"]>): Promise<ArrivedPopulation> {
    const { fetchInBrowser } = await fetchPart(() => import(/* webpackChunkName: "scb" */ "./taskpane/fetchInBrowser"));
    return fetchInBrowser(...asked);
  }

  async readFile(file: File): Promise<ChosenFile> {
    const part = await fetchPart(() => import(/* webpackChunkName: "files" */ "../pane/files/readChosenFile"));
    return part.readChosenFile(file);
  }

  shownSheet(): Promise<string> {
    return this.told(shownSheet);
  }

  goTo(place: ShownPlace): Promise<void> {
    return this.told(() => showPlace(place));
  }

  onChange(listener: () => void): void {
    // What the panel writes itself is no news to it.
    void watchWorkbook(() => {
      if (this.runs === 0) listener();
    });
  }

  private async told<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof PartMissing) throw error;
      const { findingsOfError, previewFinding } = await writingPart();
      throw new PaneFault(findingsOfError(error).map((each) => previewFinding(each, this.language)));
    }
  }
}
