import { byteLength } from "../../../local/excelProtocol/payload";
import { actionTypes, type Request } from "../../../local/excelProtocol/request";

/** One request that office.js sent. */
export interface LoggedRequest {
  /**
   * "sync" is a request that a program waits for. The others are office.js's own: "cleanUp" lets go of ranges after a run, "start" says
   * once that it hears commands.
   */
  readonly kind: "sync" | "cleanUp" | "start";
  readonly actionCount: number;
  /** Whether an action writes, as far as the request tells. */
  readonly writes: boolean;
  readonly bytes: number;
  readonly body: string;
}

const reading: ReadonlySet<number> = new Set([
  actionTypes.instantiate,
  actionTypes.query,
  actionTypes.queryAsJson,
  actionTypes.trace,
  actionTypes.ensureUnchanged,
]);
const bookkeeping: ReadonlySet<string> = new Set(["_KeepReference", "_RemoveReference", "_ValidateArraySize"]);

export function loggedRequest(body: string, flags: number): LoggedRequest {
  const { Actions } = JSON.parse(body) as Request;
  const isStart = Actions.some(({ Name }) => Name === "NotifyActionHandlerReady");
  const removals = Actions.filter(({ Name }) => Name === "_RemoveReference").length;
  const others = Actions.filter(
    ({ ActionType, Name }) => Name !== "_RemoveReference" && ActionType !== actionTypes.instantiate,
  );
  const writes = Actions.some(({ ActionType, Name }) => !reading.has(ActionType) && !bookkeeping.has(Name));
  return {
    kind: isStart ? "start" : removals > 0 && others.length === 0 ? "cleanUp" : "sync",
    actionCount: Actions.length,
    writes: writes && (flags & 1) !== 0,
    bytes: byteLength(body),
    body,
  };
}
