import { readFileSync } from "node:fs";
import { join } from "node:path";
import { argumentNames, sheetFunctions, type SheetFunctionName } from "../../shared/functions/sheetFunctions";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";

const code = readFileSync(join(__dirname, "../../dist/appsscript/Code.js"), "utf8");
const names = Object.keys(sheetFunctions) as SheetFunctionName[];

test.each(names)("%s has its arguments in order, and Swedish documentation that Google shows", (name) => {
  const { required, optional } = sheetFunctions[name];
  const swedish = [...required, ...optional].map((each) => argumentNames[each].sv);
  const found = new RegExp(`\\n(/\\*\\*(?:(?!\\*/)[^])*\\*/)\\nfunction ${name}\\(([^)]*)\\)`).exec(code);
  const [, documentation = "", parameters = ""] = found ?? [];
  expect(parameters.split(", ")).toEqual(swedish);
  expect(documentation).toContain("@customfunction");
  const documented = [...documentation.matchAll(/@param \{\w+\} (\S+) \S/g)].map(([, each]) => each);
  expect(documented).toEqual(swedish);
  expect(documentation).toMatch(/@return \{\w+\} \S/);
});

const cases: readonly (readonly [string, readonly unknown[], unknown])[] = [
  ["a small population pays the floor", ["AVGIFT", 5963, 1.09, 6500], 6500],
  ["blank cells are left out", ["AVGIFT", 10_000, 1, "", "", ""], 10_000],
  ["floor and cap follow the factor", ["AVGIFT", 100_000, 1, 6500, 40_000, 1.1], 44_000],
  ["an index carries an amount", ["INDEXERA", 6000, 182, 197, 1], 6495],
  ["a spelling gives the code", ["KOMMUNKOD", "Stockholms stad"], "0180"],
  [
    "a range gives a range, blank where it is blank",
    ["KOMMUNKOD", [["Ale"], [""], ["Malmö"]]],
    [["1440"], [""], ["1280"]],
  ],
  ["the other arguments may be ranges of one cell", ["AVGIFT", [[10_000], [20_000]], [[1]]], [[10_000], [20_000]]],
];

test.each(cases)("%s", async (_rule, [name, ...given], expected) => {
  const sheets = await SheetsStandIn.open();
  expect(sheets.call(String(name), ...given)).toEqual(expected);
  // A custom function may use next to none of Google's services; these need none.
  expect(sheets.state.calls).toEqual([]);
});

test.each([
  ["KOMMUNKOD", ["Stokholm"], /Menar du/],
  ["AVGIFT", ["", 1], /folkmängd saknas/],
  ["AVGIFT", [1000, [[1], [2]]], /perInvånare är ”1; 2”/],
  ["AVGIFT", ["många", 1], /folkmängd är ”många”, som inte är ett tal/],
  ["INDEXERA", [100, 0, 105], /gammaltIndex saknas/],
] as const)("%s says what is wrong where it can give no value", async (name, given, sentence) => {
  const sheets = await SheetsStandIn.open();
  expect(() => sheets.call(name, ...given)).toThrow(sentence);
});
