import { readFileSync } from "node:fs";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { describeInBrowser, launchChromium } from "../hosts/browser/launchChromium";
import { runningPreview, type RunningPreview } from "../local/preview/previewForTests";
import { emptyWorkbookFile, faultyWorkbookFile } from "../pictures/workbookFiles";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

describeInBrowser("a part of the built panel that cannot be fetched", () => {
  let browser: Browser;
  let preview: RunningPreview;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  /** Opens the panel; scripts of the name do not come until the returned function is called. */
  async function open(
    path: string | null,
    lost: string,
  ): Promise<{ readonly panel: FrameLocator; found(): Promise<void> }> {
    preview = await runningPreview(path);
    page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "sv-SE" });
    page.setDefaultTimeout(15_000);
    errors = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    const scripts = new RegExp(`/addin/${lost}\\.\\w+\\.js$`);
    await page.route(scripts, (route) => route.abort());
    await page.goto(preview.address);
    return { panel: page.frameLocator("aside iframe"), found: () => page.unroute(scripts) };
  }

  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.close();
    await preview.close();
  });

  const sentence = "En del av panelen gick inte att hämta";

  test("the check's view: the panel says so, and fetches it when it is asked to", async () => {
    const { panel, found } = await open(null, "check");
    await panel.locator('[role="tab"]:has-text("Kontroll")').click();
    await panel.locator(`[role=alert]:has-text("${sentence}")`).waitFor();
    await panel.locator('[role="tab"]:has-text("Avgifter")').click();
    await panel.locator(".member").first().waitFor();
    await panel.locator('[role="tab"]:has-text("Kontroll")').click();
    await found();
    await panel.locator(`button:has-text("Försök igen")`).click();
    await panel.locator(".findings").first().waitFor();
    expect(await panel.locator(".message.error").count()).toBe(0);
  });

  test("the view beside the fees: the panel says so, and the same button fetches it", async () => {
    const { panel, found } = await open(null, "deciding");
    await panel.locator("#go-trial").click();
    await panel.locator(`[role=alert]:has-text("${sentence}")`).waitFor();
    await panel.locator(".member").first().waitFor();
    await found();
    await panel.locator("#go-trial").click();
    await panel.locator(".deciding .total").waitFor();
    expect(await panel.locator(".message.error").count()).toBe(0);
  });

  test("what writes: nothing is written, and the next press writes", async () => {
    const { panel, found } = await open(null, "writing");
    const before = preview.session.workbook.grid.sheets.length;
    await panel.locator('button:has-text("Beräkna avgifter")').click();
    await panel.locator(`[role=alert]:has-text("${sentence}")`).waitFor();
    expect(preview.session.workbook.grid.sheets).toHaveLength(before);
    await found();
    await panel.locator('button:has-text("Beräkna avgifter")').click();
    await panel.locator("text=/36 avgifter skrivna/").waitFor();
  });

  test("sentences on faults: the panel says so, and tells the faults when it is asked again", async () => {
    const { panel, found } = await open(await faultyWorkbookFile(), "findings-sv");
    await panel.locator(`[role=alert]:has-text("${sentence}")`).waitFor();
    await found();
    await panel.locator(`button:has-text("Försök igen")`).click();
    await panel.locator("text=Visa felen").waitFor();
  });

  test("the welcome: the panel says so, and welcomes when it is asked to", async () => {
    const { panel, found } = await open(await emptyWorkbookFile(), "welcome");
    await panel.locator(`[role=alert]:has-text("${sentence}")`).waitFor();
    await found();
    await panel.locator(`button:has-text("Försök igen")`).click();
    await panel.locator("text=Prova med exempel").waitFor();
  });

  test("its own texts: it says in both languages that it cannot start, and starts when it is asked to", async () => {
    const { panel, found } = await open(null, "texts-sv");
    await panel.locator("text=Panelen kunde inte starta").waitFor();
    await panel.locator("text=The panel could not start").waitFor();
    const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
    await frame?.evaluate(axe);
    const faults = await frame?.evaluate(async () => {
      const { violations } = await (
        window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
      ).axe.run();
      return violations.map(({ id }) => id);
    });
    expect(faults).toEqual([]);
    await found();
    await panel.locator(`button:has-text("Försök igen")`).click();
    await panel.locator(".member").first().waitFor();
  });
});
