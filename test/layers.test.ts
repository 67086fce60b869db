import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const root = resolve(__dirname, "..");

/** What each layer may import of the project, besides itself: arrows point inwards only. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  samples: ["shared"],
  pane: ["shared"],
  addin: ["shared", "samples", "pane"],
  appsscript: ["shared", "samples", "pane"],
  local: ["shared", "samples"],
  test: ["shared", "samples", "local", "pane", "addin", "appsscript"],
};

/** Packages that a layer may use; the core, which runs where there is nothing but ECMAScript, has one that needs nothing else. */
const packages: Readonly<Record<string, RegExp>> = {
  shared: /^papaparse$/,
  samples: /^$/,
  pane: /^@zip\.js\/zip\.js$/,
  local: /^(node:|@zip\.js\/zip\.js$|@xmldom\/xmldom$|@ironcalc\/wasm$|papaparse$)/,
  test: /./,
};

/** What a folder of the core may import of its other folders: money knows nothing of fees, fees nothing of sheets. */
const allowedInShared: Readonly<Record<string, readonly string[]>> = {
  money: [],
  text: ["money", "workbook", "fees", "index"],
  workbook: ["money", "text", "population"],
  population: ["workbook", "text"],
  index: ["money", "workbook", "text"],
  fees: ["money", "index", "population", "workbook", "text"],
  scenarios: ["money", "index", "population", "fees", "workbook", "text"],
  invoicing: ["money", "fees", "workbook", "text"],
  scb: ["population", "workbook", "text"],
  evaluation: ["money", "statistics", "workbook", "text"],
  attendance: ["money", "statistics", "population", "workbook", "text"],
  privacy: ["attendance", "population", "workbook", "text"],
  statistics: ["money"],
  imports: ["money", "statistics", "evaluation", "attendance", "population", "workbook", "text"],
  reports: [
    ...["money", "statistics", "index", "population", "attendance", "evaluation", "fees", "scenarios", "invoicing"],
    ...["workbook", "text"],
  ],
  commands: [
    ...["money", "statistics", "index", "population", "scb", "imports", "fees"],
    ...["scenarios", "invoicing", "attendance", "evaluation", "privacy", "workbook", "text", "reports"],
  ],
  functions: ["money", "fees", "population", "workbook", "text"],
  panel: ["commands", "population", "scb", "imports", "evaluation", "reports", "workbook", "text"],
};

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });
}

function importsOf(file: string): readonly string[] {
  const source = readFileSync(file, "utf8");
  const statements = source.matchAll(/^(?:import|export)\b(?:[^;"]*\bfrom)?\s*"([^"]+)"/gm);
  const calls = source.matchAll(/\b(?:import|require)\("([^"]+)"\)/g);
  return [...statements, ...calls].map((match) => match[1] ?? "");
}

/** Imports that point outwards, each as "file → import". */
export function outwardImports(layer: string, files: readonly string[]): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((target) => {
      const arrow = `${relative(root, file)} → ${target}`;
      if (!target.startsWith(".")) return (packages[layer] ?? /^$/).test(target) ? [] : [arrow];
      const parts = relative(root, resolve(dirname(file), target)).split(sep);
      const to = parts[0] ?? "";
      if (to !== layer) return (allowed[layer] ?? []).includes(to) ? [] : [arrow];
      if (layer !== "shared") return [];
      const fromFolder = relative(join(root, "shared"), file).split(sep)[0] ?? "";
      const toFolder = parts[1] ?? "";
      return fromFolder === toFolder || (allowedInShared[fromFolder] ?? []).includes(toFolder) ? [] : [arrow];
    }),
  );
}

const layers = Object.keys(allowed).filter((layer) => readdirSync(root).includes(layer));

test.each(layers)("imports of %s point inwards only", (layer) => {
  const files = sourceFiles(join(root, layer));
  expect(files.length).toBeGreaterThan(0);
  expect(outwardImports(layer, files)).toEqual([]);
});

test("an import that points outwards is found", () => {
  const file = join(root, "local", "main.ts");
  expect(outwardImports("shared", [file])).toContain("local/main.ts → ./commandLine/runCommandLine");
});
