"use strict";

const longSuites = require("./test/longSuites.js").map((path) => `<rootDir>/${path}`);

/** KN_LONG: "only" the long suites, or "1" them too. */
const { KN_LONG: long } = process.env;

/** hucre and zip.js ship ES modules only, so jest transforms them as well as our TypeScript. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: long === "only" ? longSuites.map((path) => `${path}.*test.ts`) : ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", ...(long === undefined ? longSuites : [])],
  transform: { "\\.(ts|mjs|js)$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } } }] },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@zip\\.js|@ironcalc)/)"],
  moduleFileExtensions: ["ts", "mjs", "js", "json", "node"],
  testTimeout: 180000,
  // Half of the cores stand idle otherwise on a machine with two.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/test/closing-line-reporter.js"],
};
