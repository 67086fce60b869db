import { transformSync } from "@swc/core";
import { readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const root = join(__dirname, "..", "..");

/**
 * A script that runs a TypeScript file with all that it imports: each file as a function under its path. As plain as a bundle can be, so
 * that the tests of the panel need no build before them.
 */
export function paneScript(entry: string): string {
  const modules = new Map<string, string>();
  add(join(root, entry), modules);
  const table = [...modules].map(([name, code]) => `${JSON.stringify(name)}: (require, exports) => {${code}\n}`);
  return `"use strict"; {
const modules = {${table.join(",\n")}};
const loaded = {};
const load = (name) => {
  if (loaded[name] === undefined) modules[name](load, (loaded[name] = {}));
  return loaded[name];
};
load(${JSON.stringify(nameOf(join(root, entry)))});
}`;
}

function add(file: string, modules: Map<string, string>): void {
  const name = nameOf(file);
  if (modules.has(name)) return;
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    jsc: { target: "es2019", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const imports: string[] = [];
  const placed = code.replace(/\brequire\((?:\/\*.*?\*\/)? *"(\.[^"]+)"\)/g, (_, path: string) => {
    const target = `${join(dirname(file), path)}.ts`;
    imports.push(target);
    return `require(${JSON.stringify(nameOf(target))})`;
  });
  modules.set(name, placed);
  for (const each of imports) add(each, modules);
}

function nameOf(file: string): string {
  return relative(root, file).split(sep).join("/");
}
