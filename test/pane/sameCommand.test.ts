import { isSameCommand } from "../../pane/state/commandOfView";
import { noFollowUp } from "../../pane/state/followUpChoices";
import { followUpCommand } from "../../pane/state/followUpCommand";

const file = (hash: string, sheets = 0) => ({
  file: "lista.csv",
  hash,
  sheets: Array.from({ length: sheets }, () => ({ sheet: "lista.csv", row: 1, column: 1, values: [], formats: [] })),
  findings: [],
});

const asked = (source: ReturnType<typeof file>, event: string | null = null) =>
  followUpCommand(
    {
      ...noFollowUp,
      task: "attendance",
      source: { source, event, day: null, annualYear: null, map: {}, isReversed: null },
    },
    "2026-03-02",
  );

test("a file is known by its hash, whatever its thousands of cells", () => {
  expect(isSameCommand(asked(file("1a", 1)), asked(file("1a", 2)))).toBe(true);
  expect(isSameCommand(asked(file("1a")), asked(file("2b")))).toBe(false);
});

test("what is said of a file makes it another command: what was shown before no longer holds", () => {
  expect(isSameCommand(asked(file("1a")), asked(file("1a"), "MS-02"))).toBe(false);
});

test.each([
  ["a year that is none", { isBefore: false, yearText: "21", before: "", decision: "KS 1" }],
  ["a day that is none", { isBefore: true, yearText: "2021", before: "1 mars", decision: "KS 1" }],
])("nothing is removed for %s", (_what, removal) => {
  expect(followUpCommand({ ...noFollowUp, task: "removal", removal }, "2026-03-02")).toBeNull();
});
