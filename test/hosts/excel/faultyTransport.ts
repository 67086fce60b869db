import { ExcelError } from "../../../local/excelProtocol/excelError";
import type { ExcelProtocol } from "../../../local/excelProtocol/excelProtocol";
import type { Fault } from "./faults";
import { loggedRequest, type LoggedRequest } from "./requestLog";

/** The way from office.js to the workbook, on which requests can fail as they do in life. */
export class FaultyTransport {
  readonly requests: LoggedRequest[] = [];
  readonly faultsMet: Fault[] = [];
  /** Until office.js has told that it hears commands: its own first request. */
  readonly started: Promise<void>;
  readonly #protocol: ExcelProtocol;
  readonly #answers: "atOnce" | "later";
  readonly #faults = new Map<number, Fault>();
  #start: () => void = () => undefined;
  #counted = 0;
  #current: Fault | null = null;
  #isClosed = false;
  #waiting: (() => void)[] = [];

  constructor(protocol: ExcelProtocol, answers: "atOnce" | "later") {
    this.#protocol = protocol;
    this.#answers = answers;
    this.started = new Promise((resolve) => {
      this.#start = resolve;
    });
  }

  failAt(request: number, fault: Fault): void {
    this.#faults.set(this.#counted + request, fault);
  }

  failNoMore(): void {
    this.#faults.clear();
  }

  /** Long searches would fill the memory with what was sent. */
  forgetRequests(): void {
    this.requests.length = 0;
  }

  /** No answer comes any more: office.js sends clean-up batches that nobody waits for, and their answers would come to a page that is gone. */
  close(): void {
    this.#isClosed = true;
  }

  answerWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    waiting.forEach((answer) => {
      answer();
    });
  }

  /** To run before each action of the request that is being answered. */
  beforeAction(index: number): void {
    const fault = this.#current;
    if (fault !== null && fault.action === index) {
      this.faultsMet.push(fault);
      throw new ExcelError(fault.kind === "error" ? fault.code : "GeneralException", `made to fail: ${fault.kind}`);
    }
  }

  readonly send = (body: string, flags: number): string | Promise<string> => {
    const request = loggedRequest(body, flags);
    this.requests.push(request);
    if (request.kind === "start") {
      // Its answer comes before.
      setImmediate(() => setImmediate(this.#start));
    }
    const fault = request.kind === "sync" ? (this.#faults.get(this.#counted) ?? null) : null;
    if (request.kind === "sync") {
      this.#counted += 1;
    }
    if (this.#answers === "atOnce" && fault === null && !this.#protocol.mustWait(flags)) {
      return this.#protocol.answer(body);
    }
    return new Promise((resolve, reject) => {
      const answer = (): void => {
        if (this.#isClosed) return;
        try {
          const response = this.#answerWith(fault, body);
          if (response !== null) {
            resolve(response);
          }
        } catch (lost) {
          reject(lost instanceof Error ? lost : new Error(String(lost)));
        }
      };
      if (this.#protocol.mustWait(flags)) {
        this.#waiting.push(answer);
      } else {
        setImmediate(answer);
      }
    });
  };

  /** Null where no answer comes. */
  #answerWith(fault: Fault | null, body: string): string | null {
    this.#current = fault;
    try {
      const response = this.#protocol.answer(body);
      if (fault !== null && fault.kind !== "error" && fault.action === Number.POSITIVE_INFINITY) {
        this.faultsMet.push(fault);
      }
      if (fault?.kind === "disconnect") {
        throw new Error("the connection to the program is lost");
      }
      return fault?.kind === "hang" ? null : response;
    } finally {
      this.#current = null;
    }
  }
}
