import type { Page } from "playwright-core";
import { describeInBrowser } from "../hosts/browser/launchChromium";
import { seenText } from "./seenText";
import { paneStage, type PaneStage } from "./openPane";
import { withEvents } from "./eventsStates";
import { faultyWorkbook, fixtureOf, grownWorkbook, newWorkbookFixture, paneStates, withYear2025 } from "./paneStates";
import { sampleWorkbook } from "./sampleWorkbook";

const focused = (page: Page) =>
  page.evaluate(() =>
    (document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").trim(),
  );

const calls = (page: Page) => page.evaluate(() => window.fakeHost.calls);

/** Presses Tab until the text has the focus: what cannot be reached so is out of reach. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).startsWith(text)) return;
  }
  throw new Error(`Tab never comes to "${text}".`);
}

describeInBrowser("the panel by keyboard alone", () => {
  let stage: PaneStage;

  beforeAll(async () => {
    stage = await paneStage();
  });

  afterAll(() => stage.close());

  test("from the welcome to written fees", async () => {
    const { page, close } = await stage.open(newWorkbookFixture());
    await page.waitForSelector(".welcome");
    await tabTo(page, "Prova med exempel");
    await page.evaluate((fixture) => window.fakeHost.change(fixture), fixtureOf(sampleWorkbook));
    await page.keyboard.press("Enter");
    await page.waitForSelector(".total");
    expect((await calls(page)).find(({ call }) => call === "run")?.command).toMatchObject({
      command: "new-workbook",
      sample: true,
    });
    // The welcome is gone, and the focus is where the work goes on.
    expect(await focused(page)).toBe("Beräkna avgifter");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".outcome.done");
    expect(await seenText(page, ".outcome")).toContain("36 avgifter skrivna i Avgifter 2026, sammanlagt 1 007 311 kr.");
    expect(await focused(page)).toBe("Beräkna avgifter");
    await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toBe("Visa Avgifter 2026");
    await page.keyboard.press("Enter");
    expect((await calls(page)).find(({ call }) => call === "goTo")?.place).toEqual({
      sheet: "Avgifter 2026",
      row: null,
      column: null,
    });
    await close();
  });

  test("the welcome can be skipped, and the sheets added later", async () => {
    const { page, close } = await stage.open(newWorkbookFixture());
    await page.waitForSelector(".welcome");
    await tabTo(page, "Hoppa över");
    await page.keyboard.press("Space");
    await page.waitForSelector(".total");
    await page.focus("#tab-fees");
    await tabTo(page, "Lägg till det som saknas");
    await page.keyboard.press("Enter");
    expect((await calls(page)).find(({ call }) => call === "run")?.command).toMatchObject({
      command: "new-workbook",
      sample: false,
    });
    await close();
  });

  test("arrows, Home and End move between the tabs; Tab goes on into the view", async () => {
    const { page, close } = await stage.open(withEvents(fixtureOf(faultyWorkbook)));
    await page.waitForSelector(".message.error");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Avgifter");
    const selected = () => seenText(page, "[role=tab][aria-selected=true]");
    const seen: string[] = [];
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End"]) {
      await page.keyboard.press(key);
      seen.push((await selected()).slice(0, 8));
    }
    const [fees, basis, events, check] = ["Avgifter", "Underlag", "Uppföljn", "Kontroll"];
    expect(seen).toEqual([basis, events, check, fees, check, fees, check]);
    await page.waitForSelector(".finding");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(/^Medlemmar, cell B5/);
    await page.keyboard.press("Enter");
    expect((await calls(page)).pop()?.place).toEqual({ sheet: "Medlemmar", row: 5, column: "B" });
    await close();
  });

  test("year, sorting, a member's reason and its notice", async () => {
    const { page, close } = await stage.open(withYear2025(fixtureOf(grownWorkbook)));
    await page.waitForSelector(".total");
    await page.focus("#fee-year");
    await page.keyboard.press("ArrowDown");
    await page.waitForSelector("text=Summa avgifter 2025");
    await page.keyboard.press("ArrowUp");
    await page.waitForSelector("text=Summa avgifter 2026");
    await tabTo(page, "Folkmängd");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("Folkmängd");
    expect(await page.getAttribute("th.population", "aria-sort")).toBe("descending");
    expect(await seenText(page, ".member th")).toBe("Göteborg");
    await tabTo(page, "Göteborg");
    await page.keyboard.press("Enter");
    expect(await page.getAttribute(".member button", "aria-expanded")).toBe("true");
    expect(await seenText(page, ".why")).toContain("högsta avgift gäller");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skriv avgiftsbesked för Göteborg");
    await page.keyboard.press("Enter");
    expect((await calls(page)).find(({ call }) => call === "run")).toMatchObject({
      command: { command: "explain", member: "1480", year: 2026 },
      expected: null,
    });
    await page.waitForSelector(".outcome.done");
    expect(await focused(page)).toBe("Skriv avgiftsbesked för Göteborg");
    await close();
  });

  test("a run that takes long is cancelled, and the focus is not lost with the button", async () => {
    const state = paneStates["running"];
    if (state === undefined) throw new Error("No state running.");
    const { page, close } = await stage.open(state.fixture(), { stopClock: true });
    await state.reach(page);
    await tabTo(page, "Avbryt");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=Avbrutet. Inget är skrivet.");
    expect(await focused(page)).toBe("Beräkna avgifter");
    await close();
  });

  test("what has the focus shows it, and no bar lies over it", async () => {
    const { page, close } = await stage.open(fixtureOf(sampleWorkbook), { height: 378 });
    await page.waitForSelector(".total");
    const hidden: string[] = [];
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press("Tab");
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const box = element.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const isSeen = top !== null && (element.contains(top) || top.contains(element));
        const hasOutline = getComputedStyle(element).outlineStyle !== "none";
        return isSeen && hasOutline ? null : `${element.tagName} ${element.textContent ?? ""}`;
      });
      if (fault !== null) hidden.push(fault);
    }
    expect(hidden).toEqual([]);
    await close();
  });
});
