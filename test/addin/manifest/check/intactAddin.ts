import { readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentAddress } from "../../../../addin/manifest/manifestFor.mjs";
import type { BuiltAddin } from "./builtAddin";

const root = join(__dirname, "../../../..");

export const intactManifest = readFileSync(join(root, "manifest.xml"), "utf8");

/** All that the manifest names, with the committed images; the rest are empty files. */
export function intactAddin(): BuiltAddin {
  const names = [...intactManifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, name]) => name ?? "");
  const files = names.map((name): [string, Uint8Array] => [
    name,
    name.endsWith(".png") ? readFileSync(join(root, "addin", name)) : new Uint8Array(),
  ]);
  return { files: new Map(files), commands: new Set(["calculateFees", "check"]) };
}

export { developmentAddress };
