import type { HttpReply, HttpRequest } from "../../shared/scb/httpRequest";

/** SCB's answers take some hundred kilobytes; what is larger is no answer of SCB. */
const largestBytes = 20 * 1024 * 1024;

/**
 * Sends a request, and gives whatever comes of it as a reply: a fault of the network is one too.
 *
 * It goes to no other address than the one named: where the server sends it on, that is the reply.
 * @param timeoutMs for the whole answer, its body included
 * @param cancel ends the waiting
 */
export async function sendRequest(request: HttpRequest, timeoutMs: number, cancel: AbortSignal): Promise<HttpReply> {
  const { method, url, headers, body } = request;
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = AbortSignal.any([timeout, cancel]);
  try {
    const response = await fetch(url, { method, headers, body, signal, redirect: "manual" });
    const text = await bodyOf(response);
    return { status: response.status, headers: Object.fromEntries(response.headers), body: text };
  } catch (error) {
    if (cancel.aborted) return { failure: "cancelled", detail: "" };
    if (timeout.aborted) return { failure: "timeout", detail: `${String(timeoutMs)} ms` };
    return { failure: "offline", detail: detailOf(error) };
  }
}

async function bodyOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > largestBytes) throw new RangeError(`more than ${String(largestBytes)} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The cause in the words of the system: Node hides it behind "fetch failed". */
function detailOf(error: unknown): string {
  const { cause, message } = partsOf(error);
  const { code, message: causeMessage } = partsOf(cause);
  return (
    [code, causeMessage, message].find((text): text is string => typeof text === "string" && text !== "") ??
    String(error)
  );
}

function partsOf(thrown: unknown): { readonly cause?: unknown; readonly code?: unknown; readonly message?: unknown } {
  return typeof thrown === "object" && thrown !== null ? thrown : {};
}
