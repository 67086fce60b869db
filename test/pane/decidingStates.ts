import type { Page } from "playwright-core";
import type { ScenarioOptions } from "../../shared/commands/commandOptions";
import type { PanelCommand } from "../../shared/panel/panelCommand";
import type { PaneFixture } from "./page/paneFixture";
import { triedOf } from "./page/triedOf";
import { previewOf, sampleWorkbook, type SampleWorkbook } from "./sampleWorkbook";

const nothing: ScenarioOptions = {
  target: null,
  decimals: 2,
  movesAll: false,
  category: null,
  growthPercent: null,
  indexPercent: null,
  trial: null,
  proposal: null,
};

/** Amounts beside those of the sample's rule. */
export function tried(amounts: Partial<NonNullable<ScenarioOptions["trial"]>> = {}): ScenarioOptions {
  const rule = { category: "", rate: "0.9", fixed: null, floor: "9000", cap: "45000" };
  return { ...nothing, trial: { ...rule, ...amounts } };
}

/** The total for which the tests seek a rate. */
export const target = "1500000";
/** What is decided of the year. */
export const fixing = { date: "1970-01-01", body: null, diaryNumber: null };

/** A network whose steering group has two alternatives to its rule. */
export const alternativesWorkbook: SampleWorkbook = {
  ...sampleWorkbook,
  tables: [
    ...sampleWorkbook.tables,
    { table: "fixedFees", rows: [] },
    {
      table: "ruleAlternatives",
      rows: [
        {
          alternative: "Högre golv och ett långt namn som ska rymmas",
          fromYear: 2021,
          baseYear: 2021,
          rate: 0.9,
          floor: 12000,
          cap: 45000,
        },
        { alternative: "Utan tak", fromYear: 2021, baseYear: 2021, rate: 0.9, floor: 9000 },
      ],
    },
  ],
};

const computed = new WeakMap<SampleWorkbook, PaneFixture["previews"]>();

/** What a host answers of all that is asked beside the fees, computed by the product. */
function decidingPreviews(workbook: SampleWorkbook): PaneFixture["previews"] {
  const known = computed.get(workbook) ?? computedPreviews(workbook);
  computed.set(workbook, known);
  return known;
}

function computedPreviews(workbook: SampleWorkbook): PaneFixture["previews"] {
  const answers = (asked: Partial<PanelCommand> & { readonly command: string }) => previewOf(workbook, asked);
  const scenario = (command: string, options: ScenarioOptions) => answers({ command, scenario: options });
  const found = scenario("fit-budget", { ...tried({ rate: "0" }), target, category: "" });
  const rate = found.scenario?.budget?.value ?? "";
  const trials = [tried(), tried({ rate: "1.1" }), tried({ rate }), tried({ rate: null, floor: null, cap: null })];
  const asked: readonly (readonly [string, ScenarioOptions])[] = [
    ...trials.map((options) => ["compare-rules", options] as const),
    ["compare-rules", nothing],
    ["project-fees", nothing],
    ["project-fees", { ...nothing, indexPercent: "2.5" }],
    ["decision-paper", nothing],
    ["decision-paper", { ...nothing, proposal: "Högre golv och ett långt namn som ska rymmas" }],
  ];
  return {
    ...Object.fromEntries(
      asked.map(([command, options]) => [`${command} ${triedOf(options)}`, scenario(command, options)]),
    ),
    "fit-budget": found,
    "invoice-basis": answers({ command: "invoice-basis" }),
    "fix-year": answers({ command: "fix-year", fixing }),
    "compare-years": answers({ command: "compare-years" }),
    "member-page": previewOf(workbook, { command: "member-page", member: "1440", year: null }),
    "summarise-year": previewOf(workbook, { command: "summarise-year", year: null }),
    "plan-year": previewOf(workbook, { command: "plan-year", year: null }),
  };
}

export function withDeciding(fixture: PaneFixture, workbook: SampleWorkbook = alternativesWorkbook): PaneFixture {
  return { ...fixture, previews: { ...fixture.previews, ...decidingPreviews(workbook) } };
}

/** A person has opened what is tried. */
export async function inTrial(page: Page): Promise<void> {
  await page.waitForSelector("#view[aria-busy=false] .shown");
  await page.click("#go-trial");
  await page.waitForSelector(".deciding .members, .deciding .message");
}

/** A person has opened one of the other sheets. */
export async function inFurther(page: Page, task: string): Promise<void> {
  await page.waitForSelector("#view[aria-busy=false] .shown");
  await page.click("#further");
  await page.click(`#go-${task}`);
  await page.waitForSelector(".deciding");
}
