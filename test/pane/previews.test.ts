import type { Page } from "playwright-core";
import type { PreviewFinding } from "../../shared/panel/panelPreview";
import { describeInBrowser } from "../hosts/browser/launchChromium";
import { paneStage, type PaneStage } from "./openPane";
import { faultyWorkbook, fixtureOf, primary, withYear2025 } from "./paneStates";
import { previewOf, sampleWorkbook, withRows } from "./sampleWorkbook";
import { seenText } from "./seenText";

const previewsAsked = (page: Page) =>
  page.evaluate(() => window.fakeHost.calls.flatMap(({ call, command }) => (call === "preview" ? [command] : [])));

const fault: PreviewFinding = {
  code: "cell-edit",
  severity: "error",
  sheet: null,
  row: null,
  column: null,
  message: "En cell redigeras. Tryck Retur i cellen och försök igen.",
};

describeInBrowser("the previews of the panel", () => {
  let stage: PaneStage;

  beforeAll(async () => {
    stage = await paneStage();
  });

  afterAll(() => stage.close());

  test("an answer that is no longer the one asked for is dropped, also when it comes last", async () => {
    const fixture = withYear2025(fixtureOf(sampleWorkbook, { previewMs: [0, 3000, 100] }));
    const { page, close } = await stage.open(fixture, { stopClock: true });
    await page.waitForSelector(".total");
    await page.fill("#fee-year", "2025");
    await page.clock.runFor(500);
    expect(await page.getAttribute(primary, "aria-disabled")).toBe("true");
    await page.fill("#fee-year", "2026");
    await page.clock.runFor(600);
    expect(await seenText(page, ".summary")).toContain("Summa avgifter 2026");
    await page.clock.runFor(5000);
    expect((await previewsAsked(page)).map((command) => command?.year)).toEqual([2026, 2025, 2026]);
    expect(await seenText(page, ".summary")).toContain("Summa avgifter 2026");
    expect(await page.getAttribute(primary, "aria-disabled")).toBeNull();
    await close();
  });

  test("typing a year asks once, when the typing rests; what is no year asks nothing and cannot be run", async () => {
    const { page, close } = await stage.open(withYear2025(fixtureOf(sampleWorkbook)), { stopClock: true });
    await page.waitForSelector(".total");
    await page.fill("#fee-year", "");
    for (const key of "2025") {
      await page.keyboard.press(key);
      await page.clock.runFor(100);
    }
    await page.clock.runFor(500);
    expect((await previewsAsked(page)).map((command) => command?.year)).toEqual([2026, 2025]);
    await page.keyboard.press("Backspace");
    await page.clock.runFor(500);
    expect(await seenText(page, "#fee-year-fault")).toContain("fyra siffror");
    expect(await page.getAttribute(primary, "aria-disabled")).toBe("true");
    await page.locator(primary).dispatchEvent("click");
    expect(await page.evaluate(() => window.fakeHost.calls.some(({ call }) => call === "run"))).toBe(false);
    expect(await previewsAsked(page)).toHaveLength(2);
    await close();
  });

  test("the options go with the command", async () => {
    const { page, close } = await stage.open(fixtureOf(sampleWorkbook));
    await page.waitForSelector(".total");
    await page.click("summary");
    await page.check("#latest-population");
    await page.check("#preliminary-index");
    await page.waitForFunction(() => window.fakeHost.calls.filter(({ call }) => call === "preview").length >= 3);
    expect((await previewsAsked(page)).pop()).toMatchObject({ latestPopulation: true, preliminaryIndex: true });
    await close();
  });

  test("a change in the workbook is shown quietly: focus, scrolling, the open row and what is typed stay", async () => {
    const { page, close } = await stage.open(fixtureOf(sampleWorkbook), { height: 378 });
    await page.waitForSelector(".total");
    await page.fill("#member-search", "a");
    await page.click("button:has-text('Alingsås')");
    await page.focus("#member-search");
    const scrolled = () => page.evaluate(() => document.querySelector("main")?.scrollTop);
    const before = await scrolled();
    expect(before).toBeGreaterThan(100);
    const now = fixtureOf(withRows(sampleWorkbook, "members", (rows) => rows.filter(({ code }) => code !== "1440")));
    await page.evaluate((fixture) => {
      for (let times = 0; times < 5; times += 1) window.fakeHost.change(fixture);
    }, now);
    await page.waitForSelector("h2:has-text('(35)')");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("member-search");
    expect(await page.inputValue("#member-search")).toBe("a");
    expect(await page.getAttribute("button:has-text('Alingsås')", "aria-expanded")).toBe("true");
    expect(Math.abs(Number(await scrolled()) - Number(before))).toBeLessThan(60);
    // Five changes in a row are read once.
    expect(await previewsAsked(page)).toHaveLength(2);
    await close();
  });

  test("a host that cannot read says why, and is asked again", async () => {
    const { page, close } = await stage.open(fixtureOf(sampleWorkbook, { faults: { preview: [fault] } }));
    await page.waitForSelector("[role=alert] .message");
    expect(await seenText(page, "[role=alert]")).toContain("En cell redigeras.");
    expect(await page.getAttribute(primary, "aria-disabled")).toBe("true");
    await page.evaluate(() => (window.fakeHost.fixture = { ...window.fakeHost.fixture, faults: {} }));
    await page.click("button:text-is('Försök igen')");
    await page.waitForSelector(".total");
    expect(await seenText(page, "[role=alert]")).toBe("");
    await close();
  });

  test("reading that takes long is shown after half a second, and one that never ends can be begun again", async () => {
    const fixture = fixtureOf(sampleWorkbook, { previewMs: [3_600_000, 0] });
    const { page, close } = await stage.open(fixture, { stopClock: true });
    await page.clock.runFor(400);
    expect(await page.isVisible(".waiting progress")).toBe(false);
    await page.clock.runFor(200);
    expect(await page.isVisible(".waiting progress")).toBe(true);
    await page.clock.runFor(30_000);
    await page.click("button:text-is('Försök igen')");
    await page.waitForSelector(".total");
    expect(await page.isVisible(".waiting progress")).toBe(false);
    await close();
  });

  test("findings are grouped by how grave they are, each a button to its cell", async () => {
    const findings = (["note", "warning", "error", "warning"] as const).map((severity, index): PreviewFinding => ({
      code: `c${String(index)}`,
      severity,
      sheet: index === 0 ? null : "Medlemmar",
      row: index === 0 ? null : 7,
      column: index === 3 ? null : "B",
      message: `Mening ${String(index)}.`,
    }));
    const check = { ...previewOf(faultyWorkbook, { command: "check" }), findings };
    const { page, close } = await stage.open(
      fixtureOf(sampleWorkbook, { previews: { "calculate-fees": check, check } }),
    );
    await page.waitForSelector(".badge");
    expect(await seenText(page, "#tab-check")).toBe("Kontroll3 3 fel eller varningar");
    await page.click("#tab-check");
    await page.waitForSelector(".findings");
    expect(await page.$$eval(".findings h2", (all) => all.map(({ textContent }) => textContent))).toEqual([
      "Fel (1)",
      "Varningar (2)",
      "Upplysningar (1)",
    ]);
    expect(await page.$$eval("button.finding", (all) => all.map(({ textContent }) => textContent))).toEqual([
      "Medlemmar, cell B7Mening 2.",
      "Medlemmar, cell B7Mening 1.",
      "Medlemmar, rad 7Mening 3.",
    ]);
    await close();
  });

  test("text with markup stays text, wherever it comes from", async () => {
    const markup = `<img src=x onerror="window.isBroken = true"><script>window.isBroken = true</script>`;
    const preview = previewOf(sampleWorkbook);
    const hostile = {
      ...preview,
      tariffs: preview.tariffs.map((each) => ({ ...each, sentence: markup, indexSentence: markup })),
      members: preview.members.map((each) => ({ ...each, name: markup, payer: `${markup} & Co`, explanation: markup })),
      sheets: [{ name: markup, isNew: true }],
      findings: [{ ...fault, severity: "warning" as const, sheet: markup, row: 1, column: "A", message: markup }],
    };
    const previews = { "calculate-fees": hostile, check: hostile, explain: hostile };
    const { page, misdeeds, close } = await stage.open(fixtureOf(sampleWorkbook, { previews }));
    await page.waitForSelector(".total");
    await page.click(".member button >> nth=0");
    await page.click("text=Skriv avgiftsbesked");
    await page.waitForSelector(".outcome.done");
    await page.click("#tab-check");
    await page.waitForSelector(".finding");
    expect(await seenText(page, ".finding .sentence")).toBe(markup);
    expect(await page.locator("#pane img, #pane script").count()).toBe(0);
    expect(await page.evaluate(() => "isBroken" in window)).toBe(false);
    expect(misdeeds).toEqual([]);
    await close();
  });
});
