import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { SheetsStandIn } from "./sheetsStandIn";

const built = join(__dirname, "../../../dist/appsscript");

/** A panel beside a spreadsheet in memory. */
export interface OpenSidebar {
  readonly page: Page;
  /** Requests that left the page, and errors of its script. */
  readonly misdeeds: readonly string[];
  /** Functions called, in order. */
  readonly called: readonly string[];
  close(): Promise<void>;
}

/** The page as Google serves it: what looks like a comment inside a template literal is cut out. */
function served(): string {
  const page = readFileSync(join(built, "sidebar.html"), "utf8");
  return page.replace(/`[^`]*`/g, (literal) => literal.replace(/\/\/[^\n]*|\/\*[^]*?\*\//g, ""));
}

/** The names that a page may call: top-level functions, but for those that Google hides. */
function callable(): readonly string[] {
  const code = readFileSync(join(built, "Code.js"), "utf8");
  return [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] ?? "").filter((name) => !name.endsWith("_"));
}

/**
 * Opens the sidebar at Google's 300 pixels; `google.script.run` is a bridge to the built program.
 * @param refuses gives the error that Google answers a call with, or null
 */
export async function openSidebar(
  browser: Browser,
  sheets: SheetsStandIn,
  { locale = "sv-SE", refuses = () => null }: { locale?: string; refuses?: (name: string) => string | null } = {},
): Promise<OpenSidebar> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 700 },
    locale,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const misdeeds: string[] = [];
  const called: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== "https://script.google.test/") misdeeds.push(`request to ${request.url()}`);
  });
  page.on("pageerror", (error) => misdeeds.push(`error ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") misdeeds.push(`console ${message.text()}`);
  });
  await page.route("https://script.google.test/", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: served() }),
  );
  await page.exposeFunction("answerOfGoogle", (name: string, given: string): string => {
    called.push(name);
    const refusal = refuses(name);
    if (refusal !== null) return JSON.stringify({ error: refusal });
    try {
      return JSON.stringify({ answer: sheets.call(name, ...(JSON.parse(given) as unknown[])) });
    } catch (error) {
      return JSON.stringify({ error: String(error) });
    }
  });
  await page.addInitScript(scriptRun, callable());
  await page.goto("https://script.google.test/");
  return { page, misdeeds, called, close: () => context.close() };
}

/** Runs in the page: `google.script.run` as Google has it. Only plain data pass, and each handler makes a new runner. */
function scriptRun(names: readonly string[]): void {
  type Handlers = { readonly success?: (answer: unknown) => void; readonly failure?: (error: Error) => void };
  const carried = (value: unknown): void => {
    if (value === null || value === undefined || ["string", "number", "boolean"].includes(typeof value)) return;
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    if (typeof value !== "object" || !isPlain) throw new TypeError("Failed due to illegal value in property.");
    Object.values(value).forEach(carried);
  };
  const runner = (handlers: Handlers): Record<string, unknown> => {
    const run: Record<string, unknown> = {
      withSuccessHandler: (success: (answer: unknown) => void) => runner({ ...handlers, success }),
      withFailureHandler: (failure: (error: Error) => void) => runner({ ...handlers, failure }),
    };
    for (const name of names) {
      run[name] = (...given: unknown[]): void => {
        given.forEach(carried);
        const bridge = window as unknown as { answerOfGoogle: (name: string, given: string) => Promise<string> };
        void bridge.answerOfGoogle(name, JSON.stringify(given)).then((text) => {
          const told = JSON.parse(text) as { readonly answer?: unknown; readonly error?: string };
          if (told.error === undefined) handlers.success?.(told.answer);
          else handlers.failure?.(new Error(told.error));
        });
      };
    }
    return run;
  };
  Object.assign(window, { google: { script: { run: runner({}) } } });
}
