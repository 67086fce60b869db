/** A request as it leaves Google's servers. */
export interface NetworkRequest {
  readonly method: string;
  readonly url: string;
  /** As the program gave them; the content type under `Content-Type`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | null;
}

/** What a test lets the network answer. */
export type NetworkReply =
  | {
      readonly status: number;
      /** Names in any case; a list where the header came more than once. */
      readonly headers?: Readonly<Record<string, string | readonly string[]>>;
      /** Bytes, or text that is sent as UTF-8. */
      readonly body: string | Uint8Array;
      /** Milliseconds until it is there. */
      readonly takes?: number;
    }
  | { readonly fails: NetworkFailure };

export type NetworkFailure =
  "dns" | "unreachable" | "silent" | "day's quota" | "too fast" | "bandwidth" | "not authorised";

/** The network that the program's requests reach. */
export type Network = (request: NetworkRequest) => NetworkReply;

/** Google waits so long for an answer; a program cannot change it. */
export const longestWait = 60_000;

/** What Google throws, in its own words. */
export const failureTexts: Readonly<Record<NetworkFailure, (url: string) => string>> = {
  dns: (url) => `DNS error: ${url}`,
  unreachable: (url) => `Address unavailable: ${url}`,
  silent: (url) => `Timeout: ${url}`,
  "day's quota": () => "Service invoked too many times for one day: urlfetch.",
  "too fast": () =>
    "Service invoked too many times in a short time: urlfetch. Try Utilities.sleep(1000) between calls.",
  bandwidth: (url) => `Bandwidth quota exceeded: ${url}. Try reducing the rate of data transfer.`,
  "not authorised": () =>
    "You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request",
};
