import type { Page } from "playwright-core";
import { describeInBrowser } from "../hosts/browser/launchChromium";
import { seenText } from "./seenText";
import { paneStage, type PaneStage } from "./openPane";
import type { RunScript } from "./page/paneFixture";
import { faultyWorkbook, fixtureOf, grownWorkbook, primary, progressOf, protectedSheet } from "./paneStates";
import { previewOf, sampleWorkbook } from "./sampleWorkbook";

const answers: RunScript = { steps: [], afterMs: 0, result: null, manner: "answers" };

const runsOf = (page: Page) =>
  page.evaluate(() => window.fakeHost.calls.filter(({ call }) => call === "run" || call === "cancel"));

const status = (page: Page) => seenText(page, ".runbar .status");

describeInBrowser("running a command from the panel", () => {
  let stage: PaneStage;

  beforeAll(async () => {
    stage = await paneStage();
  });

  afterAll(() => stage.close());

  /** A panel whose time is in the test's hands, with the fees shown. */
  async function ready(run: Partial<RunScript>, workbook = sampleWorkbook) {
    const pane = await stage.open(fixtureOf(workbook, { run: { ...answers, ...run } }), { stopClock: true });
    await pane.page.waitForSelector(".shown");
    return pane;
  }

  test("what was shown is what is carried out: the fingerprint of the preview goes with the command", async () => {
    const { page, close } = await ready({});
    await page.click(primary);
    await page.clock.runFor(1);
    const { fingerprint } = previewOf(sampleWorkbook);
    expect(await runsOf(page)).toMatchObject([
      { command: { command: "calculate-fees", year: 2026 }, expected: fingerprint },
    ]);
    await close();
  });

  test("what did not come about beside the write is told below what was written", async () => {
    const message = "Bladet är skrivet men kunde inte visas.";
    const note = { ...protectedSheet, code: "sheet-finish-refused", severity: "note" as const, message };
    const preview = previewOf(sampleWorkbook);
    const { page, close } = await ready({
      result: { kind: "done", preview, written: ["Avgifter 2026"], notes: [note] },
    });
    await page.click(primary);
    await page.clock.runFor(1);
    expect(await status(page)).toContain("36 avgifter skrivna i Avgifter 2026");
    expect(await status(page)).toContain(message);
    await close();
  });

  test("what is found when the run is done already is told below it when it comes, unless something else is told by then", async () => {
    const message = "Bladet är skrivet men kunde inte visas.";
    const note = { ...protectedSheet, code: "sheet-finish-refused", severity: "note" as const, message };
    const { page, close } = await ready({ afterwards: { afterMs: 3000, notes: [note] } });
    await page.click(primary);
    await page.clock.runFor(1);
    expect(await status(page)).toContain("36 avgifter skrivna i Avgifter 2026");
    expect(await status(page)).not.toContain(message);
    await page.clock.runFor(3000);
    expect(await status(page)).toContain(message);
    await page.click("#further");
    await page.click("#go-trial");
    await page.clock.runFor(1);
    expect(await status(page)).not.toContain(message);
    await close();
  });

  test("progress shows after half a second, a way out after five, while it can be cancelled", async () => {
    const steps = [
      { afterMs: 10, progress: progressOf("reading", 0, true) },
      { afterMs: 1990, progress: progressOf("writing", 1, true) },
      { afterMs: 5000, progress: progressOf("writing", 2, false) },
    ];
    const { page, close } = await ready({ steps, afterMs: 1000 });
    await page.click(primary);
    expect(await page.getAttribute("#view", "aria-busy")).toBe("true");
    await page.clock.runFor(450);
    expect(await page.isVisible(".runbar progress")).toBe(false);
    await page.clock.runFor(100);
    expect(await page.isVisible(".runbar progress")).toBe(true);
    expect(await status(page)).toBe("Läser arbetsboken (0 av 3) …");
    await page.clock.runFor(2000);
    expect(await status(page)).toBe("Skriver (1 av 3) …");
    expect(await page.isVisible("text=Avbryt")).toBe(false);
    await page.clock.runFor(2600);
    expect(await page.isVisible("text=Avbryt")).toBe(true);
    await page.clock.runFor(2000);
    expect(await page.isVisible("text=Avbryt")).toBe(false);
    await page.clock.runFor(2000);
    expect(await status(page)).toContain("36 avgifter skrivna");
    expect(await page.getAttribute("#view", "aria-busy")).toBe("false");
    await close();
  });

  test("pressing twice runs once, and the button keeps the focus", async () => {
    const { page, close } = await ready({ afterMs: 100 });
    await page.focus(primary);
    await page.keyboard.press("Enter");
    expect(await page.getAttribute(primary, "aria-disabled")).toBe("true");
    await page.keyboard.press("Enter");
    await page.clock.runFor(50);
    await page.keyboard.press("Enter");
    await page.clock.runFor(100);
    expect(await runsOf(page)).toHaveLength(1);
    expect(await status(page)).toContain("36 avgifter skrivna");
    expect(await seenText(page, "[role=alert]")).toBe("");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Beräkna avgifter");
    await close();
  });

  test("a workbook that changed meanwhile: nothing is written, the new figures are shown, and the next press means them", async () => {
    const { page, close } = await ready({});
    const changed = previewOf(grownWorkbook);
    await page.evaluate((preview) => {
      const { fixture } = window.fakeHost;
      // As in a program that does not tell of changes.
      window.fakeHost.fixture = { ...fixture, previews: { ...fixture.previews, "calculate-fees": preview } };
    }, changed);
    await page.click(primary);
    await page.waitForSelector(".outcome.warning");
    expect(await status(page)).toContain("Inget är skrivet");
    expect(await seenText(page, ".total")).toBe("1 012 093 kr");
    await page.click(primary);
    await page.waitForSelector(".outcome.done");
    expect((await runsOf(page)).map(({ expected }) => expected)).toEqual([
      previewOf(sampleWorkbook).fingerprint,
      changed.fingerprint,
    ]);
    await close();
  });

  test("a host that could not write says so as an alert, with a link to the cell, and can be tried again", async () => {
    const { page, close } = await ready({ result: { kind: "failed", findings: [protectedSheet] } });
    await page.click(primary);
    await page.waitForSelector("[role=alert] .message");
    expect(await seenText(page, "[role=alert]")).toContain("Ta bort skyddet");
    await page.click("[role=alert] .link");
    expect(await page.evaluate(() => window.fakeHost.calls.pop()?.place)).toEqual({
      sheet: "Avgifter 2026",
      row: 1,
      column: "A",
    });
    await page.evaluate((run) => (window.fakeHost.fixture = { ...window.fakeHost.fixture, run }), answers);
    await page.click(primary);
    await page.waitForSelector(".outcome.done");
    expect(await seenText(page, "[role=alert]")).toBe("");
    await close();
  });

  test("an unknown fault is told as such, and the panel stays usable", async () => {
    const { page, close } = await ready({ manner: "throws" });
    await page.click(primary);
    await page.waitForSelector("[role=alert] .message");
    expect(await seenText(page, "[role=alert]")).toContain("undefined is not a function");
    expect(await page.getAttribute(primary, "aria-disabled")).toBeNull();
    await close();
  });

  test("cancelling is heeded: nothing is written", async () => {
    const { page, close } = await ready({ manner: "hangs" });
    await page.click(primary);
    await page.clock.runFor(5100);
    await page.click("text=Avbryt");
    await page.waitForSelector(".outcome");
    expect(await status(page)).toBe("Avbrutet. Inget är skrivet.");
    expect((await runsOf(page)).map(({ call }) => call)).toEqual(["run", "cancel"]);
    await close();
  });

  test("a host that does not heed the cancel is not waited for", async () => {
    const { page, close } = await ready({ manner: "deaf" });
    await page.click(primary);
    await page.clock.runFor(5100);
    await page.click("text=Avbryt");
    expect(await status(page)).toBe("Avbryter …");
    await page.clock.runFor(3100);
    expect(await status(page)).toContain("Panelen väntar inte längre.");
    await page.evaluate((run) => (window.fakeHost.fixture = { ...window.fakeHost.fixture, run }), answers);
    await page.click(primary);
    await page.waitForSelector(".outcome.done");
    await close();
  });

  test("a host that falls silent while it cannot be cancelled can be left", async () => {
    const steps = [{ afterMs: 10, progress: progressOf("writing", 2, false) }];
    const { page, close } = await ready({ steps, manner: "deaf" });
    await page.click(primary);
    await page.clock.runFor(29_000);
    expect(await page.isVisible("text=Sluta vänta")).toBe(false);
    await page.clock.runFor(2_000);
    await page.click("text=Sluta vänta");
    expect(await status(page)).toContain("OFULLSTÄNDIG");
    expect(await page.getAttribute("#view", "aria-busy")).toBe("false");
    await close();
  });

  test("with errors in the workbook only Kontroll is written, and the panel says so", async () => {
    const { page, close } = await ready({}, faultyWorkbook);
    expect(await seenText(page, "#view")).toContain("2 fel måste rättas innan avgifterna kan räknas.");
    expect(await page.isVisible(".total")).toBe(false);
    expect(await seenText(page, primary)).toBe("Skriv Kontroll");
    await page.click(primary);
    await page.waitForSelector(".outcome.done");
    expect(await status(page)).toContain("Bara Kontroll är skriven.");
    await page.click("text=Visa felen");
    await page.waitForSelector(".findings.error");
    expect(await seenText(page, primary)).toBe("Kontrollera");
    await page.click(primary);
    await page.waitForSelector("text=Kontroll är skriven.");
    expect((await runsOf(page)).pop()).toMatchObject({ command: { command: "check" }, expected: null });
    await close();
  });
});
