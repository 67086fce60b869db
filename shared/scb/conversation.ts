import type { HttpReply, HttpRequest, RequestStep } from "./httpRequest";
import type { JsonBody } from "./jsonBody";
import { judgeReply } from "./judgeReply";
import { Pace } from "./pace";
import type { ScbLimits } from "./scbLimits";

/** A request that is not answered in this time is asked again. */
const timeoutMs = 30_000;

/** Waits before the second, the third and the last try. */
const backoffMs = [1000, 2000, 4000];

/** Requests and answers in turn: in SCB's pace, and again where it may help. */
export class Conversation {
  private readonly pace = new Pace();
  private answered = 0;
  private expected = 1;

  obey(limits: ScbLimits): void {
    this.pace.obey(limits);
  }

  /** How many requests more are known to be needed. */
  expect(requests: number): void {
    this.expected = this.answered + requests;
  }

  /** The answer to one request, or why there is none. */
  *ask(request: HttpRequest): Generator<RequestStep, JsonBody, HttpReply> {
    let leastMs = 0;
    for (let tries = 0; ; tries += 1) {
      const of = Math.max(this.expected, this.answered + 1);
      const reply = yield { request, waitMs: this.pace.wait(leastMs), timeoutMs, done: this.answered, of };
      const { answer, mayPass, askedSeconds } = judgeReply(request, reply, timeoutMs);
      const backoff = backoffMs[tries];
      if (!mayPass || backoff === undefined) {
        this.answered += 1;
        return answer;
      }
      const isThrottled = "status" in reply && reply.status === 429;
      const unsaidMs = isThrottled ? Math.max(backoff, this.pace.windowMs) : backoff;
      leastMs = askedSeconds === null ? unsaidMs : askedSeconds * 1000;
    }
  }
}
