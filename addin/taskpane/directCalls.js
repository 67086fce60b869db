"use strict";

const { Compilation, sources } = require("webpack");

/** An imported function as webpack calls it, `(0, module.name)(…)`: so that it has no `this`. */
const withoutThis = /\(0,\s*([\w$]+(?:\/\*[^*]*\*\/)?\s*\.[\w$]+)\)\(/g;

/** Calls imported functions as `module.name(…)`. None of ours asks for `this`, and there are a thousand such calls. */
class DirectCalls {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("DirectCalls", (compilation) => {
      // Before the code is made small.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: "DirectCalls", stage }, (assets) => {
        for (const file of Object.keys(assets).filter((name) => name.endsWith(".js"))) {
          compilation.updateAsset(file, (source) => {
            return new sources.RawSource(String(source.source()).replace(withoutThis, "$1("));
          });
        }
      });
    });
  }
}

module.exports = { DirectCalls };
