import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The text of the built add-in's manifest; null where it was built without. */
export async function builtManifest(folder: string): Promise<string | null> {
  return readFile(join(folder, "manifest.xml"), "utf8").catch(() => null);
}
