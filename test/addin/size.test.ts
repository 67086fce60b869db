import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const built = join(__dirname, "../../dist/addin");

function gzipped(...files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length, 0);
}

test("the panel with its style and its way to Excel is at most 60 kB", () => {
  expect(gzipped("taskpane.js", "taskpane.css")).toBeLessThanOrEqual(60_000);
});

test("with the core, which the ribbon's commands share, it is at most 95 kB", () => {
  expect(gzipped("taskpane.js", "taskpane.css", "core.js")).toBeLessThanOrEqual(95_000);
});

test("a click in the ribbon loads no panel", () => {
  expect(gzipped("commands.js")).toBeLessThanOrEqual(15_000);
});
