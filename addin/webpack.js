"use strict";

const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");
const { HostedFiles } = require("./manifest/hostedFiles.js");
const { typescriptRule } = require("../scripts/typescriptRule.js");

const root = path.resolve(__dirname, "..");
const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What the panel's page may load: its own files, and Microsoft's client from where Microsoft keeps it. */
const policy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
].join("; ");

/** The panel's document with Excel's scripts, and with the style sheet that this build makes. */
class PanelPage {
  apply(compiler) {
    const source = path.join(root, "pane/paneDocument.html");
    compiler.hooks.thisCompilation.tap("PanelPage", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "PanelPage", stage }, () => {
        compilation.fileDependencies.add(source);
        compilation.emitAsset("taskpane.html", new sources.RawSource(page(readFileSync(source, "utf8"))));
      });
    });
  }
}

function page(document) {
  const head = `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const scripts = [officeScript, "core.js", "taskpane.js"].map((address) =>
    address === officeScript ? `<script src="${address}"></script>` : `<script src="${address}" defer></script>`,
  );
  const changes = [
    ['<meta charset="utf-8" />', head],
    ['href="pane.css"', 'href="taskpane.css"'],
    ["<!-- scripts -->", scripts.join("\n    ")],
  ];
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`pane/paneDocument.html has no ${from}`);
    return text.replace(from, to);
  }, document);
}

/** Files that go out as they are, under their own name. */
const asItIs = {
  test: /\.html$/,
  type: "asset/resource",
  generator: { filename: "[name][ext]" },
};

/** Panel and ribbon commands in Excel. They share the core as a file of its own, which the browser keeps. */
module.exports = {
  name: "addin",
  mode: "production",
  target: ["web", "es2019"],
  devtool: false,
  context: root,
  entry: {
    taskpane: ["./addin/taskpane.ts", "./pane/pane.css"],
    commands: ["./addin/commands.ts", "./addin/commands.html"],
    message: ["./addin/message.ts", "./addin/message.html", "./addin/message.css"],
  },
  output: { path: path.join(root, "dist/addin"), filename: "[name].js", cssFilename: "[name].css", publicPath: "" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescriptRule("addin"), asItIs] },
  plugins: [new PanelPage(), new HostedFiles()],
  experiments: { css: true },
  optimization: {
    splitChunks: {
      chunks: "all",
      cacheGroups: {
        default: false,
        defaultVendors: false,
        core: { test: /[\\/](shared|samples)[\\/]/, name: "core", enforce: true },
      },
    },
  },
  performance: { hints: false },
};
