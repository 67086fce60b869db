import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { settingNames, tableNames } from "../../../shared/text/tableTexts";
import { readValues } from "../../judge/readValues";
import { CommandFolder } from "./commandFolder";

let folder: CommandFolder;
beforeAll(() => {
  folder = new CommandFolder();
});
afterAll(() => {
  folder.remove();
});

test.each(["sv", "en"] as const)(
  "a new workbook in %s has every input sheet as a table, and the populations of all",
  async (lang) => {
    const name = `@ny ${lang}.xlsx`;
    expect((await folder.run("new-workbook", name, "--lang", lang, "--year", "2026")).code).toBe(0);
    const { sheets } = await openWorkbook(folder.read(name.slice(1)));
    expect(sheets.map((sheet) => sheet.name)).toEqual(Object.values(tableNames).map((names) => names[lang]));
    expect(sheets.every((sheet) => sheet.tables.length === 1 && sheet.marker === null)).toBe(true);
    const values = await readValues(folder.read(name.slice(1)));
    expect(values.get(tableNames.population[lang])?.length).toBeGreaterThan(290 * 7);
    expect(values.get(tableNames.settings[lang])).toContainEqual([settingNames["feeYear"]?.[lang], 2026]);
  },
);

test.each([
  ["sv", "Avgifter 2025", "Kontroll", "Avgiftsår"],
  ["en", "Fees 2025", "Check", "Fee year"],
])(
  "the sample in %s is of that language throughout, and for the year that was asked for",
  async (lang, fees, check, setting) => {
    const name = `@exempel ${lang}.xlsx`;
    await folder.run("new-workbook", name, "--sample", "--lang", lang, "--year", "2025");
    const settings = [...(await readValues(folder.read(name.slice(1)))).values()][0];
    expect(settings).toContainEqual([setting, 2025]);
    const result = await folder.json("calculate-fees", name, "--lang", lang);
    expect([result.exit, result.sheets, result.members.length, result.findings]).toEqual([0, [fees, check], 36, []]);
  },
);

test("an empty workbook says what it lacks, one thing at a time", async () => {
  await folder.run("new-workbook", "@tom.xlsx");
  const noYear = await folder.run("calculate-fees", "@tom.xlsx");
  expect([noYear.code, noYear.err]).toEqual([
    1,
    "fel: Inställningar, cell B3: Avgiftsåret är inte angivet. Skriv det vid Avgiftsår i Inställningar, eller välj ett avgiftsår (--year).",
  ]);
  const noMembers = await folder.run("calculate-fees", "@tom.xlsx", "--year", "2026");
  expect([noMembers.code, noMembers.err]).toEqual([
    1,
    "fel: Ingen är medlem 2026. Fyll i Medlemmar, eller kontrollera Från och Till och avgiftsåret.",
  ]);
});

test("--json of a new workbook has the same fields, without fees", async () => {
  const result = await folder.json("new-workbook", "@json.xlsx");
  expect(result).toMatchObject({
    exit: 0,
    command: "new-workbook",
    year: null,
    members: [],
    total: null,
    findings: [],
  });
  expect(result.sheets).toHaveLength(Object.keys(tableNames).length);
});

test("a new workbook is the same bytes each time", async () => {
  await folder.run("new-workbook", "@en.xlsx", "--sample");
  await folder.run("new-workbook", "@två.xlsx", "--sample");
  expect(folder.read("en.xlsx").equals(folder.read("två.xlsx"))).toBe(true);
});
