import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Language } from "../../shared/text/language";
import { answerPage, type PageAnswer } from "./answerPage";
import { officeFolder, panelPage } from "./panelPage";
import type { PreviewSession } from "./previewSession";
import { previewText } from "./previewText";
import { bodyOf, refusal } from "./requestGuard";
import { servedFile, type ServedFile } from "./servedFile";

export interface PreviewFolders {
  /** The built add-in. */
  readonly addin: string;
  /** The built page of the preview. */
  readonly page: string;
  /** Microsoft's npm copy of office.js; resolved when the server starts, if nothing else is said. */
  readonly office?: string;
}

/** What every answer says to the browser: nobody else embeds or reads it, and nothing is guessed. */
const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The server of the preview, not yet listening. */
export function previewServer(session: PreviewSession, folders: PreviewFolders): Server {
  const office = folders.office ?? dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
  const server = createServer((request, response) => {
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    answer(request, response, session, { ...folders, office }, port).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      send(response, 500, "text/plain; charset=utf-8", "500");
    });
  });
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  session: PreviewSession,
  folders: Required<PreviewFolders>,
  port: number,
): Promise<void> {
  const refused = refusal(request, port);
  if (refused !== null) {
    send(response, refused, "text/plain; charset=utf-8", String(refused));
    return;
  }
  const url = new URL(request.url ?? "/", `http://${request.headers.host ?? ""}`);
  const language = languageOf(url, request);
  if (url.pathname === "/events") {
    session.listen(response, always);
    return;
  }
  const body = request.method === "POST" ? await bodyOf(request) : "";
  if (body === null) {
    send(response, 413, "text/plain; charset=utf-8", "413");
    return;
  }
  const answered = await answerPage(session, {
    method: request.method ?? "GET",
    url,
    body,
    language,
    addin: folders.addin,
  });
  if (answered !== null) {
    sendAnswer(response, answered);
    return;
  }
  const file = await fileAt(url, language, folders);
  const policy = url.pathname === "/" ? { "Content-Security-Policy": pagePolicy } : {};
  send(response, file === null ? 404 : 200, file?.type ?? "text/plain; charset=utf-8", file?.bytes ?? "404", policy);
}

/** The language that the address asks for, or the first of the browser's that we speak. */
function languageOf(url: URL, request: IncomingMessage): Language {
  const asked = url.searchParams.get("lang") ?? request.headers["accept-language"] ?? "";
  const first = asked
    .toLowerCase()
    .split(",")
    .map((one) => one.trim().slice(0, 2))
    .find((one) => one === "sv" || one === "en");
  return first === "en" ? "en" : "sv";
}

async function fileAt(url: URL, language: Language, folders: Required<PreviewFolders>): Promise<ServedFile | null> {
  const path = url.pathname;
  if (path === "/") {
    return servedFile(folders.page, "index.html");
  }
  if (path.startsWith("/preview/")) {
    return servedFile(folders.page, path.slice("/preview/".length));
  }
  if (path.startsWith(officeFolder)) {
    return servedFile(folders.office, path.slice(officeFolder.length));
  }
  if (!path.startsWith("/addin/")) {
    return null;
  }
  const file = await servedFile(folders.addin, path.slice("/addin/".length));
  if (path === "/addin/taskpane.html" && file === null) {
    return { type: "text/plain; charset=utf-8", bytes: Buffer.from(previewText("panelMissing", language)) };
  }
  if (file === null || !path.endsWith(".html")) {
    return file;
  }
  const html = Buffer.from(file.bytes).toString("utf8");
  const script = `/preview/host.js?lang=${language}`;
  return { ...file, bytes: Buffer.from(html.includes("office.js") ? panelPage(html, url.origin, script) : html) };
}

function sendAnswer(response: ServerResponse, { status = 200, json, file }: PageAnswer): void {
  if (file !== undefined) {
    const name = encodeURIComponent(file.name);
    const disposition = { "Content-Disposition": `attachment; filename*=UTF-8''${name}` };
    send(
      response,
      status,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      file.bytes,
      disposition,
    );
  } else {
    send(response, status, "application/json; charset=utf-8", JSON.stringify(json));
  }
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...always, "Content-Type": type, ...more });
  response.end(body);
}
