import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The files that the manifest leads to. */
export interface BuiltAddin {
  /** By their path below the manifest's address, with slashes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Names that the commands' bundle ties to functions. */
  readonly commands: ReadonlySet<string>;
}

/** @throws where the folder is not there: it is built before the tests */
export function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)]));
}
