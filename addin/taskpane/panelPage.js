"use strict";

const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

const document = path.resolve(__dirname, "../../pane/paneDocument.html");
const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What the panel's page may load: its own files, Microsoft's client from where Microsoft keeps it, and population figures from SCB. */
const policy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https://statistikdatabasen.scb.se",
].join("; ");

/** The panel's document with Excel's scripts, and with the style sheet that this build makes. */
class PanelPage {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PanelPage", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "PanelPage", stage }, () => {
        compilation.fileDependencies.add(document);
        compilation.emitAsset("taskpane.html", new sources.RawSource(page(readFileSync(document, "utf8"))));
      });
    });
  }
}

function page(source) {
  const head = `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const scripts = [`<script src="${officeScript}"></script>`, '<script src="taskpane.js" defer></script>'];
  const changes = [
    ['<meta charset="utf-8" />', head],
    ['href="pane.css"', 'href="taskpane.css"'],
    ["<!-- scripts -->", scripts.join("\n    ")],
  ];
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`pane/paneDocument.html has no ${from}`);
    return text.replace(from, to);
  }, source);
}

module.exports = { PanelPage };
