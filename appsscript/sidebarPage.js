"use strict";

const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const { Compilation, sources } = require("webpack");

/**
 * Google takes `//` and the like inside template literals for comments and cuts them out when it serves a page: the literals are turned
 * into plain strings, and comments are left out. What would end the script element is written otherwise.
 */
function pageScript(code) {
  const { code: lowered } = transformSync(code, {
    jsc: {
      parser: { syntax: "ecmascript" },
      minify: { compress: false, mangle: false, format: { comments: false, beautify: true } },
    },
    env: { targets: "chrome 90", include: ["transform-template-literals"] },
    isModule: false,
  });
  // What is left of grave accents stands in strings.
  return lowered
    .replace(/`/g, "\\x60")
    .replace(/<\/(script)/gi, "<\\/$1")
    .replace(/<!--/g, "<\\!--");
}

/** The panel's document as one page, its script and style sheet within it. */
function sidebarPage(document, script, style) {
  const parts = [
    ['<link rel="stylesheet" href="pane.css" />', () => `<style>\n${style}\n</style>`],
    ["<!-- scripts -->", () => '<base target="_top" />'],
    ["</body>", () => `<script>\n${pageScript(script)}\n</script>\n  </body>`],
  ];
  return parts.reduce((page, [place, part]) => {
    if (!page.includes(place)) throw new Error(`The panel's document has no ${place}`);
    return page.replace(place, part);
  }, document);
}

/** Makes `sidebar.html` of the panel's document and of the script and style sheet that webpack has made, which go into it. */
class SidebarPage {
  constructor({ document, script, style }) {
    Object.assign(this, { document, script, style });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SidebarPage", (compilation) => {
      compilation.fileDependencies.add(this.document);
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: "SidebarPage", stage }, () => {
        const [script, style] = [this.script, this.style].map((name) => {
          const text = String(compilation.getAsset(name)?.source.source() ?? "");
          if (text === "") throw new Error(`Nothing was made of ${name}.`);
          compilation.deleteAsset(name);
          return text;
        });
        const page = sidebarPage(readFileSync(this.document, "utf8"), script, style);
        compilation.emitAsset("sidebar.html", new sources.RawSource(page));
      });
    });
  }
}

module.exports = { SidebarPage };
