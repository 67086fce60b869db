import { createRequire } from "node:module";
import { fileURLToPath, URL } from "node:url";
import { transformSync } from "@swc/core";

const require = createRequire(import.meta.url);

require.extensions[".ts"] = (module, file) => {
  const { code } = transformSync(require("node:fs").readFileSync(file, "utf8"), {
    filename: file,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  module._compile(code, file);
};

/** Loads a module of the core as it stands, without a build. @param path from the root of the project, without its ending */
export function loadTypeScript(path) {
  return require(fileURLToPath(new URL(`../${path}.ts`, import.meta.url)));
}
