import { readdirSync } from "node:fs";
import { join } from "node:path";
import { exportJson } from "../../../../shared/imports/exports/exportJson";
import { readExport } from "../../../../shared/imports/exports/readExport";
import { textGrid } from "../../../../shared/imports/text/textGrid";
import { findingCatalogue } from "../../../../shared/text/findings/catalogue";
import { sampleBytes } from "./sampleFile";
import { randomNumbers, spoilt } from "./spoiltBytes";

/** How many files are spoilt: KN_EXPORT_RUNS=10000 for the long search. */
const runs = Number(process.env.KN_EXPORT_RUNS ?? 300);
const seed = Number(process.env.KN_EXPORT_SEED ?? 6);

const folder = join(__dirname, "..", "..", "..", "data", "exports");
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => /\.(?:csv|txt)$/.test(name))
  .sort();

const [mostMilliseconds, mostMegabytes] = [1000, 300];

test("a spoilt file raises nothing but findings that have sentences, is read at once, and takes little memory", () => {
  const random = randomNumbers(seed);
  const before = process.memoryUsage().heapUsed;
  let slowest = 0;
  let told = 0;
  for (let run = 0; run < runs; run += 1) {
    const file = files[run % files.length] ?? "";
    const { names, bytes } = spoilt(sampleBytes(file), random);
    const start = performance.now();
    try {
      const { grids, findings } = textGrid(bytes, file);
      const content = readExport(grids, file);
      const { attendance, survey } = exportJson(content);
      const all = [...findings, ...content.findings];
      expect(all.filter(({ code }) => findingCatalogue[code] === undefined)).toEqual([]);
      // Of a file that could not be read something is said; of one that could, at least what it was taken for.
      expect(all.length).toBeGreaterThan(0);
      if (content.kind === "unknown") expect(all.some(({ severity }) => severity === "error")).toBe(true);
      for (const seconds of Object.values(attendance?.secondsByPerson ?? {})) expect(seconds).toBeGreaterThanOrEqual(0);
      for (const { n, noOpinion, blank, outOfRange, scale } of survey?.items ?? []) {
        if (scale !== null) expect(n + noOpinion + blank + outOfRange).toBe(survey?.responses);
      }
      told += all.filter(({ severity }) => severity !== "note").length;
    } catch (error) {
      throw new Error(`Run ${String(run)}, ${file}: ${names}. ${String(error)}`, { cause: error });
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  expect(told).toBeGreaterThan(runs / 10);
  expect(slowest).toBeLessThan(mostMilliseconds);
  expect((process.memoryUsage().heapUsed - before) / 1024 / 1024).toBeLessThan(mostMegabytes);
}, 600_000);

test("what makes readers slow makes this one not: open quotes, long lines, many separators, blanks without end", () => {
  const many = (text: string, times: number) => text.repeat(times);
  const bodies = [
    `Name,Email\n${many('"', 200_001)}`,
    `Name,Email\n${many('"a,', 60_000)}`,
    `Name,Email\n${many(",", 200_000)}\n`,
    `Name\tEmail\n${many("a\n", 100_000)}`,
    `Namn;E-post\n${many(" ", 200_000)};x@y.example\n`,
    `Namn;E-post;Tid\nA;a@b.example;${many("1h ", 50_000)}\n`,
    `Namn;E-post\n${many("(", 100_000)}Gäst${many(")", 100_000)};\n`,
    `Tidstämpel;Nöjdhet\n2026;${many("1 - a ", 50_000)}\n`,
    `Tidstämpel;${many("1 - nöjd ", 20_000)}\n2026-02-04;5\n`,
    `Tidstämpel;Kommentar\n2026-02-04;${many("a@", 100_000)}\n`,
    `Tidstämpel;Kommentar\n2026-02-04;${many("0 1-", 100_000)}\n`,
    `sep=;\n${many(";\n", 100_000)}`,
  ];
  for (const body of bodies) {
    const start = performance.now();
    const bytes = new TextEncoder().encode(body);
    readExport(textGrid(bytes, "x.csv").grids, "x.csv");
    expect([body.slice(0, 40), performance.now() - start < 2 * mostMilliseconds]).toEqual([body.slice(0, 40), true]);
  }
});

test("one row of a million cells among many is refused by its row, not made a million of each", () => {
  const body = `a;b\n${"1;2\n".repeat(30_000)}${";".repeat(1_000_000)}\n`;
  const { grids, findings } = textGrid(new TextEncoder().encode(body), "x.csv");
  expect(grids).toEqual([]);
  expect(findings.map(({ code, place }) => [code, place.row])).toEqual([["text-row-too-long", 30_002]]);
});
