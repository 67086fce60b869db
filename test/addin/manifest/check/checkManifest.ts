import type { BuiltAddin } from "./builtAddin";
import { checkAddresses } from "./checkAddresses";
import { checkLanguages } from "./checkLanguages";
import { checkRequirements } from "./checkRequirements";
import { checkResources } from "./checkResources";
import { checkRibbon, checkWords } from "./checkRibbon";
import { checkStructure } from "./checkStructure";
import { readManifest, type ManifestElement } from "./manifestElement";

/**
 * Everything that keeps Excel from loading a manifest, or a person from seeing it whole; a sentence each.
 *
 * @param base the address that the built files are served at
 */
export function checkManifest(text: string, base: string, built: BuiltAddin): readonly string[] {
  let root: ManifestElement;
  try {
    root = readManifest(text);
  } catch (error) {
    return [`The manifest is no XML: ${String(error)}`];
  }
  return [
    ...checkStructure(root),
    ...checkResources(root),
    ...checkLanguages(root, new Set(built.files.keys())),
    ...checkAddresses(root, base, built.files),
    ...checkRibbon(root, built.commands),
    ...checkRequirements(root),
    ...checkWords(root),
  ];
}
