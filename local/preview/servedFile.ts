import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

export interface ServedFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The type by which a file is served; null for one that is not. */
export function typeOf(path: string): string | null {
  return types[extname(path).toLowerCase()] ?? null;
}

/**
 * A file below a folder, by the path of an address. Null where there is none, where its kind is not served, and where the path, or a link in
 * the folder, leads out of it.
 * @param path as in the address, still encoded
 */
export async function servedFile(folder: string, path: string): Promise<ServedFile | null> {
  const type = typeOf(path);
  try {
    const steps = decodeURIComponent(path).split("/");
    if (type === null || steps.some((step) => step === "" || step.startsWith(".") || /[\\\0:]/.test(step))) {
      return null;
    }
    const root = await realpath(folder);
    const file = await realpath(join(root, ...steps));
    return file.startsWith(root + sep) ? { type, bytes: await readFile(file) } : null;
  } catch {
    return null;
  }
}
