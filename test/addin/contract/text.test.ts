import { cellAt, setCell, type GridCell, type GridWorkbook } from "../../../local/grid/gridWorkbook";
import { withCells } from "../../local/commandLine/withCell";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { gridOf, ribbonInVm } from "./excelBundle";

const texts = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\tflik",
  "\rvagn",
  "\nrad",
  "＝1+1",
  "＋1",
  "－1",
  "＠a",
  "'citat",
  "0180",
  "2021-11-24",
  "mars 2021",
  "SANT",
  "5 %",
];

function cells(workbook: GridWorkbook, sheet: string): readonly GridCell[] {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return [...(found?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
}

let drawn: GridWorkbook;
beforeAll(async () => {
  const workbook = await gridOf(await sampleWorkbook());
  const members = workbook.sheets.find(({ name }) => name === "Medlemmar");
  if (members === undefined) throw new Error("The sample has no members.");
  texts.forEach((value, index) => {
    setCell(members, index + 2, 3, { ...cellAt(members, index + 2, 3), value, format: "@" });
  });
  const office = await ribbonInVm(workbook);
  await office.runRibbonCommand("calculateFees", 60_000);
  office.close();
  drawn = office.workbook;
});

test.each(texts)("a payer called %j stands on the fee sheet as that very text", (text) => {
  const shown = cells(drawn, "Avgifter 2026").filter(({ value }) => value === text.trim() || value === text);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.every(({ formula }) => formula === null)).toBe(true);
});

test("a code filled into an input cell stays text, and the cell keeps its format", async () => {
  const sample = await sampleWorkbook();
  const bytes = await withCells(sample, { sheet: "Medlemmar", reference: "B2", value: null });
  const before = await gridOf(bytes);
  const office = await ribbonInVm(await gridOf(bytes));
  await office.runRibbonCommand("calculateFees", 60_000);
  office.close();
  const [was, is] = [before, office.workbook].map((workbook) => {
    const members = workbook.sheets.find(({ name }) => name === "Medlemmar");
    return members === undefined ? null : cellAt(members, 2, 2);
  });
  expect(was?.value).toBeNull();
  expect(is).toEqual({ ...was, value: "1440" });
});
