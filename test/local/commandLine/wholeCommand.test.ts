import { plainFees } from "../../samples/sampleFees";
import { partsOf, packageOf } from "../xlsx/packageOf";
import { richParts } from "../xlsx/richWorkbook";
import { CommandFolder, soundSheets, type JsonResult } from "./commandFolder";

let folder: CommandFolder;
beforeAll(async () => {
  folder = new CommandFolder();
  await folder.run("new-workbook", "@exempel.xlsx", "--sample");
});
afterAll(() => {
  folder.remove();
});

test.each([2022, 2023, 2024, 2025, 2026])(
  "the sample's 36 fees of %s equal an independent calculation",
  async (year) => {
    const result = await folder.json("calculate-fees", "@exempel.xlsx", "--dry-run", "--year", String(year));
    const expected = plainFees(year);
    expect(result.members.map(({ code, fee, bound }) => ({ code, fee, bound }))).toEqual(
      [...expected].map(({ code, fee, bound }) => ({ code, fee, bound })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    );
    expect(result.members).toHaveLength(36);
    expect(result.total).toBe(expected.reduce((sum, { fee }) => sum + fee, 0));
    expect(result).toMatchObject({ exit: 0, command: "calculate-fees", year, preliminary: false });
  },
);

test("the JSON object has exactly the fields that are promised", async () => {
  const ran = await folder.run("calculate-fees", "@exempel.xlsx", "--dry-run", "--json");
  const result = JSON.parse(ran.out) as JsonResult;
  expect(Object.keys(result)).toEqual([
    "command",
    "year",
    "preliminary",
    "members",
    "total",
    "payers",
    "findings",
    "sheets",
  ]);
  expect(Object.keys(result.members[0] ?? {})).toEqual([
    ...["code", "name", "payer", "category", "months", "population", "populationYear", "fixed", "rate", "floor", "cap"],
    ...["factor", "unbounded", "bound", "riseLimited", "fee", "previousFee", "decided"],
  ]);
  expect(result.sheets).toEqual(["Avgifter 2026", "Kontroll"]);
  expect(result.payers.find((payer) => payer.members.length > 1)).toEqual({
    payer: "Dalslands miljö- och energiförbund",
    fee: 42516,
    members: ["1438", "1439", "1460", "1461"],
  });
});

test("a command twice gives the same bytes and keeps the file before it as .bak.xlsx", async () => {
  folder.write("två.xlsx", folder.read("exempel.xlsx"));
  await folder.run("calculate-fees", "@två.xlsx");
  expect(folder.read("två.bak.xlsx").equals(folder.read("exempel.xlsx"))).toBe(true);
  const first = folder.read("två.xlsx");
  const again = await folder.run("calculate-fees", "@två.xlsx");
  expect(folder.read("två.xlsx").equals(first)).toBe(true);
  expect(again.out).toContain("Oförändrat");
  for (const words of [
    ["explain", "@två.xlsx", "1440"],
    ["check", "@två.xlsx"],
  ]) {
    await folder.run(...words);
    const before = folder.read("två.xlsx");
    await folder.run(...words);
    expect(folder.read("två.xlsx").equals(before)).toBe(true);
  }
});

test("a user's own sheet called Avgifter 2022 is never touched", async () => {
  const own = [["Mina egna siffror"], ["1440", 1]];
  await folder.writeSheets("eget.xlsx", { ...soundSheets, "Avgifter 2022": own });
  const before = await partsOf(folder.read("eget.xlsx"));
  const result = await folder.json("calculate-fees", "@eget.xlsx");
  expect(result.sheets).toEqual(["Avgifter 2022 (2)", "Kontroll"]);
  expect(result.findings).toMatchObject([{ code: "sheet-name-taken", severity: "note", sheet: "Avgifter 2022" }]);
  const after = await partsOf(folder.read("eget.xlsx"));
  for (const [part, bytes] of Object.entries(before).filter(([name]) => name.startsWith("xl/worksheets/"))) {
    expect([part, Buffer.from(after[part] ?? []).equals(Buffer.from(bytes))]).toEqual([part, true]);
  }
  const again = folder.read("eget.xlsx");
  await folder.run("calculate-fees", "@eget.xlsx");
  expect(folder.read("eget.xlsx").equals(again)).toBe(true);
});

test("check writes Kontroll and leaves every part of a rich workbook but the four that list sheets and styles", async () => {
  folder.write("rik.xlsx", await packageOf(richParts));
  const { code } = await folder.run("check", "@rik.xlsx");
  expect(code).toBe(1);
  const before = await partsOf(folder.read("rik.bak.xlsx"));
  const after = await partsOf(folder.read("rik.xlsx"));
  const changed = Object.keys(before).filter(
    (part) => !Buffer.from(after[part] ?? []).equals(Buffer.from(before[part] ?? [])),
  );
  expect(changed.filter((part) => part !== "xl/calcChain.xml").sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
  ]);
});

test("a blank code with a name that resolves is announced and filled in", async () => {
  const members = soundSheets["Medlemmar"]?.map((row, at) => (at === 2 ? ["Borås Stad", null, null] : row)) ?? [];
  await folder.writeSheets("namn.xlsx", { ...soundSheets, Medlemmar: members });
  const first = await folder.json("calculate-fees", "@namn.xlsx");
  expect(first.findings).toMatchObject([{ code: "code-filled", severity: "note", row: 3, column: "B" }]);
  expect(first.members.map((member) => member.code)).toEqual(["1438", "1440", "1490"]);
  const second = await folder.json("calculate-fees", "@namn.xlsx");
  expect(second.findings).toEqual([]);
  expect(second.members).toEqual(first.members);
});

test("a changed population is told by check, cell by cell", async () => {
  await folder.writeSheets("ändrad.xlsx", soundSheets);
  await folder.run("calculate-fees", "@ändrad.xlsx");
  expect((await folder.json("check", "@ändrad.xlsx")).findings).toEqual([]);
  const population = soundSheets["Befolkning"]?.map((row, at) => (at === 4 ? ["1440", 2021, 33000, "Ale"] : row)) ?? [];
  const changed = new CommandFolder();
  await changed.writeSheets("b.xlsx", { ...soundSheets, Befolkning: population });
  // The fee sheet of the old figures, the input sheets of the new ones.
  const [sheets, fees] = [await partsOf(changed.read("b.xlsx")), await partsOf(folder.read("ändrad.xlsx"))];
  const mixed = { ...fees, "xl/worksheets/sheet4.xml": sheets["xl/worksheets/sheet4.xml"] ?? "" };
  changed.write("c.xlsx", await packageOf({ ...mixed, "xl/sharedStrings.xml": sheets["xl/sharedStrings.xml"] ?? "" }));
  const result = await changed.json("check", "@c.xlsx");
  changed.remove();
  expect(result.findings.map((finding) => finding.code)).toEqual([
    "fee-sheet-fee-differs",
    "fee-sheet-population-differs",
  ]);
  expect(result.exit).toBe(0);
});

test("words that are wrong exit with 2 and show the usage", async () => {
  for (const words of [
    [],
    ["räkna", "@exempel.xlsx"],
    ["calculate-fees"],
    ["calculate-fees", "@exempel.xlsx", "--år", "2026"],
    ["calculate-fees", "@exempel.xlsx", "--year", "snart"],
    ["calculate-fees", "@exempel.xlsx", "--year"],
    ["calculate-fees", "@exempel.xlsx", "--population-year", "2020", "--latest-population"],
    ["check", "@exempel.xlsx", "--sample"],
    ["explain", "@exempel.xlsx"],
    ["check", "@exempel.xlsx", "--lang", "no"],
  ]) {
    const ran = await folder.run(...words);
    expect([words.join(" "), ran.code, ran.err.includes("Användning")]).toEqual([words.join(" "), 2, true]);
  }
  expect((await folder.run("explain", "@exempel.xlsx", "0180")).code).toBe(2);
});

test("a file that is missing, a folder or no workbook exits with 3, with JSON too", async () => {
  folder.write("text.xlsx", Buffer.from("inte en arbetsbok"));
  for (const [file, code] of [
    ["@saknas.xlsx", "file-missing"],
    ["@", "file-is-directory"],
    ["@text.xlsx", "file-not-workbook"],
  ] as const) {
    const result = await folder.json("calculate-fees", file);
    expect([result.exit, result.findings[0]?.code, result.members, result.total]).toEqual([3, code, [], null]);
  }
  expect((await folder.run("new-workbook", "@exempel.xlsx")).code).toBe(3);
});

test("--dry-run and --out leave the workbook as it is", async () => {
  const before = folder.read("exempel.xlsx");
  expect((await folder.run("calculate-fees", "@exempel.xlsx", "--dry-run")).out).toContain("Inget skrevs");
  await folder.run("calculate-fees", "@exempel.xlsx", "--out", folder.file("ut fil.xlsx"));
  expect(folder.read("exempel.xlsx").equals(before)).toBe(true);
  const { findings } = await folder.json("check", "@ut fil.xlsx", "--dry-run");
  expect(findings.filter(({ sheet }) => sheet !== "Uppgifter")).toEqual([]);
});

test("another year's population makes the result preliminary, and a later one than the rule allows is an error", async () => {
  const earlier = await folder.json("calculate-fees", "@exempel.xlsx", "--dry-run", "--population-year", "2024");
  expect([earlier.exit, earlier.preliminary, earlier.members[0]?.["populationYear"]]).toEqual([0, true, 2024]);
  const later = await folder.json(
    "calculate-fees",
    "@exempel.xlsx",
    "--dry-run",
    "--year",
    "2025",
    "--population-year",
    "2025",
  );
  expect([later.exit, later.findings[0]?.code]).toEqual([1, "population-year-too-late"]);
  const next = await folder.json(
    "calculate-fees",
    "@exempel.xlsx",
    "--dry-run",
    "--year",
    "2025",
    "--latest-population",
  );
  expect([next.preliminary, next.members[0]?.["populationYear"]]).toEqual([false, 2024]);
});
