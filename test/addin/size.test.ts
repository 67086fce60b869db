import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { webpack, type WebpackPluginInstance } from "webpack";
import { calculateFeesCommand } from "../../shared/commands/calculateFees";
import { describeInBrowser, launchChromium } from "../hosts/browser/launchChromium";
import { runningPreview } from "../local/preview/previewForTests";
import { faultyWorkbookFile } from "../pictures/workbookFiles";
import { sampleWorkbook } from "../shared/panel/samplePreview";
import { xlsxResult } from "./contract/xlsxResult";

const { StartSize } = jest.requireActual<{
  readonly StartSize: new (options: {
    entry: string;
    oneOf: readonly string[];
    limit: number;
  }) => WebpackPluginInstance;
}>("../../addin/taskpane/startSize.js");

const limit = 60_000;

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kommunnatverk-size-"));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const gzipped = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length;

/** Bytes without a pattern, as text: they take about three quarters of their number compressed. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(48 + (state % 64));
  }).join("");
}

/** Builds a page with two parts of which it fetches one. @returns the errors that end the build */
async function built(sizes: { readonly page: number; readonly parts: readonly [number, number] }, most: number) {
  const folder = newFolder();
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
  };
  const parts = sizes.parts.map(
    (_size, index) => `import(/* webpackChunkName: "part-${index}" */ "./part${index}.js")`,
  );
  file("page.js", `console.log(${JSON.stringify(noise(sizes.page))}, [() => ${parts.join(", () => ")}]);`);
  sizes.parts.forEach((size, index) => {
    file(`part${index}.js`, `export const part = ${JSON.stringify(noise(size))};`);
  });
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2021"],
    context: folder,
    entry: { page: "./page.js" },
    output: { path: join(folder, "out") },
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [new StartSize({ entry: "page", oneOf: ["part-0", "part-1"], limit: most })],
  });
  return new Promise<readonly string[]>((resolve, reject) => {
    compiler?.run((fault, stats) => {
      if (fault) reject(fault);
      else resolve((stats?.toJson({ all: false, errors: true }).errors ?? []).map(({ message }) => message));
    });
  });
}

describe("the build's check of what a page loads at its start", () => {
  test("ends the build where it is more than the limit, and says how much it is", async () => {
    const errors = await built({ page: 40_000, parts: [100, 100] }, 25_000);
    expect(errors).toEqual([expect.stringMatching(/^page loads \d{5} bytes at its start, compressed; at most 25000/)]);
  });

  test("lets it pass where it is not", async () => {
    expect(await built({ page: 40_000, parts: [100, 100] }, 40_000)).toEqual([]);
  });

  test("counts the larger of the parts of which one is always fetched", async () => {
    expect(await built({ page: 10_000, parts: [100, 40_000] }, 25_000)).toHaveLength(1);
    expect(await built({ page: 10_000, parts: [40_000, 100] }, 25_000)).toHaveLength(1);
    expect(await built({ page: 10_000, parts: [15_000, 15_000] }, 25_000)).toEqual([]);
  });
});

describeInBrowser("what the panel has loaded when it shows the fees", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  /** @returns the panel's scripts and styles, by name, with their compressed size */
  async function loaded(path: string | null, shown: string): Promise<ReadonlyMap<string, number>> {
    const preview = await runningPreview(path);
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "sv-SE" });
    const files = new Map<string, Promise<number>>();
    page.on("response", (response) => {
      const name = /\/addin\/([^?]+\.(?:js|css))/.exec(response.url())?.[1];
      const isOfPanel = response.frame().url().includes("taskpane.html");
      if (name !== undefined && isOfPanel) files.set(name, response.body().then(gzipped));
    });
    await page.goto(preview.address);
    await page.waitForSelector("aside iframe");
    await page.frameLocator("aside iframe").locator(shown).first().waitFor();
    await page.waitForLoadState("networkidle");
    const sizes = new Map<string, number>();
    for (const [name, size] of files) sizes.set(name, await size);
    await page.close();
    await preview.close();
    return sizes;
  }

  const sum = (sizes: ReadonlyMap<string, number>) => [...sizes.values()].reduce((all, size) => all + size, 0);

  test("is at most 60 kB, compressed", async () => {
    const sizes = await loaded(null, ".member");
    expect([...sizes.keys()]).toEqual(expect.arrayContaining(["taskpane.js", "taskpane.css"]));
    expect(sum(sizes)).toBeLessThanOrEqual(limit);
  });

  test("is no more where the fee sheet stands already, in the program's language", async () => {
    const { bytes } = await xlsxResult(await sampleWorkbook(), calculateFeesCommand);
    const path = join(newFolder(), "avgifter.xlsx");
    writeFileSync(path, bytes);
    expect(await loaded(path, ".member")).toEqual(await loaded(null, ".member"));
  });

  test("has, with faults to tell, only their sentences more", async () => {
    const names = [...(await loaded(await faultyWorkbookFile(), "text=Visa felen")).keys()];
    const usual = [...(await loaded(null, ".member")).keys()];
    const more = names.filter((name) => !usual.includes(name));
    expect(more).toEqual([expect.stringMatching(/^findings-sv\.\w+\.js$/)]);
  });
});

test("a click in the ribbon loads no panel", () => {
  expect(readFileSync(join(__dirname, "../../dist/addin/commands.html"), "utf8")).not.toContain("taskpane");
  expect(gzipped(readFileSync(join(__dirname, "../../dist/addin/commands.js")))).toBeLessThanOrEqual(15_000);
});
