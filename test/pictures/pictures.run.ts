import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { launchChromium } from "../hosts/browser/launchChromium";
import { ScbStandIn } from "../hosts/scb/scbStandIn";
import { runningPreview, type RunningPreview } from "../local/preview/previewForTests";
import { emptyWorkbookFile, faultyWorkbookFile, networkFile, springWorkbookFile } from "./workbookFiles";

/** Makes the pictures of README and handbook from the real panel, in the preview. `npm run pictures`. */
const folder = join(__dirname, "../../docs/pictures");

let browser: Browser;
let preview: RunningPreview;
let page: Page;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await launchChromium();
});

afterAll(() => browser.close());

afterEach(async () => {
  await page.close();
  await preview.close();
});

async function open(path: string | null, height: number): Promise<Frame> {
  preview = await runningPreview(path);
  page = await browser.newPage({ viewport: { width: 1400, height }, locale: "sv-SE", deviceScaleFactor: 1.5 });
  await page.goto(preview.address);
  await page.waitForSelector("aside iframe");
  for (;;) {
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
    if (frame !== undefined) {
      await frame.waitForSelector("main button");
      return frame;
    }
    await page.waitForTimeout(50);
  }
}

async function panelPicture(name: string): Promise<void> {
  await page.waitForTimeout(500);
  await page.locator("aside iframe").screenshot({ path: join(folder, `${name}.png`) });
}

test("the workbook with its fee sheet and the panel", async () => {
  const panel = await open(null, 820);
  await panel.click('button:has-text("Beräkna avgifter")');
  await page.waitForSelector('[role="tab"][aria-selected="true"]:has-text("Avgifter 2026")');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, "preview.png") });
});

test("the figures from SCB beside those of the year before", async () => {
  const panel = await open(await springWorkbookFile(), 900);
  const scb = new ScbStandIn();
  await page.route("https://statistikdatabasen.scb.se/**", (route) => {
    const reply = scb.answer({ method: "GET", url: route.request().url(), headers: {}, body: null }, Date.now());
    if ("failure" in reply) return route.abort();
    const headers = { ...reply.headers, "access-control-allow-origin": "*" };
    return route.fulfill({ status: reply.status, headers, body: reply.body });
  });
  await panel.click('[role="tab"]:has-text("Underlag")');
  await panel.click('button:has-text("Hämta från SCB")');
  await panel.waitForSelector(".figures");
  await panelPicture("panel-basis");
});

test("the welcome in a new workbook", async () => {
  await open(await emptyWorkbookFile(), 640);
  await panelPicture("panel-welcome");
});

test("the panel with the year's fees", async () => {
  const panel = await open(null, 1080);
  await panel.waitForSelector("text=/Summa avgifter/");
  await panelPicture("panel-fees");
});

test("other amounts tried beside the rule", async () => {
  const panel = await open(null, 1180);
  await panel.click('button:has-text("Pröva andra belopp")');
  await panel.waitForSelector("text=/Samma summa som nu/");
  await panel.fill("#trial-rate", "1,1");
  await panel.fill("#trial-cap", "60000");
  await panel.waitForSelector(".shown:not(.outdated) .most");
  await panelPicture("panel-trial");
});

test("a member in the panel", async () => {
  const panel = await open(null, 820);
  await panel.click('button:has-text("Lerum")');
  await panel.locator('button:has-text("Skriv avgiftsbesked")').scrollIntoViewIfNeeded();
  await panelPicture("panel-member");
});

test("what is to be mended", async () => {
  const panel = await open(await faultyWorkbookFile(), 820);
  await panel.click('[role="tab"]:has-text("Kontroll")');
  await panelPicture("panel-check");
});

/** Participants of an event of the sample, as a meeting tool lists them. */
const list = [
  "Namn;E-post;Organisation;Anslöt;Lämnade;Minuter",
  "Åsa Ek;asa.ek@lerum.example;Lerums kommun;2021-03-17 09:00;2021-03-17 11:00;120",
  "Bo Alm;bo.alm@alingsas.example;Alingsås kommun;2021-03-17 09:05;2021-03-17 11:00;115",
  "Cia Rask;cia.rask@ale.example;Ale kommun;2021-03-17 09:05;2021-03-17 10:30;85",
  "Dan Holm;dan@konsult.example;Konsultbolaget AB;2021-03-17 09:00;2021-03-17 11:00;120",
].join("\r\n");

test("a list of participants before it is brought in", async () => {
  const panel = await open(await networkFile(), 820);
  await panel.click('[role="tab"]:has-text("Uppföljning")');
  await panel.waitForSelector("#summary-heading");
  const file = { name: "närvaro 2021-03-17.csv", mimeType: "text/csv", buffer: Buffer.from(list) };
  await panel.setInputFiles("#chosen-file", file);
  await panel.waitForSelector("#event");
  await panelPicture("panel-participants");
});

test("the year's events before they are summed up", async () => {
  const panel = await open(await networkFile(), 820);
  await panel.click('[role="tab"]:has-text("Uppföljning")');
  await panel.waitForSelector("text=/träffar hållna/");
  await panelPicture("panel-events");
  await panel.click('.runbar button:has-text("Sammanställ")');
  await page.waitForSelector('[role="tab"][aria-selected="true"]:has-text("Träffar 2021")');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, "events.png") });
});
