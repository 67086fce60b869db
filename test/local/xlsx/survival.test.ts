import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { feesModel, inputModel, planOf } from "./models";
import { packageOf, partsOf, textOf } from "./packageOf";
import { richParts } from "./richWorkbook";

const fill = { sheet: "medlemmar", row: 3, column: 2, value: "0184" };

async function untouchedBy(
  plan: ReturnType<typeof planOf>,
): Promise<{ before: Uint8Array; after: Uint8Array; changed: string[]; gone: string[] }> {
  const before = await packageOf(richParts);
  const after = await applyPlan(await openWorkbook(before), plan);
  const [old, now] = [await partsOf(before), await partsOf(after)];
  const changed = Object.keys(now).filter(
    (name) => old[name] === undefined || !Buffer.from(old[name]).equals(now[name] ?? new Uint8Array()),
  );
  return { before, after, changed, gone: Object.keys(old).filter((name) => now[name] === undefined) };
}

test("a plan that does nothing gives the very bytes of the file", async () => {
  const before = await packageOf(richParts);
  expect(await applyPlan(await openWorkbook(before), planOf([]))).toBe(before);
});

test("a new sheet leaves every other part byte for byte", async () => {
  const { changed, gone } = await untouchedBy(planOf([feesModel()]));
  expect(changed.sort()).toEqual(
    [
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/drawings/drawing2.xml",
      "xl/styles.xml",
      "xl/tables/table2.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet3.xml.rels",
      "xl/worksheets/sheet3.xml",
    ].sort(),
  );
  expect(gone).toEqual(["xl/calcChain.xml"]);
});

test("workbook.xml only gains the sheet and its names", async () => {
  const { before, after } = await untouchedBy(planOf([feesModel()]));
  const gained = (await textOf(after, "xl/workbook.xml"))
    .replace('<sheet name="Avgifter 2026" sheetId="8" r:id="rId9"/>', "")
    .replace(`<definedName name="_KN_Avgifter_2026" hidden="1">'Avgifter 2026'!$A$1</definedName>`, "")
    .replace(`<definedName name="_xlnm.Print_Titles" localSheetId="3">'Avgifter 2026'!$4:$4</definedName>`, "");
  expect(gained).toBe((await textOf(before, "xl/workbook.xml")).replace("\r\n", "\n"));
});

test("styles are only added: the user's keep their numbers", async () => {
  const { after } = await untouchedBy(planOf([feesModel()]));
  const styles = await textOf(after, "xl/styles.xml");
  expect(styles).toContain('formatCode="0.0&quot; st&quot;"');
  expect(styles).toContain(
    '<cellXfs count="15"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9"',
  );
  expect(styles).toContain('<font><b/><sz val="16"/><name val="Arial"/><family val="2"/></font>');
});

test("a filled cell changes that cell of its sheet, and nothing else of it", async () => {
  const { before, after, changed, gone } = await untouchedBy(planOf([], [fill]));
  expect(changed.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  expect(gone).toEqual([]);
  const expected = (await textOf(before, "xl/worksheets/sheet1.xml")).replace(
    '<c r="B3" s="2"/>',
    '<c r="B3" s="2" t="inlineStr"><is><t xml:space="preserve">0184</t></is></c>',
  );
  expect(await textOf(after, "xl/worksheets/sheet1.xml")).toBe(expected);
  expect(await textOf(after, "xl/workbook.xml")).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
});

test.each([
  [{ ...fill, row: 6 }, '<c r="A6" t="s"><v>3</v></c><c r="B6" s="2" t="inlineStr"><is>', 'ref="A1:C6"'],
  [{ ...fill, row: 4, column: 5 }, '<row r="4" ht="40" customHeight="1"><c r="E4" t="inlineStr">', 'ref="A1:E4"'],
  [{ ...fill, row: 5 }, '<row r="5"><c r="B5" s="2" t="inlineStr">', 'ref="A1:C5"'],
  [{ ...fill, row: 9 }, '</row><row r="9"><c r="B9" s="2" t="inlineStr">', 'ref="A1:C9"'],
  [{ ...fill, row: 3, column: 4 }, '<c r="D3" t="inlineStr">', 'ref="A1:D4"'],
])("a cell that does not exist yet is put in its place: %j", async (one, written, dimension) => {
  const { after } = await untouchedBy(planOf([], [one]));
  const sheet = await textOf(after, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain(written);
  expect(sheet).toContain(`<dimension ${dimension}/>`);
});

test.each([
  ["a value", { ...fill, row: 2 }],
  ["a formula", { ...fill, column: 3 }],
])("a cell with %s is not filled", async (_what, one) => {
  const opened = await openWorkbook(await packageOf(richParts));
  await expect(applyPlan(opened, planOf([], [one]))).rejects.toMatchObject({
    code: "cell-not-blank",
    values: { sheet: "medlemmar", row: one.row },
  });
});

test("the tab that the user last viewed stays in view, whatever sheet a plan would show", async () => {
  const { after } = await untouchedBy(planOf([feesModel()], [], "Avgifter 2026"));
  expect(await textOf(after, "xl/worksheets/sheet1.xml")).toContain('tabSelected="1"');
  expect(await textOf(after, "xl/workbook.xml")).toBe(
    await textOf((await untouchedBy(planOf([feesModel()], [], null))).after, "xl/workbook.xml"),
  );
});

test("the same plan again changes no byte", async () => {
  const plan = planOf([inputModel, feesModel()], [fill], "Avgifter 2026");
  const { after } = await untouchedBy(plan);
  expect(Buffer.from(await applyPlan(await openWorkbook(after), plan)).equals(after)).toBe(true);
});

test("the same input gives the same bytes", async () => {
  const plan = planOf([feesModel()], [fill]);
  const [one, other] = [await untouchedBy(plan), await untouchedBy(plan)];
  expect(Buffer.from(one.after).equals(other.after)).toBe(true);
});
