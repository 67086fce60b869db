import { municipalities } from "../../../shared/population/municipalities";
import { shippedPopulation } from "../../../shared/population/shippedPopulation";
import { springWorkbook } from "../../shared/commands/springWorkbook";
import { CommandFolder } from "./commandFolder";

let folder: CommandFolder;
beforeAll(() => {
  folder = new CommandFolder();
});
afterAll(() => {
  folder.remove();
});

/** A text such as Statistikdatabasen gives: names with their codes in one cell, the year as a heading. */
function exported(year: number, change = (text: string): string => text): Buffer {
  const rows = municipalities.map(({ code, name }) =>
    change(`"${code} ${name}";${String(shippedPopulation(code, year)?.population ?? "..")}`),
  );
  const text = [`"region";"Folkmängd ${String(year)}"`, ...rows, "", '"Källa: SCB"'].join("\r\n");
  return Buffer.from(text, "latin1");
}

test("from a file in windows-1252 to the members' new rows, and every other line of output as for SCB's answer", async () => {
  folder.write("var.xlsx", await springWorkbook());
  folder.write("scb.csv", exported(2025));
  const { code, out, err } = await folder.run("import-population", "@var.xlsx", "@scb.csv");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("36 nya, 0 reviderade, 0 oförändrade.");
  expect(out).toContain("scb.csv");
  const again = await folder.run("import-population", "@var.xlsx", "@scb.csv", "--json");
  const result = JSON.parse(again.out) as { population: { same: number }; findings: unknown[] };
  expect([result.population.same, result.findings]).toEqual([36, []]);
});

test("a file can be looked at without a workbook: rows as one object, and what could not be read", async () => {
  folder.write(
    "scb.csv",
    exported(2025, (text) => text.replace(/^("1489 .*;)\d+$/, "$1ca 43 000")),
  );
  const { code, out } = await folder.run("read-population", "@scb.csv", "--json");
  const read = JSON.parse(out) as {
    readonly rows: readonly { readonly code: string; readonly year: number; readonly population: number }[];
    readonly findings: readonly { readonly severity: string; readonly row: number; readonly message: string }[];
  };
  expect(code).toBe(1);
  expect(read.rows).toHaveLength(289);
  expect(read.rows.every((row) => row.population === shippedPopulation(row.code, 2025)?.population)).toBe(true);
  expect(Object.keys(read.rows[0] ?? {})).toEqual(["code", "year", "population"]);
  const [error] = read.findings.filter(({ severity }) => severity === "error");
  expect(error?.row).toBe(municipalities.findIndex((each) => each.code === "1489") + 2);
});

test("a file without a year asks for it; the year that is stated holds", async () => {
  folder.write("lista.csv", Buffer.from("Kommun;Invånare\nAle;32620\n", "utf8"));
  const asked = await folder.run("read-population", "@lista.csv");
  expect([asked.code, asked.err]).toEqual([1, expect.stringContaining("--year")]);
  const stated = await folder.run("read-population", "@lista.csv", "--year", "2025");
  expect([stated.code, stated.out]).toEqual([0, expect.stringMatching(/1440 {2}Ale +2025 +32.620/)]);
});

test("a file that is not there is told in the same object, without rows", async () => {
  const { code, out } = await folder.run("read-population", "@borta.csv", "--json");
  expect([code, JSON.parse(out)]).toEqual([
    3,
    { rows: [], findings: [expect.objectContaining({ code: "file-missing" })] },
  ]);
});

test("a source with a fault leaves the workbook as it was", async () => {
  folder.write("var.xlsx", await springWorkbook());
  folder.write(
    "scb.csv",
    exported(2025, (text) => text.replace(/^("1440 .*;)\d+$/, "$1-5")),
  );
  const before = folder.read("var.xlsx");
  const { code, out } = await folder.run("import-population", "@var.xlsx", "@scb.csv");
  expect([code, out]).toEqual([1, expect.stringContaining("Inget skrevs.")]);
  expect(folder.read("var.xlsx").equals(before)).toBe(true);
});

test("without the file that figures are to come from it is said what is missing", async () => {
  const { code, err } = await folder.run("import-population", "@var.xlsx");
  expect([code, err]).toEqual([2, expect.stringContaining("Ange filen med folkmängd efter arbetsboken")]);
  const gone = await folder.run("import-population", "@var.xlsx", "@borta.csv");
  expect([gone.code, gone.err]).toEqual([3, expect.stringContaining("borta.csv")]);
});
