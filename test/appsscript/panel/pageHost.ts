import type { ScriptCalls } from "../../hosts/sheets/scriptRun";
import type { HostCall } from "../../pane/page/fakePaneHost";
import type { PaneFixture } from "../../pane/page/paneFixture";

declare global {
  interface Window {
    scriptCalls: ScriptCalls;
    fixtureChanged(fixture: string): Promise<void>;
  }
}

/** Runs in the page: what the panel's tests ask of its host there, told of calls to Google and of the spreadsheet. */
export function pageHost(given: PaneFixture): void {
  const names: Readonly<Record<string, HostCall["call"]>> = {
    panelWorkbook: "workbook",
    panelPreview: "preview",
    panelRun: "run",
    panelGoTo: "goTo",
    panelFetch: "fetch",
    panelShownSheet: "shownSheet",
  };
  let fixture = given;
  const host = {
    get fixture(): PaneFixture {
      return fixture;
    },
    set fixture(changed: PaneFixture) {
      fixture = changed;
      void window.fixtureChanged(JSON.stringify(changed));
    },
    /** Google tells a page nothing of what is typed in the spreadsheet. */
    change(change: Partial<PaneFixture>): void {
      host.fixture = { ...fixture, ...change };
    },
    get calls(): readonly HostCall[] {
      return window.scriptCalls.made.map(({ name, given: [first, second] }): HostCall => {
        const call = names[name];
        if (call === undefined) throw new Error(`The panel calls ${name}.`);
        if (call === "preview") return { call, command: first as NonNullable<HostCall["command"]> };
        if (call === "goTo") return { call, place: first as NonNullable<HostCall["place"]> };
        if (call === "fetch") return { call, request: first as NonNullable<HostCall["request"]> };
        if (call === "workbook" || call === "shownSheet") return { call };
        return { call, command: first as NonNullable<HostCall["command"]>, expected: second as string | null };
      });
    },
  };
  Object.assign(window, { fakeHost: host });
}
