import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { paneScript } from "../../pane/paneScript";
import type { DialogWindow } from "./dialogPage";

const built = join(__dirname, "../../../dist/addin");
const microsoft = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const own = "https://addin.test/";
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const types: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" };

/** The dialog's page, open in a browser: built as it is, with Microsoft's own client from the package. */
export interface OpenDialog {
  readonly page: Page;
  /** What the dialog said to the page that opened it. */
  readonly said: readonly string[];
  /** Errors, and requests for anything else. */
  readonly misdeeds: readonly string[];
  /** Says something to the dialog. */
  tell(message: string): Promise<void>;
}

/**
 * Opens the dialog's page.
 * @param fragment of its address
 * @param onSaid hears what the dialog says to the page that opened it
 */
export async function openDialogPage(
  browser: Browser,
  fragment: string,
  onSaid: (message: string, dialog: OpenDialog) => void = () => undefined,
): Promise<OpenDialog> {
  const page = await browser.newPage({ viewport: { width: 480, height: 320 }, locale: "sv-SE" });
  const said: string[] = [];
  const misdeeds: string[] = [];
  const tell = (message: string) =>
    page.evaluate((text) => {
      (window as unknown as DialogWindow).fromParent(text);
    }, message);
  const dialog: OpenDialog = { page, said, misdeeds, tell };
  page.on("pageerror", ({ message }) => misdeeds.push(message));
  page.on("console", (line) => {
    if (line.type() === "error") misdeeds.push(line.text());
  });
  await page.route("**", async (route) => {
    const url = route
      .request()
      .url()
      .replace(/[?#].*$/, "");
    const folder = url.startsWith(own) ? built : url.startsWith(hosted) ? microsoft : null;
    if (folder === null) misdeeds.push(`request to ${url}`);
    const name = url.slice((folder === built ? own : hosted).length);
    const contentType = types[name.split(".").pop() ?? ""] ?? "text/plain";
    await (folder === null ? route.abort() : route.fulfill({ contentType, body: readFileSync(join(folder, name)) }));
  });
  await page.exposeFunction("toParent", (message: string) => {
    said.push(message);
    onSaid(message, dialog);
  });
  await page.addInitScript(paneScript("test/addin/ribbon/dialogPage.ts"));
  await page.goto(`${own}message.html${fragment}`);
  return dialog;
}
