import { readXlsx } from "hucre/xlsx";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { packageOf, partsOf, textOf } from "../xlsx/packageOf";
import { CommandFolder } from "./commandFolder";
import { userWorkbook } from "./userWorkbook";
import { withCells } from "./withCell";

let folder: CommandFolder;
beforeAll(() => {
  folder = new CommandFolder();
});
afterAll(() => {
  folder.remove();
});

/** Parts of the user's that hold other bytes than before, or are gone. */
async function changedParts(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const [old, now] = [await partsOf(before), await partsOf(after)];
  return Object.keys(old)
    .filter((part) => !Buffer.from(now[part] ?? []).equals(Buffer.from(old[part] ?? [])))
    .sort();
}

const listsOfParts = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

const everyCommand = [
  ["calculate-fees", "@bok.xlsx"],
  ["explain", "@bok.xlsx", "1490"],
  ["check", "@bok.xlsx"],
];

test("table, chart, formats, validation, names, comments: every part survives every command, and nothing changes twice", async () => {
  const before = await userWorkbook();
  folder.write("bok.xlsx", before);
  for (const words of everyCommand) expect((await folder.run(...words)).code).toBe(0);
  const after = folder.read("bok.xlsx");
  expect(await changedParts(before, after)).toEqual(listsOfParts);
  for (const words of everyCommand) expect((await folder.run(...words)).out).toContain("Oförändrat");
  expect(folder.read("bok.xlsx").equals(after)).toBe(true);
});

test("another program finds all of it afterwards", async () => {
  folder.write("bok.xlsx", await userWorkbook());
  await folder.run("calculate-fees", "@bok.xlsx");
  const { sheets, namedRanges, properties } = await readXlsx(folder.read("bok.xlsx"), { readStyles: true });
  const members = sheets.find(({ name }) => name === "Medlemmar");
  expect(members?.tables?.map(({ name }) => name)).toEqual(["Medlemmar"]);
  expect(members?.dataValidations).toHaveLength(1);
  expect(members?.conditionalRules).toHaveLength(1);
  expect(members?.cells?.get("1,6")).toMatchObject({ formula: "LEN(A2)", comment: { text: "Ring i maj" } });
  const budget = sheets.find(({ name }) => name === "Budget & plan");
  expect([budget?.charts?.length, budget?.merges?.length, budget?.conditionalRules?.length]).toEqual([1, 1, 1]);
  expect(budget?.cells?.get("3,1")?.formula).toBe("SUM(B2:B3)*Momssats");
  expect(namedRanges?.map(({ name }) => name)).toEqual(expect.arrayContaining(["Momssats", "Medlemslista"]));
  expect(sheets.find(({ name }) => name === "Dold")?.hidden).toBe(true);
  expect(properties).toMatchObject({ title: "Nätverkets bok", creator: "Samordnaren" });
});

test("a filled code changes its own cell of the user's sheet and nothing else of it", async () => {
  const blank = await withCells(await userWorkbook(), { sheet: "Medlemmar", reference: "B3", value: null });
  folder.write("bok.xlsx", blank);
  const part = (await openWorkbook(blank)).sheets.find(({ name }) => name === "Medlemmar")?.part ?? "";
  const before = await textOf(blank, part);
  await folder.run("calculate-fees", "@bok.xlsx");
  const after = folder.read("bok.xlsx");
  expect(await changedParts(blank, after)).toEqual([...listsOfParts, part].sort());
  const written = (await textOf(after, part)).replace(/<c r="B3"( s="\d+")? t="inlineStr">.*?<\/c>/, '<c r="B3"$1/>');
  expect(written).toBe(before);
});

const own = { rows: [["Mina egna siffror"], ["1440", 1]] };

test.each([
  ["Avgifter 2022", "calculate-fees", ["Avgifter 2022 (2)", "Kontroll"]],
  ["avgifter 2022", "calculate-fees", ["Avgifter 2022 (2)", "Kontroll"]],
  ["Kontroll", "calculate-fees", ["Avgifter 2022", "Kontroll (2)"]],
  ["Kontroll", "check", ["Kontroll (2)"]],
  ["Avgiftsbesked 1440 2022", "explain", ["Avgiftsbesked 1440 2022 (2)"]],
])(
  "a sheet of the user's own called %s is left alone by %s, which says what it takes instead",
  async (name, command, sheets) => {
    const before = await userWorkbook([{ ...own, name }]);
    folder.write("bok.xlsx", before);
    const result = await folder.json(command, "@bok.xlsx", ...(command === "explain" ? ["1440"] : []));
    expect([result.exit, result.sheets]).toEqual([0, sheets]);
    const taken = result.findings.find(({ code }) => code === "sheet-name-taken");
    expect(taken?.message.toLowerCase()).toContain(`ett eget blad som heter ${name.toLowerCase()}.`);
    expect(taken?.message).toContain(sheets.find((sheet) => sheet.endsWith("(2)")));
    expect(await changedParts(before, folder.read("bok.xlsx"))).toEqual(listsOfParts);
  },
);

test("a marked sheet that the user renamed is found by its marker and refilled", async () => {
  folder.write("bok.xlsx", await userWorkbook());
  await folder.run("calculate-fees", "@bok.xlsx");
  const parts = await partsOf(folder.read("bok.xlsx"));
  const workbook = Buffer.from(parts["xl/workbook.xml"] ?? []).toString();
  const renamed = workbook.replace(/Avgifter 2022(?=['"])/g, "Våra avgifter");
  const bytes = await packageOf({ ...parts, "xl/workbook.xml": renamed });
  folder.write("bok.xlsx", await withCells(bytes, { sheet: "Våra avgifter", reference: "A1", value: "?" }));
  const result = await folder.json("calculate-fees", "@bok.xlsx");
  expect([result.sheets, result.findings]).toEqual([["Våra avgifter", "Kontroll"], []]);
  const { sheets } = await openWorkbook(folder.read("bok.xlsx"));
  expect(sheets.map(({ name }) => name)).not.toContain("Avgifter 2022");
});

test("a marker that holds on one sheet only is a user's copy: never written", async () => {
  const copy = { ...own, name: "Avgifter 2022" };
  const scoped = [{ name: "_KN_Avgifter_2022", range: "'Avgifter 2022'!$A$1", scope: "Avgifter 2022" }];
  const before = await userWorkbook([copy], scoped);
  folder.write("bok.xlsx", before);
  const result = await folder.json("calculate-fees", "@bok.xlsx");
  expect(result.sheets).toEqual(["Avgifter 2022 (2)", "Kontroll"]);
  const after = folder.read("bok.xlsx");
  expect(await changedParts(before, after)).toEqual(listsOfParts);
  await folder.run("calculate-fees", "@bok.xlsx");
  expect(folder.read("bok.xlsx").equals(after)).toBe(true);
});
