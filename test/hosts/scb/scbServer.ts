import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ScbStandIn } from "./scbStandIn";

/** The stand-in as a server on this machine. */
export interface ScbServer {
  /** For `--scb`. */
  readonly address: string;
  close(): Promise<void>;
}

/** As SCB's own answers have, so that a panel may read them. */
const crossOrigin = { "access-control-allow-origin": "*" };

/** A reset drops the connection; a slow body begins and never ends. */
export async function startScbServer(standIn: ScbStandIn): Promise<ScbServer> {
  const started = Date.now();
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      answer(request, body, response);
    });
  });
  const answer = (request: IncomingMessage, body: string, response: ServerResponse): void => {
    if (request.method === "OPTIONS") {
      response.writeHead(204, { ...crossOrigin, "access-control-allow-headers": "content-type" }).end();
      return;
    }
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const method = request.method === "POST" ? "POST" : "GET";
    const url = `http://${request.headers.host ?? ""}${request.url ?? ""}`;
    const reply = standIn.answer({ method, url, headers, body: body === "" ? null : body }, Date.now() - started);
    if ("failure" in reply) {
      if (reply.failure === "timeout") response.writeHead(200, crossOrigin).write('{"version":');
      else request.socket.destroy();
      return;
    }
    response.writeHead(reply.status, { ...reply.headers, ...crossOrigin }).end(reply.body);
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/api/v2`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
