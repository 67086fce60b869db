"use strict";

const { gzipSync } = require("node:zlib");
const { Compilation, WebpackError } = require("webpack");

/** Ends the build with an error where a page loads more at its start than it may, compressed as a server sends it. */
class StartSize {
  /**
   * @param entry name of the entry that the page loads
   * @param oneOf names of parts of which the start always fetches one, such as a language: the largest counts
   * @param limit in bytes
   */
  constructor({ entry, oneOf, limit }) {
    Object.assign(this, { entry, oneOf, limit });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("StartSize", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "StartSize", stage }, () => {
        const size = this.size(compilation);
        if (size <= this.limit) return;
        const text = `${this.entry} loads ${size} bytes at its start, compressed; at most ${this.limit} are allowed.`;
        compilation.errors.push(new WebpackError(text));
      });
    });
  }

  size(compilation) {
    const sum = (files) => files.filter((file) => /\.(js|css)$/.test(file)).reduce((all, file) => all + bytes(file), 0);
    const bytes = (file) => gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length;
    const parts = this.oneOf.map((name) => {
      const chunk = compilation.namedChunks.get(name);
      if (chunk === undefined) throw new Error(`The build has no part ${name}.`);
      return sum([...chunk.files]);
    });
    return sum(compilation.entrypoints.get(this.entry).getFiles()) + Math.max(0, ...parts);
  }
}

module.exports = { StartSize };
