import type { Page } from "playwright-core";
import { describeInBrowser } from "../hosts/browser/launchChromium";
import { paneStage, type PaneStage } from "./openPane";
import type { RunScript } from "./page/paneFixture";
import { primary, progressOf, springFixture } from "./paneStates";
import { seenText } from "./seenText";

const answers: RunScript = { steps: [], afterMs: 0, result: null, manner: "answers" };

describeInBrowser("the view of what the fees rest on", () => {
  let stage: PaneStage;

  beforeAll(async () => {
    stage = await paneStage();
  });

  afterAll(() => stage.close());

  const calls = (page: Page) => page.evaluate(() => window.fakeHost.calls);

  async function opened(change: Parameters<typeof springFixture>[0] = {}, stopClock = false) {
    const pane = await stage.open(springFixture(change), { stopClock });
    await pane.page.waitForSelector("#view[aria-busy=false] .shown");
    await pane.page.click("#tab-basis");
    await pane.page.waitForSelector(".source");
    return pane;
  }

  async function fetched(change: Parameters<typeof springFixture>[0] = {}) {
    const pane = await opened(change);
    await pane.page.press(primary, "Enter");
    await pane.page.waitForSelector(".figures, .told");
    return pane;
  }

  test("it says which years are needed, and asks SCB only when the person presses", async () => {
    const { page, misdeeds, close } = await opened();
    expect(await seenText(page, "#view")).toContain("Behövs: 2024 och 2025, för 36 medlemmar.");
    expect((await calls(page)).some(({ call }) => call === "fetch")).toBe(false);
    await page.press(primary, "Enter");
    await page.waitForSelector(".figures");
    const [asked] = (await calls(page)).filter(({ call }) => call === "fetch");
    expect(asked?.request?.years).toEqual([2024, 2025]);
    expect(asked?.request?.codes).toHaveLength(36);
    expect(misdeeds).toEqual([]);
    await close();
  });

  test("the new year stands beside the year before, newest first, and nothing is written until the person writes it", async () => {
    const { page, close } = await fetched();
    expect(await page.locator(".figures h3").first().textContent()).toBe("31 december 2025");
    const ale = page.locator('tr:has-text("Ale")').first();
    expect((await ale.innerText()).replace(/\s+/g, " ")).toBe("Ale 32 620 32 576 +44 (+0,1 %)");
    expect((await calls(page)).some(({ call }) => call === "run")).toBe(false);
    expect(await seenText(page, ".runbar")).toContain("36 rader i Befolkning");
    await page.press(primary, "Enter");
    await page.waitForSelector(".outcome.done");
    const [run] = (await calls(page)).filter(({ call }) => call === "run");
    expect(run?.command?.command).toBe("update-population");
    expect(run?.command?.population?.arrived).toMatchObject({ latestYear: 2025 });
    expect(run?.expected).toMatch(/^\w+$/);
    expect(await seenText(page, ".outcome")).toContain("36 rader skrivna i Befolkning.");
    await close();
  });

  test("a figure that SCB has revised is written only where the person says so", async () => {
    const { page, close } = await fetched();
    expect(await seenText(page, "#view")).toContain("36 nya, 2 ändrade, 34 som redan står där");
    await page.check("#acceptRevisions");
    await page.waitForFunction(() => document.querySelector(".runbar")?.textContent.includes("38 rader"));
    await page.press(primary, "Enter");
    await page.waitForSelector(".outcome.done");
    const [run] = (await calls(page)).filter(({ call }) => call === "run");
    expect(run?.command?.population?.acceptRevisions).toBe(true);
    await close();
  });

  test("what stands out is in words on its row, and can be shown alone", async () => {
    const { page, close } = await fetched();
    const all = await page.locator(".figure").count();
    await page.check("#onlyNotable");
    await page.waitForFunction(() => document.querySelectorAll(".figure").length < 10);
    const rows = await page.locator(".figure").allInnerTexts();
    expect(all).toBe(72);
    expect(rows.every((row) => /ändrad|hopp|noll|saknas/.test(row))).toBe(true);
    await close();
  });

  test("what SCB requires to be shown is shown with its figures", async () => {
    const { page, close } = await fetched();
    const notes = await seenText(page, ".notes");
    expect(notes).toContain("TAB5557");
    expect(notes.length).toBeGreaterThan(200);
    await close();
  });

  test("SCB cannot be reached: a sentence says so, and the figures that ship are at hand", async () => {
    const { page, close } = await fetched({ arrived: { faults: [{ fault: "scb-offline", values: { detail: "x" } }] } });
    expect(await seenText(page, ".told")).toContain("SCB gick inte att nå");
    expect(await page.textContent(primary)).toBe("Hämta från SCB");
    await page.click("summary:has-text('Andra sätt')");
    await page.click('button:has-text("Medföljande siffror")');
    await page.waitForSelector(".figures");
    expect(await seenText(page, ".source")).toContain("Ur de medföljande siffrorna");
    expect(await page.textContent(primary)).toBe("Skriv siffrorna");
    await close();
  });

  test("the sheet in view is read by its name, with the year that the person states", async () => {
    const { page, close } = await opened({ shownSheet: "SCB 2025" });
    await page.click("summary:has-text('Andra sätt')");
    await page.click('button:has-text("Läs bladet som är framme")');
    await page.waitForSelector("#sheet-year");
    expect(await seenText(page, ".source")).toContain("Ur bladet SCB 2025");
    await page.fill("#sheet-year", "2025");
    await page.waitForFunction(() =>
      window.fakeHost.calls.some(({ command }) => command?.population?.years?.includes(2025) === true),
    );
    const asked = (await calls(page))
      .map(({ command }) => command)
      .filter((each) => each?.command === "import-population");
    expect(asked.at(-1)?.population).toMatchObject({ source: { sheet: "SCB 2025" }, years: [2025], arrived: null });
    await close();
  });

  test("asking SCB shows how far it has come, and can be cancelled: nothing has then come", async () => {
    const steps = [{ afterMs: 10, progress: progressOf("fetching", 1, true) }];
    const { page, close } = await opened({ run: { ...answers, steps, afterMs: 60_000 } }, true);
    await page.press(primary, "Enter");
    await page.waitForFunction(() => window.fakeHost.calls.some(({ call }) => call === "fetch"));
    await page.clock.runFor(600);
    expect(await seenText(page, ".runbar .status")).toBe("Hämtar från SCB (1 av 3) …");
    await page.clock.runFor(5000);
    await page.click('button:has-text("Avbryt")');
    await page.waitForSelector(".told, .source");
    expect((await calls(page)).filter(({ call }) => call === "cancel")).toHaveLength(1);
    expect(await page.textContent(primary)).toBe("Hämta från SCB");
    await close();
  });

  test("the index says which year's value the rule uses", async () => {
    const pane = await stage.open(springFixture());
    const { page } = pane;
    await page.waitForSelector("#view[aria-busy=false] .shown");
    await page.click("#tab-basis");
    await page.waitForSelector(".source");
    expect(await seenText(page, "#view")).toContain("Vilket indexvärde som gäller syns när avgifterna kan räknas.");
    await pane.close();
  });

  test("from the tab to the written figures by keyboard alone", async () => {
    const pane = await stage.open(springFixture());
    const { page } = pane;
    await page.waitForSelector("#view[aria-busy=false] .shown");
    await page.focus("#tab-fees");
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector(".source");
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), primary)) break;
    }
    await page.keyboard.press("Enter");
    await page.waitForSelector(".figures");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".outcome.done");
    await pane.close();
  });
});
