"use strict";

const path = require("node:path");
const { typescriptRule } = require("../../scripts/typescriptRule.js");

const root = path.resolve(__dirname, "../..");

/**
 * Functions for cells, in one file for an engine without a page. Before Excel 2403 for Windows it knows ECMAScript 2016 and no later; what
 * it lacks beyond the syntax, addin/functions/loadCalculations.ts asks for.
 */
module.exports = {
  name: "functions",
  mode: "production",
  target: ["web", "es2016"],
  devtool: false,
  context: root,
  entry: { functions: "./addin/functions/functions.ts" },
  output: { path: path.join(root, "dist/addin"), filename: "[name].js", publicPath: "" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescriptRule("addin", { target: "ES2016" })] },
  performance: { hints: false },
};
