import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { runInContext, Script, type Context } from "node:vm";
import { transformSync } from "@swc/core";

type Module = Record<string, unknown>;
type ModuleFunction = (module: { exports: Module }, exports: Module, require: (path: string) => Module) => void;

const root = resolve(__dirname, "../../..");
const scripts = new Map<string, Script>();

/** A file as a script that gives its module function; translated once. */
function scriptOf(path: string): Script {
  const known = scripts.get(path);
  if (known !== undefined) return known;
  const { code } = transformSync(readFileSync(path, "utf8"), {
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const script = new Script(`(function (module, exports, require) {${code}\n})`, {
    filename: relative(root, path),
  });
  scripts.set(path, script);
  return script;
}

/**
 * Loads a module of ours, and those that it imports, inside a context: every object that it makes belongs to the world of the program
 * that runs there.
 */
export function loadInContext(context: Context, path: string): Module {
  const modules = new Map<string, { exports: Module }>();
  const load = (file: string): Module => {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: runInContext("({})", context) as Module };
    modules.set(file, module);
    const run = scriptOf(file).runInContext(context) as ModuleFunction;
    run(module, module.exports, (request) => {
      const target = `${resolve(dirname(file), request)}.ts`;
      if (!request.startsWith(".") || !existsSync(target)) throw new Error(`${file} may not import ${request}.`);
      return load(target);
    });
    return module.exports;
  };
  return load(path);
}
