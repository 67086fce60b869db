import { readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentAddress } from "../../../../addin/manifest/manifestFor.mjs";
import type { BuiltAddin } from "./builtAddin";
import { checkManifest } from "./checkManifest";

const root = join(__dirname, "../../../..");

export const intactManifest = readFileSync(join(root, "manifest.xml"), "utf8");

/** All that the manifest names, with the committed images; the rest are empty files. */
export function intactAddin(): BuiltAddin {
  const names = [...intactManifest.matchAll(/"https:\/\/localhost:3000\/([^"?]+)/g)].map(([, name]) => name ?? "");
  const files = names.map((name): [string, Uint8Array] => [
    name,
    name.endsWith(".png") ? readFileSync(join(root, "addin", name)) : new Uint8Array(),
  ]);
  return { files: new Map(files), commands: new Set(["calculateFees", "summariseEvents", "check"]) };
}

export const faults = (manifest: string, built: BuiltAddin = intactAddin()): readonly string[] =>
  checkManifest(manifest, developmentAddress, built);

/** Changes the first place that is found; a change that changes nothing is a fault of the test. */
export function changed(from: string | RegExp, to: string): string {
  const manifest = intactManifest.replace(from, to);
  if (manifest === intactManifest) throw new Error(`${String(from)} is not in the manifest.`);
  return manifest;
}

/** An element with all in it. */
export const block = (name: string): RegExp => new RegExp(`\\s*<${name}[ >][\\s\\S]*?</${name}>`);

export { developmentAddress };
