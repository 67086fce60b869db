import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { check } from "../../../shared/commands/check";
import type { SheetGrid } from "../../../shared/workbook/content";
import type { SheetModel } from "../../../shared/workbook/sheetModel";
import { oddNetworks, type NetworkSheets } from "../reports/oddNetworks";
import { networkContent } from "../reports/sheetsOf";
import { noOptions } from "./planOf";

type Value = SheetGrid["values"][number][number];
type Values = Value[][];

const marker = "_KN_Avgifter_2023";

function feeSheetOf(sheets: NetworkSheets): SheetModel {
  const [sheet] = calculateFeesCommand.plan({ content: networkContent(sheets), options: noOptions }).plan.sheets;
  if (sheet === undefined) throw new Error("No fee sheet was drawn.");
  return sheet;
}

/** What check says of a fee sheet that was drawn from one network and then changed, beside the input sheets of another. */
function told(drawnFrom: NetworkSheets, change: (values: Values, model: SheetModel) => void, inputs = drawnFrom) {
  const model = feeSheetOf(drawnFrom);
  const width = Math.max(...model.rows.map((row) => row.length));
  const values = model.rows.map((row) => Array.from({ length: width }, (_, at): Value => row[at]?.value ?? null));
  change(values, model);
  const grid = { sheet: "Avgifter 2023", row: 1, column: 1, values, formats: values.map((row) => row.map(() => "")) };
  const content = { ...networkContent(inputs), generated: { [marker]: grid } };
  const { findings } = check.plan({ content, options: noOptions }).plan;
  return findings
    .filter(({ code }) => code.startsWith("fee-sheet"))
    .map(({ code, place, severity }) => `${severity} ${code} ${place.column ?? ""}${place.row ?? ""}`);
}

const { plain = {} } = oddNetworks;
const rowOf = (values: Values, text: string) => values.findIndex((row) => row.includes(text));
const columnOf = (values: Values, header: string) => values[rowOf(values, "Kommunkod")]?.indexOf(header) ?? -1;

test.each(Object.entries(oddNetworks))("%s: a fee sheet as it was drawn differs in nothing", (_, sheets) => {
  expect(told(sheets, () => undefined)).toEqual([]);
});

test("a sorted fee table differs in nothing", () => {
  const sorted = told(plain, (values) => {
    const first = rowOf(values, "Kommunkod") + 1;
    values.splice(first, 3, ...values.slice(first, first + 3).reverse());
  });
  expect(sorted).toEqual([]);
});

/** The row of Ale, and the letters of population and fee, on the plain sheet. */
const ale = (values: Values) => values[rowOf(values, "1440")] ?? [];

test.each<[string, (values: Values) => void, RegExp[]]>([
  ["a fee", (values) => (ale(values)[columnOf(values, "Avgift 2023")] = 1), [/^warning fee-sheet-fee-differs F\d+$/]],
  [
    "a population",
    (values) => (ale(values)[columnOf(values, "Folkmängd")] = 1),
    [/^warning fee-sheet-population-differs C\d+$/],
  ],
  ["a name", (values) => (ale(values)[1] = "Alen"), [/^warning fee-sheet-cell-differs B\d+$/]],
  ["the title", (values) => (values[0] = ["Våra avgifter"]), [/^warning fee-sheet-cell-differs A1$/]],
  [
    "the factor",
    (values) => (values[rowOf(values, "Indexfaktor")] ?? []).splice(2, 1, 1.5),
    [/^warning fee-sheet-cell-differs C\d+$/],
  ],
  [
    "the total, typed over",
    (values) => (values[rowOf(values, "Summa avgifter (kr)")] ?? []).splice(2, 1, 5),
    [/^warning fee-sheet-cell-differs C\d+$/],
  ],
  ["a fee that is cleared", (values) => (ale(values)[5] = null), [/^warning fee-sheet-fee-differs F\d+$/]],
  [
    "A1 says that it is unfinished",
    (values) => (values[0] = ["OFULLSTÄNDIG – KÖR IGEN"]),
    [/^warning fee-sheet-incomplete A1$/],
  ],
  [
    "a header of the table",
    (values) => (values[rowOf(values, "Kommunkod")] = ["Kod"]),
    [/^warning fee-sheet-unreadable $/],
  ],
])("a change of %s is told at its cell", (_, change, expected) => {
  const lines = told(plain, change);
  expect(lines).toHaveLength(expected.length);
  expected.forEach((pattern, at) => expect(lines[at]).toMatch(pattern));
});

test("formulas without values are told once, and a changed population beside them", () => {
  const lines = told(plain, (values, model) => {
    model.rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell?.formula !== undefined) (values[r] ?? [])[c] = null;
      }),
    );
    ale(values)[columnOf(values, "Folkmängd")] = 40000;
  });
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^warning fee-sheet-not-computed F\d+$/);
  expect(lines[1]).toMatch(/^warning fee-sheet-population-differs C\d+$/);
});

const withMembers = (...rows: (readonly (string | null)[])[]): NetworkSheets => ({
  ...plain,
  Medlemmar: [["Kommun", "Kommunkod"], ...rows],
});

test("a member that is added or gone since is told", () => {
  const two = withMembers(["Ale", "1440"], ["Borås", "1490"]);
  expect(told(two, () => undefined, plain)).toEqual(["warning fee-sheet-lacks "]);
  expect(told(plain, () => undefined, two)).toEqual([expect.stringMatching(/^warning fee-sheet-extra A\d+$/)]);
});

test("a changed rule is told by the stated amount and the fees that follow", () => {
  const [headers = [], ...rules] = plain["Avgiftsregel"] ?? [];
  const dearer = {
    ...plain,
    Avgiftsregel: [headers, ...rules.map((row) => row.map((cell) => (cell === 6000 ? 7000 : cell)))],
  };
  const lines = told(plain, () => undefined, dearer);
  expect(lines.filter((line) => line.includes("fee-differs"))).toHaveLength(1);
  expect(lines.filter((line) => line.includes("cell-differs")).length).toBeGreaterThan(0);
});

test("another language on the settings sheet is told as one thing", () => {
  const english = { ...plain, Inställningar: [...(plain["Inställningar"] ?? []), ["Språk", "engelska"]] };
  expect(told(plain, () => undefined, english)).toEqual(["warning fee-sheet-cells-differ "]);
});

test("without a fee sheet a note says how to get one", () => {
  const { findings } = check.plan({ content: networkContent(plain), options: noOptions }).plan;
  expect(findings).toMatchObject([{ code: "fee-sheet-absent", severity: "note" }]);
});
