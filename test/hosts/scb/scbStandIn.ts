import type { HttpReply, HttpRequest } from "../../../shared/scb/httpRequest";
import { jsonReply, scbAnswer, type ScbConfig } from "./scbAnswer";
import { withFault, type ScbFaultKind } from "./scbFaults";
import { tab5557, tab638, tab6471, type ScbTable } from "./scbTables";

export interface StandInOptions {
  readonly config?: Partial<ScbConfig>;
  /** The last year of TAB5557. */
  readonly lastYear?: number;
  /** Which fault the request of this number meets, from 0; null: none. */
  readonly faultOf?: (request: number, asked: HttpRequest) => ScbFaultKind | null;
  /** In place of SCB's tables. */
  readonly tables?: readonly ScbTable[];
}

/** What SCB's API answers, with its limits, and the faults that a test asks for. Time comes with each request. */
export class ScbStandIn {
  /** Every request that came, refused ones too. */
  readonly requests: HttpRequest[] = [];
  private readonly config: ScbConfig;
  private readonly tables: readonly ScbTable[];
  private readonly calls: number[] = [];

  constructor(private readonly options: StandInOptions = {}) {
    this.config = { maxDataCells: 150_000, maxCallsPerTimeWindow: 30, timeWindow: 10, ...options.config };
    this.tables = options.tables ?? [tab638, tab5557(options.lastYear ?? 2025), tab6471];
  }

  /** @param nowMs any clock that only goes forward */
  answer(request: HttpRequest, nowMs: number): HttpReply {
    const fault = this.options.faultOf?.(this.requests.length, request) ?? null;
    this.requests.push(request);
    const { maxCallsPerTimeWindow, timeWindow } = this.config;
    const since = this.calls.filter((call) => call > nowMs - timeWindow * 1000);
    this.calls.push(nowMs);
    if (since.length >= maxCallsPerTimeWindow) {
      const reply = jsonReply(429, { title: "Too Many Requests", status: 429 });
      return { ...reply, headers: { ...reply.headers, "retry-after": String(timeWindow) } };
    }
    const reply = scbAnswer(request, this.tables, this.config);
    return fault === null ? reply : withFault(fault, reply, nowMs);
  }
}
