import { failureTexts, type NetworkRequest } from "./network";

/** What the project's manifest says of requests. */
export interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
}

/** In bytes. */
const longestUrl = 2048;
const largestPayload = 50 * 1024 * 1024;

const scope = "https://www.googleapis.com/auth/script.external_request";

/** Headers that a program may not set. */
const googlesOwn = ["host", "content-length", "connection", "x-forwarded-for"];

/** Characters that have to be percent-encoded in an address. */
const unsafe = /[^!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~]/;

/** @throws Error for a request that Google does not send, in Google's words */
export function checkRequest({ url, headers, payload }: NetworkRequest, manifest: Manifest): void {
  if (!manifest.oauthScopes.includes(scope)) throw new Error(failureTexts["not authorised"](url));
  if (unsafe.test(url) || !/^https?:\/\/[^/]/.test(url)) throw new Error(`Invalid argument: ${url}`);
  // Such an address has one byte a character.
  if (url.length > longestUrl) throw new Error("Limit Exceeded: URLFetch URL Length.");
  if ((payload?.length ?? 0) > largestPayload) throw new Error("Limit Exceeded: URLFetch POST Size.");
  for (const [name, value] of Object.entries(headers)) {
    const isFit = typeof value === "string" && !googlesOwn.includes(name.toLowerCase());
    if (!isFit) throw new Error(`Attribute provided with invalid value: Header:${name}`);
  }
  const list = manifest.urlFetchWhitelist;
  if (list !== undefined && !list.some((prefix) => isBelow(url, prefix))) {
    throw new Error(`Request to ${url} failed because the URL has not been whitelisted in the script manifest.`);
  }
}

/** Is an address the prefix, or one below it? `…/foo` lets `…/foo/bar` and `…/foo?bar` through, and `…/foobar` not. */
function isBelow(url: string, prefix: string): boolean {
  const path = /^https:\/\/[^/]+(\/.*)$/.exec(prefix)?.[1];
  if (path === undefined) throw new Error(`The manifest has a prefix without https or without a path: ${prefix}`);
  return url.startsWith(prefix) && (prefix.endsWith("/") || /^(?:$|[/?#])/.test(url.slice(prefix.length)));
}
