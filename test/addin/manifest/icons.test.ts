import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pngSize } from "./check/pngSize";
import { pngPixels, type Pixel } from "./pngPixels";

const icons = ["icon", "icon-calculate", "icon-check", "icon-panel", "icon-population", "icon-events"];
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const all = icons.flatMap((icon) => sizes.map((size): [string, number] => [icon, size]));

const bytesOf = (icon: string, size: number) =>
  readFileSync(join(__dirname, "../../../addin/assets", `${icon}-${String(size)}.png`));

test.each(all)("%s is drawn in %i pixels", (icon, size) => {
  expect(pngSize(bytesOf(icon, size))).toEqual({ width: size, height: size });
});

test.each(all)("%s in %i pixels shows something, and leaves the background free", (icon, size) => {
  const opaque = pngPixels(bytesOf(icon, size)).filter(([, , , alpha]) => alpha === 255).length;
  expect(opaque / size ** 2).toBeGreaterThan(0.15);
  expect(opaque / size ** 2).toBeLessThan(0.7);
});

/** Relative luminance, as WCAG 2 defines it. */
function luminance([red, green, blue]: Pixel): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue]
    .map((channel) => channel / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Pixel, other: Pixel): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const white: Pixel = [255, 255, 255, 255];
const dark: Pixel = [31, 31, 31, 255];

test("contrast is that of WCAG: black on white has 21", () => {
  expect(contrast([0, 0, 0, 255], white)).toBe(21);
});

test.each(all)("%s in %i pixels has a contrast of 3 against a light and a dark ribbon", (icon, size) => {
  const opaque = pngPixels(bytesOf(icon, size)).filter(([, , , alpha]) => alpha === 255);
  for (const background of [white, dark]) {
    expect(Math.min(...opaque.map((pixel) => contrast(pixel, background)))).toBeGreaterThanOrEqual(3);
  }
});

test.each(sizes)("straight edges are sharp in %i pixels: only rounded corners are between two colours", (size) => {
  for (const icon of ["icon-calculate", "icon-panel"]) {
    const blurred = pngPixels(bytesOf(icon, size)).filter(([, , , alpha]) => alpha > 0 && alpha < 255).length;
    expect([icon, blurred <= size]).toEqual([icon, true]);
  }
});

test("no two icons of a size are alike", () => {
  for (const size of sizes)
    expect(new Set(icons.map((icon) => bytesOf(icon, size).toString("base64"))).size).toBe(icons.length);
});
