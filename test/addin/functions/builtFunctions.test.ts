import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { Linter } from "eslint";
import { sheetFunctions } from "../../../shared/functions/sheetFunctions";
import { FunctionRuntimeStandIn } from "./functionRuntime";

const root = join(__dirname, "../../..");
const built = readFileSync(join(root, "dist/addin/functions.js"), "utf8");

/** Runs the built file where there is no page, and no more globals than those given. */
function run(globals: object, without: readonly string[] = []): object {
  const context = createContext({ ...globals });
  for (const name of without) runInContext(`delete globalThis.${name}`, context);
  runInContext(built, context);
  return context;
}

function runtimeAfterRun(without: readonly string[] = []): FunctionRuntimeStandIn {
  const runtime = new FunctionRuntimeStandIn();
  run({ CustomFunctions: runtime }, without);
  return runtime;
}

test("the built file is ECMAScript 2016, which is what functions run in before Excel 2403 for Windows", () => {
  const parse = (code: string) =>
    new Linter().verify(code, { languageOptions: { ecmaVersion: 2016, sourceType: "script" } });
  expect(parse(built)).toEqual([]);
  expect(parse("async () => {}")).toHaveLength(1);
});

test("all of it is in one file: the engine for functions has no page to load another into", () => {
  expect(built).not.toMatch(/\bdocument\b|importScripts/);
});

test("it ties every function to its id", () => {
  expect([...runtimeAfterRun().associated.keys()]).toEqual(Object.keys(sheetFunctions));
});

test("it calculates", async () => {
  const runtime = runtimeAfterRun(["Intl"]);
  expect(await runtime.call("AVGIFT", 5_963, 1.09, 6_500)).toBe(6_500);
  expect(await runtime.call("INDEXERA", 6_000, 182, 197, 1)).toBe(6_495);
  expect(await runtime.call("KOMMUNKOD", "Borås")).toBe("1490");
});

test("where whole numbers without limit are missing, each function says so in its cell", async () => {
  const runtime = runtimeAfterRun(["BigInt", "Intl"]);
  const message = expect.stringMatching(/Uppdatera Excel/) as unknown;
  for (const id of Object.keys(sheetFunctions))
    expect(await runtime.call(id, 1, 1, 1)).toEqual({ code: "#N/A", message });
});

test("where Excel has no runtime for functions, nothing happens", () => {
  expect(() => run({})).not.toThrow();
});

/** As much of a page as Microsoft's runtime asks for before it takes an association. */
function pageGlobals(): object {
  const address = "https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js";
  const script = {
    src: address,
    getAttribute: () => null,
    setAttribute: () => undefined,
    appendChild: () => undefined,
  };
  return {
    console: { log: () => undefined },
    setTimeout: () => 0,
    clearTimeout: () => undefined,
    navigator: { userAgent: "", language: "sv-SE" },
    location: { hash: "", search: "?_host_Info=Excel$Web$16.00$sv-SE", protocol: "https:" },
    history: {},
    document: { getElementsByTagName: () => [script], createElement: () => ({ ...script }) },
  };
}

test("Microsoft's own runtime takes the associations", () => {
  const own = readFileSync(join(root, "node_modules/@microsoft/office-js/dist/custom-functions-runtime.js"), "utf8");
  const context = createContext(pageGlobals());
  runInContext("globalThis.window = globalThis;", context);
  runInContext(own, context);
  expect(runInContext("Object.keys(CustomFunctions._association.mappings)", context)).toHaveLength(0);
  runInContext(built, context);
  const ids = runInContext("Object.keys(CustomFunctions._association.mappings)", context) as string[];
  expect([...ids]).toEqual(Object.keys(sheetFunctions));
});
