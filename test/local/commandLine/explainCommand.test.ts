import { readValues } from "../../judge/readValues";
import { textOf } from "../xlsx/packageOf";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { CommandFolder, soundSheets } from "./commandFolder";
import { all, cell, faultySheets, sheet, type Change } from "./faults/faultCase";

let folder: CommandFolder;
beforeAll(async () => {
  folder = new CommandFolder();
  await folder.run("new-workbook", "@exempel.xlsx", "--sample");
});
afterAll(() => {
  folder.remove();
});

async function noticeOf(change: Change, code: string, name: string, ...words: readonly string[]) {
  await folder.writeSheets("besked.xlsx", faultySheets(change));
  const ran = await folder.run("explain", "@besked.xlsx", code, ...words);
  expect([ran.code, ran.err]).toEqual([0, ""]);
  return (await readValues(folder.read("besked.xlsx"))).get(name) ?? [];
}

/** The parts of the change and, below them, the change itself. */
function changeOf(rows: readonly (readonly unknown[])[]) {
  const first = rows.findIndex(([part]) => part === "Del") + 1;
  const last = rows.findIndex(([part]) => part === "Ändring (kr)");
  const parts = rows.slice(first, last).map(([part, amount]) => [String(part), Number(amount)] as const);
  return { parts, sum: parts.reduce((total, [, amount]) => total + amount, 0), change: rows[last]?.[1] };
}

test("the notice says population and source, rule, index, each step, last year's fee and the parts of the change", async () => {
  expect((await folder.run("explain", "@exempel.xlsx", "1440")).code).toBe(0);
  const rows = (await readValues(folder.read("exempel.xlsx"))).get("Avgiftsbesked 1440 2026") ?? [];
  const lines = rows.map((row) =>
    row
      .filter((value) => value !== null)
      .join(" | ")
      .replace(/\u00a0/g, " "),
  );
  expect(lines[0]).toBe("Avgiftsbesked 2026: Ale");
  for (const line of [
    "Avgift 2026: 34 672 kr exkl. moms",
    "Folkmängd | 32 620 | 31 december 2025, TAB5557, publicerad",
    "Regel | gäller från 2021 | utan kategori",
    "Indexfaktor | 1,181 | Basår 2021. Till avgiftsår 2026 används 2024 års värde (3,42 %) i serien Löneindex (exempel).",
    "Avgift per invånare (kr) | 1,0629 kr/inv | angivet 0,90 kr/inv",
    "Obegränsad avgift | 34 671,80 kr | 32 620 inv × 1,0629 kr/inv = 34 671,80 kr",
    "Avgift 2025 | 33 482 kr | +1 190 kr",
    "Ändrad folkmängd | 45",
    "Indexuppräkning | 1145",
    "Ändring (kr) | 1190",
  ]) {
    expect(lines).toContain(line);
  }
});

test("the parts add up to the change for every member of the sample", async () => {
  const { members } = await folder.json("calculate-fees", "@exempel.xlsx", "--dry-run");
  for (const { code, fee, previousFee } of members.filter((_, at) => at % 5 === 0)) {
    await folder.run("explain", "@exempel.xlsx", code, "--out", folder.file("ett.xlsx"));
    const rows = (await readValues(folder.read("ett.xlsx"))).get(`Avgiftsbesked ${code} 2026`) ?? [];
    const { sum, change } = changeOf(rows);
    expect([code, sum, change]).toEqual([code, fee - Number(previousFee), fee - Number(previousFee)]);
  }
});

const joint = all(cell("Betalare", 2, "B", "gemensamt"), cell("Medlemmar", 3, "C", "Förbundet"));
const decided = sheet("Beslut", ["Kommunkod", "År", "Avgift", "Skäl", "Datum"], ["1440", 2022, 1000, "Ny roll", null]);

test.each<[string, Change, string, readonly string[], number]>([
  ["a decision", decided, "1440", ["Beslutat belopp", "Beslutade belopp"], -31800 + 1000 - 68],
  ["a joint payer", joint, "1438", ["Folkmängd totalt", "Ändrad folkmängd"], NaN],
  ["an entry", cell("Medlemmar", 2, "D", "2022-01-01"), "1440", ["Inträde"], 32800],
])("%s has its own step and part", async (_, change, code, words, expected) => {
  const rows = await noticeOf(change, code, `Avgiftsbesked ${code} 2022`);
  for (const word of words) expect(rows.map(([first]) => first)).toContain(word);
  const { sum, change: whole, parts } = changeOf(rows);
  expect(parts.length).toBeGreaterThan(0);
  expect(sum).toBe(whole);
  if (!Number.isNaN(expected)) expect(whole).toBe(expected);
});

test.each([
  ["the code", "1440"],
  ["the name", "ale"],
  ["the name with Kommun", "Ale kommun"],
])("a member is found by %s", async (_, asked) => {
  const result = await folder.json("explain", "@exempel.xlsx", asked, "--dry-run");
  expect([result.exit, result.sheets]).toEqual([0, ["Avgiftsbesked 1440 2026"]]);
});

test("a member that is none is wrong usage: told, nothing written, no advice to correct the workbook", async () => {
  const before = folder.read("exempel.xlsx");
  const ran = await folder.run("explain", "@exempel.xlsx", "0180");
  expect(ran).toEqual({
    code: 2,
    out: "",
    err: "fel: 0180 är ingen medlem 2026. Ange en kommunkod eller ett namn som står i Medlemmar.",
  });
  expect(folder.read("exempel.xlsx").equals(before)).toBe(true);
});

test("with an error in the workbook no notice is written", async () => {
  await folder.writeSheets("besked.xlsx", faultySheets(cell("Befolkning", 5, "C", 0)));
  const ran = await folder.run("explain", "@besked.xlsx", "1490");
  expect([ran.code, ran.out]).toEqual([1, "Inget skrevs. Rätta felen och kör igen."]);
});

test("the notice prints on one A4 page's width, upright, and its amounts are the workbook's language", async () => {
  await folder.writeSheets("besked.xlsx", { ...soundSheets });
  await folder.run("explain", "@besked.xlsx", "1440");
  const bytes = folder.read("besked.xlsx");
  const part = (await openWorkbook(bytes)).sheets.find(({ name }) => name === "Avgiftsbesked 1440 2022")?.part ?? "";
  const xml = await textOf(bytes, part);
  expect(xml).toMatch(/<pageSetup [^>]*orientation="portrait"/);
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(xml).toMatch(/paperSize="9"/);
  const english = await noticeOf(
    sheet("Inställningar", ["Namn", "Värde"], ["Avgiftsår", 2022], ["Språk", "engelska"]),
    "1440",
    "Fee notice 1440 2022",
  );
  expect(english[0]?.[0]).toBe("Fee notice 2022: Ale");
});
