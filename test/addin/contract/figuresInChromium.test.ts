import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { planCommand } from "../../../local/commandLine/planCommand";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import type { GridWorkbook } from "../../../local/grid/gridWorkbook";
import { todayText } from "../../../pane/state/todayText";
import { updatePopulation } from "../../../shared/commands/updatePopulation";
import { describeInBrowser, launchChromium } from "../../hosts/browser/launchChromium";
import { converse, getSettings } from "../../hosts/scb/converse";
import { ScbStandIn } from "../../hosts/scb/scbStandIn";
import { runningPreview, type RunningPreview } from "../../local/preview/previewForTests";
import { noOptions } from "../../shared/commands/planOf";
import { springWorkbook } from "../../shared/commands/springWorkbook";
import { differences, withoutResults } from "./compareWorkbooks";
import { gridOf } from "./excelBundle";

describeInBrowser("figures from SCB in the built add-in, over Microsoft's client", () => {
  let browser: Browser;
  let preview: RunningPreview;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    browser = await launchChromium();
    folder = mkdtempSync(join(tmpdir(), "figures-"));
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  afterEach(async () => {
    await page.close();
    await preview.close();
    expect(preview.violations.map(({ message }) => message)).toEqual([]);
  });

  /** The panel, opened by the ribbon's button for the figures, with SCB as the browser's network has it. */
  async function opened(scb: ScbStandIn | null, bytes: Uint8Array): Promise<Frame> {
    const path = join(folder, "var.xlsx");
    writeFileSync(path, bytes);
    preview = await runningPreview(path);
    page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "sv-SE" });
    await page.route("https://statistikdatabasen.scb.se/**", (route) => {
      const url = route.request().url();
      const reply = scb?.answer({ method: "GET", url, headers: {}, body: null }, Date.now()) ?? null;
      if (reply === null || "failure" in reply || route.request().method() !== "GET")
        return route.abort("connectionreset");
      const headers = { ...reply.headers, "access-control-allow-origin": "*" };
      return route.fulfill({ status: reply.status, headers, body: reply.body });
    });
    await page.goto(preview.address);
    await page.click('.ribbon-button:has-text("Uppdatera folkmängd")');
    await page.waitForFunction(() =>
      document.querySelector("aside iframe")?.getAttribute("src")?.includes("view=basis"),
    );
    const frame = await (await page.waitForSelector("aside iframe")).contentFrame();
    if (frame === null) throw new Error("The page has no panel.");
    await frame.waitForSelector(".source");
    return frame;
  }

  const grid = (): GridWorkbook =>
    structuredClone({ ...preview.session.workbook.grid, nextId: undefined }) as unknown as GridWorkbook;

  test("from the ribbon's button to the written rows, each cell as in the .xlsx file", async () => {
    const bytes = await springWorkbook();
    const scb = new ScbStandIn();
    const panel = await opened(scb, bytes);
    expect(scb.requests).toHaveLength(0);
    await panel.click('button:has-text("Hämta från SCB")');
    await panel.waitForSelector(".figures");
    await panel.click('button:has-text("Skriv siffrorna")');
    await panel.waitForSelector("text=/36 rader skrivna i Befolkning/");
    // The figures are asked for once: what was shown is what is written.
    expect(scb.requests).toHaveLength(5);

    const opened0 = await openWorkbook(bytes);
    const population = {
      years: null,
      acceptRevisions: false,
      shippedFigures: false,
      today: todayText(new Date()),
      source: null,
    };
    const first = await planCommand(updatePopulation, opened0, {
      ...noOptions,
      population: { ...population, arrived: null },
    });
    const request = first.population?.request ?? null;
    if (request === null) throw new Error("Nothing is asked for.");
    const { arrived } = converse(new ScbStandIn(), request, getSettings);
    const planned = await planCommand(updatePopulation, opened0, {
      ...noOptions,
      population: { ...population, arrived },
    });
    const file = await gridOf(await applyPlan(opened0, planned.plan));
    expect(differences(withoutResults(grid()), withoutResults(file))).toEqual([]);

    // The fees now rest on them.
    await panel.click('[role="tab"]:has-text("Avgifter")');
    await panel.click('button:has-text("Beräkna avgifter")');
    await panel.waitForSelector("text=/36 avgifter skrivna i Avgifter 2026/");
    await panel.click('[role="tab"]:has-text("Underlag")');
    await panel.waitForSelector("text=/Till avgiftsår 2026 används/");
  });

  test("SCB cannot be reached: nothing is written, and the figures that ship do it in two more clicks", async () => {
    const panel = await opened(null, await springWorkbook());
    const before = JSON.stringify(withoutResults(grid()));
    await panel.click('button:has-text("Hämta från SCB")');
    await panel.waitForSelector("text=/SCB gick inte att nå/", { timeout: 30_000 });
    expect(JSON.stringify(withoutResults(grid()))).toBe(before);
    await panel.click("summary:has-text('Andra sätt')");
    await panel.click('button:has-text("Medföljande siffror")');
    await panel.waitForSelector(".figures");
    await panel.click('button:has-text("Skriv siffrorna")');
    await panel.waitForSelector("text=/36 rader skrivna i Befolkning/");
  });
});
