import type { Browser } from "playwright-core";
import { blankCell, setCell } from "../../local/grid/gridWorkbook";
import { describeInBrowser, launchChromium } from "../hosts/browser/launchChromium";
import { openSidebar } from "../hosts/sheets/sidebarPage";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";
import { seenText } from "../pane/seenText";
import { smallNetwork } from "./smallNetwork";
import { tableNames } from "../../shared/text/tableTexts";

const primary = ".runbar .primary";

describeInBrowser("the panel beside a Google spreadsheet", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  test("from a blank spreadsheet over the sample to its fees", async () => {
    const sheets = await SheetsStandIn.open();
    const { page, misdeeds, close } = await openSidebar(browser, sheets);
    await page.click("text=Prova med exempel");
    await page.waitForSelector(".member");
    expect(await page.locator(".member").count()).toBe(36);
    expect(await seenText(page, ".runbar")).toContain(`${Object.keys(tableNames).length} blad tillagda`);
    await page.click(primary);
    await page.waitForSelector("text=36 avgifter skrivna");
    expect(sheets.state.grid.sheets.map(({ name }) => name)).toContain("Avgifter 2026");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(300);
    expect(misdeeds).toEqual([]);
    await close();
  });

  test("a fault in a cell is told, and a press on it shows the cell in the spreadsheet", async () => {
    const sheets = await smallNetwork();
    setCell(sheets.sheet("Medlemmar"), 3, 2, { ...blankCell, value: "9999" });
    const { page, misdeeds, called, close } = await openSidebar(browser, sheets);
    await page.click("text=Visa felen");
    await page.click("button >> text=/^Medlemmar, cell B3/");
    while (!called.includes("panelGoTo")) await page.waitForTimeout(20);
    expect(sheets.state.grid.selection).toMatchObject({ row: 3, column: 2 });
    expect(sheets.state.grid.activeSheet).toBe(sheets.sheet("Medlemmar").id);
    expect(misdeeds).toEqual([]);
    await close();
  });

  test("several accounts in one browser: the panel says what to do, in the person's language", async () => {
    const error = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    const sheets = await smallNetwork();
    const swedish = await openSidebar(browser, sheets, { refuses: () => error });
    await swedish.page.waitForSelector("text=inkognitofönster");
    await swedish.close();
    const english = await openSidebar(browser, sheets, { refuses: () => error, locale: "en-GB" });
    await english.page.waitForSelector("text=incognito window");
    expect(english.misdeeds).toEqual([]);
    await english.close();
  });

  test("a page that is newer than the script says that one of the files was forgotten", async () => {
    const { page, misdeeds, close } = await openSidebar(browser, await smallNetwork(), { lacks: "panelPreview" });
    await page.waitForSelector("text=Lägg in alla tre filerna");
    expect(misdeeds).toEqual([]);
    await close();
  });

  test("a lock that another run holds is told where the button was pressed, and the next press works", async () => {
    const sheets = await smallNetwork();
    const { page, close } = await openSidebar(browser, sheets);
    await page.waitForSelector(".member");
    sheets.state.isLockTaken = true;
    await page.click(primary);
    await page.waitForSelector("[role=alert] >> text=En annan körning skriver");
    sheets.state.isLockTaken = false;
    await page.click(primary);
    await page.waitForSelector("text=3 avgifter skrivna");
    await close();
  });

  test("text with markup stays text, from whichever cell it comes", async () => {
    const markup = `<img src=x onerror="window.isBroken = true"><script>window.isBroken = true</script>`;
    const sheets = await smallNetwork();
    for (const [sheet, row, column] of [
      ["Medlemmar", 2, 1],
      ["Inställningar", 2, 2],
      ["Avgiftsregel", 2, 6],
    ] as const) {
      setCell(sheets.sheet(sheet), row, column, { ...blankCell, value: markup });
    }
    const { page, misdeeds, close } = await openSidebar(browser, sheets);
    await page.click("text=Visa felen");
    await page.waitForSelector(".finding");
    expect(await page.evaluate(() => document.body.innerText)).toContain("<img src=x");
    expect(await page.locator("#pane img, #pane script").count()).toBe(0);
    expect(await page.evaluate(() => "isBroken" in window)).toBe(false);
    expect(misdeeds).toEqual([]);
    await close();
  });
});
