import { describeInBrowser } from "../hosts/browser/launchChromium";
import { paneStage, type PaneStage } from "./openPane";
import { englishWorkbook, fixtureOf, grownWorkbook, primary } from "./paneStates";
import { previewOf, sampleWorkbook } from "./sampleWorkbook";
import { seenText } from "./seenText";

describeInBrowser("the view of the fees", () => {
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

  test("only the view scrolls: tabs and button stay where they are, and the button ends where the view does", async () => {
    const { page, close } = await stage.open(fixtureOf(grownWorkbook), { width: 300, height: 500 });
    await page.waitForSelector(".member");
    await page.click(".member:last-child .opener");
    await page.locator(".member").last().scrollIntoViewIfNeeded();
    const box = await page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      const right = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().right;
      return { overflow: scrollHeight - clientHeight, button: right(".runbar .primary"), view: right("#view") };
    });
    expect(box.overflow).toBe(0);
    expect(box.button).toBe(box.view);
    await close();
  });

  test("a name that is longer than the picture is cut in it, and stands whole below", async () => {
    const name = "Nordvästra Skånes kommunalförbund för samverkan och hållbar utveckling";
    const preview = previewOf(grownWorkbook);
    const members = preview.members.map((each) => (each.code === "1480" ? { ...each, name } : each));
    const fixture = fixtureOf(grownWorkbook);
    const previews = { ...fixture.previews, "calculate-fees": { ...preview, members } };
    const { page, close } = await stage.open({ ...fixture, previews }, { width: 300 });
    await page.click(`.opener:has-text("${name}")`);
    expect(await page.textContent(".chosen text")).toMatch(/^Nordvästra Skånes kommunal.*…$/);
    const [text, svg] = await Promise.all([
      page.locator(".chosen text").boundingBox(),
      page.locator(".picture svg").boundingBox(),
    ]);
    expect(text?.x).toBeGreaterThanOrEqual(svg?.x ?? Infinity);
    expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual((svg?.x ?? 0) + (svg?.width ?? 0) + 1);
    expect(await seenText(page, ".readout")).toContain(name);
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
