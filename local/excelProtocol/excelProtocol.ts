import type { GridArea, GridSheet, GridWorkbook } from "../grid/gridWorkbook";
import type { Json } from "./declarations";
import { ExcelError } from "./excelError";
import { byteLength, payloadLimit } from "./payload";
import { ProtocolViolation } from "./protocolViolation";
import { readRequest, type ActionInfo } from "./request";
import { RequestRun } from "./requestRun";
import { Session, type Calculate } from "./session";
import type { WorkbookMessage } from "./workbookMessage";

export interface ExcelProtocolHooks {
  /** Computes the formulas anew. Without it a formula's cell shows nothing. */
  readonly calculate?: Calculate;
  /** Gets what listeners of the add-in are to hear, after each answer. */
  readonly tell?: (message: WorkbookMessage) => void;
  /**
   * Hears every violation. In strict mode it is thrown as well; in preview mode the add-in gets an error answer.
   */
  readonly onViolation?: (violation: ProtocolViolation) => void;
  /** Hears every method that is called and every property that is set, as "Worksheet.name", of null objects too. */
  readonly onUse?: (member: string) => void;
  /** Runs before each action; what it throws is the answer to that action. */
  readonly beforeAction?: (index: number, action: ActionInfo) => void;
  /** "strict", if nothing else is said. */
  readonly mode?: "strict" | "preview";
  /** False: a sheet cannot be shown in the request that adds it, as was reported of Excel on the web (office-js #930). Else it can. */
  readonly showsAddedSheets?: boolean;
  /** The ExcelApi set that the program has; "1.14", if nothing else is said. */
  readonly apiSet?: string;
}

/** The flag of a request that may wait until the person has left the cell. */
const delayForCellEdit = 64;

interface Result {
  readonly ActionId: number;
  readonly Value: Json;
}

interface Answer {
  readonly Error?: Json;
  readonly Results: readonly Result[];
}

/**
 * Excel's side of office.js's request protocol over a workbook in memory.
 *
 * It does not compute: a formula is kept as text, and its value comes from `calculate`.
 */
export class ExcelProtocol {
  /** A person is typing in a cell: requests that may not wait are refused. */
  isInCellEdit = false;
  readonly #session: Session;
  readonly #hooks: ExcelProtocolHooks;
  readonly #apiSet: string;

  constructor(workbook: GridWorkbook, hooks: ExcelProtocolHooks = {}) {
    this.#hooks = hooks;
    this.#apiSet = hooks.apiSet ?? "1.14";
    this.#session = new Session(workbook, hooks.calculate ?? (() => undefined), hooks.showsAddedSheets);
  }

  /** Whether a request with these flags waits until the person has left the cell. */
  mustWait(flags: number): boolean {
    return this.isInCellEdit && (flags & delayForCellEdit) !== 0;
  }

  /**
   * Does what a request asks.
   * @param body the request's body, as office.js gives it to the program
   * @returns the answer's body: results, or an error with the results before it. What was written before an error stays.
   * @throws ProtocolViolation in strict mode, where the add-in asks for what no Excel of the declared set has
   */
  answer(body: string): string {
    if (this.isInCellEdit) {
      return refused("InvalidOperationInCellEditMode");
    }
    if (byteLength(body) > payloadLimit) {
      return refused("RequestPayloadSizeLimitExceeded");
    }
    try {
      const answer = JSON.stringify(this.#run(body));
      return byteLength(answer) > payloadLimit ? refused("ResponsePayloadSizeLimitExceeded") : answer;
    } finally {
      this.#finish();
    }
  }

  /** What a person changed in cells: they are computed anew, and listeners hear of it. */
  noteEdit(sheet: GridSheet, area: GridArea): void {
    this.#session.noteChange(sheet, area);
    this.#finish();
  }

  #run(body: string): Answer {
    const request = readRequest(body);
    const run = new RequestRun(request, this.#session, this.#apiSet, this.#hooks.onUse ?? (() => undefined));
    const results: Result[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        this.#hooks.beforeAction?.(index, action);
        results.push({ ActionId: action.Id, Value: run.act(action) });
      } catch (fault) {
        const error = this.#refusal(fault);
        return { Error: errorOf(error, index, run.locationOf(action)), Results: results };
      }
    }
    return { Results: results };
  }

  #refusal(fault: unknown): ExcelError {
    if (fault instanceof ExcelError) {
      return fault;
    }
    if (fault instanceof ProtocolViolation) {
      this.#hooks.onViolation?.(fault);
      if (this.#hooks.mode === "preview") {
        return new ExcelError("ApiNotFound", fault.message);
      }
    }
    throw fault;
  }

  #finish(): void {
    this.#session.hiddenUntilAnswered.clear();
    this.#session.isCalculationSuspended = false;
    this.#session.calculate();
    for (const message of this.#session.messages.splice(0)) {
      this.#hooks.tell?.(message);
    }
  }
}

function errorOf({ code, message, status }: ExcelError, index: number, location: string): Json {
  return { Code: code, Message: message, Location: location, HttpStatusCode: status, ActionIndex: index };
}

/** What the client's own layer is told where a request gets no answer of Excel's; the seam makes the client's number of it. */
function refused(code: string): string {
  return JSON.stringify({ RequestError: code });
}
