/** What a call of `google.script.run` comes to: what the function gave, or the error that Google tells of. */
export interface ScriptAnswer {
  readonly answer?: unknown;
  readonly error?: string;
  /** Milliseconds, by the page's own clock, until the page hears of it; null: never. */
  readonly after?: number | null;
}

/** What the page's side keeps. */
export interface ScriptCalls {
  /** Calls without an answer so far. */
  waiting: number;
  /** Calls since the page was loaded. */
  readonly made: { readonly name: string; readonly given: readonly unknown[] }[];
}

/**
 * Runs in the page: `google.script.run` as Google has it. Only plain data pass, and each handler makes a new runner. `window.answerOfGoogle`
 * answers, and `window.scriptCalls` tells what was called.
 */
export function scriptRun(names: readonly string[]): void {
  type Handlers = { readonly success?: (answer: unknown) => void; readonly failure?: (error: Error) => void };
  const calls: ScriptCalls = { waiting: 0, made: [] };
  const carried = (value: unknown): void => {
    if (value === null || value === undefined || ["string", "number", "boolean"].includes(typeof value)) return;
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    if (typeof value !== "object" || !isPlain) throw new TypeError("Failed due to illegal value in property.");
    Object.values(value).forEach(carried);
  };
  const tell = (handlers: Handlers, { answer, error }: ScriptAnswer): void => {
    if (error === undefined) handlers.success?.(answer);
    else handlers.failure?.(new Error(error));
  };
  const call = async (name: string, given: unknown[], handlers: Handlers): Promise<void> => {
    calls.made.push({ name, given });
    calls.waiting += 1;
    const bridge = window as unknown as { answerOfGoogle: (name: string, given: string) => Promise<string> };
    const told = JSON.parse(await bridge.answerOfGoogle(name, JSON.stringify(given))) as ScriptAnswer;
    calls.waiting -= 1;
    const { after = 0 } = told;
    if (after === 0) tell(handlers, told);
    else if (after !== null) {
      window.setTimeout(() => {
        tell(handlers, told);
      }, after);
    }
  };
  const runner = (handlers: Handlers): Record<string, unknown> => {
    const run: Record<string, unknown> = {
      withSuccessHandler: (success: (answer: unknown) => void) => runner({ ...handlers, success }),
      withFailureHandler: (failure: (error: Error) => void) => runner({ ...handlers, failure }),
    };
    for (const name of names) {
      run[name] = (...given: unknown[]): void => {
        given.forEach(carried);
        void call(name, given, handlers);
      };
    }
    return run;
  };
  Object.assign(window, { google: { script: { run: runner({}) } }, scriptCalls: calls });
}
