import type { PanelPreview } from "../../../shared/panel/panelPreview";
import type * as sample from "../../pane/sampleWorkbook";
import type * as spreadsheets from "./fixtureSpreadsheet";
import type * as stage from "./googleStage";
import { notInGoogle, type PanelSuite } from "./notInGoogle";

/**
 * Runs suites of the panel's own tests, word for word, with the sidebar over the built program and a Google spreadsheet in place of the
 * panel over its stand-in. Only tests of {@link notInGoogle} are left out.
 * @param takes which cases of tests that are run for many; all if nothing else is said
 */
export function inGoogle(suites: readonly PanelSuite[], takes: (each: string) => boolean = () => true): void {
  const { closeBrowser, paneStage } = jest.requireActual<typeof stage>("./googleStage");
  jest.doMock("../../pane/openPane", () => ({ paneStage }));
  jest.doMock("../../pane/sampleWorkbook", () => {
    const actual = jest.requireActual<typeof sample>("../../pane/sampleWorkbook");
    const { rememberOrigin } = jest.requireActual<typeof spreadsheets>("./fixtureSpreadsheet");
    const known = new Map<sample.SampleWorkbook, Map<string, PanelPreview>>();
    const previewOf: typeof actual.previewOf = (workbook, asked) => {
      const ofWorkbook = known.get(workbook) ?? new Map<string, PanelPreview>();
      known.set(workbook, ofWorkbook);
      const key = JSON.stringify(asked ?? null);
      const preview = ofWorkbook.get(key) ?? rememberOrigin(actual.previewOf(workbook, asked), workbook);
      ofWorkbook.set(key, preview);
      return preview;
    };
    return { ...actual, previewOf };
  });
  const left = Object.assign({}, ...suites.map((suite) => notInGoogle[suite])) as Readonly<Record<string, string>>;
  const met = registerAllBut(Object.keys(left), takes, () => {
    for (const suite of suites) jest.requireActual(`../../pane/${suite}.test`);
  });
  test("every test that is left out is there", () => {
    expect([...met].sort()).toEqual(Object.keys(left).sort());
  });
  afterAll(closeBrowser);
}

/** Registers tests but for those of the given names. @returns the names that were met */
function registerAllBut(
  left: readonly string[],
  takes: (each: string) => boolean,
  register: () => void,
): ReadonlySet<string> {
  const met = new Set<string>();
  const all = globalThis.test;
  const some = (name: string, body: jest.ProvidesCallback, limit?: number): void => {
    if (left.includes(name)) met.add(name);
    else all(name, body, limit);
  };
  const each = (cases: readonly string[]) => (name: string, body: (each: string) => Promise<void>) => {
    for (const value of cases.filter(takes)) some(name.replace("%s", value), () => body(value));
  };
  globalThis.test = Object.assign(some, { each }) as unknown as jest.It;
  try {
    register();
  } finally {
    globalThis.test = all;
  }
  return met;
}
