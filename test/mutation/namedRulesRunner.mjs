import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { transformSync } from "@swc/core";
import { expect } from "expect";
import { bind } from "jest-each";

const folders = ["fees", "index", "money", "population"].map((folder) => path.join("test", "shared", folder));
/** What draws random networks is left out: the rules named one by one have to notice. */
const leftOut = /laws|oracle/i;

/**
 * Runs the tests of the fee core for Stryker, in its own process and without the start-up of Jest, which costs seconds a mutant.
 *
 * As in Jest, each test file has modules of its own, loaded while the mutant is active. Only files with a test that covers the mutant are
 * loaded, and the first test that fails ends the run. A test file has `describe`, `test`, `test.each` and `expect`, and no more of Jest.
 */
class NamedRulesRunner {
  static inject = [];
  stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  compiled = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.root = process.cwd();
    const require = createRequire(this.root + path.sep);
    require.extensions[".ts"] = (module, file) => module._compile(this.javaScriptOf(file), file);
    this.testFiles = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
    this.testFiles = this.testFiles.filter((file) => file.endsWith(".test.ts") && !leftOut.test(file));
    globalThis.expect = expect;
    // The same numbers every time; of a failure it is enough to know.
    require("fast-check").configureGlobal({ seed: 1, endOnFailure: true });
  }

  async dryRun() {
    this.stryker.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.run(this.testFiles, () => true, true);
    return { ...result, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const covering = testFilter === undefined ? null : new Set(testFilter);
    const files = new Set(testFilter?.map(fileOfTest) ?? this.testFiles);
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(this.stryker, { activeMutant: activeMutant.id, hitLimit, hitCount });
    const result = await this.run([...files], ({ id }) => covering?.has(id) ?? true, disableBail);
    return toMutantRunResult(result, disableBail);
  }

  async run(files, isWanted, runsAll) {
    const tests = [];
    for (const file of files) {
      try {
        const registered = this.load(file);
        for (const test of registered.filter(isWanted)) {
          tests.push(await this.resultOf(test));
          const hasFailed = tests.at(-1).status === TestStatus.Failed;
          if (hasFailed && !runsAll) return this.timeout() ?? { status: DryRunStatus.Complete, tests };
        }
      } catch (error) {
        return this.timeout() ?? { status: DryRunStatus.Error, errorMessage: `${file}: ${String(error?.stack)}` };
      }
    }
    return this.timeout() ?? { status: DryRunStatus.Complete, tests };
  }

  /** Too many visits to the mutant's place: it goes round for ever. */
  timeout() {
    return determineHitLimitReached(this.stryker.hitCount, this.stryker.hitLimit);
  }

  async resultOf({ id, body }) {
    const start = performance.now();
    const outcome = { status: TestStatus.Success };
    this.stryker.currentTestId = id;
    try {
      await body();
    } catch (error) {
      Object.assign(outcome, { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
    }
    this.stryker.currentTestId = undefined;
    const fileName = path.join(this.root, fileOfTest(id));
    return { id, name: id, fileName, timeSpentMs: performance.now() - start, ...outcome };
  }

  /** The tests that a file registers. Its modules and those that it imports are new; installed packages stay. */
  load(file) {
    // Whoever requires keeps all that it has required: with one for the whole run memory would fill up, and time go to collecting it.
    const require = createRequire(this.root + path.sep);
    for (const known of Object.keys(require.cache)) {
      if (!known.includes("node_modules")) Reflect.deleteProperty(require.cache, known);
    }
    const tests = [];
    const headings = [];
    globalThis.describe = (heading, body) => {
      headings.push(heading);
      body();
      headings.pop();
    };
    globalThis.test = (name, body) => tests.push({ id: [file, ...headings, name].join(" › "), body });
    globalThis.test.each = bind(globalThis.test, false);
    require(path.join(this.root, file));
    return tests;
  }

  javaScriptOf(file) {
    if (!this.compiled.has(file)) {
      const jsc = { target: "es2022", parser: { syntax: "typescript" } };
      const { code } = transformSync(readFileSync(file, "utf8"), { filename: file, jsc, module: { type: "commonjs" } });
      this.compiled.set(file, code);
    }
    return this.compiled.get(file);
  }
}

function fileOfTest(id) {
  return id.split(" › ")[0];
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "named-rules", NamedRulesRunner)];
