import { checkRequest } from "./checkRequest";
import { failureTexts, longestWait, type NetworkReply, type NetworkRequest } from "./network";
import { service } from "./service";
import type { SpreadsheetState } from "./spreadsheetState";

/** What the program may say of a request; what else it says would go unheard. */
const options = ["method", "headers", "payload", "contentType", "muteHttpExceptions", "followRedirects", "escaping"];

type Options = Readonly<Record<string, unknown>>;

/** In bytes. */
const largestReply = 50 * 1024 * 1024;

/** Requests over the network that the test gives. Without one there is none, and no name is found. */
export function urlFetchService(state: SpreadsheetState): object {
  return service(state, "UrlFetchApp", {
    fetch: {
      fetch: (url: string, given: Options = {}) => replied(state, [{ ...given, url }])[0],
      // All are under way at once: they take as long as the slowest.
      fetchAll: (requests: (Options | string)[]) =>
        replied(
          state,
          requests.map((each) => (typeof each === "string" ? { url: each } : each)),
        ),
    },
  });
}

function replied(state: SpreadsheetState, given: readonly Options[]): readonly object[] {
  const replies = given.map((each) => {
    const request = requestOf(each);
    checkRequest(request, state.manifest);
    const reply: NetworkReply = state.network?.(request) ?? { fails: "dns" };
    return { request, reply, isMuted: each["muteHttpExceptions"] === true };
  });
  const takes = replies.map(({ reply }) =>
    "fails" in reply ? (reply.fails === "silent" ? longestWait : 0) : (reply.takes ?? 0),
  );
  state.now += Math.min(longestWait, Math.max(0, ...takes));
  return replies.map(({ request, reply, isMuted }) => response(state, request, reply, isMuted));
}

function requestOf({ url, ...given }: Options): NetworkRequest {
  const unknown = Object.keys(given).find((name) => !options.includes(name));
  if (unknown !== undefined) throw new TypeError(`The stand-in does not know the option ${unknown}.`);
  const { payload = null, contentType, headers = {} } = given;
  const method = String(given["method"] ?? "get").toUpperCase();
  if (!["GET", "POST", "PUT", "PATCH", "DELETE"].includes(method)) {
    throw new Error(`Attribute provided with invalid value: method`);
  }
  if (payload !== null && (typeof payload !== "string" || method === "GET")) {
    throw new TypeError("The stand-in sends texts, and none with GET.");
  }
  const type = contentType ?? (payload === null ? undefined : "application/x-www-form-urlencoded");
  const own = headers as Readonly<Record<string, string>>;
  const all = typeof type === "string" && !("Content-Type" in own) ? { ...own, "Content-Type": type } : own;
  return { method, url: String(url), headers: all, payload };
}

function response(state: SpreadsheetState, { url }: NetworkRequest, reply: NetworkReply, isMuted: boolean): object {
  if ("fails" in reply) throw new Error(failureTexts[reply.fails](url));
  const { status, headers = {}, body, takes = 0 } = reply;
  if (takes > longestWait) throw new Error(failureTexts.silent(url));
  if (body.length > largestReply) throw new Error(`Limit Exceeded: URLFetch Response Size.`);
  if (status >= 400 && !isMuted) {
    const host = /^https?:\/\/[^/]+/.exec(url)?.[0] ?? url;
    throw new Error(
      `Request failed for ${host} returned code ${String(status)}. Truncated server response: ${state.decode(body, "utf-8").slice(0, 300)} (use muteHttpExceptions option to examine full response)`,
    );
  }
  return service(state, "HTTPResponse", {
    getter: {
      getResponseCode: () => status,
      getContentText: (charset: string) => {
        if (typeof charset !== "string") throw new TypeError("Without a character set Google guesses one.");
        return state.decode(body, charset);
      },
      getAllHeaders: () =>
        Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
        ),
    },
  });
}
