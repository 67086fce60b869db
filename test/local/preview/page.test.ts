import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { cellAt } from "../../../local/grid/gridWorkbook";
import { cellPlace } from "../../../shared/workbook/reference";
import { describeInBrowser, launchChromium } from "../../hosts/browser/launchChromium";
import { runningPreview, type RunningPreview } from "./previewForTests";
import { smallWorkbook } from "../xlsx/packageOf";
import { gridOf, sampleBytes, sheetNamed } from "./sampleWorkbook";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

describeInBrowser("the preview's page", () => {
  let browser: Browser;
  let preview: RunningPreview;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  async function opened(path: string | null = null, language = "sv-SE"): Promise<void> {
    preview = await runningPreview(path);
    page = await browser.newPage({ viewport: { width: 1400, height: 860 }, locale: language });
    faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(preview.address)) faults.push(`left the machine: ${request.url()}`);
    });
    await page.goto(preview.address);
    await page.waitForSelector('[role="tab"]');
  }

  afterEach(async () => {
    await page.close();
    await preview.close();
    expect(faults).toEqual([]);
  });

  async function panel(): Promise<Frame> {
    await page.waitForSelector("aside iframe");
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
    if (frame === undefined) throw new Error("no panel");
    return frame;
  }

  async function goTo(cell: string): Promise<void> {
    await page.fill(".name-box", cell);
    await page.press(".name-box", "Enter");
  }

  async function typed(cell: string, text: string): Promise<void> {
    await goTo(cell);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }

  /** Waits until a cell shows a text: the page draws the selected cell, and what the server computed, when it is there. */
  async function shows(cell: string, text: string): Promise<void> {
    const place = cellPlace(cell);
    await goTo(cell);
    const row = `[role="row"][aria-rowindex="${(place?.row ?? NaN) + 1}"]`;
    const selector = `${row} #active-cell[aria-colindex="${place?.column}"]`;
    await page.waitForFunction(
      ([at = "", wanted = ""]) => document.querySelector(at)?.textContent.includes(wanted) === true,
      [selector, text],
    );
  }

  const tab = (name: string): string => `[role="tab"]:has-text("${name}")`;
  const feeTab = `${tab("Avgifter 2026")}[aria-selected="true"]`;

  test("one click on the panel's button shows the sample's fees", async () => {
    await opened();
    expect(await page.textContent("h1")).toBe("Förhandsvisning – inte Excel");
    await (await panel()).click('button:has-text("Beräkna avgifter")');
    await page.waitForSelector(feeTab);
    await page.waitForSelector('[role="gridcell"]:has-text("42 528")');
    await page.waitForSelector("svg.chart", { state: "attached" });
  });

  test("the ribbon's button goes the ribbon's way, is busy until the command has ended, and may be pressed again", async () => {
    await opened();
    const button = page.locator('.ribbon-button:has-text("Beräkna avgifter")');
    for (let time = 0; time < 2; time += 1) {
      await button.click();
      expect(await button.getAttribute("aria-busy")).toBe("true");
      await page.waitForSelector('.ribbon-button:not([aria-busy]):has-text("Beräkna avgifter")');
      await page.waitForSelector(feeTab);
      expect(await page.textContent(".status")).toBe("");
    }
    // The panel hears of it: what was new to write is there now.
    await (await panel()).waitForSelector("text=/^Skriver: /");
  });

  test("a population that is typed on the fee sheet moves the fee", async () => {
    await opened();
    await page.click('.ribbon-button:has-text("Beräkna avgifter")');
    await page.waitForSelector(feeTab);
    await page.waitForSelector('.ribbon-button:not([aria-busy]):has-text("Beräkna avgifter")');
    const fees = sheetNamed(preview.session.workbook.grid, "Avgifter 2026");
    const row = [...fees.cells.keys()].find((one) => cellAt(fees, one, 1).value === "1407") ?? 0;
    await shows(`F${row}`, "13\u00a0672");
    await typed(`C${row}`, "20 000,0");
    await page.waitForSelector('[role="gridcell"]:has-text("21 258")');
    await shows(`F${row}`, "21\u00a0258");
    expect(cellAt(fees, row, 3)).toMatchObject({ value: 20000, format: "#,##0" });
  });

  test("an edit on an input sheet reaches the panel, which then shows other fees", async () => {
    await opened();
    const frame = await panel();
    await frame.waitForSelector("text=/1\\s007\\s311\\skr/");
    await page.click(tab("Avgiftsregel"));
    const rule = sheetNamed(preview.session.workbook.grid, "Avgiftsregel");
    const column = [...(rule.cells.get(1) ?? [])].find(([, cell]) => cell.value === "Lägsta avgift")?.[0] ?? 0;
    expect(column).toBeGreaterThan(0);
    await typed(`${String.fromCharCode(64 + column)}2`, "20000");
    await frame.waitForSelector("text=/1\\s007\\s311\\skr/", { state: "detached" });
  });

  test("all is done by keys: cells, sheets, editing, leaving as it was, clearing", async () => {
    await opened();
    const { grid } = preview.session.workbook;
    const settings = sheetNamed(grid, "Inställningar");
    await page.focus(".grid");
    await page.keyboard.press("Control+Home");
    for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    expect(await page.inputValue(".name-box")).toBe("B3");
    await page.keyboard.type("2025");
    await page.keyboard.press("Escape");
    await page.keyboard.press("F2");
    expect(await page.inputValue(".cell-editor")).toBe("2026");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("7");
    await page.keyboard.press("Tab");
    await page.waitForSelector(".state:has-text('Ändrad')");
    expect(cellAt(settings, 3, 2).value).toBe(2027);
    expect(await page.inputValue(".name-box")).toBe("C3");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Delete");
    await page.waitForFunction(() => document.querySelector("#active-cell")?.textContent === "");
    expect(cellAt(settings, 3, 2).value).toBeNull();
    await page.keyboard.press("Control+PageDown");
    await page.waitForSelector(`${tab("Medlemmar")}[aria-selected="true"]`);
    expect(await page.getAttribute(".grid", "aria-activedescendant")).toBe("active-cell");
  });

  test("text with markup is text", async () => {
    await opened();
    await typed("D1", "<img src=x onerror=alert(1)>");
    await page.waitForSelector("text=<img src=x");
    expect(await page.locator(".grid img").count()).toBe(0);
  });

  test("a file is saved where it came from, the previous one kept beside it; one that changed on disk is not written over", async () => {
    const folder = mkdtempSync(join(tmpdir(), "preview-"));
    const file = join(folder, "avgifter.xlsx");
    try {
      const before = await sampleBytes();
      writeFileSync(file, before);
      await opened(file);
      await typed("B2", "Vårt nätverk");
      await page.waitForSelector(".state:has-text('Ändrad')");
      await page.click('button:text-is("Spara")');
      await page.waitForSelector('.status:has-text("avgifter.bak.xlsx")');
      expect(readFileSync(join(folder, "avgifter.bak.xlsx")).equals(before)).toBe(true);
      expect(cellAt(sheetNamed(await gridOf(readFileSync(file)), "Inställningar"), 2, 2).value).toBe("Vårt nätverk");
      await typed("B2", "Ett till");
      await page.click('button:text-is("Spara")');
      await page.waitForFunction(() => document.querySelector(".state")?.textContent === "");
      expect(cellAt(sheetNamed(await gridOf(readFileSync(file)), "Inställningar"), 2, 2).value).toBe("Ett till");
      writeFileSync(file, before);
      await typed("B2", "Förgäves");
      await page.click('button:text-is("Spara")');
      await page.waitForSelector('.status:has-text("ändrats")');
      expect(readFileSync(file).equals(before)).toBe(true);
      faults = faults.filter((fault) => !fault.includes("409"));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("the sample is downloaded as a workbook, and is as it was after starting again", async () => {
    await opened();
    await typed("B2", "Mitt");
    await page.waitForSelector(".state:has-text('Ändrad')");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click('a:has-text("Spara som .xlsx")')]);
    expect(download.suggestedFilename()).toBe("kommunnatverk-exempel.xlsx");
    const bytes = readFileSync(await download.path());
    expect(cellAt(sheetNamed(await gridOf(bytes), "Inställningar"), 2, 2).value).toBe("Mitt");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.click('button:has-text("Börja om")');
    await page.waitForFunction(() => document.querySelector(".state")?.textContent === "");
    await shows("B2", "Exempelnätverket");
  });

  test("the page says how many formulas could not be computed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "preview-"));
    try {
      const sheetData =
        '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>SUM(Medlemmar[Andel])</f><v>6</v></c><c r="C1"><f>A1*2</f><v>4</v></c></row>';
      writeFileSync(join(folder, "egen.xlsx"), await smallWorkbook({ sheetData }));
      await opened(join(folder, "egen.xlsx"));
      await page.waitForSelector('.status:has-text("1 formel kunde inte räknas om")');
      await typed("A1", "5");
      await page.waitForSelector('[role="gridcell"]:has-text("10")');
      await shows("B1", "6");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("the page speaks English to those who ask for it", async () => {
    await opened(null, "en-GB");
    expect(await page.textContent("h1")).toBe("Preview – not Excel");
    await page.waitForSelector('.ribbon-button:has-text("Calculate fees")');
    expect(await page.getAttribute("html", "lang")).toBe("en");
  });

  test("axe finds nothing wrong with the page around the panel, light or dark", async () => {
    await opened();
    await page.waitForSelector(".ribbon-button");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe);
      const found = await page.evaluate<readonly unknown[]>(
        "axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)]))",
      );
      expect(found).toEqual([]);
    }
  });
});
