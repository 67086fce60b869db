import type { WorkbookMessage } from "./workbookMessage";

export type { WorkbookMessage } from "./workbookMessage";

/** What office.js gives to `Execute` and calls when the host answers. */
type Answered = (response: SafeArray | number) => boolean | undefined;

/** What the desktop client calls an array: its content comes from `toArray`. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type Heard = (eventDispId: number, payload: SafeArray) => void;

/** Sends the body of a request to the workbook and gives the body of its answer, at once or later. Throws or rejects with no connection. */
export type Transport = (requestBody: string, flags: number) => string | Promise<string>;

export interface SeamOptions {
  readonly transport: Transport;
  /** Language of the program, such as "sv-SE". */
  readonly locale: string;
  /** Requirement sets that the program has, such as `{ ExcelApi: "1.14" }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Address of the workbook's file; "" for one that was never saved. */
  readonly documentUrl?: string;
  /** Hears that a function of the ribbon called `event.completed()`, or that office.js found no such function (status 11101). */
  readonly onCommandCompleted?: (commandId: string, status: number) => void;
  /** Opens a dialog at an address; `closed` is to be called when the person has closed it. Without it the program has no dialogs. */
  readonly openDialog?: (address: string, closed: () => void) => void;
}

/** What the program does to the add-in. */
export interface Seam {
  /** A click in the ribbon. False where the add-in does not listen yet. */
  runCommand(commandId: string, functionName: string): boolean;
  /** Tells the add-in what happened in the workbook. */
  tell(message: WorkbookMessage): void;
}

/** The error codes of the client's own layer that a host gives where it gives no answer. */
const internalError = 5001;
const clientErrors: ReadonlyMap<string, number> = new Map([
  ["InvalidOperationInCellEditMode", 5004],
  ["RequestPayloadSizeLimitExceeded", 5103],
  ["ResponsePayloadSizeLimitExceeded", 5104],
]);

const richApiRequest = 93;
const commandCompleted = 94;
const workbookMessageEvent = 33;
const ribbonCommandEvent = 39;
/** What a dialog tells the page that opened it, and its word that the person has closed it. */
const dialogEvent = 10;
const dialogClosed = 12006;
const eventCategory = 65536;

function safeArray(content: readonly unknown[]): SafeArray {
  return { toArray: () => content, dimensions: () => 1 };
}

/** What office.js asks about the program at its start. The values are those of a desktop Excel. */
function hostContext({ locale, requirementSets, documentUrl = "" }: SeamOptions): Record<string, () => unknown> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostCustomMessage: () => 0,
    GetHostFullVersion: () => "16.0.14332.20000",
    GetDialogRequirementMatrix: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    // Colours as JSON: none, so that a panel follows the browser's light or dark.
    GetOfficeThemeInfo: () => "{}",
  };
}

/**
 * Puts the program's side under office.js: `window.external` as a desktop Excel has it. Must run before office.js loads.
 *
 * It knows nothing of Node or of the page, so the same script serves a `vm` context and a browser.
 * @param scope the page's `window`
 */
export function installSeam(scope: { external?: unknown }, options: SeamOptions): Seam {
  const heard = new Map<number, Heard>();

  const execute = (dispId: number, parameters: readonly unknown[], answered: Answered): void => {
    if (dispId === richApiRequest) {
      const [message] = parameters as readonly (readonly unknown[])[];
      send(options.transport, String(message?.[4]), Number(message?.[6]), answered);
    } else if (dispId === commandCompleted) {
      options.onCommandCompleted?.(String(parameters[0]), Number(parameters[1]));
      answered(safeArray([0]));
    } else {
      throw new TypeError(`office.js asked for ${dispId}, which the host does not have`);
    }
  };

  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${options.locale}|||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => hostContext(options),
    Execute: execute,
    RegisterEvent: (dispId: number, targetId: string, handler: Heard, registered: (status: number) => void) => {
      if (dispId === dialogEvent) {
        const { url } = JSON.parse(targetId) as { readonly url: string };
        options.openDialog?.(url, () => {
          handler(dialogEvent, safeArray([dialogClosed]));
        });
        registered(options.openDialog === undefined ? internalError : 0);
        return;
      }
      heard.set(dispId, handler);
      registered(0);
    },
    UnregisterEvent: (dispId: number, _targetId: string, unregistered: (status: number) => void) => {
      heard.delete(dispId);
      unregistered(0);
    },
  };
  Object.defineProperty(scope, "external", { value: external, configurable: true, writable: true });

  return {
    runCommand: (commandId, functionName) => {
      const event = JSON.stringify({ source: { id: commandId } });
      const handler = heard.get(ribbonCommandEvent);
      handler?.(ribbonCommandEvent, safeArray([commandId, functionName, event]));
      return handler !== undefined;
    },
    tell: ({ messageType, targetId, message }) => {
      const entry = safeArray([eventCategory, messageType, targetId, message, 0, false]);
      heard.get(workbookMessageEvent)?.(workbookMessageEvent, safeArray([entry]));
    },
  };
}

function send(transport: Transport, body: string, flags: number, answered: Answered): void {
  const answer = (response: string): void => {
    const error = clientErrors.get(errorCode(response) ?? "");
    answered(error ?? safeArray([0, safeArray([200, [], response])]));
  };
  const lost = (): void => {
    answered(internalError);
  };
  try {
    const response = transport(body, flags);
    if (typeof response === "string") {
      answer(response);
    } else {
      response.then(answer, lost);
    }
  } catch {
    lost();
  }
}

/** The code of an answer that carries nothing but an error for the whole request. */
function errorCode(response: string): string | null {
  return /^\{"RequestError":"(\w+)"\}$/.exec(response)?.[1] ?? null;
}
