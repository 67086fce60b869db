import axe from "axe-core";
import type { Browser } from "playwright-core";
import type { DialogMessage } from "../../../addin/ribbon/dialogMessage";
import { describeInBrowser, launchChromium } from "../../hosts/browser/launchChromium";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { gridOf, ribbonInVm } from "../contract/excelBundle";
import { openDialogPage, type OpenDialog } from "./dialogStage";

const message: DialogMessage = {
  language: "sv",
  lines: [
    { place: "Avgifter 2026", text: "Bladet är skyddat." },
    { place: "", text: "<img src=x onerror=alert(1)> & <b>fet</b>" },
  ],
};

const withFragment = (told: DialogMessage) => `#${encodeURIComponent(JSON.stringify(told))}`;

describeInBrowser("the ribbon's dialog, over Microsoft's client", () => {
  let browser: Browser;
  let dialog: OpenDialog | null = null;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  afterEach(async () => {
    expect(dialog?.misdeeds).toEqual([]);
    await dialog?.page.close();
    dialog = null;
  });

  /** What the dialog says, once it is drawn. */
  async function shown(opened: OpenDialog): Promise<readonly string[]> {
    await opened.page.waitForSelector("main button");
    return opened.page.locator("main > *, li").allInnerTexts();
  }

  async function hindrances({ page }: OpenDialog): Promise<readonly string[]> {
    const found: string[] = [];
    await page.evaluate(axe.source);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document));
      found.push(...violations.map(({ id }) => `${id} ${colorScheme}`));
    }
    return found;
  }

  test("tells what stands in its address; markup stays text", async () => {
    dialog = await openDialogPage(browser, withFragment(message));
    const texts = await shown(dialog);
    expect(texts).toContain("Inget är klart än");
    expect(texts).toContain("Avgifter 2026: Bladet är skyddat.");
    expect(texts).toContain("<img src=x onerror=alert(1)> & <b>fet</b>");
    expect(await dialog.page.locator("img, b").count()).toBe(0);
    expect(await hindrances(dialog)).toEqual([]);
  });

  test.each(["", "#", "#%7B%22language", "#%E0%A4%A", `#${encodeURIComponent('{"language":"fi","lines":[]}')}`])(
    "tells what it is handed where its address is “message.html%s”",
    async (fragment) => {
      dialog = await openDialogPage(browser, fragment, (said, opened) => {
        if (said === "ready") void opened.tell(JSON.stringify({ ...message, language: "en" }));
      });
      const texts = await shown(dialog);
      expect(texts).toContain("Not done yet");
      expect(texts).toContain("Avgifter 2026: Bladet är skyddat.");
      expect(await dialog.page.getAttribute("html", "lang")).toBe("en");
    },
  );

  test("what it is handed holds, where its address was cut off to another message", async () => {
    dialog = await openDialogPage(browser, withFragment({ ...message, lines: [{ place: "", text: "Halv" }] }));
    expect(await shown(dialog)).toContain("Halv");
    while (!dialog.said.includes("ready")) await dialog.page.waitForTimeout(20);
    await dialog.tell(JSON.stringify(message));
    await dialog.page.waitForSelector("text=Bladet är skyddat");
    expect(await shown(dialog)).not.toContain("Halv");
  });

  test("that was told nothing says so in both languages, and where to look; it can be closed", async () => {
    dialog = await openDialogPage(browser, "");
    const texts = (await shown(dialog)).join("\n");
    expect(texts).toMatch(/Öppna panelen Kommunnätverk på fliken Start/);
    expect(texts).toMatch(/Open the panel Kommunnätverk on the Home tab/);
    expect(await hindrances(dialog)).toEqual([]);
    await dialog.page.click("button");
    while (dialog.said.length < 2) await dialog.page.waitForTimeout(20);
    expect(dialog.said).toEqual(["ready", "close"]);
  });

  test("nonsense from the page that opened it is not shown", async () => {
    dialog = await openDialogPage(browser, "");
    while (!dialog.said.includes("ready")) await dialog.page.waitForTimeout(20);
    for (const nonsense of ["", "{}", "null", '{"language":"sv","lines":[{"text":1}]}']) await dialog.tell(nonsense);
    expect((await shown(dialog)).join()).toMatch(/Öppna panelen/);
  });

  test("from the ribbon's click to its end: the dialog is handed what it tells, and its button ends the command", async () => {
    const workbook = await gridOf(await sampleWorkbook());
    workbook.isReadOnly = true;
    const office = await ribbonInVm(workbook, {
      openDialog: () => {
        // As on the web, where the fragment may be lost.
        void openDialogPage(browser, "", (said, opened) => {
          dialog = opened;
          hear(said);
        });
      },
    });
    const hear = connected(office.context["external"] as ParentExternal, (text) => void dialog?.tell(text));
    const run = office.runRibbonCommand("calculateFees", 60_000);
    while (dialog === null) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await shown(dialog)).join()).toMatch(/Arbetsboken är öppnad skrivskyddad. Inget är skrivet/);
    await (dialog as OpenDialog).page.click("button");
    await run;
    office.close();
  });
});

type Handler = (dispId: number, payload: { toArray(): readonly unknown[]; dimensions(): number }) => void;

interface ParentExternal {
  RegisterEvent(dispId: number, targetId: string, handler: Handler, registered: (status: number) => void): void;
}

const dialogEvent = 10;

/**
 * Gives the page that opens a dialog the program's two ways to it.
 * @param toDialog hands a message to the dialog
 * @returns what hands a message of the dialog to the page
 */
function connected(external: ParentExternal, toDialog: (message: string) => void): (message: string) => void {
  const register = external.RegisterEvent;
  let handler: Handler | null = null;
  Object.assign(external, {
    MessageChild: toDialog,
    RegisterEvent: (...given: Parameters<typeof register>) => {
      if (given[0] === dialogEvent) handler = given[2];
      register(...given);
    },
  });
  return (message) =>
    handler?.(dialogEvent, { toArray: () => [0, message, "https://addin.test"], dimensions: () => 1 });
}
