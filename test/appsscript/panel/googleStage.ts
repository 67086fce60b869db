import type { Browser, BrowserContext } from "playwright-core";
import { launchChromium } from "../../hosts/browser/launchChromium";
import type { PaneStage } from "../../pane/openPane";
import type { PaneFixture } from "../../pane/page/paneFixture";
import { openGooglePane } from "./googlePane";

/** Google tells a page the language of the account by the browser's. */
const locales: Readonly<Record<PaneFixture["language"], string>> = { sv: "sv-SE", en: "en-GB" };

let started: Promise<Browser> | null = null;
const contexts = new Map<string, Promise<BrowserContext>>();

/** The stage of the panel's own tests, with the sidebar over the built program in place of the panel over its stand-in. */
export async function paneStage(): Promise<PaneStage> {
  started ??= launchChromium();
  const browser = await started;
  const newContext = (locale: string) => browser.newContext({ reducedMotion: "reduce", locale });
  return {
    async open(fixture, options = {}) {
      const locale = locales[fixture.language];
      if (options.stopClock === true) {
        const own = await newContext(locale);
        const pane = await openGooglePane(own, fixture, options);
        return { ...pane, close: () => own.close() };
      }
      const shared = contexts.get(locale) ?? newContext(locale);
      contexts.set(locale, shared);
      return openGooglePane(await shared, fixture, options);
    },
    // All suites of a file share the browser.
    close: () => Promise.resolve(),
  };
}

export async function closeBrowser(): Promise<void> {
  await (await started)?.close();
}
