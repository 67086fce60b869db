/** Draws addin/assets/*.png from the drawings beside them: `node scripts/icons.mjs`. */
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { fileURLToPath, URL } from "node:url";
import { chromium } from "playwright-core";

const assets = new URL("../addin/assets/", import.meta.url);
const icons = ["icon", "icon-calculate", "icon-check", "icon-panel", "icon-population", "icon-events"];

/** The drawing for each size: every edge of it then falls between two pixels. */
const drawings = new Map([
  [16, "-16"],
  [20, "-20"],
  [24, "-24"],
  [32, ""],
  [40, "-20"],
  [48, ""],
  [64, ""],
  [80, ""],
  [128, ""],
]);

// The package looks for the libraries of a bare machine only where it believes to run in such a one.
process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
const { default: bundled } = await import("@sparticuz/chromium");

const browser = await chromium.launch({
  executablePath: await bundled.executablePath(),
  args: [...bundled.args, "--no-sandbox"],
});
try {
  const page = await browser.newPage();
  for (const icon of icons) {
    for (const [size, drawing] of drawings) {
      const svg = await readFile(new URL(`${icon}${drawing}.svg`, assets), "utf8");
      await page.setViewportSize({ width: size, height: size });
      const scaled = svg.replace(/width="\d+" height="\d+"/, `width="${size}" height="${size}"`);
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${scaled}`);
      await writeFile(new URL(`${icon}-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
process.stdout.write(`${String(icons.length * drawings.size)} icons drawn in ${fileURLToPath(assets)}\n`);
