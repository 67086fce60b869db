import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findingCatalogue } from "../../../shared/text/findings/catalogue";
import { commandFindings } from "../../../shared/text/findings/commands";
import { feeFindings } from "../../../shared/text/findings/fees";
import { findingSentence, findingText, findingTextWithOptions } from "../../../shared/text/findings/findingText";
import { hostFindings } from "../../../shared/text/findings/host";
import { readingFindings } from "../../../shared/text/findings/reading";
import type { Finding, FindingValues, Place } from "../../../shared/workbook/finding";

function findingAt(place: Partial<Place>, code = "unknown-code", values: FindingValues = { code: "9999" }): Finding {
  return { code, severity: "error", place: { sheet: null, row: null, column: null, ...place }, values };
}

describe("the sentence says first where", () => {
  test.each([
    [{ sheet: "Medlemmar", row: 5, column: "B" }, "Medlemmar, cell B5: K", "Medlemmar, cell B5: T"],
    [{ sheet: "Medlemmar", row: 5 }, "Medlemmar, rad 5: K", "Medlemmar, row 5: T"],
    [{ sheet: "Medlemmar", column: "B" }, "Medlemmar, kolumn B: K", "Medlemmar, column B: T"],
    [{ sheet: "Medlemmar" }, "Medlemmar: K", "Medlemmar: T"],
    [{}, "Kommunkoden 9999", "The municipality code 9999"],
  ])("%o", (place, sv, en) => {
    expect(findingText(findingAt(place), "sv").startsWith(sv)).toBe(true);
    expect(findingText(findingAt(place), "en").startsWith(en)).toBe(true);
  });
});

describe("values in a sentence", () => {
  test("numbers are written as the language does", () => {
    const finding = findingAt({}, "negative", { header: "Fast del", text: -1234.5 });
    expect(findingSentence(finding, "sv")).toContain("Fast del har ett negativt värde, −1\u00a0234,5.");
    expect(findingSentence(finding, "en")).toContain("Fast del is negative: −1,234.5.");
  });

  test("years and rows are not grouped", () => {
    const finding = findingAt({}, "overlapping-rules", { year: 2024, firstRow: 1200 });
    expect(findingSentence(finding, "sv")).toMatch(/^Rad 1200 har redan en avgiftsregel från 2024 /);
  });

  test("a code without a sentence is shown itself", () => {
    expect(findingText(findingAt({ sheet: "Beslut" }, "not-in-any-list", {}), "sv")).toBe("Beslut: not-in-any-list");
  });
});

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith(".ts") ? [readFileSync(path, "utf8")] : [];
  });
}

const calls = "finding|errorRemark|warningRemark|noteRemark|unreadable";
const codePattern = new RegExp(`(?:\\bcode: |\\bfault: |\\b(?:${calls})\\(\\s*)"([a-z][a-z-]*)"`, "g");
const source = sourceFiles(join(__dirname, "../../../shared")).join("\n");
/** A code chosen between two: `const code = … ? "a" : "b";`. */
const chosenCodes = (source.match(/\bconst code = [^;]*\?[^;]*;/g) ?? []).flatMap(
  (choice) => choice.match(/"[a-z]+-[a-z-]+"/g) ?? [],
);
const usedCodes = [
  ...new Set([
    ...[...source.matchAll(codePattern)].map(([, code = ""]) => code),
    ...chosenCodes.map((code) => code.slice(1, -1)),
  ]),
].sort();

describe("the catalogue", () => {
  test("the source names codes of cells, headers, tables and fees", () => {
    const some = ["unknown-code", "duplicate-header", "missing-table", "rule-empty", "no-rule"];
    expect(usedCodes).toEqual(expect.arrayContaining(some));
  });

  test.each(usedCodes)("%s has a sentence in both languages", (code) => {
    expect(findingCatalogue[code]).toBeDefined();
  });

  test.each(Object.keys(readingFindings))("%s is used by the reading", (code) => {
    expect(source.split(`"${code}"`).length - 1).toBeGreaterThan(/\W/.test(code) ? 1 : 0);
  });

  test("no code stands in two lists", () => {
    const codes = [hostFindings, readingFindings, feeFindings, commandFindings].flatMap((list) => Object.keys(list));
    expect(codes).toHaveLength(new Set(codes).size);
  });

  test.each(Object.entries(readingFindings))(
    "%s is plain: ends with a full stop, no exclamation",
    (_code, { sv, en }) => {
      for (const sentence of [sv, en]) {
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toContain("!");
        expect(sentence.split(/[.?] /).length).toBeGreaterThan(1);
      }
    },
  );
});

test("options of the command line are named at a command line, and nowhere else", () => {
  const finding = findingAt({}, "fee-year-missing", {});
  expect(findingTextWithOptions(finding, "sv")).toMatch(/ välj ett avgiftsår \(--year\)\.$/);
  expect(findingText(finding, "sv")).toMatch(/ välj ett avgiftsår\.$/);
  expect(findingSentence(finding, "en")).toMatch(/ choose a fee year\.$/);
});

test("no sentence names an option but in the brackets that are left out", () => {
  const named = Object.values(findingCatalogue).flatMap(({ sv, en }) => [sv, en]);
  expect(named.filter((text) => text.includes("(--")).length).toBeGreaterThan(0);
  expect(named.filter((text) => text.replace(/ \(--[a-z-]+\)/g, "").includes("--"))).toEqual([]);
});
