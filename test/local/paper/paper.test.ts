import { rowHeight } from "../../../local/grid/sheetPlace";
import { cutCharts, lonelyHeadings, scaleOnPaper, underCharts } from "./onPaper";
import { paperSheets } from "./paperWorkbook";

let sheets: Awaited<ReturnType<typeof paperSheets>>;
beforeAll(async () => {
  sheets = await paperSheets();
}, 120_000);

function faultsOf(rule: (sheet: (typeof sheets)[number]["sheet"]) => readonly string[]): readonly string[] {
  return sheets.flatMap(({ of, sheet }) => rule(sheet).map((fault) => `${of}: ${fault}`));
}

test("every sheet of the sample is there, with charts and pages of its own", () => {
  const names = sheets.map(({ of }) => of.replace(/ [\d-]+.*/, ""));
  expect([...new Set(names)].sort()).toEqual(
    [
      ...["Avgifter", "Avgiftsbesked", "Beslutsunderlag", "Budgetanpassning", "Fakturaunderlag", "Folkmängd"],
      ...["Jämförda regler", "Jämförelse", "Kommunblad", "Kontroll", "Närvaro", "Prognos", "Träffar"],
      ...["Sammanställning enkät, with a list and a survey", "Utvärdering", "Verksamhetsplan", "Årsrapport"],
    ].sort(),
  );
  expect(sheets.filter(({ sheet }) => sheet.charts.length > 0).length).toBeGreaterThan(8);
  expect(sheets.filter(({ sheet }) => sheet.page.breaks.length > 0).length).toBeGreaterThan(8);
});

/** The fee sheet is read on the screen first: rows of two lines, and 7 points on paper. */
const scaleOf = (name: string) => (/^Avgifter \d/.test(name) ? 0.64 : 0.7);

test("on A4, one page wide, text of 11 points is at least some 8 points high", () => {
  const tooSmall = faultsOf((sheet) => {
    const scale = scaleOnPaper(sheet);
    const isLegible = sheet.page.fitsWidth && sheet.page.paperSize === "A4" && scale >= scaleOf(sheet.name);
    return isLegible ? [] : [scale.toFixed(2)];
  });
  expect(tooSmall).toEqual([]);
});

test("a member of the sample takes two lines of the fee sheet, and no more", () => {
  const fees = sheets.find(({ sheet }) => /^Avgifter \d/.test(sheet.name))?.sheet;
  const [table] = fees?.tables.filter(({ name }) => name.startsWith("Avgifter_")) ?? [];
  if (fees === undefined || table === undefined) throw new Error("There is no table of fees.");
  const rows = Array.from({ length: table.area.rows - 1 }, (_, index) => table.area.row + 1 + index);
  expect(rows.length).toBe(36);
  expect(rows.filter((row) => rowHeight(fees, row) > 31)).toEqual([]);
});

test("no chart lies over a cell with text or over another chart", () => {
  expect(faultsOf(underCharts)).toEqual([]);
});

test("no page ends within a chart", () => {
  expect(faultsOf(cutCharts)).toEqual([]);
});

test("no page ends with a heading", () => {
  expect(faultsOf(lonelyHeadings)).toEqual([]);
});
