import { readChosenFile, type ChosenFile } from "../../pane/files/readChosenFile";
import { PaneFault, type PaneHost } from "../../pane/paneHost";
import type { PanelCommand, PanelProgress, PanelRunResult, PanelWorkbook } from "../../shared/panel/panelCommand";
import type { PanelPreview, PreviewFinding } from "../../shared/panel/panelPreview";
import type { ArrivedPopulation, PopulationRequest } from "../../shared/scb/populationRequest";
import type { Language } from "../../shared/text/language";
import { serviceFault } from "../host/serviceFault";
import type { PanelAnswer, PanelPlace } from "../panel/panelAnswer";
import { hostFinding } from "../text/hostFindingText";
import { callServer } from "./callServer";

/** The panel's host in Google Sheets: a page that asks the program at Google's. */
export class SheetsPaneHost implements PaneHost {
  constructor(readonly language: Language) {}

  workbook(): Promise<PanelWorkbook> {
    return this.answer(callServer<PanelAnswer<PanelWorkbook>>("panelWorkbook"));
  }

  preview(command: PanelCommand): Promise<PanelPreview> {
    return this.answer(callServer<PanelAnswer<PanelPreview>>("panelPreview", command));
  }

  /** A run at Google's cannot be stopped from here, nor does it say how far it has come. */
  async run(
    command: PanelCommand,
    expected: string | null,
    report: (progress: PanelProgress) => void,
    signal: AbortSignal,
  ): Promise<PanelRunResult> {
    if (signal.aborted) return { kind: "cancelled" };
    report({ step: "writing", part: null, canCancel: false });
    try {
      return await callServer<PanelRunResult>("panelRun", command, expected);
    } catch (error) {
      return { kind: "failed", findings: this.findingsOf(error) };
    }
  }

  /** Google's servers ask SCB. They cannot be stopped from here: an answer that comes after a cancel is dropped. */
  fetchPopulation(
    request: PopulationRequest,
    language: Language,
    report: (progress: PanelProgress) => void,
    signal: AbortSignal,
  ): Promise<ArrivedPopulation> {
    report({ step: "fetching", part: null, canCancel: true });
    const cancelled = new Promise<ArrivedPopulation>((resolve) => {
      signal.addEventListener("abort", () => {
        resolve({ faults: [{ fault: "scb-cancelled", values: {} }] });
      });
    });
    const answered = this.answer(callServer<PanelAnswer<ArrivedPopulation>>("panelFetch", request, language));
    return Promise.race([answered, cancelled]);
  }

  /** Read in the page; its cells go to the program at Google's with what is asked of them. */
  readFile(file: File): Promise<ChosenFile> {
    return readChosenFile(file);
  }

  shownSheet(): Promise<string> {
    return this.answer(callServer<PanelAnswer<string>>("panelShownSheet"));
  }

  async goTo(place: PanelPlace): Promise<void> {
    await this.answer(callServer<PanelAnswer<null>>("panelGoTo", place));
  }

  /** Google tells a page nothing of what is typed in the spreadsheet. */
  onChange(): void {
    return;
  }

  private async answer<Value>(answered: Promise<PanelAnswer<Value>>): Promise<Value> {
    let answer: PanelAnswer<Value>;
    try {
      answer = await answered;
    } catch (error) {
      throw new PaneFault(this.findingsOf(error));
    }
    if ("faults" in answer) throw new PaneFault(answer.faults);
    return answer.value;
  }

  private findingsOf(error: unknown): readonly PreviewFinding[] {
    return serviceFault(error, null).map((each) => hostFinding(each, this.language));
  }
}
