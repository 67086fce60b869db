import type { ExportOptions } from "../../../shared/commands/commandOptions";
import type { CommandOutcome } from "../../../shared/commands/commandOutcome";
import { planning } from "../../../shared/commands/planning";
import { summariseResponses } from "../../../shared/commands/summariseResponses";
import type { SheetModel } from "../../../shared/workbook/sheetModel";
import { readSheets } from "../reports/activity/activityContent";
import { activitySheets, type Sheets } from "../reports/activity/activityRows";
import { noOptions } from "./planOf";

const raw: Sheets = { Svar: activitySheets["Enkät MS-03"] ?? [] };
const unasked: ExportOptions = {
  source: { sheet: "Svar" },
  event: null,
  day: null,
  annualYear: null,
  map: {},
  isReversed: null,
};

function summarised(sheets: Sheets, source: Partial<ExportOptions> = {}): CommandOutcome {
  const steps = planning(summariseResponses, { ...noOptions, source: { ...unasked, ...source } });
  let step = steps.next();
  while (!step.done) step = steps.next(readSheets(sheets, step.value));
  return step.value;
}

function drawn({ plan }: CommandOutcome): SheetModel {
  const [sheet] = plan.sheets;
  if (sheet === undefined) throw new Error("Nothing is drawn.");
  return sheet;
}

const textsOf = ({ rows }: SheetModel) => rows.flat().map((cell) => String(cell?.value));
const codes = ({ plan }: CommandOutcome) => plan.findings.map(({ code }) => code);

test("a sheet of answers with nothing else in the workbook gives items, distribution, chart and free text", () => {
  const outcome = summarised(raw, { isReversed: false });
  const sheet = drawn(outcome);
  expect([sheet.name, sheet.marker, outcome.plan.show]).toEqual([
    "Sammanställning Svar",
    "_KN_Sammanstallning_Svar",
    "Sammanställning Svar",
  ]);
  expect(sheet.tables.map(({ name }) => name)).toEqual([
    ...["Fragor_Svar", "Fordelning_1_6_Svar", "Diagram_Fordelning_1_6_Svar", "Fritext_Svar"],
  ]);
  expect(sheet.charts).toMatchObject([{ kind: "bar", isStacked: true, series: Array.from({ length: 6 }, () => ({})) }]);
  expect(outcome.export?.survey?.items).toMatchObject([
    { role: "satisfaction", n: 20 },
    { role: "usefulness", n: 21 },
    { role: "freeText" },
  ]);
});

test("an answer that looks like a formula stays a text", () => {
  const answer = drawn(summarised(raw))
    .rows.flat()
    .find((cell) => cell?.value === "=HYPERLINK(1) var inte så bra");
  expect(answer).toMatchObject({ format: "@" });
  expect(answer).not.toHaveProperty("formula");
});

test("plain numbers say nothing of the best end: nobody counts as satisfied until a person answers the question that a warning asks", () => {
  const shown = (outcome: CommandOutcome) => {
    const texts = textsOf(drawn(outcome));
    const count = (text: string) => texts.filter((each) => each === text).length;
    return [codes(outcome).includes("survey-direction-asked"), count("5–6"), count("skalans riktning okänd") > 0];
  };
  expect(shown(summarised(raw))).toEqual([true, 0, true]);
  expect(shown(summarised(raw, { isReversed: false }))).toEqual([false, 2, false]);
});

test("an answer that stands in Kolumner of the sheet's row holds here too", () => {
  const row = [
    ["Id", "Blad", "År", "Kolumner"],
    ["Årsenkät 2021", "Svar", 2021, "lägst är bäst=nej"],
  ];
  const texts = textsOf(drawn(summarised({ ...raw, Enkäter: row })));
  expect([texts.includes("5–6"), texts.includes("skalans riktning okänd")]).toEqual([true, false]);
});

test("a scale that was turned round says so beside the question, whose own words tell it the other way", () => {
  const Svar = [
    ["Tidstämpel", "Hur nöjd är du? (1 = mycket nöjd, 6 = inte alls nöjd)"],
    ...[1, 2, 2, 3, 1].map((value, at) => [`2021-03-17 15.0${String(at)}.00`, value]),
  ];
  const turned = textsOf(drawn(summarised({ Svar }, { isReversed: true })));
  expect([turned.includes("1–6, vänd"), turned.filter((text) => text.endsWith("(vänd skala)")).length]).toEqual([
    true,
    2,
  ]);
  expect(turned.filter((text) => text.startsWith("Vänd: det lägsta talet var bäst"))).toHaveLength(1);
  const left = textsOf(drawn(summarised({ Svar }, { isReversed: false })));
  expect(left.filter((text) => /vänd/i.test(text))).toEqual([]);
});

test("with fewer answers than the threshold nothing is shown, free text neither", () => {
  const few = drawn(summarised({ Svar: (raw["Svar"] ?? []).slice(0, 5) }));
  expect(few.charts).toEqual([]);
  expect(few.tables.map(({ name }) => name)).toEqual(["Fragor_Svar"]);
  expect(textsOf(few)).toContain("färre än 5 svar");
});

test("Kontroll is drawn only where there is something to tell", () => {
  const clean = [["Hur nöjd är du? (1-5, 5 är bäst)"], ...[5, 4, 4, 3, 5, 2].map((value) => [value])];
  const outcome = summarised({ Svar: clean }, { isReversed: false });
  expect(outcome.plan.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(outcome.plan.sheets.map(({ name }) => name)).toEqual(["Sammanställning Svar"]);
});

test.each([
  ["a sheet that is not there", raw, { source: { sheet: "Saknas" } }, "export-sheet-missing"],
  [
    "a file in place of a sheet",
    raw,
    { source: { file: "a.csv", hash: "1", sheets: [], findings: [] } },
    "responses-sheet-not-named",
  ],
])("%s is told, and only Kontroll is drawn", (_what, sheets, source, code) => {
  const outcome = summarised(sheets, source);
  expect(codes(outcome)).toEqual([code]);
  expect(outcome.plan.sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
});

test("a sheet that holds no answers is told as such", () => {
  const outcome = summarised({ Svar: [["Namn", "Telefon"]] });
  expect(outcome.plan.findings.some(({ severity }) => severity === "error")).toBe(true);
  expect(outcome.plan.sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
});
