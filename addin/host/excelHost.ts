import { sampleTables } from "../../samples/sampleNetwork";
import type { CommandOutcome } from "../../shared/commands/command";
import { findingsPlan } from "../../shared/commands/findingsPlan";
import { planning } from "../../shared/commands/planning";
import { commandAsked, optionsAsked } from "../../shared/panel/commandAsked";
import type { PanelCommand, PanelProgress, PanelRunResult, PanelWorkbook } from "../../shared/panel/panelCommand";
import type { PanelPreview } from "../../shared/panel/panelPreview";
import { panelPreviewOf } from "../../shared/panel/panelPreviewOf";
import { panelWorkbook, panelWorkbookRequest } from "../../shared/panel/panelWorkbook";
import { previewFinding } from "../../shared/panel/previewFinding";
import type { Language } from "../../shared/text/language";
import type { ReadRequest, WorkbookContent } from "../../shared/workbook/content";
import type { Finding } from "../../shared/workbook/finding";
import { readFeeTables } from "../../shared/workbook/reading/readFeeTables";
import { applyPlan } from "./applyPlan";
import { syncWithin, usualLimits, type TimeLimits } from "./excelSync";
import { findingsOfError } from "./findingsOfError";
import { Cancelled } from "./hostFault";
import { queueRead } from "./readContent";

/** What came of a run; a failed one also as findings of the core. */
export type ExcelRunResult =
  | Exclude<PanelRunResult, { readonly kind: "failed" }>
  | (Extract<PanelRunResult, { readonly kind: "failed" }> & { readonly faults: readonly Finding[] });

interface Planned {
  readonly content: WorkbookContent;
  readonly outcome: CommandOutcome;
  readonly preview: PanelPreview;
}

/** The core in Excel: reads what a command asks for, lets it plan, and carries the plan out. */
export class ExcelHost {
  constructor(
    readonly language: Language,
    private readonly limits: TimeLimits = usualLimits,
  ) {}

  async workbook(): Promise<PanelWorkbook> {
    const content = await inExcel((context) => this.read(context, panelWorkbookRequest, null));
    return panelWorkbook(content, this.language);
  }

  async preview(command: PanelCommand): Promise<PanelPreview> {
    return (await inExcel((context) => this.plan(context, command, null))).preview;
  }

  async run(
    command: PanelCommand,
    expected: string | null,
    report: (progress: PanelProgress) => void,
    signal: AbortSignal | null,
  ): Promise<ExcelRunResult> {
    const tell = (step: PanelProgress["step"], canCancel: boolean) => {
      report({ step, part: null, canCancel });
    };
    let language = this.language;
    try {
      return await inExcel(async (context) => {
        tell("reading", true);
        const { content, outcome, preview } = await this.plan(context, command, signal);
        language = outcome.language;
        if (expected !== null && preview.fingerprint !== expected) return { kind: "changed", preview };
        if (outcome.plan.sheets.length === 0)
          return { kind: "failed", findings: preview.findings, faults: outcome.plan.findings };
        tell("checking", true);
        await applyPlan(context, outcome.plan, content, {
          limits: this.limits,
          signal,
          writing: () => {
            tell("writing", false);
          },
        });
        return { kind: "done", preview, written: preview.sheets.map(({ name }) => name) };
      });
    } catch (error) {
      if (error instanceof Cancelled) return { kind: "cancelled" };
      const faults = findingsOfError(error);
      return { kind: "failed", findings: faults.map((each) => previewFinding(each, language)), faults };
    }
  }

  /**
   * Writes findings of the host to Kontroll and shows it, for a command that has no panel to speak through.
   * @returns false where Kontroll cannot be written either
   */
  async tell(faults: readonly Finding[]): Promise<boolean> {
    // Excel waits for a person: asking again would only wait again.
    if (faults.some(({ code }) => code === "excel-no-answer" || code === "excel-cell-editing")) return false;
    try {
      await inExcel(async (context) => {
        const content = await this.read(context, panelWorkbookRequest, null);
        const { language } = readFeeTables(content).tables.settings;
        const steps = { limits: this.limits, signal: null, writing: () => undefined };
        await applyPlan(context, findingsPlan(content, faults, language), content, steps);
      });
      return true;
    } catch {
      return false;
    }
  }

  private async read(
    context: Excel.RequestContext,
    request: ReadRequest,
    signal: AbortSignal | null,
  ): Promise<WorkbookContent> {
    const content = queueRead(context, request);
    await syncWithin(context, this.limits.read, signal);
    return content();
  }

  private async plan(context: Excel.RequestContext, asked: PanelCommand, signal: AbortSignal | null): Promise<Planned> {
    const steps = planning(commandAsked(asked), optionsAsked(asked, this.language, sampleTables));
    let content: WorkbookContent | null = null;
    let step = steps.next();
    while (!step.done) {
      const read = await this.read(context, step.value, signal);
      content ??= read;
      step = steps.next(read);
    }
    if (content === null) throw new TypeError("a command reads the workbook before it plans");
    const names = content.sheets.map(({ name }) => name);
    return { content, outcome: step.value, preview: panelPreviewOf(asked.command, step.value, names) };
  }
}

/** One use of Excel. It waits while a person is typing in a cell, since Excel takes no changes then. */
function inExcel<Result>(use: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, use);
}
