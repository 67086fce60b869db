import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { cellAt, type GridSheet } from "../../../local/grid/gridWorkbook";
import { describeInBrowser, launchChromium } from "../../hosts/browser/launchChromium";
import { runningPreview, type RunningPreview } from "../../local/preview/previewForTests";
import { sampleWorkbook } from "../../shared/panel/samplePreview";

describeInBrowser("amounts tried in the built add-in, over Microsoft's client", () => {
  let browser: Browser;
  let preview: RunningPreview;
  let page: Page;
  let folder: string;
  let outside: string[];

  beforeAll(async () => {
    browser = await launchChromium();
    folder = mkdtempSync(join(tmpdir(), "deciding-"));
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  afterEach(async () => {
    await page.close();
    await preview.close();
    expect(preview.violations.map(({ message }) => message)).toEqual([]);
    expect(outside).toEqual([]);
  });

  /** The panel with the year's fees, beside the sample. */
  async function opened(): Promise<Frame> {
    const path = join(folder, "arbetsbok.xlsx");
    writeFileSync(path, await sampleWorkbook());
    preview = await runningPreview(path);
    page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "sv-SE" });
    outside = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(new URL(preview.address).origin) && !request.url().startsWith("data:"))
        outside.push(request.url());
    });
    await page.goto(preview.address);
    const frame = await (await page.waitForSelector("aside iframe")).contentFrame();
    if (frame === null) throw new Error("The page has no panel.");
    await frame.waitForSelector(".member");
    return frame;
  }

  const names = () => preview.session.workbook.grid.sheets.map(({ name }) => name);
  const values = (sheet: GridSheet) =>
    [...sheet.cells.values()].flatMap((row) => [...row.values()].map(({ value, formula }) => [value, formula]));
  const everything = () =>
    JSON.stringify(preview.session.workbook.grid.sheets.map((each) => [each.name, values(each)]));

  function sheet(name: string): GridSheet {
    const found = preview.session.workbook.grid.sheets.find((each) => each.name === name);
    if (found === undefined) throw new Error(`There is no sheet ${name}.`);
    return found;
  }

  const digits = async (panel: Frame) => ((await panel.textContent(".deciding .total")) ?? "").replace(/\D/g, "");

  test("a rate that is typed changes the total and not the workbook, until the comparison is written", async () => {
    const panel = await opened();
    const before = everything();
    await panel.click("#go-trial");
    await panel.waitForSelector("text=/Samma summa som nu/");
    const now = await digits(panel);
    await panel.fill("#trial-rate", "1,1");
    await panel.waitForSelector(".most");
    const tried = await digits(panel);
    expect(Number(tried)).toBeGreaterThan(Number(now));
    expect(everything()).toBe(before);
    await panel.click('.runbar button:has-text("Skriv jämförelsen")');
    await panel.waitForSelector("text=/Skrivet: Jämförda regler 2026/");
    const written = values(sheet("Jämförda regler 2026")).map(([value]) => value);
    expect(written).toEqual(expect.arrayContaining([Number(now), Number(tried)]));
    expect(names()).not.toContain("Avgifter 2026");
    expect(values(sheet("Avgiftsregel")).map(([value]) => value)).toContain(0.9);
  });

  test("the rate for a wanted total is sought, and the total is the nearest that there is", async () => {
    const panel = await opened();
    await panel.click("#go-trial");
    await panel.waitForSelector("text=/Samma summa som nu/");
    await panel.fill("#trial-target", "1500000");
    await panel.click('button:text-is("Sök avgift")');
    await panel.waitForSelector("text=/Närmast är|Summan blir precis/");
    await panel.waitForSelector(".deciding .shown:not(.outdated) .most");
    expect(await panel.inputValue("#trial-rate")).not.toBe("0,9");
    expect(Math.abs(Number(await digits(panel)) - 1_500_000)).toBeLessThan(10_000);
    expect(names()).not.toContain("Budgetanpassning 2026");
  });

  test("a year is fixed with what the person states, and its formulas are values then", async () => {
    const panel = await opened();
    await panel.click('.runbar button:has-text("Beräkna avgifter")');
    await panel.waitForSelector(".outcome.done");
    expect(values(sheet("Avgifter 2026")).some(([, formula]) => formula !== null)).toBe(true);
    await panel.click("#further");
    await panel.click("#go-fix");
    await panel.fill("#fixed-on", "2025-11-28");
    await panel.fill("#fixing-body", "Styrgruppen");
    await panel.check("#confirm-fix");
    await panel.click('.runbar button:has-text("Fastställ året"):not([aria-disabled])');
    await panel.waitForSelector("text=/Skrivet: .*Fastställda avgifter/");
    expect(values(sheet("Avgifter 2026")).some(([, formula]) => formula !== null)).toBe(false);
    expect(values(sheet("Fastställda avgifter")).map(([value]) => value)).toContain("Styrgruppen");
  });

  test("invoices, comparison, paper, report, plan and member page are each written by their button", async () => {
    const panel = await opened();
    const pressed = async (button: string, written: string) => {
      await panel.click(button);
      await panel.waitForSelector(`.outcome.done:has-text("${written}")`);
      expect(names()).toContain(written);
    };
    const primary = '.runbar button:has-text("Skriv underlaget"):not([aria-disabled])';
    await panel.click("#further");
    await pressed("#go-compareYears", "Jämförelse 2026");
    await panel.click("#go-invoices");
    await panel.waitForSelector("#invoice-text");
    await pressed(primary, "Fakturaunderlag 2026");
    expect(cellAt(sheet("Fakturaunderlag 2026"), 1, 1).value).toEqual(expect.stringContaining("2026"));
    await panel.click("#deciding-back");
    await panel.click("#further");
    await panel.click("#go-paper");
    await pressed(primary, "Beslutsunderlag 2026");
    await panel.click("#deciding-back");
    await panel.click(".member button >> nth=0");
    await pressed("button:text-is('Skriv kommunblad')", "Kommunblad 1440");
    await panel.click("#tab-events");
    await panel.waitForSelector("text=/träffar hållna/");
    await pressed("button:text-is('Årsrapport')", "Årsrapport 2021");
    await pressed("button:text-is('Verksamhetsplan')", "Verksamhetsplan 2022");
  });
});
