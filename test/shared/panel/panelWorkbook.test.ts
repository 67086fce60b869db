import { panelWorkbook } from "../../../shared/panel/panelWorkbook";
import { contentOf, found } from "../workbook/reading/workbookContent";

const settings = found("Inställningar", [
  ["Namn", "Värde"],
  ["Nätverkets namn", "Nätverket"],
  ["Avgiftsår", 2026],
]);

function sheets(...names: readonly string[]) {
  return names.map((name) => ({ name, marker: null, tables: [] }));
}

test("a workbook without any input sheet is new, whatever else is in it", () => {
  const content = { ...contentOf([]), sheets: sheets("Blad1", "Budget") };
  expect(panelWorkbook(content, "sv")).toEqual({
    isNew: true,
    missing: ["Inställningar", "Medlemmar", "Befolkning", "Avgiftsregel"],
    feeYear: null,
    networkName: null,
  });
});

test("year and name come from the settings; sheets that fees need and that are not there are named", () => {
  const content = { ...contentOf([settings]), sheets: sheets("Inställningar", "medlemmar", "Avgiftsregel") };
  expect(panelWorkbook(content, "sv")).toEqual({
    isNew: false,
    missing: ["Befolkning"],
    feeYear: 2026,
    networkName: "Nätverket",
  });
});

test("a sheet or table in the other language counts; missing ones are named in the program's language", () => {
  const content = {
    ...contentOf([]),
    sheets: [...sheets("Members", "Population"), { name: "Regler", marker: null, tables: ["Fee_rule"] }],
  };
  expect(panelWorkbook(content, "en").missing).toEqual(["Settings"]);
});
