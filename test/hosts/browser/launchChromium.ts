import { existsSync, mkdirSync, rmdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** The packed browser is built for Linux on x64; elsewhere a browser that is installed does. */
const hasPackedBrowser = process.platform === "linux" && process.arch === "x64";

const installedBrowsers = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
];

const installed = installedBrowsers.find((path) => existsSync(path)) ?? null;

/** Whether tests in a browser can run here. Where not, they are skipped, and a line says what to install. */
export const hasChromium = hasPackedBrowser || installed !== null;

/** `describe` where there is a browser, else `describe.skip` with a line that says why. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (!hasChromium) console.log(`No browser was found: "${name}" is skipped. Install Chrome, Edge or Chromium.`);
  (hasChromium ? describe : describe.skip)(name, tests);
}

/** Starts a headless browser. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = hasPackedBrowser ? await unpackedBrowser() : (installed ?? "");
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? ["--no-sandbox"] : [] });
}

/** The browser of the package with its libraries and fonts, unpacked once a machine: it looks for them when it is imported. */
async function unpackedBrowser(): Promise<string> {
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  process.env["FONTCONFIG_PATH"] ??= join(tmpdir(), "fonts");
  const { default: packed } = await import("@sparticuz/chromium");
  return oneAtATime(join(tmpdir(), "kommunnatverk-chromium.lock"), () => packed.executablePath());
}

/** Test files run side by side, and a half-unpacked program must not be started. */
async function oneAtATime<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const staleAfterMs = 60_000;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > staleAfterMs && existsSync(lock)) rmdirSync(lock);
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  try {
    return await work();
  } finally {
    rmdirSync(lock);
  }
}
