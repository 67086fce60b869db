"use strict";

const path = require("node:path");

/** What becomes one file has no parts to fetch later: what is imported late there is run late. */
const inOneFile = ["appsscript", "appsscript/sidebar"];

/** How webpack translates a layer's TypeScript. Types are checked by `npm run typecheck`; the bundler only translates. */
function typescriptRule(layer, loose = {}) {
  return {
    test: /\.ts$/,
    loader: "ts-loader",
    parser: { dynamicImportMode: inOneFile.includes(layer) ? "eager" : "lazy" },
    options: {
      transpileOnly: true,
      instance: layer,
      configFile: path.resolve(__dirname, "..", layer, "tsconfig.json"),
      compilerOptions: {
        composite: false,
        emitDeclarationOnly: false,
        declaration: false,
        tsBuildInfoFile: null,
        rootDir: path.resolve(__dirname, ".."),
        ...loose,
      },
    },
  };
}

module.exports = { typescriptRule };
