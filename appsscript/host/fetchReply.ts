import type { HttpReply, HttpRequest } from "../../shared/scb/httpRequest";

type Failure = Extract<HttpReply, { readonly failure: unknown }>["failure"];

/** What Google's exceptions say where no answer came, and what that is, the first that fits. Anything else is a net that does not answer. */
const failures: readonly (readonly [RegExp, Failure])[] = [
  [/^(?:Exception: )?Timeout\b|timed out/i, "timeout"],
  [/whitelisted|permission|authoriz|behörighet|too many times|för många gånger|quota|limit exceeded/i, "refused"],
];

/**
 * Sends one request from Google's servers and waits for what comes back: Apps Script has no other way. An answer is an answer whatever its
 * status; no answer is a failure in Google's words.
 *
 * Google waits a minute at most, which a script cannot change, and lets through only what `urlFetchWhitelist` in the manifest names.
 * @param request its address percent-encoded: Google refuses brackets
 * @throws Error a mistake of the program
 */
export function fetchReply({ method, url, headers, body }: HttpRequest): HttpReply {
  const options: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions = {
    method: method === "POST" ? "post" : "get",
    muteHttpExceptions: true,
    headers: {},
  };
  for (const [name, value] of Object.entries(headers)) {
    // Google has a place of its own for it, which holds over the headers.
    if (name.toLowerCase() === "content-type") options.contentType = value;
    else options.headers = { ...options.headers, [name]: value };
  }
  if (body !== null) options.payload = body;
  let response: GoogleAppsScript.URL_Fetch.HTTPResponse;
  try {
    response = UrlFetchApp.fetch(url, options);
  } catch (error) {
    return failureOf(error);
  }
  return {
    status: response.getResponseCode(),
    headers: plainHeaders(response.getAllHeaders()),
    body: response.getContentText("UTF-8"),
  };
}

function failureOf(error: unknown): HttpReply {
  if (error instanceof TypeError || error instanceof ReferenceError) throw error;
  const detail = error instanceof Error ? error.message : String(error);
  return { failure: failures.find(([text]) => text.test(detail))?.[1] ?? "offline", detail };
}

/** Names as servers write them, and a list where a header came more than once: as one text each, by names in lower case. */
function plainHeaders(headers: object): Readonly<Record<string, string>> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    plain[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : String(value);
  }
  return plain;
}
