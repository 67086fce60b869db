import type { IncomingMessage } from "node:http";

/** The largest body that is read: office.js sends at most 5 MB. */
export const mostBytes = 8 * 1024 * 1024;

/** Why a request is refused, as an HTTP status; null for one that is let in. */
export type Refusal = 403 | 405 | 413 | null;

/**
 * Lets in what comes from this machine's own page, and nothing else.
 *
 * A page elsewhere can have its name point to 127.0.0.1 and then read what stands here; the Host header gives it away. It can also send
 * a form here without reading the answer; the Origin header gives that away.
 */
export function refusal(request: Pick<IncomingMessage, "method" | "headers">, port: number): Refusal {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = "", origin, "content-length": length } = request.headers;
  if (!hosts.includes(host)) {
    return 403;
  }
  switch (request.method) {
    case "GET":
    case "HEAD":
      return null;
    case "POST":
      return origin !== `http://${host}` ? 403 : Number(length ?? 0) > mostBytes ? 413 : null;
    default:
      return 405;
  }
}

/** The body of a request; null when it is larger than it may be. */
export async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Uint8Array;
    size += bytes.byteLength;
    if (size > mostBytes) {
      return null;
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}
