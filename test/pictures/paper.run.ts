import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../hosts/browser/launchChromium";
import { printedPages } from "./printedPages";
import { publishedSheets } from "./workbookFiles";

/** Makes the handbook's pictures of printed sheets: the sample's own, printed by LibreOffice. `npm run pictures`. */
const folder = join(__dirname, "../../docs/pictures");

/** Which pages of which sheet stand beside each other in a picture. */
const pictures: readonly {
  readonly name: string;
  readonly sheet: string;
  readonly pages: readonly (number | "last")[];
}[] = [
  { name: "paper-avgifter", sheet: "Avgifter 2026", pages: [1, "last"] },
  { name: "paper-beslutsunderlag", sheet: "Beslutsunderlag 2026", pages: [1, 2] },
  { name: "paper-fakturaunderlag", sheet: "Fakturaunderlag 2026", pages: [1] },
  { name: "paper-arsrapport", sheet: "Årsrapport 2021", pages: [1, 2] },
  { name: "paper-traffar", sheet: "Träffar 2021", pages: [1, "last"] },
  { name: "paper-verksamhetsplan", sheet: "Verksamhetsplan 2021", pages: [1] },
  { name: "paper-kommunblad", sheet: "Kommunblad 1440", pages: [1] },
];

/** A picture is no larger than this: the handbook is read over slow lines, too. */
const mostBytes = 150_000;

let printed: ReadonlyMap<string, readonly Buffer[]>;
let browser: Browser;
const made = mkdtempSync(join(tmpdir(), "kommunnatverk-paper-"));

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  printed = printedPages(await publishedSheets(made, [...new Set(pictures.map(({ sheet }) => sheet))]), made);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(made, { recursive: true, force: true });
});

test.each(pictures)("$name: $sheet on paper", async ({ name, sheet, pages }) => {
  const all = printed.get(sheet) ?? [];
  const shown = pages.map((page) => all[page === "last" ? all.length - 1 : page - 1]);
  const images = shown.map((png) => {
    if (png === undefined) throw new Error(`${sheet} has ${all.length} pages.`);
    return `<img src="data:image/png;base64,${png.toString("base64")}">`;
  });
  const page = await browser.newPage({ viewport: { width: 2400, height: 1200 } });
  const style = "main { display: inline-flex; gap: 12px; padding: 12px; background: #ddd } img { display: block }";
  await page.setContent(`<style>body { margin: 0 } ${style}</style><main>${images.join("")}</main>`);
  const path = join(folder, `${name}.png`);
  await page.locator("main").screenshot({ path });
  await page.close();
  expect(statSync(path).size).toBeLessThan(mostBytes);
});
