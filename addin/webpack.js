"use strict";

const path = require("node:path");
const { typescriptRule } = require("../scripts/typescriptRule.js");

const root = path.resolve(__dirname, "..");

/** Files that go out as they are, under their own name. */
const asItIs = {
  test: /\.(html|css|png)$|functions(\.[\w-]+)?\.json$/,
  type: "asset/resource",
  generator: { filename: ({ filename }) => (filename.endsWith(".png") ? "assets/[name][ext]" : "[name][ext]") },
};

/**
 * Panel, ribbon commands and custom functions in Excel. Panel and ribbon share the core as a file of its own, which the browser keeps;
 * custom functions stand alone, since their runtime loads one script.
 */
module.exports = {
  name: "addin",
  mode: "production",
  target: ["web", "es2019"],
  devtool: false,
  context: root,
  entry: {
    
    taskpane: ["./addin/taskpane.ts", "./addin/taskpane.html"],
    commands: ["./addin/commands.ts", "./addin/commands.html"],
    functions: [
      "./addin/functions/functions.ts",
      "./addin/functions/functions.html",
      "./addin/functions/functions.json",
      "./addin/functions/functions.en-US.json",
    ],
  },
  output: { path: path.join(root, "dist/addin"), filename: "[name].js", publicPath: "" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescriptRule("addin"), asItIs] },
  optimization: {
    splitChunks: {
      chunks: ({ name }) => name !== "functions",
      cacheGroups: {
        default: false,
        defaultVendors: false,
        core: { test: /[\\/](shared|samples)[\\/]/, name: "core", enforce: true },
      },
    },
  },
  performance: { hints: false },
};
