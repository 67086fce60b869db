"use strict";

const path = require("node:path");
const { textTables } = require("./textTables.js");

const laterTable = path.join(__dirname, "laterTable.ts");
const languages = ["sv", "en"];

/**
 * Takes a module of texts apart by language, so that a panel fetches one of them. In the source both stand side by side.
 *
 * Where the module had a table of texts, it has one that gives each text when its language is here. Asked for with `?sv` or `?en` the module
 * is its texts in that language. Those of a group, which is the loader's option, are one file a language.
 */
module.exports = function textLoader(source) {
  const tables = textTables(source);
  const language = this.resourceQuery.slice(1);
  if (language !== "") return `export const tables = ${JSON.stringify(textsIn(language, tables))};`;

  const file = `./${path.basename(this.resourcePath)}`;
  const { group } = this.getOptions();
  const fetches = languages.map(
    (each) => `${each}: () => import(/* webpackChunkName: "${group}-${each}" */ "${file}?${each}")`,
  );
  const taken = tables.reduceRight((text, { name, texts, spreads, start, end }) => {
    const own = texts.length === 0 ? "null" : `{ group: "${group}", name: "${name}", fetches }`;
    return `${text.slice(0, start)}laterTable(${own}, [${spreads.join(", ")}])${text.slice(end)}`;
  }, source);
  const from = JSON.stringify(this.utils.contextify(this.context, laterTable));
  return [
    `import { laterTable } from ${from};`,
    tables.some(({ texts }) => texts.length > 0) ? `const fetches = { ${fetches.join(", ")} };` : "",
    taken,
  ].join("\n");
};

function textsIn(language, tables) {
  return Object.fromEntries(
    tables.map(({ name, texts }) => [name, Object.fromEntries(texts.map((text) => [text.key, text[language]]))]),
  );
}
