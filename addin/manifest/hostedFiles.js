"use strict";

const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

const root = path.resolve(__dirname, "../..");

/** Files that go out as they are: the path in the source, the path below the served address. */
function filesAsTheyAre() {
  const icons = readdirSync(path.join(root, "addin/assets")).filter((name) => name.endsWith(".png"));
  return [
    ...icons.map((name) => [`addin/assets/${name}`, `assets/${name}`]),
    ...["functions.html", "functions.json", "functions.en-US.json"].map((name) => [`addin/functions/${name}`, name]),
    ...["support.html", "support.en-US.html", "support.css"].map((name) => [`addin/manifest/${name}`, name]),
  ];
}

/**
 * Puts beside the scripts all else that the manifest names, and the manifest for the address where they will be served: KN_ADDRESS, or the
 * developer's own machine.
 */
class HostedFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HostedFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "HostedFiles", stage }, async () => {
        const read = (from) => {
          compilation.fileDependencies.add(path.join(root, from));
          return readFileSync(path.join(root, from));
        };
        for (const [from, to] of filesAsTheyAre()) compilation.emitAsset(to, new sources.RawSource(read(from)));
        const { developmentAddress, manifestFor } = await import("./manifestFor.mjs");
        const { version } = JSON.parse(read("package.json").toString());
        const address = process.env.KN_ADDRESS ?? developmentAddress;
        const manifest = manifestFor(read("manifest.xml").toString(), address, version);
        compilation.emitAsset("manifest.xml", new sources.RawSource(manifest));
      });
    });
  }
}

module.exports = { HostedFiles };
