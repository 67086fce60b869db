/** A request as plain data, for a host to send. */
export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What came back. Header names are in lower case; the body is text in UTF-8. */
export type HttpReply =
  | {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | {
      /** offline: no connection; timeout: none in time; refused: the host may not call that address. */
      readonly failure: "offline" | "timeout" | "refused" | "cancelled";
      /** In the words of the system. */
      readonly detail: string;
    };

/** A request to send after a wait, and how far the whole has come. */
export interface RequestStep {
  readonly request: HttpRequest;
  /** Milliseconds to wait before it is sent. */
  readonly waitMs: number;
  /** Milliseconds after which the host gives the answer up. */
  readonly timeoutMs: number;
  /** Requests answered so far, and how many are known to be needed. */
  readonly done: number;
  readonly of: number;
}
