import { newWorkbook } from "../../../shared/commands/newWorkbook";
import type { WorkbookContent } from "../../../shared/workbook/content";
import { sampleTables } from "../../../samples/sampleNetwork";
import { noOptions } from "./planOf";

function content(
  ...sheets: readonly { readonly name: string; readonly tables?: readonly string[] }[]
): WorkbookContent {
  return {
    sheets: sheets.map(({ name, tables = [] }) => ({ name, marker: null, tables })),
    tables: [],
    generated: {},
    takenNames: [],
  };
}

const added = (of: WorkbookContent, sample = false) =>
  newWorkbook.plan({ content: of, options: { ...noOptions, sample: sample ? sampleTables : null } }).plan.sheets;
const names = (of: WorkbookContent) => added(of).map(({ name }) => name);

test("a sheet that is there is not added, in either language", () => {
  expect(names(content({ name: "medlemmar" }, { name: "Population" }))).toEqual(
    names(content()).filter((name) => name !== "Medlemmar" && name !== "Befolkning"),
  );
});

test("a table of the name on a sheet of another name is the input table", () => {
  const of = content({ name: "Register", tables: ["Medlemmar"] }, { name: "Regler", tables: ["Fee_rule"] });
  expect(names(of)).toEqual(names(content()).filter((name) => name !== "Medlemmar" && name !== "Avgiftsregel"));
});

test("the sample comes only where no input sheet is: never its rows beside the network's own", () => {
  const rowsOf = (of: WorkbookContent, sheet: string) =>
    added(of, true).find(({ name }) => name === sheet)?.rows.length;
  expect(rowsOf(content({ name: "Blad1" }), "Medlemmar")).toBe(37);
  expect(rowsOf(content({ name: "Befolkning" }), "Medlemmar")).toBe(1);
});
