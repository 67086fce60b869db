import { transformSync } from "@swc/core";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";

const root = join(__dirname, "..", "..");

/** As strict as the add-in is served. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

const translated = new Map<string, string>();

/** Serves the panel's own files, its TypeScript translated one file at a time, so that no bundle need be built first. */
export async function servePane(): Promise<{ readonly address: string; close(): void }> {
  const server = createServer((request, response) => answer(request.url ?? "/", response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${String(portOf(server))}`, close: () => void server.close() };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function answer(url: string, response: ServerResponse): void {
  const path = normalize(new URL(url, "http://localhost").pathname);
  response.setHeader("Content-Security-Policy", contentSecurityPolicy);
  const file = join(root, path);
  if (path === "/pane/") send(response, "text/html", page());
  else if (path.endsWith(".css") && existsSync(file)) send(response, "text/css", readFileSync(file, "utf8"));
  else if (existsSync(`${file}.ts`)) send(response, "text/javascript", script(`${file}.ts`));
  else response.writeHead(404).end();
}

function send(response: ServerResponse, type: string, content: string): void {
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  // The same browser opens the panel many times.
  if (type !== "text/html") response.setHeader("Cache-Control", "max-age=600");
  response.end(content);
}

function page(): string {
  const shell = readFileSync(join(root, "pane", "paneDocument.html"), "utf8");
  return shell.replace("<!-- scripts -->", `<script type="module" src="/test/pane/page/paneTestPage"></script>`);
}

function script(file: string): string {
  const known = translated.get(file);
  if (known !== undefined) return known;
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    jsc: { target: "es2019", parser: { syntax: "typescript" } },
    module: { type: "es6" },
  });
  translated.set(file, code);
  return code;
}
