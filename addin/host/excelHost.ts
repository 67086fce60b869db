import { findingsPlan } from "../../shared/commands/findingsPlan";
import type { PanelCommand, PanelProgress, PanelRunResult, PanelWorkbook } from "../../shared/panel/panelCommand";
import type { PanelPreview, PreviewFinding } from "../../shared/panel/panelPreview";
import { panelPreviewOf } from "../../shared/panel/panelPreviewOf";
import { panelWorkbook, panelWorkbookRequest } from "../../shared/panel/panelWorkbook";
import { previewFinding } from "../../shared/panel/previewFinding";
import type { Language } from "../../shared/text/language";
import type { WorkbookContent } from "../../shared/workbook/content";
import type { Finding } from "../../shared/workbook/finding";
import type { Plan } from "../../shared/workbook/plan";
import { readFeeTables } from "../../shared/workbook/reading/readFeeTables";
import { applyPlan, BrokenWrite } from "./applyPlan";
import { syncWithin, usualLimits, type TimeLimits } from "./excelSync";
import { findingsOfError } from "./findingsOfError";
import { finishSheets } from "./finishSheets";
import { Cancelled } from "./hostFault";
import { plannedCommand, type PlannedCommand } from "./plannedCommand";
import { queueRead } from "./readContent";
import type { Target } from "./targets";
import { withoutRemains } from "./withoutRemains";

/** What came of a run: of one that is done, what could not be shown or laid out; of a failed one, its findings as the core has them. */
export type ExcelRunResult =
  | Exclude<PanelRunResult, { readonly kind: "done" | "failed" }>
  | (Extract<PanelRunResult, { readonly kind: "done" }> & { readonly notes: readonly PreviewFinding[] })
  | (Extract<PanelRunResult, { readonly kind: "failed" }> & { readonly faults: readonly Finding[] });

interface Planned extends PlannedCommand {
  readonly preview: PanelPreview;
}

/** What came of a run, and what comes after it: the notes on what could not be shown or laid out. */
export interface ExcelRun {
  readonly result: ExcelRunResult;
  /** Never rejected. Nobody need wait for it: what is written stands whatever becomes of it. */
  readonly finished: Promise<readonly PreviewFinding[]>;
}

/** A run that wrote, or what came of one that did not. */
type Written = { readonly targets: readonly Target[]; readonly show: string | null; readonly preview: PanelPreview };

/** The core in Excel: reads what a command asks for, lets it plan, and carries the plan out. */
export class ExcelHost {
  constructor(
    readonly language: Language,
    private readonly limits: TimeLimits = usualLimits,
  ) {}

  async workbook(): Promise<PanelWorkbook> {
    return panelWorkbook(await inExcel((context) => this.readAtAGlance(context)), this.language);
  }

  async preview(command: PanelCommand): Promise<PanelPreview> {
    return (await inExcel((context) => this.plan(context, command, null))).preview;
  }

  /** Carries a command out to its end. @param expected as in {@link write} */
  async run(
    command: PanelCommand,
    expected: string | null,
    report: (progress: PanelProgress) => void,
    signal: AbortSignal | null,
  ): Promise<ExcelRunResult> {
    const { result, finished } = await this.write(command, expected, report, signal);
    const notes = await finished;
    return result.kind === "done" ? { ...result, notes } : result;
  }

  /**
   * Carries a command out until everything is written; showing and laying out goes on by itself.
   * @param expected fingerprint of the preview that the person saw; null writes whatever comes of it
   */
  async write(
    command: PanelCommand,
    expected: string | null,
    report: (progress: PanelProgress) => void,
    signal: AbortSignal | null,
  ): Promise<ExcelRun> {
    const tell = (step: PanelProgress["step"], canCancel: boolean) => {
      report({ step, part: null, canCancel });
    };
    let language = this.language;
    try {
      const done = await inExcel(async (context): Promise<Written | ExcelRunResult> => {
        tell("reading", true);
        const { content, outcome, preview } = await this.plan(context, command, signal);
        language = outcome.language;
        if (expected !== null && preview.fingerprint !== expected) return { kind: "changed", preview };
        if (writesNothing(outcome.plan)) {
          return preview.hasErrors
            ? { kind: "failed", findings: preview.findings, faults: outcome.plan.findings }
            : { kind: "done", preview, written: [], notes: [] };
        }
        tell("checking", true);
        const writing = () => {
          tell("writing", false);
        };
        const targets = await applyPlan(context, outcome.plan, content, { limits: this.limits, signal, writing });
        return { targets, show: outcome.plan.show, preview };
      });
      if ("kind" in done) return ended(done);
      // What is written stands: nothing that comes now makes a failure of it.
      const finishing = finishSheets(done.targets, done.show, this.limits.write);
      const written = done.preview.sheets.map(({ name }) => name);
      return {
        result: { kind: "done", preview: done.preview, written, notes: [] },
        finished: finishing.then((notes) => notes.map((each) => previewFinding(each, language))),
      };
    } catch (error) {
      if (error instanceof Cancelled) return ended({ kind: "cancelled" });
      if (error instanceof BrokenWrite) await finishSheets(error.whole, null, this.limits.write);
      const faults = findingsOfError(error);
      return ended({ kind: "failed", findings: faults.map((each) => previewFinding(each, language)), faults });
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
      const { targets, show } = await inExcel(async (context) => {
        const sync = () => syncWithin(context, this.limits.read, null);
        const read = await this.readAtAGlance(context);
        const { language } = readFeeTables(read).tables.settings;
        const planOf = (of: WorkbookContent) => findingsPlan(of, faults, language);
        const { content } = await withoutRemains(context, read, planOf(read), planOf, sync);
        const plan = planOf(content);
        const steps = { limits: this.limits, signal: null, writing: () => undefined };
        return { targets: await applyPlan(context, plan, content, steps), show: plan.show };
      });
      await finishSheets(targets, show, this.limits.write);
      return true;
    } catch {
      return false;
    }
  }

  private async readAtAGlance(context: Excel.RequestContext): Promise<WorkbookContent> {
    const content = queueRead(context, panelWorkbookRequest);
    await syncWithin(context, this.limits.read, null);
    return content();
  }

  private async plan(context: Excel.RequestContext, asked: PanelCommand, signal: AbortSignal | null): Promise<Planned> {
    const sync = () => syncWithin(context, this.limits.read, signal);
    const planned = await plannedCommand(context, asked, this.language, sync);
    const names = planned.content.sheets.map(({ name }) => name);
    return { ...planned, preview: panelPreviewOf(asked.command, planned.outcome, names) };
  }
}

/** A run after which nothing comes. */
function ended(result: ExcelRunResult): ExcelRun {
  return { result, finished: Promise.resolve([]) };
}

function writesNothing({ sheets, fills, edits = [] }: Plan): boolean {
  return sheets.length + fills.length + edits.length === 0;
}

/** One use of Excel. It waits while a person is typing in a cell, since Excel takes no changes then. */
function inExcel<Result>(use: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, use);
}
