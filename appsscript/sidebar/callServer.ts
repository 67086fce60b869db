/** Google's way from a page to the program's top-level functions: each is called with plain data and answers by a handler. */
interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** The functions that the page calls. */
type ServerFunction = "panelWorkbook" | "panelPreview" | "panelRun" | "panelGoTo" | "panelFetch" | "panelShownSheet";

/** Calls a function of the program at Google's. Rejected with Google's own error where it could not be called. */
export function callServer<Answer>(name: ServerFunction, ...given: readonly unknown[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((answer) => {
        resolve(answer as Answer);
      })
      .withFailureHandler(reject);
    const call = run[name];
    // Google gives the page a function for each that the script has: an older script lacks some. Told in Google's own words for it.
    if (typeof call === "function") (call as (...given: readonly unknown[]) => void)(...given);
    else reject(new Error(`Script function not found: ${name}`));
  });
}
