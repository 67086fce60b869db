import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import vm from "node:vm";
import { officeAddress } from "./officeDocument";

const distribution = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");
const folderAddress = officeAddress.slice(0, officeAddress.lastIndexOf("/") + 1);
const compiled = new Map<string, vm.Script>();

/** A script, compiled once however many contexts it runs in. */
function scriptAt(path: string): vm.Script {
  const script = compiled.get(path) ?? new vm.Script(readFileSync(path, "utf8"), { filename: path });
  compiled.set(path, script);
  return script;
}

/** Runs a built script of ours in a context. */
export function runScript(context: vm.Context, path: string): void {
  scriptAt(resolve(path)).runInContext(context);
}

/** Runs one of Microsoft's scripts, unmodified, by the address that the page has it at. */
export function runOfficeScript(context: vm.Context, address: string): void {
  if (!address.startsWith(folderAddress)) {
    throw new TypeError(`${address} was asked for: nothing but office.js is loaded`);
  }
  scriptAt(join(distribution, address.slice(folderAddress.length))).runInContext(context);
}
