import vm from "node:vm";

/** Globals of a page, and a way to end all that still waits in it. */
export interface PageGlobals {
  readonly context: vm.Context;
  /** What the page's scripts said to the console. */
  readonly consoleLines: readonly string[];
  stop(): void;
}

/**
 * A page's `window` in a context of its own: what office.js and a bundle need, and nothing of the network.
 * @param delays what a delay in milliseconds becomes, so that a test need not wait a minute for a time-out
 * @param more further globals, or others in place of these
 */
export function pageGlobals(
  delays: (milliseconds: number) => number,
  more: Readonly<Record<string, unknown>>,
): PageGlobals {
  const waiting = new Set<NodeJS.Timeout>();
  const consoleLines: string[] = [];
  const say = (...parts: readonly unknown[]): void => {
    consoleLines.push(parts.map(String).join(" "));
  };
  const later = (callback: () => void, milliseconds = 0): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      waiting.delete(timer);
      callback();
    }, delays(milliseconds));
    waiting.add(timer);
    return timer;
  };
  const repeatedly = (callback: () => void, milliseconds = 0): NodeJS.Timeout => {
    const timer = setInterval(callback, delays(milliseconds));
    waiting.add(timer);
    return timer;
  };
  const end = (timer: NodeJS.Timeout | undefined): void => {
    if (timer !== undefined) {
      waiting.delete(timer);
      clearTimeout(timer);
    }
  };
  const context = vm.createContext({
    console: { log: say, info: say, warn: say, error: say, debug: say },
    setTimeout: later,
    clearTimeout: end,
    setInterval: repeatedly,
    clearInterval: end,
    queueMicrotask,
    performance,
    structuredClone,
    TextEncoder,
    TextDecoder,
    URL,
    URLSearchParams,
    AbortController,
    location: { hash: "", search: "", protocol: "https:", href: "https://localhost:3000/" },
    history: {},
    // office.js reads the window's status line when a dialog is closed.
    status: "",
    navigator: { userAgent: "Node", language: "sv-SE" },
    ...more,
  });
  Object.assign(context, { window: context, self: context, top: context });
  return {
    context,
    consoleLines,
    stop: () => {
      waiting.forEach(end);
    },
  };
}
