import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import { topLevelFunctions } from "../../appsscript/topLevelFunctions";

const root = join(__dirname, "../..");
const code = readFileSync(join(root, "dist/appsscript/Code.js"), "utf8");
const main = join(root, "appsscript/main.ts");

const services = [
  "Charts",
  "HtmlService",
  "LockService",
  "Session",
  "SpreadsheetApp",
  "UrlFetchApp",
  "Utilities",
  "console",
];

/** Names that a script uses without saying what they are, and those that it puts at the top. */
function namesOf(source: string): { readonly free: readonly string[]; readonly top: readonly string[] } {
  const linter = new Linter();
  const messages = linter.verify(source, {
    languageOptions: { ecmaVersion: 2019, sourceType: "script" },
    linterOptions: { reportUnusedDisableDirectives: "off" },
    rules: { "no-undef": "error" },
  });
  const fatal = messages.find((message) => message.fatal === true);
  if (fatal !== undefined) throw new SyntaxError(`line ${String(fatal.line)}: ${fatal.message}`);
  const free = messages.map(({ message }) => /^'(.+)' is not defined/.exec(message)?.[1] ?? message);
  const scope = linter.getSourceCode().scopeManager.globalScope;
  const top = (scope?.variables ?? []).filter(({ defs }) => defs.length > 0).map(({ name }) => name);
  return { free: [...new Set(free)].sort(), top: top.sort() };
}

const names = namesOf(code);

test("the program uses nothing but the language of 2019, BigInt and Google's services", () => {
  expect(names.free).toEqual(["BigInt", ...services].sort());
});

test("a name that Google's engine lacks is found, and newer syntax is refused", () => {
  expect(namesOf("function a() { return fetch(b()); } function b() { return 1; }")).toEqual({
    free: ["fetch"],
    top: ["a", "b"],
  });
  expect(() => namesOf("var a = b?.c;")).toThrow(SyntaxError);
});

test("at the top stand the library and one function for each that Google calls", () => {
  const exported = [...readFileSync(main, "utf8").matchAll(/^export function (\w+)/gm)].map((match) => match[1] ?? "");
  expect(exported.length).toBeGreaterThan(9);
  expect(names.top).toEqual(["Kommunnatverk", ...exported].sort());
});

test("the code is readable: neither packed nor on one line", () => {
  const longest = Math.max(
    ...code
      .split("\n")
      .filter((line) => !/^\s*"/.test(line))
      .map(({ length }) => length),
  );
  expect(code).toContain("function drawSheet(workbook, model)");
  expect(longest).toBeLessThan(20_000);
});

describe("functions for Google", () => {
  const stub = (source: string) => topLevelFunctions(main, "Library", source).join("");

  test("keep their documentation and parameters", () => {
    expect(
      stub("/**\n * Avgift.\n * @customfunction\n */\nexport function KN(a: number, b = 2): number { return a; }"),
    ).toBe("/**\n * Avgift.\n * @customfunction\n */\nfunction KN(a, b) {\n  return Library.KN(a, b);\n}\n");
  });

  test.each([
    ["a value", "export const a = 1;"],
    ["an arrow", "export const a = () => 1;"],
    ["a promise", "export async function a() {}"],
    ["a list of exports", "function a() {}\nexport { a };"],
    ["a default", "export default function a() {}"],
    ["a hidden name", "export function a_() {}"],
    ["a generator", "export function* a() {}"],
  ])("are plain and visible: %s is refused", (_what, source) => {
    expect(() => stub(source)).toThrow();
  });

  test("leave types and inner functions out", () => {
    expect(stub("export interface A { a: 1 }\nexport type B = A;\nfunction c() {}\nc();")).toBe("");
  });
});
