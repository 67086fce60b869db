import { PaneFault, type PaneHost } from "../../pane/paneHost";
import type { PanelCommand, PanelProgress, PanelRunResult, PanelWorkbook } from "../../shared/panel/panelCommand";
import type { PanelPreview, PreviewFinding } from "../../shared/panel/panelPreview";
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
