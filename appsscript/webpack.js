"use strict";

const { readFileSync } = require("node:fs");
const path = require("node:path");
const { sources, Compilation } = require("webpack");
const { typescriptRule } = require("../scripts/typescriptRule.js");
const { SidebarPage } = require("./sidebarPage");
const { TopLevelFunctions } = require("./topLevelFunctions");

const root = path.resolve(__dirname, "..");
const output = path.join(root, "dist/appsscript");
const library = "Kommunnatverk";

/** Puts a file beside what webpack makes, as it is. */
class AsItIs {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AsItIs", (compilation) => {
      compilation.fileDependencies.add(this.file);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "AsItIs", stage }, () => {
        compilation.emitAsset(path.basename(this.file), new sources.RawSource(readFileSync(this.file)));
      });
    });
  }
}

const usual = {
  mode: "production",
  devtool: false,
  context: root,
  // The browser itself unpacks workbooks.
  resolve: { extensions: [".ts", ".js"], alias: { "@zip.js/zip.js$": "@zip.js/zip.js/lib/zip-core-native.js" } },
  optimization: { minimize: false },
  performance: { hints: false },
};

/** All code that runs at Google's: one readable file, whose top-level functions Google calls. */
const server = {
  ...usual,
  name: "appsscript",
  target: ["es2019"],
  entry: "./appsscript/main.ts",
  output: { path: output, filename: "Code.js", chunkFormat: false, library: { type: "var", name: library } },
  module: { rules: [typescriptRule("appsscript")] },
  plugins: [
    new TopLevelFunctions({ entry: path.join(__dirname, "main.ts"), library, file: "Code.js" }),
    new AsItIs(path.join(__dirname, "appsscript.json")),
  ],
};

/** The panel: one page, which Google serves beside the spreadsheet. */
const sidebar = {
  ...usual,
  name: "appsscript-sidebar",
  target: ["web", "es2019"],
  entry: { sidebar: ["./appsscript/sidebar/sidebar.ts", "./pane/pane.css"] },
  output: { path: output, filename: "[name].js", cssFilename: "[name].css", publicPath: "" },
  module: { rules: [typescriptRule("appsscript/sidebar")] },
  plugins: [
    new SidebarPage({
      document: path.join(root, "pane/paneDocument.html"),
      script: "sidebar.js",
      style: "sidebar.css",
    }),
  ],
  experiments: { css: true },
};

module.exports = [server, sidebar];
