import { plainFees } from "../../samples/sampleFees";
import { today } from "../../../local/commandLine/today";
import { serialOfDay } from "../../../shared/text/dateText";
import { readFacts } from "../../data/readFacts";
import { readValues, type JudgedValue } from "../../judge/readValues";
import { partsOf } from "../xlsx/packageOf";
import { soundSheets } from "./commandFolder";
import { PopulationFolder } from "./populationFolder";

let folder: PopulationFolder;
beforeAll(async () => {
  folder = new PopulationFolder();
  await folder.writeSample("före.xlsx", (row) => (row["year"] === 2025 ? [] : [row]));
});
beforeEach(async () => {
  folder.write("bok.xlsx", folder.read("före.xlsx"));
  await folder.answering();
});
afterAll(() => folder.close());

const facts = readFacts("population.csv", ";");
const valuesOf = async (file: string, sheet: string) => (await readValues(folder.read(file))).get(sheet) ?? [];

test("a year that is missing is fetched for 36 members, and the fees that rest on it can be calculated", async () => {
  expect((await folder.json("calculate-fees", "@bok.xlsx", "--dry-run")).findings[0]?.code).toBe("population-missing");
  const ran = await folder.update("@bok.xlsx");
  expect([ran.code, ran.err]).toEqual([0, ""]);
  expect(ran.out.split("\n")).toEqual(
    expect.arrayContaining([
      "Folkmängd 31 december 2025",
      "1440  Ale           32\u00a0576   32\u00a0620      +44  +0,1\u00a0%             –  ny",
      "36 nya, 0 reviderade, 36 oförändrade.",
      `Skrev Befolkning, Folkmängd 2025 i ${folder.file("bok.xlsx")}.`,
      `Den tidigare filen finns i ${folder.file("bok.bak.xlsx")}.`,
    ]),
  );
  const rows = await valuesOf("bok.xlsx", "Befolkning");
  const added = rows.filter(([, year]) => year === 2025);
  const day = serialOfDay(today(new Date()));
  const lastDay = serialOfDay("2025-12-31");
  expect(added).toHaveLength(36);
  for (const [code, year, population, name, ...source] of added) {
    expect(facts).toContainEqual({ code, name, year: String(year), population: String(population), kind: "published" });
    expect(source.slice(0, 4)).toEqual([lastDay, "TAB5557", day, "publicerad"]);
  }
  const fees = await folder.json("calculate-fees", "@bok.xlsx");
  expect([fees.exit, fees.total]).toEqual([0, plainFees(2026).reduce((sum, { fee }) => sum + fee, 0)]);
  const closing = (await valuesOf("bok.xlsx", "Avgifter 2026")).map(([first]) => String(first));
  expect(
    closing.find((text) => text.startsWith("Folkmängd: SCB, tabell TAB5557, folkmängd 31 december 2025, hämtad ")),
  ).toBeDefined();
});

test("all 2,079 figures that are known come right into a workbook of 290 municipalities, in five requests", async () => {
  const members = [...new Map(facts.map(({ code = "", name = "" }) => [code, name]))].map(([code, name]) => [
    name,
    code,
  ]);
  await folder.writeSheets("alla.xlsx", {
    ...soundSheets,
    Medlemmar: [["Kommun", "Kommunkod"], ...members],
    Befolkning: [["Kommunkod", "År", "Folkmängd", "Kommun", "Tabell"]],
  });
  const years = Array.from({ length: 8 }, (_, at) => String(2018 + at)).join(",");
  const result = await folder.updateJson("@alla.xlsx", "--years", years);
  expect([result.exit, folder.standIn.requests.length]).toEqual([0, 5]);
  expect(result.population).toMatchObject({ added: 2079, revised: 0, same: 0 });
  const written = new Map(
    (await valuesOf("alla.xlsx", "Befolkning")).map(([code, year, figure]) => [
      `${String(code)} ${String(year)}`,
      figure,
    ]),
  );
  expect(written.size).toBe(2080);
  for (const { code, year, population } of facts) expect(written.get(`${code} ${year}`)).toBe(Number(population));
  // The 241 of 2018 that are not known are told, not written.
  expect(result.findings).toMatchObject([{ code: "population-columns-missing" }, { code: "population-no-figure" }]);
});

test("the same command again changes nothing", async () => {
  await folder.update("@bok.xlsx");
  const first = folder.read("bok.xlsx");
  const again = await folder.update("@bok.xlsx", "--lang", "en");
  expect(again.out).toContain("0 new, 0 revised, 72 unchanged.");
  expect(again.out).toContain("Unchanged: Folkmängd 2025 in ");
  expect(folder.read("bok.xlsx").equals(first)).toBe(true);
});

test("a revision is written only where it is accepted, and the old figure stays in the row", async () => {
  const another = (row: Readonly<Record<string, unknown>>) => row["code"] === "1480" && row["year"] === 2024;
  await folder.writeSample("gammal.xlsx", (row) => [another(row) ? { ...row, population: 600_000 } : row]);
  const goteborg = async () =>
    (await valuesOf("gammal.xlsx", "Befolkning")).find(([code, year]) => code === "1480" && year === 2024);
  const told = await folder.updateJson("@gammal.xlsx");
  expect(told).toMatchObject({ exit: 0, population: { added: 0, revised: 1, same: 71 }, sheets: ["Folkmängd 2025"] });
  expect(told.findings).toMatchObject([
    { code: "population-revised", severity: "warning", sheet: "Befolkning", column: "C" },
  ]);
  expect((await goteborg())?.[2]).toBe(600_000);
  const accepted = await folder.updateJson("@gammal.xlsx", "--accept-revisions");
  expect(accepted).toMatchObject({ exit: 0, sheets: ["Befolkning", "Folkmängd 2025"] });
  const day = serialOfDay(today(new Date()));
  expect(await goteborg()).toEqual([
    ...["1480", 2024, 608_993, "Göteborg", serialOfDay("2024-12-31"), "TAB638", day, "publicerad", 600_000, day],
  ]);
});

test("--dry-run asks and shows, and writes nothing", async () => {
  const ran = await folder.update("@bok.xlsx", "--dry-run");
  expect(ran.out).toContain("Skulle skriva: Befolkning, Folkmängd 2025. Inget skrevs.");
  expect(folder.standIn.requests).toHaveLength(5);
  expect(folder.read("bok.xlsx").equals(folder.read("före.xlsx"))).toBe(true);
});

test("--out writes to another file", async () => {
  await folder.update("@bok.xlsx", "--out", folder.file("ut.xlsx"));
  expect(folder.read("bok.xlsx").equals(folder.read("före.xlsx"))).toBe(true);
  expect(await valuesOf("ut.xlsx", "Folkmängd 2025")).not.toEqual([]);
});

test("every cell that is not announced keeps its value, in every sheet", async () => {
  const before = await readValues(folder.read("bok.xlsx"));
  await folder.update("@bok.xlsx");
  const after = await readValues(folder.read("bok.xlsx"));
  for (const [sheet, rows] of before) {
    expect([sheet, after.get(sheet)?.slice(0, rows.length)]).toEqual([sheet, rows]);
    if (sheet !== "Befolkning") expect(after.get(sheet)).toHaveLength(rows.length);
  }
});

test("every part that is not announced keeps its bytes, and every row of Befolkning its characters", async () => {
  await folder.update("@bok.xlsx");
  const [was, is] = [await partsOf(folder.read("före.xlsx")), await partsOf(folder.read("bok.xlsx"))];
  const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("utf8");
  const changed = Object.keys(was).filter((part) => text(was[part]) !== text(is[part]));
  const [sheet = "", ...others] = changed.filter((part) => part.startsWith("xl/worksheets/sheet"));
  expect(others).toEqual([]);
  expect(changed.filter((part) => part !== sheet && !part.startsWith("xl/tables/")).sort()).toEqual([
    ...["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"],
  ]);
  const rows = text(was[sheet]).match(/<row .*?<\/row>/gs) ?? [];
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter((row) => !text(is[sheet]).includes(row))).toEqual([]);
});

test("--shipped-figures asks nobody, and says which figures they are", async () => {
  const ran = await folder.update("@bok.xlsx", "--shipped-figures");
  expect([ran.code, folder.standIn.requests.length]).toEqual([0, 0]);
  expect(ran.err).toMatch(/^upplysning: Siffrorna för 2024, 2025 är de som följer med programmet\./);
  const added = (await valuesOf("bok.xlsx", "Befolkning")).filter(([, year]) => year === 2025);
  expect([added.length, new Set(added.map((row: readonly JudgedValue[]) => row[6]))]).toEqual([36, new Set([null])]);
});

test("a fault of the workbook is told before anybody is asked, with exit 1", async () => {
  await folder.writeSheets("fel.xlsx", {
    ...soundSheets,
    Befolkning: [
      ["Kommunkod", "År", "Folkmängd"],
      ["1440", 2020, "många"],
    ],
  });
  const result = await folder.updateJson("@fel.xlsx");
  expect(result).toMatchObject({
    exit: 1,
    population: null,
    sheets: [],
    findings: [{ code: "not-a-number", row: 2, column: "C" }],
  });
  expect(folder.standIn.requests).toHaveLength(0);
  expect((await folder.update("@fel.xlsx")).out).toBe("Inget skrevs. Rätta felen och kör igen.");
});

test("where nothing is published the command says so and writes nothing", async () => {
  const ran = await folder.update("@bok.xlsx", "--years", "2031");
  expect([ran.code, ran.out]).toEqual([0, "Inget skrevs."]);
  expect(ran.err).toContain("SCB har inte publicerat folkmängden 31 december 2031. Det senaste året är 2025.");
  expect(folder.read("bok.xlsx").equals(folder.read("före.xlsx"))).toBe(true);
});

test.each([
  ["webPage", "scb-web-page"],
  ["cutBody", "scb-not-json"],
  ["badRequest", "scb-refused"],
  ["throttledLong", "scb-throttled"],
  ["wrongSize", "scb-answer-odd"],
] as const)(
  "when SCB gives nothing (%s) the file stays as it is, with exit 3 and a sentence: %s",
  async (kind, code) => {
    await folder.answering({ faultOf: (_, { url }) => (url.includes("/data") ? kind : null) });
    const result = await folder.updateJson("@bok.xlsx");
    expect(result).toMatchObject({ exit: 3, population: null, sheets: [], findings: [{ code, severity: "error" }] });
    expect(result.err).toContain("Inget är skrivet.");
    expect(folder.read("bok.xlsx").equals(folder.read("före.xlsx"))).toBe(true);
  },
  30_000,
);

test("--json has the figures beside the year before and the sheet, and SCB's notes", async () => {
  const result = await folder.updateJson("@bok.xlsx");
  expect(Object.keys(result)).toEqual([
    ...["command", "year", "preliminary", "members", "total", "payers", "population", "findings", "sheets"],
    ...["exit", "err"],
  ]);
  expect(result.population?.figures).toContainEqual({
    ...{ code: "1440", name: "Ale", year: 2025, population: 32620, inSheet: null, yearBefore: 32576, change: 44 },
    ...{ changePercent: (44 / 32576) * 100, flags: ["new"] },
  });
  expect(result.population?.notes.join("\n")).toContain("SCB om TAB5557: Metoden heter Cell Key Method (CKM).");
});
