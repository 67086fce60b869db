import type { Page } from "playwright-core";
import type { PreviewFinding } from "../../shared/panel/panelPreview";
import { describeInBrowser } from "../hosts/browser/launchChromium";
import { paneStage, type PaneStage } from "./openPane";
import { englishWorkbook, faultyWorkbook, fixtureOf, grownWorkbook, primary, withYear2025 } from "./paneStates";
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

describeInBrowser("what the panel shows before anything is written", () => {
  let stage: PaneStage;

  beforeAll(async () => {
    stage = await paneStage();
  });

  afterAll(() => stage.close());

  test("the year at a glance, the tariff, which sheets, every member", async () => {
    const { page, close } = await stage.open(fixtureOf(grownWorkbook));
    await page.waitForSelector(".total");
    expect(await seenText(page, ".summary")).toContain("1 012 093 kr+37 833 kr (+3,9 %) mot 2025");
    expect(await seenText(page, ".counts")).toBe("6 lägsta avgift23 däremellan7 högsta avgift");
    expect(await seenText(page, ".tariffs")).toContain("2026: 1,0629 kr/inv, lägst 10 629 kr, högst 53 145 kr");
    expect(await seenText(page, ".tariffs")).toContain("Till avgiftsår 2026 används 2024 års värde (3,42 %)");
    expect(await seenText(page, ".writes")).toBe("Skriver: Avgifter 2026 och Kontroll");
    expect(await page.locator(".member").count()).toBe(36);
    expect(await seenText(page, ".member:has-text('Ale')")).toBe(
      "Ale36 266 kr34 120 inv.+2 784 kr (+8,3 %)Ändras på bladet: 34 672 kr blir 36 266 kr",
    );
    expect(await seenText(page, ".member:has-text('Göteborg')")).toContain("613 278 inv. högsta");
    await page.check("#only-changed");
    expect(await page.locator(".member").count()).toBe(3);
    await close();
  });

  test("new sheets are told as new; a member that the sheet lacks as new on it", async () => {
    const { page, close } = await stage.open(fixtureOf(sampleWorkbook));
    await page.waitForSelector(".total");
    expect(await seenText(page, ".writes")).toBe("Skriver nya blad: Avgifter 2026 och Kontroll");
    const preview = previewOf(grownWorkbook);
    const members = preview.members.map((each) => (each.code === "1480" ? { ...each, standingFee: null } : each));
    const sheets = preview.sheets.map((each, index) => ({ ...each, isNew: index === 1 }));
    const changed = { "calculate-fees": { ...preview, members, sheets, fills: 2 } };
    await page.evaluate((previews) => window.fakeHost.change({ previews }), changed);
    await page.waitForSelector("text=Ny på bladet");
    expect(await seenText(page, ".writes")).toBe(
      "Skriver: Avgifter 2026, Kontroll (nytt blad) och fyller i 2 tomma celler på inmatningsbladen",
    );
    await close();
  });

  test("the picture: floor and cap with their amounts, and one point a member, named", async () => {
    const { page, close } = await stage.open(fixtureOf(sampleWorkbook));
    await page.waitForSelector(".picture svg");
    expect(await page.getAttribute(".picture svg", "aria-label")).toContain("6 medlemmar betalar lägsta avgift");
    expect(await page.locator(".point").count()).toBe(36);
    expect(await seenText(page, ".bound >> nth=0")).toBe("högsta 53 145 kr");
    expect(await seenText(page, ".bound >> nth=1")).toBe("lägsta 10 629 kr");
    expect(await seenText(page, ".point >> nth=0")).toBe("Härryda: 40 011 invånare, 42 528 kr");
    const places = await page.$$eval(".point circle", (circles) =>
      circles.map((circle) => [Number(circle.getAttribute("cx")), Number(circle.getAttribute("cy"))]),
    );
    // Göteborg to the right and on the line of the cap; Dals-Ed to the left and on that of the floor.
    const lines = await page.$$eval(".bound line", (all) => all.map((line) => Number(line.getAttribute("y1"))));
    const byX = [...places].sort((a, b) => Number(a[0]) - Number(b[0]));
    expect(byX[35]?.[1]).toBeCloseTo(lines[0] ?? 0);
    expect(byX[0]?.[1]).toBeCloseTo(lines[1] ?? 0);
    await close();
  });

  test("with categories each bound says whose it is, and no label lies on another", async () => {
    const preview = previewOf(sampleWorkbook);
    const tariffs = [
      ["A", 10629, 53145],
      ["B", 10700, 40000],
      ["C", 10629, null],
    ].map(([category, floor, cap]) => ({ ...preview.tariffs[0], category, floor, cap }));
    const previews = { "calculate-fees": { ...preview, tariffs } as typeof preview };
    const { page, close } = await stage.open(fixtureOf(sampleWorkbook, { previews }));
    await page.waitForSelector(".picture svg");
    const labels = await page.$$eval(".bound", (all) => all.map(({ textContent }) => textContent));
    expect(labels.map((label) => label?.replace(/\u00a0/g, " "))).toEqual([
      "högsta 53 145 kr (A)",
      "lägsta 10 629 kr (A)",
      "högsta 40 000 kr (B)",
      "",
    ]);
    await close();
  });

  test("the change counts those that were members the year before", async () => {
    const preview = previewOf(sampleWorkbook);
    const members = preview.members.map((each) => (each.code === "1480" ? { ...each, previousFee: null } : each));
    const previousTotal = members.reduce((sum, { previousFee }) => sum + (previousFee ?? 0), 0);
    const previews = { "calculate-fees": { ...preview, members, previousTotal } };
    const { page, close } = await stage.open(fixtureOf(sampleWorkbook, { previews }));
    await page.waitForSelector(".total");
    expect(await seenText(page, ".summary")).toContain("+31 296 kr (+3,4 %) mot 2025 för dem som var med då");
    expect(await seenText(page, ".member:has-text('Göteborg') .change")).toBe("ingen 2025");
    await close();
  });

  test("a press on a point opens the member's row, and opening a row marks the point", async () => {
    const { page, close } = await stage.open(fixtureOf(sampleWorkbook));
    await page.waitForSelector(".picture svg");
    const box = await page.locator(".point:has-text('Göteborg') circle").boundingBox();
    if (box === null) throw new Error("No point.");
    // Beside it: the points are small.
    await page.mouse.click(box.x + box.width / 2 + 9, box.y + box.height / 2 + 9);
    expect(await seenText(page, ".readout")).toContain("Göteborg: 613 278 invånare, 53 145 kr");
    expect(await seenText(page, ".member.open")).toContain("Göteborg");
    await page.click("text=Visa i tabellen");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Göteborg");
    await page.click("button:has-text('Hjo')");
    expect(await seenText(page, ".point.chosen title")).toBe("Hjo: 9 322 invånare, 10 629 kr");
    await close();
  });

  test("searching finds by name, code and payer, and says when nothing fits", async () => {
    const { page, close } = await stage.open(fixtureOf(sampleWorkbook));
    await page.waitForSelector("#member-search");
    const found = async (search: string) => {
      await page.fill("#member-search", search);
      return page.$$eval(".member th", (cells) => cells.map((cell) => cell.textContent));
    };
    expect(await found(" öcker")).toEqual(["Öckerö"]);
    expect(await found("1490")).toEqual(["Borås"]);
    expect(await found("dalslands")).toEqual(["Bengtsfors", "Dals-Ed", "Färgelanda", "Mellerud"]);
    expect(await found("Kiruna")).toEqual([]);
    expect(await page.isVisible("text=Ingen medlem passar sökningen.")).toBe(true);
    await close();
  });

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

  test("an English workbook is shown in English", async () => {
    const { page, close } = await stage.open(fixtureOf(englishWorkbook));
    await page.waitForSelector(".total");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await seenText(page, ".total")).toBe("SEK 1,012,093");
    expect(await seenText(page, primary)).toBe("Calculate fees");
    const seen = await page.evaluate(() => document.body.innerText);
    expect(seen).not.toMatch(/avgift(?!er 2026)|folkmängd|medlem|lägsta|högsta|kontroll(?!\n)/i);
    await close();
  });
});
