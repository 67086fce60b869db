import type { Page } from "playwright-core";
import { describeInBrowser } from "../hosts/browser/launchChromium";
import { answers, participants, peopledWorkbook, withEvents } from "./eventsStates";
import { paneStage, type PaneStage } from "./openPane";
import { chosen, fixtureOf, inEvents, primary } from "./paneStates";
import { seenText } from "./seenText";

const fixture = () => withEvents(fixtureOf(peopledWorkbook));

async function lastCommand(page: Page, call: "preview" | "run") {
  const calls = await page.evaluate(() => [...window.fakeHost.calls]);
  return [...calls].reverse().find((each) => each.call === call);
}

const isOff = async (page: Page) => (await page.getAttribute(primary, "aria-disabled")) === "true";

describeInBrowser("the view Uppföljning", () => {
  let stage: PaneStage;

  beforeAll(async () => {
    stage = await paneStage();
  });

  afterAll(() => stage.close());

  test("the year is shown in figures before it is summed up, and the outcome names the sheets", async () => {
    const { page, close } = await stage.open(fixture());
    await inEvents(page);
    expect(await seenText(page, "#view")).toContain("20 av 21 träffar hållna, 22 träffdagar");
    expect(await seenText(page, primary)).toBe("Sammanställ");
    await page.click(primary);
    await page.waitForSelector(".outcome");
    expect(await seenText(page, ".outcome")).toContain(
      "Skrivet: Träffar 2021, Närvaro 2021, Utvärdering 2021 och Kontroll.",
    );
    await close();
  });

  test("a year that is none is told at the field, and nothing can be written", async () => {
    const { page, close } = await stage.open(fixture());
    await inEvents(page);
    await page.fill("#summary-year", "21");
    await page.waitForSelector(".fault");
    expect(await isOff(page)).toBe(true);
    await close();
  });

  test("a list of participants is shown for what it is, and what was shown is brought in", async () => {
    const { page, close } = await stage.open(fixture());
    await chosen(page, participants.file);
    const shown = await seenText(page, "#view");
    expect(shown).toContain("Ur närvaro 2021-03-17.csv");
    expect(shown).toContain("3 personer på 4 rader");
    expect(shown).toContain("Ingen kommun känd för (1)");
    expect(await page.inputValue("#event")).toBe("MS-02");
    expect(await seenText(page, primary)).toBe("För in deltagarna");
    await page.click(primary);
    await page.waitForSelector(".outcome");
    expect(await seenText(page, ".outcome")).toMatch(/Skrivet: 3 rader i Deltagare/);
    expect(await lastCommand(page, "run")).toMatchObject({
      command: { command: "import-attendance", source: { source: { file: participants.file }, event: null } },
      expected: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    // It is not brought in once more.
    await page.waitForSelector("#summary-heading");
    await close();
  });

  test("a place in the file is told and is no link, since no program shows it", async () => {
    const { page, close } = await stage.open(fixture());
    await chosen(page, participants.file);
    expect(await page.locator(".told .finding", { hasText: "känsliga" }).evaluate((each) => each.tagName)).toBe("DIV");
    await close();
  });

  test("a column that was taken for something else is said to be what it is; what is never brought in has no choice", async () => {
    const { page, close } = await stage.open(fixture());
    await chosen(page, participants.file);
    await page.click("summary:has-text('Kolumner')");
    expect(await seenText(page, "#view")).toContain("Allergier");
    expect(await page.locator("label", { hasText: "Allergier" }).count()).toBe(0);
    await page.selectOption("#column-2", "position");
    await page.selectOption("#column-2", "ignore");
    await page.waitForFunction(() =>
      window.fakeHost.calls.some(({ command }) => command?.source?.map.ignore !== undefined),
    );
    expect((await lastCommand(page, "preview"))?.command?.source?.map).toEqual({ ignore: ["Organisation"] });
    await close();
  });

  test("answers are known as answers, each question with what it measures, its scale, n and mean", async () => {
    const { page, close } = await stage.open(fixture());
    await chosen(page, answers.file);
    await page.waitForSelector(".items");
    expect(await page.inputValue("#read-as")).toBe("survey");
    const items = await seenText(page, ".items");
    expect(items).toMatch(/Hur nöjd är du.*3,67/s);
    expect(items).toContain("n 3");
    expect(await seenText(page, primary)).toBe("För in svaren");
    await close();
  });

  test("a yearly survey belongs to no event but to a year, and waits for it", async () => {
    const { page, close } = await stage.open(fixture());
    await chosen(page, answers.file);
    await page.selectOption("#event", "annual");
    await page.waitForSelector("#annual-year");
    expect(await isOff(page)).toBe(true);
    await page.fill("#annual-year", "2021");
    await page.waitForFunction(() => window.fakeHost.calls.some(({ command }) => command?.source?.annualYear === 2021));
    expect((await lastCommand(page, "preview"))?.command?.source).toMatchObject({ event: null, annualYear: 2021 });
    await close();
  });

  test("a file is let go, and the view is as before", async () => {
    const { page, close } = await stage.open(fixture());
    await chosen(page, participants.file);
    await page.click("button:has-text('Släpp')");
    await page.waitForSelector("#summary-heading");
    expect(await seenText(page, primary)).toBe("Sammanställ");
    await close();
  });

  test("what a removal takes is shown first, with what it cannot reach; without a decision nothing goes", async () => {
    const { page, close } = await stage.open(fixture());
    await inEvents(page);
    await page.click("button:has-text('Välj vad som ska bort')");
    await page.fill("#removal-year", "2021");
    await page.waitForSelector("text=/2 personer blir koder/");
    const shown = await seenText(page, "#view");
    expect(shown).toContain("Deltagare: 2 rader");
    expect(shown).toMatch(/Det går inte att ångra.*\.bak-filer/s);
    expect(await isOff(page)).toBe(true);
    await page.fill("#removal-decision", "KS 2026/12");
    await page.waitForFunction(
      () => document.querySelector(".runbar .primary")?.getAttribute("aria-disabled") === null,
    );
    await page.click(primary);
    await page.waitForSelector(".outcome");
    expect((await lastCommand(page, "run"))?.command).toMatchObject({
      command: "remove-personal-data",
      removal: { year: 2021, before: null, decision: "KS 2026/12" },
    });
    await close();
  });

  test("everything is reached by keyboard, and choosing keeps the focus where it is", async () => {
    const { page, close } = await stage.open(fixture());
    await chosen(page, participants.file);
    await page.focus("#read-as");
    const seen: string[] = [];
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press("Tab");
      seen.push(
        await page.evaluate(
          () => document.activeElement?.id || (document.activeElement?.textContent ?? "").slice(0, 12),
        ),
      );
    }
    expect(seen[0]).toBe("event");
    expect(seen).toEqual(expect.arrayContaining([expect.stringMatching(/^Kolumner/), "För in delta"]));
    await page.focus("#read-as");
    await page.selectOption("#read-as", "survey");
    await page.waitForFunction(() => window.fakeHost.calls.some(({ command }) => command?.command === "import-survey"));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("read-as");
    await close();
  });
});
