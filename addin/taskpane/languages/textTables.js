"use strict";

const ts = require("typescript");

/** What a value is without `as const` and `satisfies …`. */
function plainValue(node) {
  return node !== undefined && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    ? plainValue(node.expression)
    : node;
}

function textOf(node) {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** A text in both languages: `both("ja", "yes")` or `{ sv: "ja", en: "yes" }`. */
function pairOf(node) {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "both") {
    const [sv, en] = node.arguments.map(textOf);
    return { sv, en };
  }
  const properties = ts.isObjectLiteralExpression(node) ? node.properties : [];
  return Object.fromEntries(properties.map(({ name, initializer }) => [name?.text, textOf(initializer)]));
}

/** @returns the texts and spreads of a table; null for any other value */
function contentOf(value) {
  if (value === undefined || !ts.isObjectLiteralExpression(value)) return null;
  const texts = [];
  const spreads = [];
  for (const property of value.properties) {
    if (ts.isSpreadAssignment(property)) {
      spreads.push(property.expression.getText());
    } else {
      const { sv, en } = ts.isPropertyAssignment(property) ? pairOf(property.initializer) : {};
      if (sv === undefined || en === undefined) return null;
      texts.push({ key: property.name.text, sv, en });
    }
  }
  return { texts, spreads };
}

/**
 * The tables of texts that a module declares: constants whose every property is a text in both languages or another table, spread.
 * @param source TypeScript
 * @returns of each the name, its own texts, the tables spread in it, and the place of its value in the source
 */
function textTables(source) {
  const file = ts.createSourceFile("texts.ts", source, ts.ScriptTarget.Latest, true);
  const constants = file.statements.filter(ts.isVariableStatement).flatMap((each) => each.declarationList.declarations);
  return constants.flatMap(({ name, initializer }) => {
    const content = contentOf(plainValue(initializer));
    if (content === null) return [];
    return [{ name: name.text, ...content, start: initializer.getStart(), end: initializer.getEnd() }];
  });
}

module.exports = { textTables };
