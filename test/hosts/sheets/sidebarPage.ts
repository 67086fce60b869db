import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { scriptRun, type ScriptAnswer } from "./scriptRun";
import type { SheetsStandIn } from "./sheetsStandIn";

const built = join(__dirname, "../../../dist/appsscript");
const address = "https://script.google.test/";

/** A panel beside a spreadsheet in memory. */
export interface OpenSidebar {
  readonly page: Page;
  /** Requests that left the page, and errors of its script. */
  readonly misdeeds: readonly string[];
  /** Functions called, in order. */
  readonly called: readonly string[];
  close(): Promise<void>;
}

let page: string | null = null;

/** The page as Google serves it: what looks like a comment inside a template literal is cut out. */
function served(): string {
  page ??= readFileSync(join(built, "sidebar.html"), "utf8").replace(/`[^`]*`/g, (literal) =>
    literal.replace(/\/\/[^\n]*|\/\*[^]*?\*\//g, ""),
  );
  return page;
}

/** The names that a page may call: top-level functions, but for those that Google hides. */
function callable(): readonly string[] {
  const code = readFileSync(join(built, "Code.js"), "utf8");
  return [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] ?? "").filter((name) => !name.endsWith("_"));
}

/**
 * Loads the sidebar in a page as Google serves it; `google.script.run` asks `answer`.
 * @param functions that the page may call; those of the built program if nothing else is said
 * @returns requests that left the page, and errors of its script; more come in time
 */
export async function loadSidebar(
  page: Page,
  answer: (name: string, given: readonly unknown[]) => ScriptAnswer | Promise<ScriptAnswer>,
  functions: readonly string[] = callable(),
): Promise<readonly string[]> {
  const misdeeds: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== address) misdeeds.push(`request to ${request.url()}`);
  });
  page.on("pageerror", (error) => misdeeds.push(`error ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") misdeeds.push(`console ${message.text()}`);
  });
  await page.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: served() }));
  await page.exposeFunction("answerOfGoogle", async (name: string, given: string) =>
    JSON.stringify(await answer(name, JSON.parse(given) as unknown[])),
  );
  await page.addInitScript(scriptRun, functions);
  await page.goto(address);
  return misdeeds;
}

/** What a call of the built program gives, or the error that Google hands to the page. */
export function programAnswer(sheets: SheetsStandIn, name: string, given: readonly unknown[]): ScriptAnswer {
  try {
    return { answer: sheets.call(name, ...given) };
  } catch (error) {
    return { error: String(error) };
  }
}

/**
 * Opens the sidebar at Google's 300 pixels beside a spreadsheet.
 * @param refuses gives the error that Google answers a call with, or null
 * @param lacks a function that the script does not have, being older than the page
 */
export async function openSidebar(
  browser: Browser,
  sheets: SheetsStandIn,
  {
    locale = "sv-SE",
    refuses = () => null,
    lacks,
  }: { readonly locale?: string; readonly refuses?: (name: string) => string | null; readonly lacks?: string } = {},
): Promise<OpenSidebar> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 700 },
    locale,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const called: string[] = [];
  const answer = (name: string, given: readonly unknown[]) => {
    called.push(name);
    const refusal = refuses(name);
    return refusal === null ? programAnswer(sheets, name, given) : { error: refusal };
  };
  const functions = callable().filter((name) => name !== lacks);
  const misdeeds = await loadSidebar(page, answer, functions);
  return { page, misdeeds, called, close: () => context.close() };
}
