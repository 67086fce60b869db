import { PaneFault, type PaneHost } from "../../../pane/paneHost";
import type { PanelCommand, PanelProgress, PanelRunResult, PanelWorkbook } from "../../../shared/panel/panelCommand";
import type { PanelPreview } from "../../../shared/panel/panelPreview";
import type { ArrivedPopulation, PopulationRequest } from "../../../shared/scb/populationRequest";
import type { Language } from "../../../shared/text/language";
import type { ChosenFile } from "../../../pane/files/readChosenFile";
import type { ExportOptions } from "../../../shared/commands/commandOptions";
import type { PaneFixture } from "./paneFixture";
import { triedOf } from "./triedOf";

const known = [
  ...["calculate-fees", "check", "explain", "new-workbook", "update-population", "import-population"],
  ...["compare-rules", "fit-budget", "project-fees", "decision-paper", "invoice-basis", "fix-year", "compare-years"],
  ...["member-page", "summarise-year", "plan-year"],
  ...["summarise-events", "import-attendance", "import-survey", "summarise-responses", "remove-personal-data"],
];
const fields = ["command", "latestPopulation", "member", "preliminaryIndex", "sample", "year"];
const ownFields: Readonly<Record<string, RegExp>> = {
  population: /-population$/,
  source: /^import-(attendance|survey)$|^summarise-responses$/,
  removal: /^remove-personal-data$/,
  fixing: /^fix-year$/,
  scenario: /^(fit-budget|project-fees|decision-paper)$/,
};

/** What the panel asked of its host, in order. */
export interface HostCall {
  readonly call: "workbook" | "preview" | "run" | "goTo" | "cancel" | "fetch" | "shownSheet" | "readFile";
  readonly request?: PopulationRequest;
  readonly command?: PanelCommand;
  readonly expected?: string | null;
  /** Name of a chosen file. */
  readonly file?: string;
  readonly place?: { readonly sheet: string; readonly row: number | null; readonly column: string | null };
}

/** A host that answers from a fixture and keeps to the letter of the contract: what it does not know, it throws. */
export class FakePaneHost implements PaneHost {
  readonly calls: HostCall[] = [];
  private readonly listeners: (() => void)[] = [];
  private previewsAsked = 0;
  private isRunning = false;

  constructor(public fixture: PaneFixture) {}

  get language() {
    return this.fixture.language;
  }

  async workbook(): Promise<PanelWorkbook> {
    this.calls.push({ call: "workbook" });
    this.fail("workbook");
    return Promise.resolve(this.fixture.workbook);
  }

  async preview(command: PanelCommand): Promise<PanelPreview> {
    this.refuseUnknown(command);
    this.calls.push({ call: "preview", command });
    const { previewMs } = this.fixture;
    const ms = previewMs[Math.min(this.previewsAsked, previewMs.length - 1)] ?? 0;
    this.previewsAsked += 1;
    const answer = this.fixture.faults.preview === undefined ? this.previewFor(command) : null;
    if (ms > 0) await waited(ms);
    this.fail("preview");
    if (answer === null) throw new Error("The fixture failed and no longer does.");
    return answer;
  }

  async run(
    command: PanelCommand,
    expected: string | null,
    report: (progress: PanelProgress) => void,
    signal: AbortSignal,
  ): Promise<PanelRunResult> {
    this.refuseUnknown(command);
    if (this.isRunning) throw new Error("Two runs at once.");
    this.calls.push({ call: "run", command, expected });
    const { steps, afterMs, result, manner } = this.fixture.run;
    this.isRunning = true;
    try {
      let canCancel = true;
      const cancelled = new Promise<"cancelled">((resolve) =>
        signal.addEventListener("abort", () => {
          this.calls.push({ call: "cancel" });
          if (manner === "deaf") this.isRunning = false;
          else if (canCancel) resolve("cancelled");
        }),
      );
      for (const step of steps) {
        if ((await Promise.race([waited(step.afterMs), cancelled])) === "cancelled") return { kind: "cancelled" };
        canCancel = step.progress.canCancel;
        report(step.progress);
      }
      const end = manner === "answers" || manner === "throws" ? waited(afterMs) : new Promise<void>(() => undefined);
      if ((await Promise.race([end, cancelled])) === "cancelled") return { kind: "cancelled" };
      if (manner === "throws") throw new TypeError("undefined is not a function");
      if (result !== null) return result;
      const preview = this.previewFor(command);
      if (expected !== null && expected !== preview.fingerprint) return { kind: "changed", preview };
      const { afterwards } = this.fixture.run;
      return {
        kind: "done",
        preview,
        written: preview.sheets.map(({ name }) => name),
        ...(afterwards === undefined ? {} : { afterwards: waited(afterwards.afterMs).then(() => afterwards.notes) }),
      };
    } finally {
      this.isRunning = false;
    }
  }

  async fetchPopulation(
    request: PopulationRequest,
    _language: Language,
    report: (progress: PanelProgress) => void,
    signal: AbortSignal,
  ): Promise<ArrivedPopulation> {
    this.calls.push({ call: "fetch", request });
    const { steps, afterMs, manner } = this.fixture.run;
    const cancelled = new Promise<"cancelled">((resolve) => {
      signal.addEventListener("abort", () => {
        this.calls.push({ call: "cancel" });
        if (manner !== "deaf") resolve("cancelled");
      });
    });
    const given = { faults: [{ fault: "scb-cancelled", values: {} }] };
    for (const step of steps) {
      if ((await Promise.race([waited(step.afterMs), cancelled])) === "cancelled") return given;
      report(step.progress);
    }
    const end = manner === "answers" || manner === "throws" ? waited(afterMs) : new Promise<void>(() => undefined);
    if ((await Promise.race([end, cancelled])) === "cancelled") return given;
    if (manner === "throws") throw new TypeError("undefined is not a function");
    return this.fixture.arrived;
  }

  async readFile({ name }: File): Promise<ChosenFile> {
    this.calls.push({ call: "readFile", file: name });
    const found = this.fixture.files[name];
    if (found === undefined) throw new Error(`The fixture has no file ${name}.`);
    return Promise.resolve(found);
  }

  async shownSheet(): Promise<string> {
    this.calls.push({ call: "shownSheet" });
    this.fail("shownSheet");
    return Promise.resolve(this.fixture.shownSheet);
  }

  async goTo(place: { readonly sheet: string; readonly row: number | null; readonly column: string | null }) {
    if (Object.keys(place).sort().join() !== "column,row,sheet") throw new Error("A place has other fields.");
    this.calls.push({ call: "goTo", place });
    this.fail("goTo");
    return Promise.resolve();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Someone types in the workbook. */
  change(change: Partial<PaneFixture>): void {
    this.fixture = { ...this.fixture, ...change };
    this.listeners.forEach((listener) => listener());
  }

  private refuseUnknown(command: PanelCommand): void {
    if (!known.includes(command.command)) throw new Error(`There is no command ${command.command}.`);
    const own = Object.keys(ownFields).filter((field) => ownFields[field]?.test(command.command));
    // Without amounts to try it compares the alternatives of the workbook.
    if (command.command === "compare-rules" && command.scenario !== undefined) own.push("scenario");
    const expected = [...fields, ...own].sort().join();
    if (Object.keys(command).sort().join() !== expected) throw new Error("A command has other fields.");
  }

  private previewFor(asked: PanelCommand): PanelPreview {
    const { command, year, population, source, removal, scenario } = asked;
    const { previews } = this.fixture;
    const { arrived = null, shippedFigures = false, acceptRevisions = false } = population ?? {};
    const of = [
      ...(removal?.decision == null ? [] : [`${command} decided`]),
      ...(source !== undefined && "file" in source.source
        ? [`${command} ${saidOf(source)}`, `${command} ${source.source.file}`]
        : []),
      ...(scenario === undefined ? [] : [`${command} ${triedOf(scenario)}`]),
      `${command} ${String(year)}`,
      ...(acceptRevisions ? [`${command} accepted`] : []),
      ...(shippedFigures ? [`${command} shipped`] : []),
      ...(arrived !== null ? [`${command} ${"faults" in arrived ? "refused" : "arrived"}`] : []),
      command,
    ];
    const found = of.map((key) => previews[key]).find((preview) => preview !== undefined);
    if (found === undefined) throw new Error(`The fixture has no preview of ${command}.`);
    return found;
  }

  private fail(call: "workbook" | "preview" | "goTo" | "shownSheet"): void {
    const findings = this.fixture.faults[call];
    if (findings !== undefined) throw new PaneFault(findings);
  }
}

/** What a person has said of a file, so that a fixture can answer to it. */
function saidOf({ source, event, map, isReversed, annualYear }: ExportOptions): string {
  const name = "file" in source ? source.file : source.sheet;
  const said = [
    event,
    ...Object.keys(map),
    isReversed === null ? null : isReversed ? "reversed" : "straight",
    annualYear,
  ];
  return [name, ...said.filter((each) => each !== null)].join(" ");
}

function waited(ms: number): Promise<void> {
  return ms === 0 ? Promise.resolve() : new Promise((resolve) => window.setTimeout(resolve, ms));
}
