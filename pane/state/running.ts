import type { PanelCommand, PanelProgress } from "../../shared/panel/panelCommand";
import type { PopulationRequest } from "../../shared/scb/populationRequest";
import type { PaneHost } from "../paneHost";
import { alertOf } from "./alertOf";
import { noFollowUp } from "./followUpChoices";
import { languageOf } from "./languageOf";
import type { RunState } from "./paneState";
import type { PaneStore } from "./paneStore";
import type { Previewing } from "./previewing";

const noticeableMs = 500;
const longMs = 5_000;
const silentMs = 30_000;
const cancelAnswerMs = 3_000;

export interface Running {
  /** Does nothing while something runs already. */
  start(command: PanelCommand, expected: string | null): Promise<void>;
  /** Asks SCB, and shows what would be done with the answer. Does nothing while something runs already. */
  fetch(request: PopulationRequest): Promise<void>;
  /** Asks the host to stop. One that does not answer is not waited for. */
  cancel(): void;
  /** Gives the panel back to the person; an answer that comes later is dropped. */
  stopWaiting(): void;
}

/** Runs commands one at a time and tells how far they have come. The panel is usable again whatever the host does. */
export function running(host: PaneHost, store: PaneStore, previews: Previewing): Running {
  let current: { readonly controller: AbortController; readonly timers: Set<number>; silence: number } | null = null;

  function changeRun(change: Partial<RunState>): void {
    const { run } = store.state();
    if (run !== null) store.change({ run: { ...run, ...change } });
  }

  function end(): void {
    if (current === null) return;
    current.timers.forEach((timer) => window.clearTimeout(timer));
    window.clearTimeout(current.silence);
    current = null;
  }

  function later(ms: number, act: () => void): void {
    current?.timers.add(window.setTimeout(act, ms));
  }

  function listenForSilence(): void {
    if (current === null) return;
    window.clearTimeout(current.silence);
    current.silence = window.setTimeout(() => changeRun({ isSilent: true }), silentMs);
  }

  /**
   * Does something that may take long.
   * @param done told of the answer, unless nobody waits for it any more; the run has ended then
   */
  async function perform<Result>(
    command: PanelCommand | null,
    work: (report: (progress: PanelProgress) => void, signal: AbortSignal) => Promise<Result>,
    done: (result: Result) => Promise<void>,
  ): Promise<void> {
    if (store.state().run !== null) return;
    const mine = { controller: new AbortController(), timers: new Set<number>(), silence: 0 };
    current = mine;
    const begun: RunState = { command, progress: null, wait: "short", isSilent: false, isCancelling: false };
    store.change({ run: begun, outcome: null, alert: null });
    later(noticeableMs, () => changeRun({ wait: "noticeable" }));
    later(longMs, () => changeRun({ wait: "long" }));
    listenForSilence();
    const report = (progress: PanelProgress) => {
      if (current !== mine) return;
      listenForSilence();
      changeRun({ progress, isSilent: false });
    };
    try {
      const result = await work(report, mine.controller.signal);
      if (current !== mine) return;
      end();
      await done(result);
    } catch (fault) {
      if (current !== mine) return;
      end();
      store.change({ run: null, alert: alertOf("running", fault, languageOf(store.state())) });
    }
  }

  function start(command: PanelCommand, expected: string | null): Promise<void> {
    const { view } = store.state();
    return perform(
      command,
      (report, signal) => host.run(command, expected, report, signal),
      async (result) => {
        if (result.kind === "failed") {
          store.change({ run: null, alert: { source: "running", findings: result.findings } });
        } else if (result.kind === "done") {
          // What was brought in, taken away or fixed is not done once more.
          const isSpent = command.source !== undefined || command.removal !== undefined;
          const outcome = { ...result, command };
          store.change({
            run: null,
            outcome,
            ...(isSpent ? { followUp: noFollowUp } : {}),
            ...(command.fixing === undefined ? {} : { view: "fees", deciding: null }),
          });
          void result.afterwards?.then((notes) => {
            if (store.state().outcome === outcome && notes.length > 0) store.change({ outcome: { ...outcome, notes } });
          });
        } else if (result.kind === "changed") {
          const { previews: all } = store.state();
          const shown = { ...all[view], shown: result.preview, command };
          store.change({ run: null, outcome: { kind: "changed" }, previews: { ...all, [view]: shown } });
        } else {
          store.change({ run: null, outcome: { kind: "cancelled" } });
        }
        if (result.kind !== "changed") await previews.readAll();
      },
    );
  }

  function fetch(request: PopulationRequest): Promise<void> {
    return perform(
      null,
      (report, signal) => host.fetchPopulation(request, languageOf(store.state()), report, signal),
      async (arrived) => {
        const { figures } = store.state();
        store.change({ run: null, figures: { ...figures, source: "scb", arrived } });
        await previews.readView("basis");
      },
    );
  }

  function cancel(): void {
    if (current === null || store.state().run?.isCancelling === true) return;
    changeRun({ isCancelling: true });
    current.controller.abort();
    later(cancelAnswerMs, stopWaiting);
  }

  function stopWaiting(): void {
    if (current === null) return;
    current.controller.abort();
    end();
    store.change({ run: null, outcome: { kind: "abandoned" } });
    void previews.readAll();
  }

  return { start, fetch, cancel, stopWaiting };
}
