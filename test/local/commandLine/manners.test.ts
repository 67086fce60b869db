import { chmodSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { CommandFolder, soundSheets } from "./commandFolder";

let folder: CommandFolder;
beforeAll(async () => {
  folder = new CommandFolder();
  await folder.writeSheets("bok.xlsx", soundSheets);
});
afterAll(() => {
  folder.remove();
});

/** The words, what is said of them in Swedish and English. */
const wrongWords: readonly (readonly [string, string, string])[] = [
  ["räkna @bok.xlsx", "Kommandot räkna finns inte.", "There is no command räkna."],
  ["--json", "Ange ett kommando.", "Name a command."],
  ["calculate-fees", "Ange filen efter calculate-fees.", "Name the file after calculate-fees."],
  ["calculate-fees @bok.xlsx --år 2026", "Valet --år finns inte.", "There is no option --år."],
  ["calculate-fees @bok.xlsx -y", "Valet -y finns inte.", "There is no option -y."],
  [
    "check @bok.xlsx --json --json",
    "Valet --json står två gånger. Ange det en gång.",
    "The option --json stands twice. Give it once.",
  ],
  ["check @bok.xlsx --json=ja", "Valet --json tar inget värde.", "The option --json takes no value."],
  ["check @bok.xlsx --year", "Valet --year saknar sitt värde.", "The option --year lacks its value."],
  ["check @bok.xlsx --out --json", "Valet --out saknar sitt värde.", "The option --out lacks its value."],
  ["check @bok.xlsx --out=", "Valet --out saknar sitt värde.", "The option --out lacks its value."],
  [
    "check @bok.xlsx --year abc",
    "--year ska vara ett år mellan 1900 och 2200, inte abc.",
    "--year is a year between 1900 and 2200, not abc.",
  ],
  [
    "check @bok.xlsx --year 22",
    "--year ska vara ett år mellan 1900 och 2200, inte 22.",
    "--year is a year between 1900 and 2200, not 22.",
  ],
  [
    "check @bok.xlsx --year 9999",
    "--year ska vara ett år mellan 1900 och 2200, inte 9999.",
    "--year is a year between 1900 and 2200, not 9999.",
  ],
  [
    "check @bok.xlsx --population-year 2020,5",
    "--population-year ska vara ett år mellan 1900 och 2200, inte 2020,5.",
    "--population-year is a year between 1900 and 2200, not 2020,5.",
  ],
  [
    "check @bok.xlsx --population-year 2020 --latest-population",
    "Ange antingen --population-year eller --latest-population, inte båda.",
    "Give either --population-year or --latest-population, not both.",
  ],
  [
    "check @bok.xlsx --values-only",
    "Valet --values-only hör inte till kommandot check.",
    "The option --values-only does not belong to the command check.",
  ],
  [
    "new-workbook @ny.xlsx --out @b.xlsx",
    "Valet --out hör inte till kommandot new-workbook.",
    "The option --out does not belong to the command new-workbook.",
  ],
  [
    "explain @bok.xlsx",
    "Ange medlemmens kommunkod efter arbetsboken, till exempel 1440.",
    "Give the member's municipality code after the workbook, such as 1440.",
  ],
  [
    "check @bok.xlsx till",
    "Ordet till är ett för mycket. Sätt citattecken om filnamn med blanksteg.",
    "The word till is one too many. Put quotation marks around file names with blanks.",
  ],
];

test.each(wrongWords)("%s: exit 2, and what is wrong in one sentence", async (line, sv, en) => {
  const swedish = await folder.run(...line.split(" "));
  expect([swedish.code, swedish.out, swedish.err.split("\n")[0]]).toEqual([2, "", sv]);
  expect(swedish.err.split("\n")[1]).toBe("Användning: kommunnatverk KOMMANDO ARBETSBOK [val]");
  const english = await folder.run(...line.split(" "), "--lang", "en");
  expect([english.code, english.err.split("\n")[0]]).toEqual([2, en]);
  expect(english.err.split("\n")[1]).toBe("Usage: kommunnatverk COMMAND WORKBOOK [options]");
});

test("an unknown language is told in Swedish", async () => {
  const ran = await folder.run("check", "@bok.xlsx", "--lang", "no");
  expect([ran.code, ran.err.split("\n")[0]]).toEqual([2, "--lang är sv eller en, inte no."]);
});

test.each([
  [["--help"], "Användning"],
  [["calculate-fees", "@bok.xlsx", "--help"], "Användning"],
  [["-h", "--lang", "en"], "Usage"],
  [["check", "--help", "--lang=en"], "Usage"],
])("%s shows every command and option on stdout", async (words, first) => {
  const ran = await folder.run(...words);
  expect([ran.code, ran.err]).toEqual([0, ""]);
  expect(ran.out.startsWith(first)).toBe(true);
  for (const word of ["new-workbook", "calculate-fees", "check", "explain", "--year", "--out", "--dry-run", "--json"]) {
    expect(ran.out).toContain(word);
  }
  for (const word of ["--lang", "--population-year", "--latest-population", "--preliminary-index", "--values-only"]) {
    expect(ran.out).toContain(word);
  }
});

const noWorkbooks: readonly (readonly [string, string, () => Promise<Uint8Array | null>])[] = [
  ["saknas.xlsx", "file-missing", async () => null],
  ["mapp.xlsx", "file-is-directory", async () => (mkdirSync(folder.file("mapp.xlsx")), null)],
  ["text.xlsx", "file-not-workbook", async () => Buffer.from("Kommun;Folkmängd")],
  ["tom.xlsx", "file-not-workbook", async () => new Uint8Array()],
  ["halv.xlsx", "file-damaged", async () => folder.read("bok.xlsx").subarray(0, 3000)],
  [
    "hemlig.xlsx",
    "file-encrypted",
    () => writeXlsx({ sheets: [{ name: "A", rows: [[1]] }], encryption: { password: "hemligt", spinCount: 1 } }),
  ],
];

test.each(noWorkbooks)("%s: exit 3 with %s and the file's name, with and without --json", async (name, code, make) => {
  const bytes = await make();
  if (bytes !== null) folder.write(name, bytes);
  for (const command of ["calculate-fees", "check"]) {
    const result = await folder.json(command, `@${name}`);
    expect(result).toMatchObject({ exit: 3, command, year: null, members: [], total: null, payers: [], sheets: [] });
    expect(result.findings).toMatchObject([{ code, severity: "error", sheet: null, row: null, column: null }]);
    expect(result.err).toContain(name);
  }
  const english = await folder.run("calculate-fees", `@${name}`, "--lang", "en");
  expect([english.code, english.out, english.err.startsWith("error: ")]).toEqual([3, "", true]);
});

test("a write-protected workbook is not replaced; without writing it can be looked at, and --out writes elsewhere", async () => {
  folder.write("skyddad.xlsx", folder.read("bok.xlsx"));
  chmodSync(folder.file("skyddad.xlsx"), 0o444);
  const refused = await folder.json("calculate-fees", "@skyddad.xlsx");
  expect([refused.exit, refused.findings[0]?.code]).toEqual([3, "file-no-permission"]);
  expect(folder.read("skyddad.xlsx").equals(folder.read("bok.xlsx"))).toBe(true);
  expect((await folder.json("calculate-fees", "@skyddad.xlsx", "--dry-run")).exit).toBe(0);
  expect((await folder.run("calculate-fees", "@skyddad.xlsx", "--out", folder.file("fri.xlsx"))).code).toBe(0);
});

test("a workbook that is open in Excel is not replaced", async () => {
  folder.write("öppen.xlsx", folder.read("bok.xlsx"));
  folder.write("~$öppen.xlsx", Buffer.from("Samordnaren"));
  const refused = await folder.json("calculate-fees", "@öppen.xlsx");
  expect([refused.exit, refused.findings[0]?.code]).toEqual([3, "file-open-elsewhere"]);
  expect(refused.err).toContain("Inget är skrivet. Stäng den där och kör igen.");
  expect(folder.read("öppen.xlsx").equals(folder.read("bok.xlsx"))).toBe(true);
});

test("a new workbook never covers a file, and a dry run says so too", async () => {
  for (const words of [[], ["--dry-run"]]) {
    const ran = await folder.run("new-workbook", "@bok.xlsx", ...words);
    expect([ran.code, ran.out]).toEqual([3, ""]);
    expect(ran.err).toMatch(/^fel: Det finns redan en fil .*bok\.xlsx\. Inget är skrivet\./);
  }
});

test("--out may be the workbook itself, another name, or a link to it; the folder it is in must exist", async () => {
  folder.write("a.xlsx", folder.read("bok.xlsx"));
  await folder.run("calculate-fees", "@a.xlsx");
  for (const out of ["b.xlsx", "samma å ä ö.xlsx"]) {
    folder.write(out, folder.read("bok.xlsx"));
    expect((await folder.run("calculate-fees", `@${out}`, "--out", folder.file(out))).code).toBe(0);
    expect(folder.read(out).equals(folder.read("a.xlsx"))).toBe(true);
  }
  expect((await folder.run("calculate-fees", "@bok.xlsx", "--out", folder.file("ny bok åäö.xlsx"))).code).toBe(0);
  expect(folder.read("ny bok åäö.xlsx").equals(folder.read("a.xlsx"))).toBe(true);
  symlinkSync(folder.file("b.xlsx"), folder.file("länk.xlsx"));
  expect((await folder.run("check", "@länk.xlsx")).code).toBe(0);
  const nowhere = await folder.json("check", "@bok.xlsx", "--out", folder.file("ingenstans/ut.xlsx"));
  expect([nowhere.exit, nowhere.findings[0]?.code]).toEqual([3, "file-missing"]);
});

test("nothing is left behind in the folder but workbooks and their copies", () => {
  expect(readdirSync(folder.path).filter((name) => !/^[^.].*\.xlsx$/.test(name))).toEqual([]);
});

test("output says what was done, where, and where the file before it is kept", async () => {
  folder.write("sagt.xlsx", folder.read("bok.xlsx"));
  const first = await folder.run("calculate-fees", "@sagt.xlsx");
  expect(first.out.split("\n")).toEqual([
    "3 avgifter för 2022, sammanlagt 90\u00a0200\u00a0kr.",
    `Skrev Avgifter 2022, Kontroll i ${folder.file("sagt.xlsx")}.`,
    `Den tidigare filen finns i ${folder.file("sagt.bak.xlsx")}.`,
  ]);
  const again = await folder.run("calculate-fees", "@sagt.xlsx", "--lang", "en");
  expect(again.out.split("\n")).toEqual([
    "3 fees for 2022, SEK\u00a090,200 in all.",
    `Unchanged: Avgifter 2022, Kontroll in ${folder.file("sagt.xlsx")}.`,
  ]);
  const checked = await folder.run("check", "@sagt.xlsx", "--dry-run");
  expect(checked.out.split("\n")).toEqual([
    "Inga fel eller varningar hittades.",
    "Skulle skriva: Kontroll. Inget skrevs.",
  ]);
});
