import type { Page } from "playwright-core";

/** The text of the first element that fits, as a person reads it: blanks that do not break are blanks. */
export async function seenText(page: Page, selector: string): Promise<string> {
  return ((await page.textContent(selector)) ?? "").replace(/\u00a0/g, " ");
}
