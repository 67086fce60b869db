import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { a11y } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { memberSheets } from "../../shared/reports/yearReport/memberSheets";
import { activitySheets } from "../../shared/reports/activity/activityRows";
import { fileSheets } from "../../shared/reports/activity/fileSheets";
import { CommandFolder, workbookOf } from "./commandFolder";

let folder: CommandFolder;
beforeEach(async () => {
  folder = new CommandFolder();
  await folder.writeSheets("år.xlsx", fileSheets(activitySheets));
  await folder.writeSheets("nät.xlsx", fileSheets(memberSheets));
});
afterEach(() => {
  folder.remove();
});

interface Json {
  readonly year: number | null;
  readonly indicators?: readonly unknown[];
  readonly statedFigures?: readonly unknown[];
  readonly members?: readonly unknown[];
  readonly sheets: readonly string[];
  readonly findings: readonly { readonly code: string }[];
}

async function json(...words: readonly string[]) {
  const { code, out, err } = await folder.run(...words, "--json");
  return { ...(JSON.parse(out) as Json), exit: code, err };
}

test.each([
  ["summarise-year", ["@år.xlsx"], ["Årsrapport 2021", "Kontroll"]],
  ["plan-year", ["@år.xlsx", "--year", "2021"], ["Verksamhetsplan 2021", "Kontroll"]],
  ["member-page", ["@nät.xlsx", "1440"], ["Kommunblad 1440"]],
])("%s writes its sheets, and run again changes not a byte", async (command, words, sheets) => {
  const file = (words[0] ?? "").slice(1);
  const result = await json(command, ...words);
  expect([result.exit, result.sheets]).toEqual([0, sheets]);
  const once = folder.read(file);
  expect((await folder.run(command, ...words)).out).toContain("Oförändrat");
  expect(folder.read(file).equals(once)).toBe(true);
});

test("summarise-year prints the indicators and the stated figures as one object", async () => {
  await folder.run("new-workbook", "@prov.xlsx", "--sample");
  const { exit, year, indicators, statedFigures } = await json("summarise-year", "@prov.xlsx");
  expect([exit, year]).toEqual([0, 2021]);
  expect(indicators).toContainEqual({
    indicator: "participations",
    scale: null,
    value: 706,
    previous: null,
    target: null,
  });
  expect(statedFigures).toMatchObject([
    { kind: "gathering", stated: 2, computed: 3, differs: true },
    { kind: "meeting", stated: 4, computed: 3, differs: true },
  ]);
});

test("a person is told the member's year in one line, and the plan in one", async () => {
  const { out } = await folder.run("member-page", "@nät.xlsx", "Ale", "--dry-run");
  expect(out).toContain(
    "Ale: avgift 30\u00a0000\u00a0kr, deltagningar: 4, kostnad per deltagning: 7\u00a0500\u00a0kr.",
  );
  const plan = await folder.run("plan-year", "@nät.xlsx", "--year", "2022", "--dry-run");
  expect(plan.out).toContain("5 träffar 2022: 5 med datum och 0 där datum ej är satt.");
});

test("a member must be named, a folder too, and one that is unknown is wrong usage", async () => {
  expect((await folder.run("member-page", "@nät.xlsx")).code).toBe(2);
  expect((await folder.run("member-pages", "@nät.xlsx")).code).toBe(2);
  const unknown = await folder.run("member-page", "@nät.xlsx", "9999");
  expect([unknown.code, unknown.err.includes("9999 är ingen medlem 2022")]).toEqual([2, true]);
});

test("member-pages writes a file for each member, tells how far it has come, and leaves the workbook alone", async () => {
  const before = folder.read("nät.xlsx");
  const { exit, year, members, sheets, err } = await json("member-pages", "@nät.xlsx", "--out", folder.file("blad"));
  const files = ["1438", "1440", "1481", "1490"].map((code) => `Kommunblad ${code} 2022.xlsx`);
  expect([exit, year, sheets, readdirSync(folder.file("blad")).sort()]).toEqual([0, 2022, files, files]);
  expect(members).toMatchObject(files.map((file) => ({ file })));
  expect(err).toContain("4 av 4: skrev Kommunblad 1490 2022.xlsx (Borås)");
  expect(folder.read("nät.xlsx").equals(before)).toBe(true);
  const page = await readXlsx(readFileSync(folder.file("blad/Kommunblad 1440 2022.xlsx")));
  expect(page.sheets.map(({ name }) => name)).toEqual(["Kommunblad 1440"]);
});

test("run again the same files stay as they are; after a change only those that differ are written, the old one kept", async () => {
  await folder.run("member-pages", "@nät.xlsx", "--out", folder.file("blad"));
  const again = await folder.run("member-pages", "@nät.xlsx", "--out", folder.file("blad"));
  expect(again.err.match(/oförändrat/g)).toHaveLength(4);
  const participants = [...(memberSheets["Deltagare"] ?? []), ["N-1", 1, "Eva", null, "1440"]];
  await folder.writeSheets("nät.xlsx", fileSheets({ ...memberSheets, Deltagare: participants }));
  const changed = await folder.run("member-pages", "@nät.xlsx", "--out", folder.file("blad"));
  expect(changed.err.match(/skrev .*/g)).toEqual(["skrev Kommunblad 1440 2022.xlsx (Ale)"]);
  expect(readdirSync(folder.file("blad"))).toContain("Kommunblad 1440 2022.bak.xlsx");
});

test("a file in the way that is no page of the member stops all of them, and stays", async () => {
  mkdirSync(folder.file("blad"));
  const taken = join(folder.file("blad"), "Kommunblad 1481 2022.xlsx");
  for (const bytes of [Buffer.from("min egen fil"), await workbookOf({ Eget: [["Mitt"]] })]) {
    writeFileSync(taken, bytes);
    const { code, err, out } = await folder.run("member-pages", "@nät.xlsx", "--out", folder.file("blad"));
    expect([code, out, readdirSync(folder.file("blad"))]).toEqual([3, "Inget skrevs.", ["Kommunblad 1481 2022.xlsx"]]);
    expect(err).toContain("Kommunblad 1481 2022.xlsx finns redan och är inget kommunblad för 1481");
    expect(readFileSync(taken).equals(Buffer.from(bytes))).toBe(true);
  }
});

test.each(["saknas/blad", "nät.xlsx", "nät.xlsx/blad"])(
  "a folder that cannot be made is told, at once: %s",
  async (name) => {
    const before = readdirSync(folder.path);
    const { exit, findings } = await json("member-pages", "@nät.xlsx", "--out", folder.file(name));
    expect([exit, findings.map(({ code }) => code)]).toEqual([3, ["folder-not-made"]]);
    expect(readdirSync(folder.path)).toEqual(before);
  },
);

test("a dry run writes no file, and with an error in the workbook there is none", async () => {
  const dry = await folder.run("member-pages", "@nät.xlsx", "--out", folder.file("blad"), "--dry-run");
  expect([dry.code, dry.out]).toEqual([0, `Skulle skriva 4 kommunblad i ${folder.file("blad")}. Inget skrevs.`]);
  const Befolkning = [
    ["Kommunkod", "År", "Folkmängd"],
    ["1440", 2021, "många"],
  ];
  await folder.writeSheets("fel.xlsx", fileSheets({ ...memberSheets, Befolkning }));
  const faulty = await folder.run("member-pages", "@fel.xlsx", "--out", folder.file("blad"));
  expect([faulty.code, readdirSync(folder.path).includes("blad")]).toEqual([1, false]);
});

test("an audit of accessibility finds nothing on the sheets that are drawn", async () => {
  await folder.run("new-workbook", "@prov.xlsx", "--sample");
  await folder.run("summarise-year", "@prov.xlsx");
  await folder.run("plan-year", "@prov.xlsx", "--year", "2021");
  await folder.run("member-page", "@prov.xlsx", "1460");
  const workbook = await readXlsx(folder.read("prov.xlsx"), { readStyles: true });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Årsrapport 2021", "Verksamhetsplan 2021", "Kommunblad 1460"]),
  );
  expect(a11y.audit(workbook)).toEqual([]);
});
