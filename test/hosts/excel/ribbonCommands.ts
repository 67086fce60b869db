interface Running {
  completed(status: number): void;
}

/** Clicks in the ribbon, and the add-in's word that it is done with each. */
export class RibbonCommands {
  readonly #click: (commandId: string, functionName: string) => boolean;
  readonly #running = new Map<string, Running>();
  #last = 0;

  /** @param click false where the add-in does not listen */
  constructor(click: (commandId: string, functionName: string) => boolean) {
    this.#click = click;
  }

  /** `event.completed()`, or office.js's own refusal. */
  readonly completed = (commandId: string, status: number): void => {
    this.#running.get(commandId)?.completed(status);
  };

  async run(functionName: string, limit: number): Promise<void> {
    this.#last += 1;
    const commandId = `command-${this.#last}`;
    // An add-in names its functions when office.js is ready, a turn after its script has run; nobody clicks before.
    await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`${functionName} did not call event.completed() within ${limit} ms`));
      }, limit);
      const completed = (status: number): void => {
        clearTimeout(timer);
        if (status === 0) {
          resolve();
        } else {
          reject(new Error(`office.js cannot run ${functionName}: ${status}`));
        }
      };
      this.#running.set(commandId, { completed });
      if (!this.#click(commandId, functionName)) {
        clearTimeout(timer);
        reject(new Error("the add-in does not listen to the ribbon"));
      }
    });
    this.#running.delete(commandId);
  }
}
