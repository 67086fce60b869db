import type { Browser, Frame, Page } from "playwright-core";
import { explain } from "../../../shared/commands/explain";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { check } from "../../../shared/commands/check";
import type { GridWorkbook } from "../../../local/grid/gridWorkbook";
import { describeInBrowser, launchChromium } from "../../hosts/browser/launchChromium";
import { runningPreview, type RunningPreview } from "../../local/preview/previewForTests";
import { emptyWorkbookFile, faultyWorkbookFile } from "../../pictures/workbookFiles";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { differences, sheetsByName, withoutResults } from "./compareWorkbooks";
import { gridOf } from "./excelBundle";
import { xlsxResult } from "./xlsxResult";

describeInBrowser("the built add-in in a browser, over Microsoft's client", () => {
  let browser: Browser;
  let preview: RunningPreview;
  let page: Page;
  let wrong: string[];

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    await page.close();
    await preview.close();
    // What no Excel of the declared set has is a fault even where the panel goes on.
    expect([...wrong, ...preview.violations.map(({ message }) => message)]).toEqual([]);
  });

  async function open(path: string | null): Promise<Frame> {
    preview = await runningPreview(path);
    page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "sv-SE" });
    wrong = [];
    page.on("pageerror", ({ message }) => wrong.push(message));
    page.on("console", (line) => {
      if (line.type() === "error") wrong.push(line.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(preview.address)) wrong.push(`left the machine: ${request.url()}`);
    });
    await page.goto(preview.address);
    await page.waitForSelector("aside iframe");
    const panel = await page
      .waitForFunction(() => document.querySelector("aside iframe") !== null)
      .then(() => page.frames().find((frame) => frame.url().includes("taskpane.html")));
    if (panel === undefined) throw new Error("The page has no panel.");
    return panel;
  }

  const grid = (): GridWorkbook =>
    structuredClone({ ...preview.session.workbook.grid, nextId: undefined }) as unknown as GridWorkbook;

  /** Showing and laying out goes on when the result is told. */
  async function shown(sheet: string): Promise<void> {
    await page.waitForSelector(`[role="tab"][aria-selected="true"]:has-text("${sheet}")`);
  }

  async function ribbon(label: string): Promise<void> {
    const button = page.locator(`.ribbon-button:has-text("${label}")`);
    await button.click();
    await page.waitForSelector(`.ribbon-button:not([aria-busy]):has-text("${label}")`);
  }

  test("panel: fees, check and notice, each cell as in the .xlsx file", async () => {
    const panel = await open(null);
    await panel.click('button:has-text("Beräkna avgifter")');
    await panel.waitForSelector("text=/36 avgifter skrivna i Avgifter 2026/");
    await shown("Avgifter 2026");
    const fees = await xlsxResult(await sampleWorkbook(), calculateFeesCommand);
    expect(differences(withoutResults(grid()), withoutResults(await gridOf(fees.bytes)))).toEqual([]);
    await panel.click('[role="tab"]:has-text("Kontroll")');
    await panel.click('button:has-text("Kontrollera")');
    await panel.waitForSelector("text=/Kontroll är skriven/");
    await shown("Kontroll");
    const checked = await xlsxResult(fees.bytes, check);
    expect(differences(withoutResults(grid()), withoutResults(await gridOf(checked.bytes)))).toEqual([]);
    await panel.click('[role="tab"]:has-text("Avgifter")');
    await panel.click('button:has-text("Lerum")');
    await panel.click('button:has-text("Skriv avgiftsbesked")');
    await panel.waitForSelector("text=/Avgiftsbesked för Lerum är skrivet/");
    await shown("Avgiftsbesked 1441");
    const notice = await xlsxResult(checked.bytes, explain, { member: "1441" });
    expect(differences(withoutResults(grid()), withoutResults(await gridOf(notice.bytes)))).toEqual([]);
  });

  test("panel: the welcome fills an empty workbook with the sample, whose fees come at one more click", async () => {
    const panel = await open(await emptyWorkbookFile());
    await panel.click('button:has-text("Prova med exempel")');
    await panel.waitForSelector('button:has-text("Beräkna avgifter")');
    const made = sheetsByName(grid());
    const sample = sheetsByName(await gridOf(await sampleWorkbook()));
    for (const [name, sheet] of sample) if (!name.startsWith("names")) expect(made.get(name)).toEqual(sheet);
    expect([...made.keys()][0]).toBe("Blad1");
    await panel.click('button:has-text("Beräkna avgifter")');
    await panel.waitForSelector("text=/36 avgifter skrivna i Avgifter 2026/");
  });

  test("panel: the welcome adds the sheets to fill in, with every municipality's population", async () => {
    const panel = await open(await emptyWorkbookFile());
    await panel.click('button:has-text("Lägg till blad")');
    await panel.waitForSelector("text=/blad tillagda/");
    const population = grid().sheets.find(({ name }) => name === "Befolkning");
    expect(population?.cells.size).toBeGreaterThan(2000);
    expect(population?.tables.map(({ name }) => name)).toEqual(["Befolkning"]);
    expect(grid().sheets.some(({ name }) => name.startsWith("OFULLSTÄNDIG"))).toBe(false);
  });

  test("panel: a finding goes to its cell; nothing but Kontroll is written while there are errors", async () => {
    const panel = await open(await faultyWorkbookFile());
    await panel.click('[role="tab"]:has-text("Kontroll")');
    await panel.click('button:has-text("Befolkning, cell C9")');
    await page.waitForSelector('[role="tab"][aria-selected="true"]:has-text("Befolkning")');
    expect(await page.inputValue(".name-box")).toBe("C9");
    await panel.click('[role="tab"]:has-text("Avgifter")');
    await panel.click('button:has-text("Skriv Kontroll")');
    await panel.waitForSelector("text=/Bara Kontroll är skriven/");
    expect(grid().sheets.map(({ name }) => name)).not.toContain("Avgifter 2026");
  });

  test("ribbon: both commands by the click's own event", async () => {
    await open(null);
    await ribbon("Beräkna avgifter");
    await ribbon("Kontrollera");
    const fees = await xlsxResult(await sampleWorkbook(), calculateFeesCommand);
    const checked = await xlsxResult(fees.bytes, check);
    expect(differences(withoutResults(grid()), withoutResults(await gridOf(checked.bytes)))).toEqual([]);
  });
});
