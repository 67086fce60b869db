import axe from "axe-core";
import type { Page } from "playwright-core";
import { describeInBrowser } from "../hosts/browser/launchChromium";
import { paneStage, type PaneOptions, type PaneStage } from "./openPane";
import { paneStates } from "./paneStates";

/** What is cut off or reaches outside, as "element: text"; nothing where all can be read. */
async function outside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const bad: string[] = [];
    if (document.documentElement.scrollWidth > width) bad.push(`page: ${String(document.documentElement.scrollWidth)}`);
    for (const element of Array.from(document.querySelectorAll("#pane *"))) {
      const isDrawn = element instanceof SVGElement && element.tagName !== "text";
      if (isDrawn || element.closest(".unseen, progress, title, select") !== null) continue;
      const box = element.getBoundingClientRect();
      const text = `${element.tagName}.${element.getAttribute("class") ?? ""}: ${(element.textContent ?? "").slice(0, 40)}`;
      if (box.width > 0 && (box.right > width + 1 || box.left < -1)) bad.push(text);
      const clips = element instanceof HTMLElement && getComputedStyle(element).overflowX !== "visible";
      if (clips && element.scrollWidth > element.clientWidth + 1 && !(element instanceof HTMLInputElement)) {
        bad.push(`cut ${text}`);
      }
    }
    return bad;
  });
}

async function axeFindings(page: Page, rules: readonly string[] | null): Promise<readonly string[]> {
  const results = await page.evaluate(async (only) => {
    const run = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run.run(document, {
      resultTypes: ["violations"],
      preload: false,
      ...(only === null ? {} : { runOnly: { type: "rule", values: [...only] } }),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, rules);
  return results;
}

describeInBrowser("the panel for everyone", () => {
  let stage: PaneStage;

  beforeAll(async () => {
    stage = await paneStage();
  });

  afterAll(() => stage.close());

  async function reached(name: string, options: PaneOptions = {}) {
    const state = paneStates[name];
    if (state === undefined) throw new Error(`No state ${name}.`);
    const pane = await stage.open(state.fixture(), { ...options, stopClock: state.stopClock ?? false });
    await state.reach(pane.page);
    return pane;
  }

  test.each(Object.keys(paneStates))("nothing hinders anyone and nothing is cut off: %s", async (name) => {
    const { page, misdeeds, close } = await reached(name, { width: 300, height: 378 });
    // A page whose clock stands still would never come to its end.
    if (paneStates[name]?.stopClock === true) await page.clock.resume();
    const cut = [...(await outside(page))];
    await page.setViewportSize({ width: 350, height: 378 });
    cut.push(...(await outside(page)));
    expect(misdeeds).toEqual([]);
    await page.evaluate(axe.source);
    const found = [...(await axeFindings(page, null))];
    for (const media of [{ colorScheme: "dark" }, { forcedColors: "active" }] as const) {
      await page.emulateMedia(media);
      found.push(...(await axeFindings(page, ["color-contrast", "link-in-text-block"])));
    }
    expect(found).toEqual([]);
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === "28px");
    cut.push(...(await outside(page)));
    await page.setViewportSize({ width: 300, height: 378 });
    cut.push(...(await outside(page)));
    expect(cut).toEqual([]);
    await close();
  });

  test("what can be pressed is at least 24 px each way, and the corner where Excel draws its menu is free", async () => {
    const { page, close } = await reached("fees-member-open", { width: 300 });
    const small = await page.evaluate(() =>
      Array.from(document.querySelectorAll("button, input, summary"))
        .filter((each) => each.closest(".option") === null)
        .map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
    const inCorner = await page.evaluate(
      () => document.elementFromPoint(window.innerWidth - 6, 16)?.closest("button, input") ?? null,
    );
    expect(inCorner).toBeNull();
    await close();
  });

  test("the theme that Excel tells holds over the system's", async () => {
    const { page, close } = await reached("fees");
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await ground()).toBe("rgb(255, 255, 255)");
    await page.evaluate(() => window.setTheme(true));
    expect(await ground()).toBe("rgb(31, 33, 32)");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.evaluate(() => window.setTheme(false));
    expect(await ground()).toBe("rgb(255, 255, 255)");
    await page.evaluate(() => window.setTheme(null));
    expect(await ground()).toBe("rgb(31, 33, 32)");
    await close();
  });
});
