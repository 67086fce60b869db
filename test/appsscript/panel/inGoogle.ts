import type * as sample from "../../pane/sampleWorkbook";
import type * as spreadsheets from "./fixtureSpreadsheet";
import { notInGoogle, type PanelSuite } from "./notInGoogle";

/**
 * Runs a suite of the panel's own tests, word for word, with the sidebar over the built program and a Google spreadsheet in place of the
 * panel over its stand-in. Only tests of {@link notInGoogle} are left out.
 */
export function inGoogle(suite: PanelSuite): void {
  jest.doMock("../../pane/openPane", () => jest.requireActual<object>("./googleStage"));
  jest.doMock("../../pane/sampleWorkbook", () => {
    const actual = jest.requireActual<typeof sample>("../../pane/sampleWorkbook");
    const { rememberOrigin } = jest.requireActual<typeof spreadsheets>("./fixtureSpreadsheet");
    const previewOf: typeof actual.previewOf = (workbook, asked) =>
      rememberOrigin(actual.previewOf(workbook, asked), workbook);
    return { ...actual, previewOf };
  });
  const left = notInGoogle[suite];
  const met = new Set<string>();
  const isLeft = (name: string): boolean => {
    if (name in left) met.add(name);
    return name in left;
  };
  const all = globalThis.test;
  const some = (name: string, body: jest.ProvidesCallback, limit?: number): void => {
    if (!isLeft(name)) all(name, body, limit);
  };
  const each = (cases: readonly string[]) => (name: string, body: (each: string) => Promise<void>) => {
    for (const value of cases) some(name.replace("%s", value), () => body(value));
  };
  globalThis.test = Object.assign(some, { each }) as unknown as jest.It;
  try {
    jest.requireActual(`../../pane/${suite}.test`);
  } finally {
    globalThis.test = all;
  }
  test("every test that is left out is there", () => {
    expect([...met].sort()).toEqual(Object.keys(left).sort());
  });
}
