"use strict";

const { readFileSync } = require("node:fs");
const path = require("node:path");
const { sources, Compilation } = require("webpack");
const { TopLevelFunctions } = require("./topLevelFunctions");

const root = path.resolve(__dirname, "..");
const library = "Kommunnatverk";

/** Types are checked by `npm run typecheck`; the bundler only translates, down to what Google's engine and its push understand. */
function typescript(configFile) {
  return {
    test: /\.ts$/,
    loader: "ts-loader",
    options: {
      transpileOnly: true,
      configFile: path.resolve(__dirname, configFile),
      compilerOptions: {
        target: "ES2019",
        composite: false,
        emitDeclarationOnly: false,
        declaration: false,
        tsBuildInfoFile: null,
        rootDir: root,
      },
    },
  };
}

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

const output = path.resolve(root, "dist/appsscript");

/** All code that runs at Google's: one readable file. */
const server = {
  name: "appsscript",
  mode: "production",
  target: ["es2019"],
  devtool: false,
  context: root,
  entry: "./appsscript/main.ts",
  output: { path: output, filename: "Code.js", chunkFormat: false, library: { type: "var", name: library } },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript("tsconfig.json")] },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [
    new TopLevelFunctions({ entry: path.resolve(__dirname, "main.ts"), library, file: "Code.js" }),
    new AsItIs(path.resolve(__dirname, "appsscript.json")),
  ],
};

module.exports = [server];
