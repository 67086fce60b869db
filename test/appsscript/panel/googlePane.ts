import type { BrowserContext, Page } from "playwright-core";
import type { SheetsStandIn } from "../../hosts/sheets/sheetsStandIn";
import type { ScriptAnswer } from "../../hosts/sheets/scriptRun";
import { loadSidebar, programAnswer } from "../../hosts/sheets/sidebarPage";
import type { OpenPane, PaneOptions } from "../../pane/openPane";
import type { PaneFixture } from "../../pane/page/paneFixture";
import { changedSpreadsheet, fixtureSpreadsheet } from "./fixtureSpreadsheet";
import { pageHost } from "./pageHost";

/** Answers the sidebar's calls over the spreadsheet of a fixture, at the times that the fixture says. */
class FixtureAnswers {
  private previews = 0;

  constructor(
    private fixture: PaneFixture,
    private sheets: Promise<SheetsStandIn>,
  ) {}

  /** The spreadsheet, or how Google answers, becomes another. */
  change(fixture: PaneFixture): void {
    if (JSON.stringify(fixture.previews) !== JSON.stringify(this.fixture.previews))
      this.turnTo(fixtureSpreadsheet(fixture));
    this.fixture = fixture;
  }

  private turnTo(sheets: Promise<SheetsStandIn>): void {
    this.sheets = sheets;
    // One that there is none of fails whoever asks it.
    sheets.catch(() => undefined);
  }

  async answer(name: string, given: readonly unknown[]): Promise<ScriptAnswer> {
    if (name === "panelRun") return this.run(given);
    const answer = programAnswer(await this.sheets, name, given);
    if (name === "panelFetch") return { ...answer, after: this.takes() };
    if (name !== "panelPreview") return answer;
    const { previewMs } = this.fixture;
    const after = previewMs[Math.min(this.previews, previewMs.length - 1)] ?? 0;
    this.previews += 1;
    return { ...answer, after };
  }

  /** Google tells nothing of a call before its end: steps on the way only take time. */
  private async run(given: readonly unknown[]): Promise<ScriptAnswer> {
    const { manner, result } = this.fixture.run;
    if (manner === "throws") return { error: "TypeError: undefined is not a function" };
    if (result?.kind === "changed") this.turnTo(changedSpreadsheet(result.preview));
    const sheets = await this.sheets;
    // Of all that can stop a write, another run is what passes by itself.
    sheets.state.isLockTaken = result?.kind === "failed";
    return { ...programAnswer(sheets, "panelRun", given), after: this.takes() };
  }

  /** Milliseconds until the page hears of a run, or of SCB's answer; null: never. */
  private takes(): number | null {
    const { steps, afterMs, manner } = this.fixture.run;
    return manner === "answers" ? steps.reduce((sum, step) => sum + step.afterMs, afterMs) : null;
  }
}

/** Opens the sidebar beside the spreadsheet of a fixture. */
export async function openGooglePane(
  context: BrowserContext,
  fixture: PaneFixture,
  options: PaneOptions,
): Promise<OpenPane> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: options.width ?? 350, height: options.height ?? 640 });
  await page.emulateMedia({
    colorScheme: options.scheme ?? "light",
    forcedColors: options.forcedColors === true ? "active" : "none",
  });
  if (options.stopClock === true) {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    heedAnswers(page);
  }
  const sheets = await fixtureSpreadsheet(fixture);
  const answers = new FixtureAnswers(fixture, Promise.resolve(sheets));
  await page.exposeFunction("fixtureChanged", (changed: string) => {
    answers.change(JSON.parse(changed) as PaneFixture);
  });
  await page.addInitScript(pageHost, fixture);
  const misdeeds = await loadSidebar(page, (name, given) => answers.answer(name, given));
  return { page, misdeeds, close: () => page.close() };
}

/** The page's time stands still, ours does not: before and after it passes, every call has its answer. */
function heedAnswers(page: Page): void {
  const runFor = page.clock.runFor.bind(page.clock);
  const answered = async () => {
    while (await page.evaluate(() => window.scriptCalls.waiting > 0))
      await new Promise((resolve) => setTimeout(resolve, 5));
  };
  page.clock.runFor = async (ticks) => {
    await answered();
    await runFor(ticks);
    await answered();
  };
}
