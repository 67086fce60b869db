import { typedText } from "../../../local/excelProtocol/typedText";
import { newWorkbook } from "../../../local/grid/newGrid";
import { officeInVm } from "../../hosts/excel/officeInVm";

test.each([
  ["0180", 180, "General"],
  ["-1", -1, "General"],
  ["+1", 1, "General"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["1,23", "1,23", "General"],
  ["50%", 0.5, "0%"],
  ["1e3", 1000, "0.00E+00"],
  ["2021-11-24", 44524, "yyyy-mm-dd"],
  ["11/24/2021", 44524, "m/d/yyyy"],
  ["2021-02-30", "2021-02-30", "General"],
  ["10:30", 0.4375, "h:mm"],
  ["TRUE", true, "General"],
  ["#N/A", { error: "#N/A" }, "General"],
  ["'0180", "0180", "General"],
  ["'=1+1", "=1+1", "General"],
  ["", null, "General"],
  ["-", "-", "General"],
  ["- och så vidare", "- och så vidare", "General"],
  ["@", "@", "General"],
  ["\t=1", "\t=1", "General"],
  ["＝1", "＝1", "General"],
  ["Säffle", "Säffle", "General"],
])("%j is typed as %j with format %s", (text, value, format) => {
  const typed = typedText(text, "General");
  expect({ ...typed, format: typed.format ?? "General" }).toEqual({ value, formula: null, format });
});

test.each([
  ["=1+1", "=1+1"],
  ["+A1", "=+A1"],
  ["-A1*2", "=-A1*2"],
  ["@SUM(A1)", "=SUM(A1)"],
  ["=IF(AND(ISNUMBER('Blad 1'!$A$1),TRUE),\"x, y\",Tabell1[[#Totals],[Avgift]])", null],
  ["=ROUND(ROUND(B2/100,8),0)*100", null],
  ["={1,2;3,4}", null],
  ["=A1:B2 ", null],
])("%j becomes a formula", (text, formula) => {
  expect(typedText(text, "General")).toEqual({ value: null, formula: formula ?? text, format: null });
});

test.each(["=1+", "=SUM(A1", "=SUM(A1;B1)", "=(", "=)", '="a', "=1 2", "=1,2", "=(1,2)"])(
  "%j is refused: no formula can be read",
  (text) => {
    expect(() => typedText(text, "General")).toThrow(expect.objectContaining({ code: "InvalidArgument" }) as Error);
  },
);

test("a cell takes 32,767 characters and no more", () => {
  expect(typedText("a".repeat(32767), "General").value).toHaveLength(32767);
  expect(() => typedText("a".repeat(32768), "@")).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }) as Error,
  );
});

test("a formula takes 8,192 characters and no more", () => {
  const sum = (length: number): string => `=${"1+".repeat(length)}1`;
  expect(typedText(sum(4095), "General").formula).toHaveLength(8192);
  expect(() => typedText(sum(4096), "General")).toThrow(
    expect.objectContaining({ code: "FormulaLengthExceedsLimit" }) as Error,
  );
});

const dangerous = [
  "=1+1",
  "+1",
  "-1",
  "@a",
  "0180",
  "2021-11-24",
  "50%",
  "TRUE",
  "#N/A",
  "\ta",
  "\ra",
  "\na",
  "＝1",
  "'a",
];

test("text that could be read as something else comes back as the same text where the format is text first", async () => {
  const office = await officeInVm(newWorkbook("Blad1"));
  const read = await office.run(`
    const texts = ${JSON.stringify(dangerous)}.map((text) => [text]);
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:A" + texts.length);
    range.numberFormat = "@";
    range.values = texts;
    range.load("values, formulas, valueTypes");
    await context.sync();
    const [values, formulas, types] = [range.values.flat(), range.formulas.flat(), new Set(range.valueTypes.flat())];
    return [values, formulas, [...types]];
  `);
  office.close();
  expect(read).toEqual([dangerous, dangerous, ["String"]]);
});

test("a format that is set after the value does not bring the text back", async () => {
  const office = await officeInVm(newWorkbook("Blad1"));
  const read = await office.run(`
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
    range.values = [["0180"]];
    range.numberFormat = [["@"]];
    range.load("values");
    await context.sync();
    return range.values[0][0];
  `);
  office.close();
  expect(read).toBe(180);
});
