import { a11y, type Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { partsOf } from "../xlsx/packageOf";
import { CommandFolder } from "./commandFolder";

let folder: CommandFolder;
let bytes: Buffer;
let workbook: Workbook;
let parts: ReadonlyMap<string, string>;
beforeAll(async () => {
  folder = new CommandFolder();
  await folder.run("new-workbook", "@bok.xlsx", "--sample");
  await folder.run("calculate-fees", "@bok.xlsx");
  await folder.run("explain", "@bok.xlsx", "1440");
  await folder.run("check", "@bok.xlsx");
  bytes = folder.read("bok.xlsx");
  workbook = await readXlsx(bytes, { readStyles: true });
  const entries = Object.entries(await partsOf(bytes));
  parts = new Map(entries.map(([name, part]) => [name, Buffer.from(part).toString()]));
});
afterAll(() => {
  folder.remove();
});

const partsIn = (folderName: string) => [...parts].filter(([name]) => name.startsWith(folderName));

test("an audit of accessibility finds nothing", () => {
  expect(a11y.audit(workbook)).toEqual([]);
});

test("language and description are set", () => {
  const core = parts.get("docProps/core.xml");
  expect(core).toContain("<dc:language>sv-SE</dc:language>");
  expect(core).toMatch(/<dc:description>Arbetsbok för ett nätverks avgifter: .*Medlemmar/);
  expect(core).not.toMatch(/dcterms:|creator/);
});

test("no cell is merged, no text smaller than 11 points, nothing looks up another file", () => {
  for (const [name, xml] of partsIn("xl/worksheets/sheet")) {
    expect([name, /mergeCell|<hyperlink/.test(xml)]).toEqual([name, false]);
  }
  const sizes = [...(parts.get("xl/styles.xml") ?? "").matchAll(/<sz val="([\d.]+)"/g)].map(([, size]) => Number(size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  expect([...parts.values()].some((xml) => xml.includes('TargetMode="External"'))).toBe(false);
});

test("tables have names of their own, and columns named as their header cells", async () => {
  const { sheets } = await openWorkbook(bytes);
  const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(["avgifter_2026", "tariff_2026", "summering_2026", "kurva_2026"]));
  for (const { rows, tables = [] } of workbook.sheets) {
    for (const { columns, range = "" } of tables) {
      const [, letters = "", row = ""] = /^([A-Z]+)(\d+)/.exec(range) ?? [];
      expect(letters).toBe("A");
      expect(rows[Number(row) - 1]?.slice(0, columns.length)).toEqual(columns.map(({ name }) => name));
    }
  }
});

test("formulas in the file are English and have no decimals, and each has its value", () => {
  const cells = workbook.sheets.flatMap(({ cells: each }) => [...(each?.values() ?? [])]);
  const formulas = cells.filter(({ formula }) => formula !== undefined);
  expect(formulas.length).toBeGreaterThan(36 * 6);
  expect(formulas.map(({ formula = "" }) => formula).filter((text) => /\d\.\d|;|\[|!/.test(text))).toEqual([]);
  expect(formulas.filter(({ formulaResult, value }) => (formulaResult ?? value) === null)).toEqual([]);
});

test("the chart has title, both axis titles, a description, and reads cells of its own sheet", () => {
  const [[, chart = ""] = []] = partsIn("xl/charts/chart");
  for (const text of ["Avgift 2026 efter folkmängd", "Folkmängd (logaritmisk skala)", "Avgift (kr, exkl. moms)"]) {
    expect(chart).toContain(text);
  }
  const references = [...chart.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, reference = ""]) => reference);
  expect(references.length).toBeGreaterThan(3);
  expect(references.filter((reference) => !reference.startsWith("'Avgifter 2026'!"))).toEqual([]);
  const [[, drawing = ""] = []] = partsIn("xl/drawings/drawing");
  expect(drawing).toMatch(/descr="Diagrammet visar varje medlems avgift 2026/);
});

test("figures are numbers and codes are text in the written fee table", () => {
  const fees = workbook.sheets.find(({ name }) => name === "Avgifter 2026");
  const header = fees?.rows.findIndex(([first]) => first === "Kommunkod") ?? -1;
  for (const row of fees?.rows.slice(header + 1, header + 37) ?? []) {
    expect(row.map((value) => typeof value).slice(0, 10)).toEqual([
      ...["string", "string", "number", "number", "string", "number", "number", "number", "number", "number"],
    ]);
  }
});
