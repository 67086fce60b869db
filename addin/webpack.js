"use strict";

const path = require("node:path");
const { HostedFiles } = require("./manifest/hostedFiles.js");
const { DirectCalls } = require("./taskpane/directCalls.js");
const { PanelPage } = require("./taskpane/panelPage.js");
const { StartSize } = require("./taskpane/startSize.js");
const { typescriptRule } = require("../scripts/typescriptRule.js");

const root = path.resolve(__dirname, "..");

/** The oldest engine that has whole numbers without limit, which all amounts are, has this syntax too. */
const syntax = "es2021";

/** Bytes that the panel may load before it shows the fees, compressed. */
const startLimit = 60_000;

/** Files that go out as they are, under their own name. */
const asItIs = {
  test: /\.html$/,
  type: "asset/resource",
  generator: { filename: "[name][ext]" },
};

/** The panel fetches its texts a language at a time: those of a group together, when the first of them is needed. */
function textsApart(group, test, exclude = []) {
  const loader = require.resolve("./taskpane/languages/textLoader.js");
  return { enforce: "pre", issuerLayer: "panel", test, exclude, loader, options: { group } };
}

/** Sentences on what is wrong in the workbook, as most workbooks have some time. */
const usualFindings = /[\\/]findings[\\/](reading|fees|commands)\.ts$/;

/**
 * Panel, ribbon commands and the ribbon's dialog in Excel. The panel fetches at its start what shows the fees, and all else when it is
 * needed; the ribbon has no start to wait for, and all that it needs stands in its page. So the two share no file.
 */
module.exports = {
  name: "addin",
  mode: "production",
  target: ["web", syntax],
  devtool: false,
  context: root,
  entry: {
    taskpane: { import: ["./addin/taskpane.ts", "./pane/pane.css"], layer: "panel" },
    commands: { import: ["./addin/commands.ts", "./addin/commands.html"], layer: "ribbon" },
    message: ["./addin/message.ts", "./addin/message.html", "./addin/message.css"],
  },
  output: {
    path: path.join(root, "dist/addin"),
    filename: "[name].js",
    // A panel that was opened before an update then misses its old parts, and says so, instead of running new ones.
    chunkFilename: "[name].[contenthash:8].js",
    cssFilename: "[name].css",
    publicPath: "",
    chunkLoadTimeout: 30_000,
    // The functions for cells are built beside it.
    clean: { keep: "functions.js" },
  },
  resolve: {
    extensions: [".ts", ".js"],
    // Sentences on files: Excel opens those itself.
    alias: {
      [path.join(root, "shared/text/findings/host")]: false,
      // The browser itself unpacks.
      "@zip.js/zip.js$": "@zip.js/zip.js/lib/zip-core-native.js",
    },
  },
  module: {
    rules: [
      typescriptRule("addin", { target: syntax }),
      textsApart("texts", /[\\/](paneTexts|reportText|feeSentenceTexts|populationSourceTexts)\.ts$/),
      textsApart("later", /[\\/]text[\\/]\w+ReportTexts\.ts$/),
      textsApart("findings", usualFindings),
      textsApart("later-findings", /[\\/]text[\\/]findings[\\/]/, usualFindings),
      {
        enforce: "pre",
        test: /[\\/]municipalityData\.ts$/,
        loader: require.resolve("./taskpane/municipalityLoader.js"),
      },
      asItIs,
    ],
  },
  plugins: [
    new PanelPage(),
    new HostedFiles(),
    new DirectCalls(),
    new StartSize({ entry: "taskpane", oneOf: ["texts-sv", "texts-en"], limit: startLimit }),
  ],
  experiments: { css: true },
  optimization: {
    moduleIds: "size",
    mangleExports: "size",
    minimizeOptions: { javascript: { compress: { passes: 3 } } },
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        core: {
          chunks: ({ name }) => name === "commands",
          test: /[\\/](shared|samples)[\\/]/,
          name: "core",
          enforce: true,
        },
      },
    },
  },
  performance: { hints: false },
};
