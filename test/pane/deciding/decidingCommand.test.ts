import { decidingCommand, seekingCommand } from "../../../pane/views/deciding/decidingCommand";
import type { DecidingChoices } from "../../../pane/state/deciding";
import { plainCommand } from "../sampleWorkbook";

const base = { ...plainCommand, latestPopulation: true };

const choices: DecidingChoices = {
  category: "Stora",
  amounts: { rate: "1,1", fixed: "", floor: "9 000", cap: "45000" },
  target: "",
  growthPercent: "",
  indexPercent: "",
  compared: null,
  proposal: null,
  fixedOn: "2025-11-28",
  body: " Styrgruppen ",
  diaryNumber: "",
  isConfirmed: false,
};

test("the year and the options of the fees hold for what is asked beside them", () => {
  for (const task of ["trial", "projection", "paper", "invoices", "fix"] as const) {
    expect(decidingCommand(task, choices, base)).toMatchObject({ year: 2026, latestPopulation: true });
  }
});

test("amounts are tried as decimals, and an empty field as no such amount", () => {
  expect(decidingCommand("trial", choices, base)?.scenario?.trial).toEqual({
    category: "Stora",
    rate: "1.1",
    fixed: null,
    floor: "9000",
    cap: "45000",
  });
});

test("what cannot be read is not asked", () => {
  const amounts = { ...choices.amounts, cap: "mycket" };
  expect(decidingCommand("trial", { ...choices, amounts }, base)).toBeNull();
  expect(decidingCommand("projection", { ...choices, indexPercent: "två" }, base)).toBeNull();
  expect(decidingCommand("fix", { ...choices, fixedOn: "" }, base)).toBeNull();
  expect(seekingCommand({ ...choices, target: "lagom" }, base)).toBeNull();
  expect(seekingCommand(choices, base)).toBeNull();
});

test("a rate is sought whatever stands in its own field, of the same category, with the other amounts as typed", () => {
  const amounts = { ...choices.amounts, rate: "?" };
  expect(seekingCommand({ ...choices, amounts, target: "1 500 000" }, base)).toMatchObject({
    command: "fit-budget",
    scenario: { target: "1500000", category: "Stora", movesAll: false, trial: { floor: "9000", cap: "45000" } },
  });
});

test("what is stated of the decision goes without the blanks around it, and what is not stated as nothing", () => {
  expect(decidingCommand("fix", choices, base)?.fixing).toEqual({
    date: "2025-11-28",
    body: "Styrgruppen",
    diaryNumber: null,
  });
});
