"use strict";

const path = require("node:path");
const { typescriptRule } = require("../../scripts/typescriptRule.js");

const root = path.resolve(__dirname, "../..");

/** The server: one file for Node. IronCalc and office.js are found in node_modules when it runs: neither is ours to copy. */
const server = {
  name: "preview-server",
  mode: "production",
  target: "node20",
  devtool: false,
  context: root,
  entry: { preview: "./local/preview/main.ts" },
  output: { path: path.join(root, "dist/local"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: { rules: [typescriptRule("local")], parser: { javascript: { createRequire: false } } },
  externals: { "@ironcalc/wasm": "import @ironcalc/wasm" },
  optimization: { minimize: false },
};

/** The page, and the script that stands in for Excel in the add-in's frames. */
const page = {
  name: "preview-page",
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  context: root,
  entry: {
    page: ["page.ts", "page.css", "grid.css", "chart.css", "index.html"].map((name) => `./local/preview/page/${name}`),
    host: "./local/preview/page/host.ts",
  },
  output: { path: path.join(root, "dist/local/preview"), filename: "[name].js", publicPath: "" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      typescriptRule("local"),
      { test: /\.(html|css)$/, type: "asset/resource", generator: { filename: "[name][ext]" } },
    ],
  },
  performance: { hints: false },
};

module.exports = [server, page];
