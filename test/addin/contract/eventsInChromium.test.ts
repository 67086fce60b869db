import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { cellAt, type GridSheet } from "../../../local/grid/gridWorkbook";
import { describeInBrowser, launchChromium } from "../../hosts/browser/launchChromium";
import { runningPreview, type RunningPreview } from "../../local/preview/previewForTests";
import { sampleWorkbook } from "../../shared/panel/samplePreview";

const samples = join(__dirname, "../../data/exports");

/** Participants of the event of 17 March 2021, in Windows-1252 as a Swedish Excel saves them. */
const list = Buffer.from(
  [
    "Namn;E-post;Organisation;Minuter",
    "Åsa Ek;asa.ek@lerum.example;Lerums kommun;120",
    "=1+1;bo.alm@alingsas.example;Alingsås kommun;115",
    "Cia Rask;cia@ale.example;Ale kommun;55",
  ].join("\r\n"),
  "latin1",
);

describeInBrowser("files of an event in the built add-in, over Microsoft's client", () => {
  let browser: Browser;
  let preview: RunningPreview;
  let page: Page;
  let folder: string;
  let outside: string[];

  beforeAll(async () => {
    browser = await launchChromium();
    folder = mkdtempSync(join(tmpdir(), "events-"));
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

  /** The panel at Uppföljning, beside the sample. */
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
    await frame.click("#tab-events");
    await frame.waitForSelector("#summary-heading");
    return frame;
  }

  function sheet(name: string): GridSheet {
    const found = preview.session.workbook.grid.sheets.find((each) => each.name === name);
    if (found === undefined) throw new Error(`There is no sheet ${name}.`);
    return found;
  }

  const texts = ({ cells }: GridSheet) =>
    [...cells.values()].flatMap((row) => [...row.values()].map(({ value, formula }) => formula ?? value));

  test("a list of participants is read, seen, brought in as text, and replaced when it is brought in again", async () => {
    const panel = await opened();
    const file = { name: "närvaro 2021-03-17.csv", mimeType: "text/csv", buffer: list };
    await panel.setInputFiles("#chosen-file", file);
    await panel.waitForSelector("text=/3 personer på 3 rader/");
    // No column tells the day, so the event is not guessed.
    expect(await panel.locator("#event").inputValue()).toBe("");
    expect(await panel.locator(".runbar .primary").getAttribute("aria-disabled")).toBe("true");
    await panel.selectOption("#event", "MS-02");
    await panel.waitForSelector(".writes");
    await panel.click('button:has-text("För in deltagarna")');
    await panel.waitForSelector("text=/Skrivet: /");
    const people = sheet("Deltagare");
    expect(texts(people)).toEqual(expect.arrayContaining(["Åsa Ek", "=1+1", "cia@ale.example"]));
    expect(
      [...people.cells.values()].flatMap((row) => [...row.values()]).filter(({ formula }) => formula !== null),
    ).toEqual([]);
    const rows = people.cells.size;
    await panel.setInputFiles("#chosen-file", file);
    await panel.waitForSelector("#event");
    await panel.selectOption("#event", "MS-02");
    await panel.waitForSelector("text=/3 rader byts ut/");
    expect(sheet("Deltagare").cells.size).toBe(rows);
  });

  test("answers in a workbook are known as answers; which end is best is asked where nobody can tell", async () => {
    const panel = await opened();
    const name = "01_en_Form1_numbers_as_text.xlsx";
    const buffer = readFileSync(join(samples, "msforms", name));
    await panel.setInputFiles("#chosen-file", { name, mimeType: "application/octet-stream", buffer });
    await panel.waitForSelector(".items");
    expect(await panel.locator("#read-as").inputValue()).toBe("survey");
    await panel.selectOption("#event", "MS-02");
    await panel.waitForSelector(".writes");
    await panel.click('button:has-text("För in svaren")');
    await panel.waitForSelector("text=/Skrivet: /");
    expect(sheet("Enkäter").cells.size).toBeGreaterThan(1);
  });

  test("the year is summed up on sheets of its own, from the panel and from the ribbon alike", async () => {
    const panel = await opened();
    await panel.waitForSelector("text=/20 av 21 träffar hållna, 22 träffdagar/");
    await panel.click('.runbar button:has-text("Sammanställ")');
    await panel.waitForSelector("text=/Skrivet: Träffar 2021/");
    const names = () => preview.session.workbook.grid.sheets.map((each) => each.name);
    expect(names()).toEqual(expect.arrayContaining(["Träffar 2021", "Närvaro 2021", "Utvärdering 2021"]));
    const before = JSON.stringify(texts(sheet("Träffar 2021")));
    await page.click('.ribbon-button:has-text("Sammanställ")');
    await page.waitForTimeout(1500);
    expect(JSON.stringify(texts(sheet("Träffar 2021")))).toBe(before);
    expect(cellAt(sheet("Träffar 2021"), 1, 1).value).toEqual(expect.stringContaining("2021"));
  });
});
