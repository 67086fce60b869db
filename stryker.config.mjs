/** Breaks the fee core in every small way and counts what the tests notice. */
export default {
  testRunner: "jest",
  jest: { configFile: "jest.mutation.config.js", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  mutate: [
    "shared/fees/**/*.ts",
    "shared/money/**/*.ts",
    "shared/index/**/*.ts",
    "shared/population/**/*.ts",
    "!shared/population/*Data.ts",
  ],
  ignorePatterns: ["/dist", "/reports"],
  concurrency: 2,
  timeoutMS: 20000,
  thresholds: { high: 95, low: 92, break: 90 },
  reporters: ["clear-text", "html", "json", "progress-append-only"],
  tempDirName: ".stryker-tmp",
};
