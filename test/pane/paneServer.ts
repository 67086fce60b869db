import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { paneScript } from "./paneScript";

const root = join(__dirname, "..", "..");

/** As strict as the add-in is served. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

/** Serves the panel's shell and styles as they are, and as its script the panel over the host of the tests. */
export async function servePane(): Promise<{ readonly address: string; close(): void }> {
  const script = paneScript("test/pane/page/paneTestPage.ts");
  const server = createServer((request, response) => answer(request.url ?? "/", script, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${String(portOf(server))}`, close: () => void server.close() };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function answer(url: string, script: string, response: ServerResponse): void {
  const path = normalize(new URL(url, "http://localhost").pathname);
  response.setHeader("Content-Security-Policy", contentSecurityPolicy);
  const file = join(root, path);
  if (path === "/pane/") send(response, "text/html", page());
  else if (path.endsWith(".css") && existsSync(file)) send(response, "text/css", readFileSync(file, "utf8"));
  else if (path === "/pane/pane.js") send(response, "text/javascript", script);
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
  return shell.replace("<!-- scripts -->", `<script defer src="pane.js"></script>`);
}
