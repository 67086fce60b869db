import type { PaneHost } from "../pane/paneHost";
import { PaneFault } from "../pane/paneHost";
import type { PanelCommand, PanelProgress, PanelRunResult, PanelWorkbook } from "../shared/panel/panelCommand";
import type { PanelPreview } from "../shared/panel/panelPreview";
import { previewFinding } from "../shared/panel/previewFinding";
import type { Language } from "../shared/text/language";
import type { ExcelHost } from "./host/excelHost";
import { findingsOfError } from "./host/findingsOfError";
import { showPlace, type ShownPlace } from "./host/showPlace";
import { watchWorkbook } from "./host/watchWorkbook";

/** The panel's host in Excel. */
export class ExcelPaneHost implements PaneHost {
  readonly language: Language;
  private runs = 0;

  constructor(private readonly host: ExcelHost) {
    this.language = host.language;
  }

  workbook(): Promise<PanelWorkbook> {
    return this.told(this.host.workbook());
  }

  preview(command: PanelCommand): Promise<PanelPreview> {
    return this.told(this.host.preview(command));
  }

  async run(
    command: PanelCommand,
    expected: string | null,
    report: (progress: PanelProgress) => void,
    signal: AbortSignal,
  ): Promise<PanelRunResult> {
    this.runs += 1;
    try {
      return await this.host.run(command, expected, report, signal);
    } finally {
      this.runs -= 1;
    }
  }

  goTo(place: ShownPlace): Promise<void> {
    return this.told(showPlace(place));
  }

  onChange(listener: () => void): void {
    // What the panel writes itself is no news to it.
    void watchWorkbook(() => {
      if (this.runs === 0) listener();
    });
  }

  private async told<Result>(result: Promise<Result>): Promise<Result> {
    try {
      return await result;
    } catch (error) {
      throw new PaneFault(findingsOfError(error).map((each) => previewFinding(each, this.language)));
    }
  }
}
