import type { HttpReply, HttpRequest } from "./httpRequest";
import { jsonBody, type JsonBody } from "./jsonBody";
import { asRecord } from "./jsonStat";
import type { ScbFault } from "./populationRequest";
import { retryAfterSeconds } from "./retryAfter";

/** What a reply means. */
export interface JudgedReply {
  readonly answer: JsonBody;
  /** The same request may get another reply in a while. */
  readonly mayPass: boolean;
  /** Seconds that SCB asks to be left alone; null where it does not say. */
  readonly askedSeconds: number | null;
}

/** Who has to wait longer than this may as well come back. */
const longestWaitSeconds = 60;

/** @param timeoutMs how long the host waited */
export function judgeReply(request: HttpRequest, reply: HttpReply, timeoutMs: number): JudgedReply {
  if ("failure" in reply) return judgeFailure(reply.failure, reply.detail, timeoutMs);
  const { status, headers, body } = reply;
  if (status === 200) return final(jsonBody(body));
  if (status === 429) {
    const askedSeconds = retryAfterSeconds(headers);
    const seconds = Math.max(askedSeconds ?? 0, longestWaitSeconds);
    const mayPass = askedSeconds === null || askedSeconds <= longestWaitSeconds;
    return { answer: { fault: "scb-throttled", values: { seconds } }, mayPass, askedSeconds };
  }
  if (status >= 500) return passing({ fault: "scb-server-error", values: { status: String(status) } });
  if (status === 404) {
    return final({ fault: "scb-not-found", values: { address: request.url.replace(/\?.*$/, "") } });
  }
  if (status < 400) return final({ fault: "scb-unexpected-status", values: { status: String(status) } });
  return final({ fault: "scb-refused", values: { status: String(status), title: titleOf(body) } });
}

function judgeFailure(failure: string, detail: string, timeoutMs: number): JudgedReply {
  if (failure === "timeout") return passing({ fault: "scb-timeout", values: { seconds: timeoutMs / 1000 } });
  if (failure === "offline") return passing({ fault: "scb-offline", values: { detail } });
  if (failure === "cancelled") return final({ fault: "scb-cancelled", values: {} });
  return final({ fault: "scb-host-refused", values: { detail } });
}

function final(answer: JsonBody): JudgedReply {
  return { answer, mayPass: false, askedSeconds: null };
}

function passing(answer: ScbFault): JudgedReply {
  return { answer, mayPass: true, askedSeconds: null };
}

/** What SCB says is wrong: `{"type":"Parameter error","title":"Non-existent value","status":400}`. */
function titleOf(body: string): string {
  const read = jsonBody(body);
  const title = "data" in read ? asRecord(read.data)["title"] : undefined;
  return typeof title === "string" && title !== "" ? title : "–";
}
