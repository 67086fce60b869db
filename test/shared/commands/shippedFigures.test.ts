import type { CommandOutcome } from "../../../shared/commands/commandOutcome";
import { serialOfDay } from "../../../shared/text/dateText";
import { formatted } from "../workbook/reading/workbookContent";
import { codesOf, network, planned, populations } from "./populationWorkbook";

const shipped = { shippedFigures: true } as const;
const rows = ({ plan }: CommandOutcome) => (plan.edits?.[0]?.added ?? []).map((row) => row.map(({ value }) => value));

test("the figures that ship are used for their years without asking anybody, as what they are, and that is said", () => {
  const outcome = planned(network(populations([])), { ...shipped, years: [2022, 2025] });
  expect(outcome.population?.request).toBeNull();
  expect(rows(outcome)).toEqual([
    ["1490", 2022, 114445, "Borås", serialOfDay("2022-12-31"), "härledd"],
    ["1440", 2022, 32394, "Ale", serialOfDay("2022-12-31"), "härledd"],
    ["1490", 2025, 115238, "Borås", serialOfDay("2025-12-31"), "TAB5557", "publicerad"],
    ["1440", 2025, 32620, "Ale", serialOfDay("2025-12-31"), "TAB5557", "publicerad"],
  ]);
  expect(outcome.plan.findings).toMatchObject([
    { code: "population-shipped", severity: "note", values: { years: "2022, 2025" } },
  ]);
  const notes = outcome.population?.comparison?.notes.join("\n");
  expect(notes).toContain("SCB, tabell TAB5557, folkmängd 31 december 2025, följer med programmet.");
  expect(notes).toContain("härledd ur SCB:s uppgifter, folkmängd 31 december 2022, följer med programmet.");
  expect(notes).toContain("slumpmässig osäkerhet");
  expect(notes).not.toContain("hämtad");
});

test("a year that does not ship is told, and the others are used", () => {
  const outcome = planned(network(), { ...shipped, years: [2024, 2026, 2001] });
  expect(codesOf(outcome)).toEqual(["population-shipped", "population-not-shipped", "population-not-shipped"]);
  expect(outcome.population?.comparison?.figures.map(({ year }) => year)).toEqual([2024, 2024]);
});

test("only years that do not ship: nothing is planned", () => {
  const outcome = planned(network(), { ...shipped, years: [2026] });
  expect([codesOf(outcome), outcome.plan.sheets, outcome.plan.edits]).toEqual([
    ["population-not-shipped"],
    [],
    undefined,
  ]);
});

test("a municipality whose figure of a shipped year is not among them is told", () => {
  const members = [
    ["Kommun", "Kommunkod"],
    ["Ale", "1440"],
    ["Stockholm", "0180"],
    ["Region Skåne", "12"],
  ];
  const outcome = planned(network({ Medlemmar: members }), { ...shipped, years: [2018] });
  expect(rows(outcome).map(([code]) => code)).toEqual(["1440"]);
  expect(outcome.plan.findings).toContainEqual(
    expect.objectContaining({
      code: "population-no-figure",
      values: { year: 2018, names: "Stockholm (0180), Skåne län (12)" },
    }),
  );
});

test("a shipped figure takes the place of another only where a person accepts it", () => {
  const content = network(populations(["1440", 2024, 30000]));
  expect(planned(content, { ...shipped, years: [2024] }).plan.edits?.[0]?.changes).toEqual([]);
  const accepted = planned(content, { ...shipped, years: [2024], acceptRevisions: true });
  expect(accepted.plan.edits?.[0]?.changes.map(({ value }) => value)).toContain(32576);
});

test.each([
  ["fetched", ["1440", 2024, 30000, null, null, "TAB638", formatted(45800, "yyyy-mm-dd")], 2024],
  ["published, the shipped one being derived", ["1440", 2022, 30000, null, null, null, null, "publicerad"], 2022],
  ["of no stated kind, the shipped one being derived", ["1440", 2022, 30000], 2022],
] as const)("a figure that is %s stays whatever is accepted, and that is said", (_, row, year) => {
  const outcome = planned(network(populations(row)), { ...shipped, years: [year], acceptRevisions: true });
  expect(outcome.plan.edits?.[0]?.changes).toEqual([]);
  expect(outcome.plan.findings).toContainEqual(
    expect.objectContaining({
      code: "population-kept",
      severity: "note",
      place: { sheet: "Befolkning", row: 2, column: "C" },
    }),
  );
  expect(outcome.population?.comparison?.figures.find(({ code }) => code === "1440")).toMatchObject({
    population: 30000,
    flags: [],
  });
});
