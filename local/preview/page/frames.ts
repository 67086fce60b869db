import type { FrameMessage, FrameName } from "../pageModel";
import { element } from "./element";
import { server } from "./server";

/** Five minutes: what Excel gives a command of the ribbon. */
const commandLimitMs = 300_000;

/** A frame in which the built add-in runs. Its office.js speaks to the page, and the page to the server. */
export class AddinFrame {
  readonly view: HTMLIFrameElement;
  /** Hears that a command of the ribbon is done; 0 when all went well. */
  completed: (status: number) => void = () => undefined;

  constructor(
    private readonly name: FrameName,
    path: string,
    title: string,
  ) {
    this.view = element("iframe", { src: addressOf(path), title });
    window.addEventListener("message", this.heard);
  }

  tell(message: FrameMessage): void {
    this.view.contentWindow?.postMessage(message, location.origin);
  }

  /** Shows a page, if it is not the one that is there. */
  open(path: string): void {
    const address = addressOf(path);
    if (this.view.getAttribute("src") !== address) this.view.src = address;
  }

  /** Begins anew, as when a workbook is opened. */
  reload(): void {
    this.view.contentWindow?.location.reload();
  }

  remove(): void {
    window.removeEventListener("message", this.heard);
    this.view.remove();
  }

  private readonly heard = ({ origin, source, data }: MessageEvent): void => {
    if (origin !== location.origin || source !== this.view.contentWindow) {
      return;
    }
    const message = data as FrameMessage;
    if (message.kind === "request") {
      server.excel(this.name, message.body).then(
        (body) => this.tell({ kind: "answer", id: message.id, body }),
        () => this.tell({ kind: "answer", id: message.id, body: null }),
      );
    } else if (message.kind === "completed") {
      this.completed(message.status);
    }
  };
}

/** The page's own choices, such as the language, hold in its frames too. */
function addressOf(path: string): string {
  return path.includes("?") ? path + location.search.replace("?", "&") : path + location.search;
}

/**
 * Runs a command of the ribbon as Excel does: in a page of its own, loaded for this one click, that never shows.
 * @returns the status that office.js gives; null when the command never ended
 */
export async function runCommand(
  id: string,
  functionName: string,
  running: (frame: AddinFrame | null) => void,
): Promise<number | null> {
  await server.restart("commands");
  const frame = new AddinFrame("commands", "/addin/commands.html", "");
  frame.view.hidden = true;
  running(frame);
  try {
    return await new Promise<number | null>((resolve) => {
      frame.completed = resolve;
      setTimeout(() => resolve(null), commandLimitMs);
      frame.view.addEventListener("load", () => frame.tell({ kind: "command", id, functionName }));
      document.body.append(frame.view);
    });
  } finally {
    frame.remove();
    running(null);
  }
}
