import { installSeam } from "../../excelProtocol/seam";
import type { WorkbookMessage } from "../../excelProtocol/seam";
import type { FrameMessage } from "../pageModel";

/** How often a command is offered until office.js takes it, and what office.js says of a function that is not there yet. */
const [retryMs, tries, notFound] = [50, 300, 11101];

const language = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).searchParams.get(
  "lang",
);
const waiting = new Map<
  number,
  { readonly resolve: (body: string) => void; readonly reject: (fault: Error) => void }
>();
let last = 0;
let again: (() => void) | null = null;

function say(message: FrameMessage): void {
  window.parent.postMessage(message, location.origin);
}

/** Stands in for Excel in a frame of the preview: what office.js asks goes to the page around, and comes back from there. */
const seam = installSeam(window, {
  locale: language === "en" ? "en-US" : "sv-SE",
  requirementSets: { ExcelApi: "1.14" },
  transport: (body, flags) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      say({ kind: "request", id: last, body, flags });
    }),
  onCommandCompleted: (id, status) => {
    if (status === notFound && again !== null) {
      again();
    } else {
      say({ kind: "completed", id, status });
    }
  },
});

/** A page that has just loaded listens a moment later, and knows its functions a moment after that. */
function runCommand(id: string, functionName: string, left: number): void {
  again = left > 0 ? () => setTimeout(() => runCommand(id, functionName, left - 1), retryMs) : null;
  if (!seam.runCommand(id, functionName)) {
    again?.();
  }
}

window.addEventListener("message", ({ origin, source, data }: MessageEvent) => {
  if (origin !== location.origin || source !== window.parent) {
    return;
  }
  const message = data as FrameMessage;
  if (message.kind === "answer") {
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.body === null) {
      asked?.reject(new Error("no connection"));
    } else {
      asked?.resolve(message.body);
    }
  } else if (message.kind === "command") {
    runCommand(message.id, message.functionName, tries);
  } else if (message.kind === "message") {
    seam.tell(message.message as WorkbookMessage);
  }
});
