"use strict";

const path = require("node:path");
const webpack = require("webpack");
const addin = require("./addin/webpack.js");
const functions = require("./addin/functions/webpack.js");
const appsscript = require("./appsscript/webpack.js");
const preview = require("./local/preview/webpack.js");
const { typescriptRule } = require("./scripts/typescriptRule.js");

/** Command line and preview: one file each for Node, dependencies included, so that the build runs without node_modules. */
const node = {
  name: "node",
  mode: "production",
  target: "node20",
  devtool: false,
  entry: {
    "local/kommunnatverk": "./local/main.ts",
    "test/bench": "./test/bench/main.ts",
  },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: { rules: [typescriptRule("local")], parser: { javascript: { createRequire: false } } },
  externals: { "@ironcalc/wasm": "import @ironcalc/wasm" },
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /kommunnatverk/ }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
};

module.exports = [node, addin, functions, ...preview, ...appsscript];
