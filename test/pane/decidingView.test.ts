import type { Page } from "playwright-core";
import { describeInBrowser } from "../hosts/browser/launchChromium";
import { alternativesWorkbook, inFurther, inTrial, target, withDeciding } from "./decidingStates";
import { paneStage, type PaneStage } from "./openPane";
import { triedOf } from "./page/triedOf";
import { faultyWorkbook, fixtureOf, primary } from "./paneStates";
import { seenText } from "./seenText";

const fixture = () => withDeciding(fixtureOf(alternativesWorkbook));

const calls = (page: Page) => page.evaluate(() => [...window.fakeHost.calls]);
const last = async (page: Page, call: "preview" | "run") =>
  [...(await calls(page))].reverse().find((each) => each.call === call);
const isOff = async (page: Page) => (await page.getAttribute(primary, "aria-disabled")) === "true";
const alternativesOf = async (page: Page) => {
  const asked = (await last(page, "preview"))?.command?.scenario;
  const key = asked === undefined ? "" : `compare-rules ${triedOf(asked)}`;
  const rules = fixture().previews[key]?.scenario?.rules ?? null;
  if (rules === null) throw new Error("No rules have been compared.");
  return rules;
};
const total = (page: Page) => seenText(page, ".deciding .total");

describeInBrowser("what is asked beside the fees", () => {
  let stage: PaneStage;

  beforeAll(async () => {
    stage = await paneStage();
  });

  afterAll(() => stage.close());

  test("the amounts of the rule are tried first, and so nothing changes", async () => {
    const { page, misdeeds, close } = await stage.open(fixture());
    await inTrial(page);
    expect(await page.inputValue("#trial-rate")).toBe("0,9");
    expect(await page.inputValue("#trial-floor")).toBe("9000");
    expect(await page.inputValue("#trial-fixed")).toBe("");
    expect(await seenText(page, ".deciding")).toMatch(/2021 års penningvärde.*Samma summa som nu/s);
    expect(await seenText(page, "[role=tab][aria-selected=true]")).toMatch(/^Avgifter/);
    expect(misdeeds).toEqual([]);
    await close();
  });

  test("a rate that is typed shows the total now and as tried, who pays more, the picture and every member; nothing is written", async () => {
    const { page, close } = await stage.open(fixture());
    await inTrial(page);
    const before = await total(page);
    await page.fill("#trial-rate", "1,1");
    await page.waitForSelector(".most");
    expect(await total(page)).not.toBe(before);
    const shown = await seenText(page, ".deciding");
    expect(shown).toMatch(/Nu [\d ]+ kr. Skillnad \+[\d ]+ kr \(\+[\d,]+ %\)/);
    expect(shown).toContain("Höjs mest");
    expect(await page.$$eval(".deciding .figure", (rows) => rows.length)).toBe(36);
    expect(await page.$$eval(".legend li", (all) => all.map(({ textContent }) => textContent))).toEqual([
      "Oförändrad",
      "Prövade belopp",
    ]);
    const forms = await page.$$eval(".picture.still > svg path", (all) =>
      all.map((each) => /m[^M]*/.exec(each.getAttribute("d") ?? "")?.[0]),
    );
    expect(new Set(forms).size).toBe(2);
    expect((await calls(page)).some(({ call }) => call === "run")).toBe(false);
    expect((await last(page, "preview"))?.command?.scenario?.trial).toEqual({
      category: "",
      rate: "1.1",
      fixed: null,
      floor: "9000",
      cap: "45000",
    });
    await close();
  });

  test("typing asks once, when the typing rests, and until then the figures are marked as of before", async () => {
    const { page, close } = await stage.open(fixture(), { stopClock: true });
    await page.waitForSelector(".total");
    await page.click("#go-trial");
    await page.waitForSelector(".deciding .members");
    const asked = async () => (await calls(page)).filter(({ call }) => call === "preview").length;
    const before = await asked();
    await page.fill("#trial-rate", "");
    for (const key of "1,1") {
      await page.keyboard.press(key);
      await page.clock.runFor(100);
    }
    expect(await page.locator(".deciding .shown.outdated").count()).toBe(1);
    expect(await isOff(page)).toBe(true);
    expect(await asked()).toBe(before);
    await page.clock.runFor(500);
    await page.waitForSelector(".deciding .shown:not(.outdated)");
    expect(await asked()).toBe(before + 1);
    expect(await isOff(page)).toBe(false);
    await close();
  });

  test("what is no amount is told at its field and asks nothing; an empty field is no such amount", async () => {
    const { page, close } = await stage.open(fixture());
    await inTrial(page);
    await page.fill("#trial-cap", "mycket");
    expect(await seenText(page, "#trial-cap-fault")).toBe("Skriv ett tal, till exempel 1,25.");
    expect(await page.getAttribute("#trial-cap", "aria-describedby")).toBe("trial-cap-fault");
    expect(await isOff(page)).toBe(true);
    await page.fill("#trial-rate", "");
    await page.fill("#trial-floor", "");
    await page.fill("#trial-cap", "");
    // A rule without any amount is none: what the core says of it is told, and nothing can be written.
    await page.waitForSelector(".told .finding");
    expect(await isOff(page)).toBe(true);
    await close();
  });

  test("the rate for a wanted total is sought with the amounts as they stand, put in its field and tried", async () => {
    const { page, close } = await stage.open(fixture());
    await inTrial(page);
    await page.fill("#trial-target", "1 500 000");
    await page.click("button:text-is('Sök avgift')");
    await page.waitForSelector("text=/Närmast är|Summan blir precis/");
    const sought = (await calls(page)).find(({ command }) => command?.command === "fit-budget");
    expect(sought?.command?.scenario).toMatchObject({ target, category: "", trial: { floor: "9000", cap: "45000" } });
    const found = fixture().previews["fit-budget"]?.scenario?.budget;
    expect(await page.inputValue("#trial-rate")).toBe(found?.value.replace(".", ","));
    await page.waitForSelector(".deciding .shown:not(.outdated)");
    expect((await last(page, "preview"))?.command?.scenario?.trial?.rate).toBe(found?.value);
    expect((await total(page)).replace(/\D/g, "")).toBe(String(found?.total));
    await page.click("button:has-text('Tillbaka till regelns belopp')");
    expect(await page.inputValue("#trial-rate")).toBe("0,9");
    await close();
  });

  test("the comparison is written as it was shown", async () => {
    const { page, close } = await stage.open(fixture());
    await inTrial(page);
    await page.fill("#trial-rate", "1,1");
    await page.waitForSelector(".most");
    expect(await seenText(page, ".writes")).toContain("Jämförda regler 2026");
    expect(await seenText(page, primary)).toBe("Skriv jämförelsen");
    await page.click(primary);
    await page.waitForSelector(".outcome.done");
    expect(await seenText(page, ".outcome")).toContain("Skrivet: Jämförda regler 2026");
    expect(await last(page, "run")).toMatchObject({
      command: { command: "compare-rules", scenario: { trial: { rate: "1.1" } } },
      expected: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    await close();
  });

  test("a rule with classes and a year that is fixed say why nothing is tried", async () => {
    for (const [tariffs, told] of [
      [[{ stated: null }], /har avgiftsklasser/],
      [[], /är fastställda/],
    ] as const) {
      const plain = fixture();
      const fees = plain.previews["calculate-fees"];
      if (fees === undefined) throw new Error("The fixture has no fees.");
      const changed = tariffs.map((each) => ({ ...fees.tariffs[0], ...each }) as (typeof fees.tariffs)[number]);
      const previews = { ...plain.previews, "calculate-fees": { ...fees, tariffs: changed } };
      const { page, close } = await stage.open({ ...plain, previews });
      await inTrial(page);
      expect(await seenText(page, ".deciding .message")).toMatch(told);
      expect(await isOff(page)).toBe(true);
      await close();
    }
  });

  test("of several categories one is chosen, and its amounts are tried", async () => {
    const plain = fixture();
    const fees = plain.previews["calculate-fees"];
    const [tariff] = fees?.tariffs ?? [];
    if (fees === undefined || tariff?.stated == null) throw new Error("The fixture has no tariff.");
    const other = { ...tariff, category: "Förbund", stated: { ...tariff.stated, rate: "0.45", floor: null } };
    const previews = { ...plain.previews, "calculate-fees": { ...fees, tariffs: [tariff, other] } };
    const all = Object.entries(previews).filter(([key]) => key.startsWith("compare-rules "));
    const ofOther = Object.fromEntries(
      all.map(([, preview]) => ["compare-rules – – – – Förbund 0.45 – – 45000", preview]),
    );
    const { page, close } = await stage.open({ ...plain, previews: { ...previews, ...ofOther } });
    await inTrial(page);
    expect(await page.inputValue("#trial-category")).toBe("");
    await page.selectOption("#trial-category", "Förbund");
    expect(await page.inputValue("#trial-rate")).toBe("0,45");
    expect(await page.inputValue("#trial-floor")).toBe("");
    await page.waitForFunction(() =>
      window.fakeHost.calls.some(({ command }) => command?.scenario?.trial?.category === "Förbund"),
    );
    expect((await last(page, "preview"))?.command?.scenario?.trial).toMatchObject({ rate: "0.45", floor: null });
    await close();
  });

  test("the way back leads to the button that one came by, and what was typed is there again", async () => {
    const { page, close } = await stage.open(fixture());
    await page.waitForSelector(".total");
    await page.focus("#go-trial");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".deciding .members");
    const focused = () => page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe("deciding-back");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("trial-rate");
    await page.fill("#trial-rate", "1,1");
    await page.waitForSelector(".most");
    await page.focus("#deciding-back");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#member-search");
    expect(await focused()).toBe("go-trial");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".most");
    expect(await page.inputValue("#trial-rate")).toBe("1,1");
    await close();
  });

  test("the alternatives of the sheet stand in one picture, and each beside the rule as it stands", async () => {
    const { page, close } = await stage.open(fixture());
    await inFurther(page, "alternatives");
    await page.waitForSelector(".deciding .members");
    const names = await page.$$eval(".legend li", (all) => all.map(({ textContent }) => textContent));
    expect(names).toEqual(["Oförändrad", expect.stringMatching(/^Högre golv/), "Utan tak"]);
    const forms = await page.$$eval(".picture.still > svg path", (all) =>
      all.map((each) => /m[^M]*/.exec(each.getAttribute("d") ?? "")?.[0]),
    );
    expect(new Set(forms).size).toBe(3);
    const outcomes = (await alternativesOf(page)).outcomes.map((each) => each.total);
    const digits = async () => Number((await total(page)).replace(/\D/g, ""));
    expect(await digits()).toBe(outcomes[1]);
    expect(await seenText(page, ".most")).toMatch(/^Höjs mest/);
    const asked = (await calls(page)).length;
    await page.selectOption("#compared", "Utan tak");
    await page.waitForSelector("text=/Summa med Utan tak/");
    expect(await digits()).toBe(outcomes[2]);
    const members = (await alternativesOf(page)).members;
    const raised = members.filter(({ fees: [now = 0, , uncapped = 0] }) => uncapped > now).length;
    expect(raised).toBeGreaterThan(0);
    const changes = await page.$$eval(".deciding .figure .change", (all) => all.map(({ textContent }) => textContent));
    expect(changes.filter((each) => each?.startsWith("+")).length).toBe(raised);
    // Which one is looked at asks for nothing new, and changes nothing of what will be written.
    expect((await calls(page)).length).toBe(asked);
    await page.click(primary);
    await page.waitForSelector(".outcome.done");
    expect(await last(page, "run")).toMatchObject({ command: { command: "compare-rules", scenario: { trial: null } } });
    await close();
  });

  test("a projection that lacks an index value asks for it at its field", async () => {
    const { page, close } = await stage.open(fixture());
    await inFurther(page, "projection");
    await page.waitForSelector("#indexPercent-fault");
    expect(await seenText(page, "#indexPercent-fault")).toMatch(/Ange hur många procent index stiger/);
    expect(await seenText(page, "#view")).not.toMatch(/--\w/);
    expect(await isOff(page)).toBe(true);
    await page.fill("#indexPercent", "2,5");
    await page.waitForSelector(".deciding .figure");
    expect(await page.locator("#indexPercent-fault").count()).toBe(0);
    expect(await page.$$eval(".deciding .figure", (rows) => rows.length)).toBe(5);
    await page.click(primary);
    await page.waitForSelector(".outcome.done");
    expect(await seenText(page, ".outcome")).toMatch(/Skrivet: Prognos \d{4}/);
    await close();
  });

  test("the decision paper proposes the rule as it stands, or the alternative that is chosen", async () => {
    const { page, close } = await stage.open(fixture());
    await inFurther(page, "paper");
    await page.waitForSelector("#proposal");
    expect(await page.$$eval("#proposal option", (all) => all.map(({ textContent }) => textContent))).toEqual([
      expect.stringMatching(/^regeln som den står, /),
      expect.stringMatching(/^Högre golv/),
      expect.stringMatching(/^Utan tak, /),
    ]);
    await page.selectOption("#proposal", { index: 1 });
    await page.waitForFunction(() => window.fakeHost.calls.some(({ command }) => command?.scenario?.proposal != null));
    await page.click(primary);
    await page.waitForSelector(".outcome.done");
    expect((await last(page, "run"))?.command?.scenario?.proposal).toMatch(/^Högre golv/);
    await close();
  });

  test("the invoices stand as text to copy", async () => {
    const { page, close } = await stage.open(fixture());
    await inFurther(page, "invoices");
    await page.waitForSelector("#invoice-text");
    const lines = (await page.inputValue("#invoice-text")).trim().split("\n");
    const members = fixture().previews["calculate-fees"]?.members ?? [];
    expect(lines).toHaveLength(1 + new Set(members.map(({ payer }) => payer)).size);
    expect(lines[0]).toMatch(/^Betalare;/);
    expect(await page.getAttribute("#invoice-text", "readonly")).toBe("");
    await page.click("button:text-is('Kopiera')");
    await page.waitForSelector("text=/Kopierat|markerad/");
    await page.click(primary);
    await page.waitForSelector(".outcome.done");
    expect(await seenText(page, ".outcome")).toContain("Skrivet: Fakturaunderlag 2026");
    expect(await page.inputValue("#invoice-text")).toMatch(/^Betalare;/);
    await close();
  });

  test("where errors stop the fees the invoices can still be asked for: those of a fixed year do not rest on what is wrong", async () => {
    const { page, close } = await stage.open(withDeciding(fixtureOf(faultyWorkbook)));
    await page.waitForSelector("#view[aria-busy=false] .message.error");
    await page.click("#further");
    expect(await page.$$eval(".further button", (all) => all.map(({ id }) => id))).toEqual(["go-invoices"]);
    await page.click("#go-invoices");
    await page.waitForSelector("#invoice-text");
    await page.click("#deciding-back");
    await page.waitForSelector(".message.error");
    await close();
  });

  test("a year is fixed only once it is confirmed, and then the fees are shown", async () => {
    const { page, close } = await stage.open(fixture(), { stopClock: true });
    await inFurther(page, "fix");
    await page.clock.runFor(500);
    await page.waitForSelector("text=/36 avgifter på sammanlagt/");
    expect(await seenText(page, ".message.warning")).toContain("Verktyget kan inte ångra det");
    expect(await isOff(page)).toBe(true);
    await page.locator(primary).dispatchEvent("click");
    expect((await calls(page)).some(({ call }) => call === "run")).toBe(false);
    await page.fill("#fixed-on", "2025-11-28");
    await page.fill("#fixing-body", "Styrgruppen");
    await page.fill("#diary-number", "KS 2025/12");
    await page.clock.runFor(500);
    await page.check("#confirm-fix");
    await page.waitForFunction(
      () => document.querySelector(".runbar .primary")?.getAttribute("aria-disabled") === null,
    );
    await page.click(primary);
    await page.waitForSelector(".outcome.done");
    expect((await last(page, "run"))?.command).toMatchObject({
      command: "fix-year",
      fixing: { date: "2025-11-28", body: "Styrgruppen", diaryNumber: "KS 2025/12" },
    });
    expect(await seenText(page, ".outcome")).toContain("36 rader i Fastställda avgifter");
    expect(await page.locator("#member-search").count()).toBe(1);
    await close();
  });

  test("sheets for which nothing is asked are written by their buttons, and what was written is told", async () => {
    const { page, close } = await stage.open(fixture());
    await page.waitForSelector(".total");
    await page.click("#further");
    await page.click("#go-compareYears");
    await page.waitForSelector(".outcome.done");
    expect(await seenText(page, ".outcome")).toContain("Skrivet: Jämförelse 2026");
    expect((await last(page, "run"))?.command).toMatchObject({ command: "compare-years", year: 2026 });
    await page.click(".member button >> nth=0");
    await page.click("button:text-is('Skriv kommunblad')");
    await page.waitForFunction(() => window.fakeHost.calls.some(({ command }) => command?.command === "member-page"));
    await page.waitForSelector(".outcome:has-text('Kommunblad')");
    expect((await last(page, "run"))?.command).toMatchObject({ member: "1440", year: null });
    await close();
  });
});
