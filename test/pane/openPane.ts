import type { BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../hosts/browser/launchChromium";
import { servePane } from "./paneServer";
import type { PaneFixture } from "./page/paneFixture";

export interface PaneOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  readonly forcedColors?: boolean;
  /** Letters twice as large, as a reader sets them in the browser or the system. */
  readonly largeText?: boolean;
  /** Time stands still but for what the test lets pass. */
  readonly stopClock?: boolean;
}

/** A panel in a browser, and what it did that it should not. */
export interface OpenPane {
  readonly page: Page;
  /** Requests that left this machine, violations of the security policy, errors of scripts. */
  readonly misdeeds: readonly string[];
  close(): Promise<void>;
}

/** A browser and a server for a file of tests. */
export interface PaneStage {
  open(fixture: PaneFixture, options?: PaneOptions): Promise<OpenPane>;
  close(): Promise<void>;
}

export async function paneStage(): Promise<PaneStage> {
  const [browser, server] = await Promise.all([launchChromium(), servePane()]);
  // One for all pages: what the first has loaded is at hand for the next.
  const context = await browser.newContext({ reducedMotion: "reduce" });
  return {
    async open(fixture, options = {}) {
      if (options.stopClock !== true) return openPane(context, server.address, fixture, options);
      // A clock is one for all pages of a context.
      const own = await browser.newContext({ reducedMotion: "reduce" });
      const pane = await openPane(own, server.address, fixture, options);
      return { ...pane, close: () => own.close() };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function openPane(context: BrowserContext, address: string, fixture: PaneFixture, options: PaneOptions) {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: options.width ?? 350, height: options.height ?? 640 });
  await page.emulateMedia({
    colorScheme: options.scheme ?? "light",
    forcedColors: options.forcedColors === true ? "active" : "none",
  });
  const misdeeds: string[] = [];
  await watch(page, address, misdeeds);
  if (options.stopClock === true) {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
  }
  await page.addInitScript((given) => {
    window.paneFixture = given;
  }, fixture);
  await page.goto(`${address}/pane/`);
  if (options.largeText === true) {
    const session = await context.newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  }
  return { page, misdeeds, close: () => page.close() };
}

async function watch(page: Page, address: string, misdeeds: string[]): Promise<void> {
  page.on("request", (request) => {
    if (!request.url().startsWith(`${address}/`)) misdeeds.push(`request to ${request.url()}`);
  });
  page.on("pageerror", (error) => misdeeds.push(`error ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") misdeeds.push(`console ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
}
