"use strict";

const { readFileSync } = require("node:fs");
const ts = require("typescript");
const { sources, Compilation } = require("webpack");

/**
 * The functions that a module exports, each as a top-level function that calls the library's, with its documentation: Google finds menu
 * commands and custom functions only there.
 * @throws Error for an export that is no plain function, or whose name ends in `_`, which Google hides
 */
function topLevelFunctions(path, library, code = readFileSync(path, "utf8")) {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const isExported = (ts.getCombinedModifierFlags(statement) & ts.ModifierFlags.Export) !== 0;
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement) || (isExported && !isType)) {
      return [stub(statement, source, library)];
    }
    return [];
  });
}

function stub(statement, source, library) {
  const name = ts.isFunctionDeclaration(statement) ? statement.name?.text : undefined;
  const isPlain = name !== undefined && !statement.asteriskToken && (statement.modifiers ?? []).length === 1;
  if (!isPlain) throw new Error(`Google can only call functions; this export is none: ${statement.getText(source)}`);
  if (name.endsWith("_")) throw new Error(`Google hides functions whose names end in _: ${name}`);
  const parameters = statement.parameters.map((each) => each.name.getText(source)).join(", ");
  const [documentation] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  const comment = documentation === undefined ? "" : `${documentation.getText(source)}\n`;
  return `${comment}function ${name}(${parameters}) {\n  return ${library}.${name}(${parameters});\n}\n`;
}

/** Appends the top-level functions of an entry to the file that webpack makes of it. */
class TopLevelFunctions {
  constructor({ entry, library, file }) {
    Object.assign(this, { entry, library, file });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("TopLevelFunctions", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "TopLevelFunctions", stage }, () => {
        const functions = topLevelFunctions(this.entry, this.library).join("\n");
        compilation.updateAsset(this.file, (code) => new sources.ConcatSource(code, "\n", functions));
      });
    });
  }
}

module.exports = { topLevelFunctions, TopLevelFunctions };
