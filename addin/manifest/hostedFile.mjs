import { readFile } from "node:fs/promises";
import { join, normalize, sep } from "node:path";
import { URL } from "node:url";

const types = new Map([
  [".css", "text/css; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".png", "image/png"],
  [".xml", "application/xml; charset=utf-8"],
]);

/**
 * A built file with the headers that docs/installation.md asks of a web server. Excel on the web reads icons and metadata from a page of
 * Microsoft's, hence the allowed origin; with a Cache-Control that forbids storing, Office shows no icons, hence none.
 *
 * @param {string} folder the folder with the built files
 * @param {string | undefined} address path and query of a request
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Buffer | string }>}
 */
export async function hostedFile(folder, address) {
  const headers = { "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff" };
  const missing = {
    status: 404,
    headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" },
    body: "Not found\n",
  };
  try {
    const path = normalize(join(folder, decodeURIComponent(new URL(address ?? "/", "https://localhost").pathname)));
    const type = types.get(/\.\w+$/.exec(path)?.[0] ?? "");
    if (type === undefined || !path.startsWith(normalize(folder + sep))) return missing;
    return { status: 200, headers: { ...headers, "Content-Type": type }, body: await readFile(path) };
  } catch {
    return missing;
  }
}
