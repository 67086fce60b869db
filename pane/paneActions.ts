import type { PanelCommand } from "../shared/panel/panelCommand";
import { fetchPart } from "./fetchPart";
import type { PaneHost } from "./paneHost";
import { alertOf } from "./state/alertOf";
import { commandOfView, isSameCommand } from "./state/commandOfView";
import type { DecidingTask } from "./state/deciding";
import { languageOf } from "./state/languageOf";
import type { FeeChoices, FigureChoices, MemberColumn, MemberTableState, ViewName } from "./state/paneState";
import type { PaneStore } from "./state/paneStore";
import type { Previewing } from "./state/previewing";
import type { Running } from "./state/running";
import type { ViewFetching } from "./state/viewFetching";
import { beginDeciding } from "./views/laterViews";

const typingMs = 400;

/** Everything that a person can do in the panel. */
export interface PaneActions {
  showView(view: ViewName): void;
  choose(choices: Partial<FeeChoices>): void;
  /** Reads the workbook anew, and fetches what the panel lacks of itself. */
  reload(): void;
  sortBy(column: MemberColumn): void;
  changeTable(change: Partial<MemberTableState>): void;
  toggleMember(code: string): void;
  openMember(code: string): void;
  /** Where figures come from and what is done with them. */
  chooseFigures(choices: Partial<FigureChoices>): void;
  /** Asks SCB for the figures that are needed. */
  fetchFigures(): void;
  /** Takes figures from the sheet that the person has before her. */
  readShownSheet(): void;
  /** Carries out what the view shows. */
  runView(): void;
  explain(member: string): void;
  /** Draws a sheet for which nothing is asked. @param change what the command is asked for, besides what Inställningar says */
  draw(command: string, change?: Partial<PanelCommand>): void;
  /** Opens the view beside the fees in which something is asked. */
  decide(task: DecidingTask): void;
  addSheets(sample: boolean): void;
  skipWelcome(): void;
  cancel(): void;
  stopWaiting(): void;
  goTo(place: Parameters<PaneHost["goTo"]>[0]): void;
  closeAlert(): void;
  /** What the actions of a view that came later are made of. */
  readonly means: PaneMeans;
}

export interface PaneMeans {
  readonly host: PaneHost;
  readonly store: PaneStore;
  readonly previews: Previewing;
}

export function paneActions(
  host: PaneHost,
  store: PaneStore,
  previews: Previewing,
  runs: Running,
  views: ViewFetching,
): PaneActions {
  const { state, change } = store;
  const means = { host, store, previews };
  const changeTable = (table: Partial<MemberTableState>) => change({ table: { ...state().table, ...table } });

  /** What is to be asked is looked up afresh: members and years may have changed since. */
  async function fetchFigures(): Promise<void> {
    if (state().run !== null) return;
    change({ figures: { ...state().figures, source: "scb", arrived: null }, outcome: null });
    await previews.readView("basis");
    const request = state().previews.basis.shown?.population?.request ?? null;
    if (request !== null) await runs.fetch(request);
  }

  function draw(command: string, asked: Partial<PanelCommand> = {}): void {
    const plain = { year: null, latestPopulation: false, preliminaryIndex: false, member: null, sample: false };
    void runs.start({ ...plain, ...asked, command }, null);
  }

  return {
    showView(view) {
      change({ view });
      const isOld = (each: ViewName) => !isSameCommand(state().previews[each].command, commandOfView(state(), each));
      if (isOld(view)) void previews.readView();
      // Beside the figures stands what the fees say of the index.
      if (view === "basis" && isOld("fees")) void previews.readView("fees");
    },
    choose(choices) {
      change({ choices: { ...state().choices, ...choices }, outcome: null });
      previews.readSoon("view", choices.yearText === undefined ? 0 : typingMs);
    },
    reload() {
      change({ outcome: null });
      views.fetchAgain();
      void previews.readAll();
    },
    sortBy(column) {
      const { sortBy, isDescending } = state().table;
      changeTable({ sortBy: column, isDescending: sortBy === column ? !isDescending : column !== "name" });
    },
    changeTable,
    toggleMember(code) {
      changeTable({ openMember: state().table.openMember === code ? null : code });
    },
    openMember(code) {
      changeTable({ openMember: code });
    },
    chooseFigures(choices) {
      change({ figures: { ...state().figures, ...choices }, outcome: null });
      if (isSameCommand(state().previews.basis.command, commandOfView(state(), "basis"))) return;
      previews.readSoon("view", choices.yearText === undefined ? 0 : typingMs);
    },
    fetchFigures() {
      void fetchFigures();
    },
    readShownSheet() {
      host.shownSheet().then(
        (sheet) => {
          change({ figures: { ...state().figures, source: { sheet } }, outcome: null });
          void previews.readView("basis");
        },
        (fault: unknown) => change({ alert: alertOf("reading", fault, languageOf(state())) }),
      );
    },
    runView() {
      const { view, deciding } = state();
      const { shown, command } = state().previews[view];
      if (view === "deciding" && deciding?.isHeld === true && shown?.hasErrors !== true) return;
      if (view === "check") {
        // Looks afresh in any case, so nothing shown before needs to hold.
        const check = commandOfView(state(), view);
        if (check !== null) void runs.start(check, null);
      } else if (shown !== null && command !== null && isSameCommand(command, commandOfView(state(), view))) {
        void runs.start(command, shown.fingerprint);
      }
    },
    explain(member) {
      const { command } = state().previews.fees;
      if (command !== null) void runs.start({ ...command, command: "explain", member }, null);
    },
    draw,
    decide(task) {
      fetchPart(beginDeciding).then(
        (begin) => begin(means, task),
        // The button that was pressed is the way to try again.
        (fault: unknown) => change({ alert: alertOf("going", fault, languageOf(state())) }),
      );
    },
    addSheets(sample) {
      draw("new-workbook", { sample });
    },
    skipWelcome() {
      change({ isWelcomeSkipped: true });
      void previews.readView();
    },
    cancel: runs.cancel,
    stopWaiting: runs.stopWaiting,
    goTo(place) {
      host.goTo(place).then(
        () => {
          if (state().alert?.source === "going") change({ alert: null });
        },
        (fault: unknown) => change({ alert: alertOf("going", fault, languageOf(state())) }),
      );
    },
    closeAlert() {
      change({ alert: null });
    },
    means,
  };
}
