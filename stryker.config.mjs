/** Breaks the fee core in every small way and counts what the tests notice. */
export default {
  plugins: ["./test/mutation/namedRulesRunner.mjs", "@stryker-mutator/jest-runner"],
  // For `npx stryker run --testRunner jest`: the same tests in Jest itself, slower by far, to look the runner over.
  jest: { configFile: "jest.mutation.config.js", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  mutate: [
    "shared/fees/**/*.ts",
    "shared/money/**/*.ts",
    "shared/index/**/*.ts",
    "shared/population/**/*.ts",
    "!shared/population/*Data.ts",
  ],
  // What is copied: the fee core, what it stands on, and its tests.
  ignorePatterns: [
    ...["/*", "!/jest*.js", "!/package.json", "!/tsconfig*.json", "!/shared", "!/test"],
    ...["/test/*", "!/test/shared", "!/test/data", "!/test/oracle", "!/test/judge"],
  ],
  concurrency: 2,
  // Only what goes round for ever takes a minute, also on a busy machine.
  timeoutMS: 60_000,
  thresholds: { high: 95, low: 92, break: 90 },
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  reporters: ["clear-text", "html", "json", "progress-append-only"],
  tempDirName: ".stryker-tmp",
};
