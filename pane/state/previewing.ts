import type { PaneHost } from "../paneHost";
import { alertOf } from "./alertOf";
import { commandOfView } from "./commandOfView";
import { languageOf } from "./languageOf";
import { viewNames, type PreviewState, type ViewName } from "./paneState";
import type { PaneStore } from "./paneStore";

const noticeableMs = 500;
const silentMs = 30_000;

export interface Previewing {
  /** Reads the workbook at a glance, then what the view would do. What is shown stays until the answer comes. */
  readAll(): Promise<void>;
  /** Reads only what a view would do: the one that is open, if none is named. */
  readView(view?: ViewName): Promise<void>;
  /** The same a little later; more calls until then are one. */
  readSoon(kind: "all" | "view", delayMs: number): void;
}

/** Keeps the previews fresh. An answer that is no longer the one asked for is dropped, also when it comes last. */
export function previewing(host: PaneHost, store: PaneStore): Previewing {
  const asked: Record<ViewName | "workbook", number> = {
    fees: 0,
    basis: 0,
    events: 0,
    check: 0,
    deciding: 0,
    workbook: 0,
  };
  let timer: number | undefined;
  let isAllDue = false;

  function setPreview(view: ViewName, change: Partial<PreviewState>): void {
    const { previews } = store.state();
    store.change({ previews: { ...previews, [view]: { ...previews[view], ...change } } });
  }

  /** Tells the person as time goes by, until the returned function is called. */
  function watch(view: ViewName): () => void {
    setPreview(view, { wait: "short" });
    const timers = [
      window.setTimeout(() => setPreview(view, { wait: "noticeable" }), noticeableMs),
      window.setTimeout(() => setPreview(view, { wait: "silent" }), silentMs),
    ];
    return () => {
      timers.forEach((each) => window.clearTimeout(each));
      setPreview(view, { wait: "none" });
    };
  }

  let stopWatching: Partial<Record<ViewName, () => void>> = {};

  async function readView(view: ViewName = store.state().view): Promise<void> {
    const ticket = ++asked[view];
    stopWatching[view]?.();
    const command = commandOfView(store.state(), view);
    if (command === null) return;
    stopWatching = { ...stopWatching, [view]: watch(view) };
    try {
      const shown = await host.preview(command);
      if (ticket !== asked[view]) return;
      if (store.state().alert?.source === "reading") store.change({ alert: null });
      setPreview(view, { shown, command });
    } catch (fault) {
      if (ticket !== asked[view]) return;
      store.change({ alert: alertOf("reading", fault, languageOf(store.state())) });
      setPreview(view, { command: null });
    }
    stopWatching[view]?.();
  }

  async function readAll(): Promise<void> {
    const ticket = ++asked.workbook;
    const { view } = store.state();
    stopWatching[view]?.();
    const stop = watch(view);
    stopWatching = { ...stopWatching, [view]: stop };
    try {
      const workbook = await host.workbook();
      if (ticket !== asked.workbook) return;
      stop();
      const { alert, isWelcomeSkipped } = store.state();
      store.change({ workbook, alert: alert?.source === "reading" ? null : alert });
      // The other views are read again when they are next shown.
      for (const other of viewNames) if (other !== view) setPreview(other, { command: null });
      if (workbook.isNew && !isWelcomeSkipped) return;
      await readView();
      // Beside the figures stands what the fees say of the index.
      if (view === "basis") await readView("fees");
    } catch (fault) {
      if (ticket !== asked.workbook) return;
      stop();
      store.change({ alert: alertOf("reading", fault, languageOf(store.state())) });
      setPreview(view, { command: null });
    }
  }

  function readSoon(kind: "all" | "view", delayMs: number): void {
    window.clearTimeout(timer);
    isAllDue = isAllDue || kind === "all";
    timer = window.setTimeout(() => {
      const isAll = isAllDue;
      isAllDue = false;
      // While something is being written the workbook is not read: it is read again when that is done.
      if (store.state().run === null) void (isAll ? readAll() : readView());
    }, delayMs);
  }

  return { readAll, readView, readSoon };
}
