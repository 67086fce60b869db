import type { Page } from "playwright-core";
import type { PanelProgress } from "../../shared/panel/panelCommand";
import type { PreviewFinding } from "../../shared/panel/panelPreview";
import { alternativesWorkbook, inFurther, inTrial, target, withDeciding } from "./decidingStates";
import { answers, fileTexts, participants, peopledWorkbook, withEvents } from "./eventsStates";
import { figuresOf, springWorkbook } from "./figuresStates";
import type { PaneFixture, RunScript } from "./page/paneFixture";
import { previewOf, sampleWorkbook, withFeeSheet, withRows, type SampleWorkbook } from "./sampleWorkbook";

/** A state of the panel: what the host answers, and what a person does to come there. */
export interface PaneStateCase {
  fixture(): PaneFixture;
  reach(page: Page): Promise<unknown>;
  /** The clock must stand still for it. */
  readonly stopClock?: boolean;
}

const answersAtOnce: RunScript = { steps: [], afterMs: 0, result: null, manner: "answers" };

const explained = "1440";

const computed = new WeakMap<SampleWorkbook, PaneFixture["previews"]>();

function previewsOf(workbook: SampleWorkbook): PaneFixture["previews"] {
  const known = computed.get(workbook);
  if (known !== undefined) return known;
  const previews = {
    "calculate-fees": previewOf(workbook),
    check: previewOf(workbook, { command: "check" }),
    explain: previewOf(workbook, { command: "explain", member: explained }),
    "new-workbook": previewOf(workbook, { command: "new-workbook" }),
  };
  computed.set(workbook, previews);
  return previews;
}

/** A host over a workbook: everything that the panel can ask, answered as the product does. */
export function fixtureOf(workbook: SampleWorkbook, change: Partial<PaneFixture> = {}): PaneFixture {
  const { language } = workbook;
  return {
    language,
    workbook: { isNew: false, missing: [], feeYear: 2026, networkName: "Exempelnätverket" },
    previews: previewsOf(workbook),
    previewMs: [0],
    faults: {},
    run: answersAtOnce,
    arrived: { faults: [] },
    shownSheet: "Blad1",
    files: {},
    ...change,
  };
}

/** The fees are written, and nothing has changed since. */
const writtenWorkbook: SampleWorkbook = withFeeSheet(sampleWorkbook);

/** Members that grew since the fee sheet was written. */
export const grownWorkbook: SampleWorkbook = withRows(writtenWorkbook, "population", (rows) =>
  rows.map((row) =>
    row["year"] === 2025 && ["1440", "1489", "1407"].includes(String(row["code"]))
      ? { ...row, population: Number(row["population"]) + 1500 }
      : row,
  ),
);

export const englishWorkbook: SampleWorkbook = { ...grownWorkbook, language: "en" };

/** A member without a code that exists, one named twice. */
export const faultyWorkbook: SampleWorkbook = withRows(sampleWorkbook, "members", (rows) =>
  rows.map((row, index) =>
    index === 3 ? { ...row, code: "9999" } : index === 6 ? { ...row, name: "Ale", code: "1440" } : row,
  ),
);

/** The host knows the fees of the year before too. */
export function withYear2025(fixture: PaneFixture): PaneFixture {
  const preview = previewOf(sampleWorkbook, { year: 2025 });
  return { ...fixture, previews: { ...fixture.previews, "calculate-fees 2025": preview } };
}

/** A workbook without any of the sheets. */
export function newWorkbookFixture(): PaneFixture {
  const missing = ["Inställningar", "Medlemmar"];
  return fixtureOf(sampleWorkbook, { workbook: { isNew: true, missing, feeYear: null, networkName: null } });
}

export const protectedSheet: PreviewFinding = {
  code: "sheet-protected",
  severity: "error",
  sheet: "Avgifter 2026",
  row: 1,
  column: "A",
  message: "Bladet är skyddat och har inte skrivits. Ta bort skyddet på fliken Granska och tryck igen.",
};

export function progressOf(step: PanelProgress["step"], done: number, canCancel: boolean): PanelProgress {
  return { step, part: { done, of: 3 }, canCancel };
}

const slow: RunScript = {
  ...answersAtOnce,
  steps: [{ afterMs: 100, progress: progressOf("writing", 1, true) }],
  afterMs: 60_000,
};

export const primary = ".runbar .primary";

async function settled(page: Page): Promise<void> {
  await page.waitForSelector("#view[aria-busy=false] .shown, .nothing, .findings");
}

async function pressed(page: Page): Promise<void> {
  await settled(page);
  await page.press(primary, "Enter");
  await page.waitForSelector(".outcome, .message.error");
}

async function inCheck(page: Page): Promise<void> {
  await settled(page);
  await page.click("#tab-check");
  await page.waitForSelector(".nothing, .findings");
}

async function inBasis(page: Page): Promise<void> {
  await settled(page);
  await page.click("#tab-basis");
  await page.waitForSelector("#view[aria-busy=false] .source");
}

export async function inEvents(page: Page): Promise<void> {
  await settled(page);
  await page.click("#tab-events");
  await page.waitForSelector("#summary-heading");
  await page.waitForSelector(".writes");
}

/** A person has chosen a file. */
export async function chosen(page: Page, file: string): Promise<void> {
  await inEvents(page);
  await page.setInputFiles("#chosen-file", {
    name: file,
    mimeType: "text/csv",
    buffer: Buffer.from(fileTexts[file] ?? ""),
  });
  await page.waitForSelector("#read-as");
}

async function fetched(page: Page): Promise<void> {
  await inBasis(page);
  await page.press(primary, "Enter");
  await page.waitForSelector(".told, .figures");
}

/** A host that knows the population figures, before they are in the workbook. */
export function springFixture(change: Partial<PaneFixture> = {}): PaneFixture {
  const figures = figuresOf(springWorkbook);
  const fixture = fixtureOf(springWorkbook, { arrived: figures.arrived, ...change });
  return { ...fixture, previews: { ...fixture.previews, ...figures.previews } };
}

const decidingFixture = () => withDeciding(fixtureOf(alternativesWorkbook));

async function triedRate(page: Page): Promise<void> {
  await inTrial(page);
  await page.fill("#trial-rate", "1.1");
  await page.waitForSelector(".most");
}

/** Every state that a person can meet, by name. */
export const paneStates: Readonly<Record<string, PaneStateCase>> = {
  welcome: { fixture: newWorkbookFixture, reach: (page) => page.waitForSelector(".welcome") },
  loading: {
    fixture: () => fixtureOf(sampleWorkbook, { previewMs: [60_000] }),
    reach: (page) => page.waitForSelector(".waiting progress"),
  },
  fees: { fixture: () => fixtureOf(sampleWorkbook), reach: settled },
  "fees-missing-sheets": {
    fixture: () =>
      fixtureOf(sampleWorkbook, {
        workbook: { isNew: false, missing: ["Inställningar", "Befolkning"], feeYear: 2026, networkName: null },
      }),
    reach: settled,
  },
  "fees-changes": { fixture: () => fixtureOf(grownWorkbook), reach: settled },
  "fees-member-open": {
    fixture: () => fixtureOf(grownWorkbook),
    async reach(page) {
      await settled(page);
      await page.click('button:has-text("Alingsås")');
      await page.locator(".why").scrollIntoViewIfNeeded();
    },
  },
  "fees-year-fault": {
    fixture: () => fixtureOf(sampleWorkbook),
    async reach(page) {
      await settled(page);
      await page.fill("#fee-year", "26");
      await page.click("summary");
      await page.waitForSelector("#fee-year-fault");
    },
  },
  "fees-errors": { fixture: () => fixtureOf(faultyWorkbook), reach: settled },
  done: { fixture: () => fixtureOf(sampleWorkbook), reach: pressed },
  changed: {
    fixture: () =>
      fixtureOf(sampleWorkbook, {
        run: { ...answersAtOnce, result: { kind: "changed", preview: previewOf(grownWorkbook) } },
      }),
    reach: pressed,
  },
  failed: {
    fixture: () =>
      fixtureOf(sampleWorkbook, {
        run: { ...answersAtOnce, result: { kind: "failed", findings: [protectedSheet] } },
      }),
    reach: pressed,
  },
  running: {
    fixture: () => fixtureOf(sampleWorkbook, { run: slow }),
    stopClock: true,
    async reach(page) {
      await settled(page);
      await page.press(primary, "Enter");
      await page.clock.runFor(6000);
      await page.waitForSelector(".runbar progress");
    },
  },
  check: { fixture: () => fixtureOf(faultyWorkbook), reach: inCheck },
  "check-clean": { fixture: () => fixtureOf(writtenWorkbook), reach: inCheck },
  basis: { fixture: () => springFixture(), reach: inBasis },
  "basis-compared": { fixture: () => springFixture(), reach: fetched },
  "basis-offline": {
    fixture: () => springFixture({ arrived: { faults: [{ fault: "scb-offline", values: { detail: "ENOTFOUND" } }] } }),
    reach: fetched,
  },
  events: { fixture: () => withEvents(fixtureOf(peopledWorkbook)), reach: inEvents },
  "events-participants": {
    fixture: () => withEvents(fixtureOf(peopledWorkbook)),
    reach: (page) => chosen(page, participants.file),
  },
  "events-columns": {
    fixture: () => withEvents(fixtureOf(peopledWorkbook)),
    async reach(page) {
      await chosen(page, participants.file);
      for (const part of await page.locator("details summary").all()) await part.click();
    },
  },
  "events-survey": {
    fixture: () => withEvents(fixtureOf(peopledWorkbook)),
    async reach(page) {
      await chosen(page, answers.file);
      await page.waitForSelector(".items");
    },
  },
  "events-yearly-survey": {
    fixture: () => withEvents(fixtureOf(peopledWorkbook)),
    async reach(page) {
      await chosen(page, answers.file);
      await page.selectOption("#event", "annual");
      await page.waitForSelector("#annual-year");
    },
  },
  "events-removal": {
    fixture: () => withEvents(fixtureOf(peopledWorkbook)),
    async reach(page) {
      await inEvents(page);
      await page.press("text=Välj vad som ska bort", "Enter");
      await page.fill("#removal-year", "2021");
      await page.waitForSelector(".told");
    },
  },
  "events-english": {
    fixture: () => withEvents(fixtureOf(englishWorkbook), englishWorkbook),
    async reach(page) {
      await chosen(page, answers.file);
      await page.waitForSelector(".items");
    },
  },
  deciding: { fixture: decidingFixture, reach: inTrial },
  "deciding-tried": { fixture: decidingFixture, reach: triedRate },
  "deciding-faults": {
    fixture: decidingFixture,
    async reach(page) {
      await inTrial(page);
      await page.fill("#trial-rate", "många");
      await page.fill("#trial-target", "lagom");
      await page.waitForSelector("#trial-target-fault");
    },
  },
  "deciding-sought": {
    fixture: decidingFixture,
    async reach(page) {
      await inTrial(page);
      await page.fill("#trial-target", target);
      await page.press("button:text-is('Sök avgift')", "Enter");
      await page.waitForSelector("text=/Närmast är|Summan blir precis/");
      await page.waitForSelector(".most");
    },
  },
  "deciding-alternatives": {
    fixture: decidingFixture,
    async reach(page) {
      await inFurther(page, "alternatives");
      await page.waitForSelector("#compared");
      await page.selectOption("#compared", "Utan tak");
    },
  },
  "deciding-projection": {
    fixture: decidingFixture,
    async reach(page) {
      await inFurther(page, "projection");
      await page.waitForSelector("#indexPercent-fault");
    },
  },
  "deciding-projected": {
    fixture: decidingFixture,
    async reach(page) {
      await inFurther(page, "projection");
      await page.fill("#indexPercent", "2,5");
      await page.waitForSelector(".deciding .figure");
    },
  },
  "deciding-paper": {
    fixture: decidingFixture,
    async reach(page) {
      await inFurther(page, "paper");
      await page.waitForSelector("#proposal");
    },
  },
  "deciding-invoices": {
    fixture: decidingFixture,
    async reach(page) {
      await inFurther(page, "invoices");
      await page.waitForSelector("#invoice-text");
    },
  },
  "deciding-fix": {
    fixture: decidingFixture,
    async reach(page) {
      await inFurther(page, "fix");
      await page.waitForSelector(".deciding p:has-text('36')");
    },
  },
  "deciding-english": {
    fixture: () => withDeciding(fixtureOf(englishWorkbook), { ...alternativesWorkbook, language: "en" }),
    reach: triedRate,
  },
  english: { fixture: () => fixtureOf(englishWorkbook), reach: settled },
};
