"use strict";

/** hucre and zip.js ship ES modules only, so jest transforms them as well as our TypeScript. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: { "\\.(ts|mjs|js)$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } } }] },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@zip\\.js|@ironcalc)/)"],
  moduleFileExtensions: ["ts", "mjs", "js", "json", "node"],
  testTimeout: 180000,
  // Half of the cores stand idle otherwise on a machine with two.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/test/closing-line-reporter.js"],
};
